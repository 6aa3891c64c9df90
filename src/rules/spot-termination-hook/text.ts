import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Termination hook longer than the Spot notice', ko: '스팟 중단 알림보다 긴 종료 후크' },
	why: {
		en: 'A termination hook holds an instance that the group ends. It does not hold one that EC2 takes back: a Spot Instance is gone two minutes after its notice, whatever the hook still waits for. What the hook does must be done within that time, such as saving a checkpoint, or must not be needed.',
		ko: '종료 후크는 그룹이 종료하는 인스턴스를 붙잡아 두지만 EC2가 회수하는 인스턴스는 붙잡지 못합니다. 스팟 인스턴스는 후크가 무엇을 기다리든 알림 2분 뒤에 사라집니다. 체크포인트 저장처럼 후크가 하는 일을 그 안에 끝내거나, 끝내지 못해도 괜찮게 만드십시오.',
	},
};

export const tooLong: LocalizedTemplate<{ readonly group: string; readonly timeout: string; readonly notice: number }> = {
	en: ({ group, timeout, notice }) => `The hook may wait ${timeout} s, but EC2 takes a Spot Instance of ${group} back ${notice} s after its notice: work that takes longer is lost.`,
	ko: ({ group, timeout, notice }) => `후크는 ${timeout}초까지 기다릴 수 있지만 EC2는 알림 ${notice}초 뒤에 ${group} 그룹의 스팟 인스턴스를 회수하므로 더 오래 걸리는 작업은 사라집니다.`,
};

export const setTimeout: LocalizedTemplate<number> = {
	en: (seconds) => `Set the time-out to ${seconds} s`,
	ko: (seconds) => `제한 시간을 ${seconds}초로 설정`,
};
