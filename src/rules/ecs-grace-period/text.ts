import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Service without time to start', ko: '시작할 시간이 없는 서비스' },
	why: {
		en: 'Without a grace period ECS stops a task as soon as the load balancer calls it unhealthy, also while it is still starting. A task that takes longer than interval × unhealthy threshold is then replaced again and again, and the deployment never ends. Set the grace period to what the slowest start takes.',
		ko: '유예 기간이 없으면 아직 시작 중인 태스크라도 로드 밸런서가 비정상으로 판단하는 즉시 ECS가 중지합니다. 시작이 간격 × 비정상 임계값보다 오래 걸리는 태스크는 끝없이 교체되어 배포가 끝나지 않습니다. 가장 느린 시작 시간에 맞춰 유예 기간을 설정하십시오.',
	},
};

interface Times {
	readonly name: string;
	readonly target: string;
	readonly patience: number;
	readonly grace: number;
	readonly start: number;
}

export const none: LocalizedTemplate<Times> = {
	en: ({ name, target, patience }) => `Tasks of ${name} that do not answer the checks of ${target} within ${patience} s are stopped and replaced, also while they start.`,
	ko: ({ name, target, patience }) => `${name}의 태스크가 ${patience}초 안에 ${target}의 상태 확인에 응답하지 못하면 시작 중이라도 중지되고 교체됩니다.`,
};

export const tooShort: LocalizedTemplate<Times> = {
	en: ({ name, target, patience, grace, start }) => `Containers of ${name} give themselves ${start} s to start, but ${target} has them stopped after ${grace + patience} s (${grace > 0 ? `${grace} s of grace, then ` : ''}${patience} s of failed checks): they never come up.`,
	ko: ({ name, target, patience, grace, start }) => `${name}의 컨테이너는 시작에 ${start}초를 두었지만 ${target}의 확인으로 ${grace + patience}초${grace > 0 ? `(유예 ${grace}초 + 확인 실패 ${patience}초)` : ''} 뒤에 중지되어 시작을 마치지 못합니다.`,
};

export const setSeconds: LocalizedTemplate<number> = {
	en: (seconds) => `Set the grace period to ${seconds} s`,
	ko: (seconds) => `유예 기간을 ${seconds}초로 설정`,
};
