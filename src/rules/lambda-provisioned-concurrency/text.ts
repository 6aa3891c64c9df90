import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Provisioned concurrency that AWS rejects', ko: 'AWS가 거부하는 프로비저닝된 동시성' },
	why: {
		en: 'Environments that are kept ready count against the reserved concurrency of their function, so that all of them together must not exceed it. They belong to a published version, never to $LATEST, and do not go together with SnapStart. AWS rejects what breaks one of these.',
		ko: '미리 준비하는 실행 환경은 함수의 예약된 동시성에 포함되므로 모두 합해 예약을 넘을 수 없습니다. 게시된 버전에만 설정할 수 있고 $LATEST에는 설정할 수 없으며, SnapStart와 함께 쓸 수 없습니다. 어느 하나라도 어기면 AWS가 거부합니다.',
	},
	noFix: {
		en: 'Which version an alias should point to, the code does not tell.',
		ko: '별칭이 어느 버전을 가리켜야 하는지는 코드로 알 수 없습니다.',
	},
};

export const aboveReserved: LocalizedTemplate<{ readonly name: string; readonly provisioned: number; readonly reserved: number }> = {
	en: ({ name, provisioned, reserved }) => `${name} keeps ${provisioned} environments ready, more than its reserved concurrency of ${reserved}; AWS rejects it.`,
	ko: ({ name, provisioned, reserved }) => `${name}의 프로비저닝된 동시성(${provisioned})이 예약된 동시성(${reserved})보다 커서 AWS가 거부합니다.`,
};

export const ofLatest: LocalizedTemplate<{ readonly alias: string; readonly provisioned: number }> = {
	en: ({ alias, provisioned }) => `${alias} points to $LATEST, for which AWS rejects a provisioned concurrency (${provisioned}); it takes a published version.`,
	ko: ({ alias, provisioned }) => `${alias}이(가) $LATEST를 가리키므로 AWS가 프로비저닝된 동시성(${provisioned})을 거부합니다. 게시된 버전이 필요합니다.`,
};

export const withSnapStart: LocalizedTemplate<{ readonly name: string; readonly provisioned: number }> = {
	en: ({ name, provisioned }) => `${name} has SnapStart and a provisioned concurrency of ${provisioned}; AWS takes only one of them for a version.`,
	ko: ({ name, provisioned }) => `${name}에 SnapStart와 프로비저닝된 동시성(${provisioned})이 함께 있습니다. AWS는 한 버전에 둘 중 하나만 허용합니다.`,
};

export const setReserved: LocalizedTemplate<number> = {
	en: (reserved) => `Raise the reserved concurrency to ${reserved}`,
	ko: (reserved) => `예약된 동시성을 ${reserved}(으)로 늘리기`,
};

export const removeSnapStart: Localized = { en: 'Switch SnapStart off', ko: 'SnapStart 끄기' };
