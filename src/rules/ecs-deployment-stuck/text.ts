import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Deployment that cannot make progress', ko: '진행할 수 없는 배포' },
	why: {
		en: 'A rolling deployment keeps at least minimumHealthyPercent of the desired count running, rounded up, and runs at most maximumPercent, rounded down. Where both come to the desired count, no task may be stopped and none started: the deployment hangs until it is given up, and failed tasks are not replaced either. Allow more, or keep less.',
		ko: '롤링 배포는 원하는 개수의 minimumHealthyPercent(올림) 이상을 유지하고 maximumPercent(내림) 이하로 실행합니다. 둘 다 원하는 개수와 같아지면 태스크를 중지할 수도 시작할 수도 없어 배포가 멈추고, 비정상 태스크의 교체도 막힐 수 있습니다. 최대를 늘리거나 최소를 줄이십시오.',
	},
};

export const stuck: LocalizedTemplate<{
	readonly name: string; readonly tasks: number | undefined; readonly keeps: number | undefined; readonly allows: number | undefined; readonly minimum: number; readonly maximum: number;
}> = {
	en: ({ name, tasks, keeps, allows, minimum, maximum }) => tasks === undefined || keeps === undefined || allows === undefined
		? `A deployment of ${name} keeps ${minimum} % running and allows ${maximum} %: it can neither stop nor start a task.`
		: `With ${tasks} ${tasks === 1 ? 'task' : 'tasks'} a deployment of ${name} keeps ${keeps} running (${minimum} %, rounded up) and allows ${allows} (${maximum} %, rounded down): it can neither stop nor start a task.`,
	ko: ({ name, tasks, keeps, allows, minimum, maximum }) => tasks === undefined || keeps === undefined || allows === undefined
		? `${name}의 배포는 ${minimum}%를 유지하고 ${maximum}%까지만 허용하므로 태스크를 중지할 수도 시작할 수도 없습니다.`
		: `태스크가 ${tasks}개일 때 ${name}의 배포는 ${keeps}개를 유지하고(${minimum}%, 올림) ${allows}개까지만 허용하므로(${maximum}%, 내림) 태스크를 중지할 수도 시작할 수도 없습니다.`,
};

export const setMax: LocalizedTemplate<number> = {
	en: (percent) => `Raise the maximum to ${percent} %`,
	ko: (percent) => `최대 비율을 ${percent}%로 늘리기`,
};

export const setMin: LocalizedTemplate<number> = {
	en: (percent) => `Lower the minimum to ${percent} %`,
	ko: (percent) => `최소 비율을 ${percent}%로 줄이기`,
};
