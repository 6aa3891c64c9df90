import { formatDuration } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Result of a hook that nobody answers', ko: '아무도 응답하지 않은 후크의 결과' },
	why: {
		en: 'When the time-out of a launch hook is over, CONTINUE puts the instance into service although its setup has not reported success: it takes traffic, or work, half prepared. ABANDON terminates it and starts another. '
			+ 'When an instance ends, ABANDON stops the other hooks too, so that their backup or drain is cut off; CONTINUE lets them finish, and the instance ends all the same.',
		ko: '시작 후크의 제한 시간이 지났을 때 CONTINUE이면 준비가 끝났다는 신호가 없어도 인스턴스가 서비스 상태가 되어 덜 준비된 채로 트래픽이나 작업을 받습니다. ABANDON이면 종료하고 다른 인스턴스를 시작합니다. '
			+ '인스턴스를 종료할 때 ABANDON이면 다른 후크도 중단되어 백업이나 드레이닝이 끊깁니다. CONTINUE이면 다른 후크가 끝난 뒤에 종료됩니다.',
	},
};

export const servesUnprepared: LocalizedTemplate<{ readonly group: string; readonly seconds: number }> = {
	en: ({ group, seconds }) => `If nothing completes this launch hook within ${formatDuration(seconds, 'en')}, CONTINUE puts the instance of ${group} into service although it may not be ready.`,
	ko: ({ group, seconds }) => `${formatDuration(seconds, 'ko')} 안에 이 시작 후크가 완료되지 않으면 CONTINUE로 인해 ${group} 그룹의 인스턴스가 준비되지 않은 채 서비스 상태가 될 수 있습니다.`,
};

export const cutsOthers: LocalizedTemplate<{ readonly group: string; readonly others: number }> = {
	en: ({ group, others }) => `If this termination hook of ${group} times out, ABANDON also stops ${others === 1 ? 'the other hook' : `the ${others} other hooks`} before they are done.`,
	ko: ({ group, others }) => `${group} 그룹의 이 종료 후크가 시간을 초과하면 ABANDON으로 인해 다른 후크 ${others}개도 끝나기 전에 중단됩니다.`,
};

export const setResult: LocalizedTemplate<string> = {
	en: (result) => `Set the default result to ${result}`,
	ko: (result) => `기본 결과를 ${result}(으)로 설정`,
};
