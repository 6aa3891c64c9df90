import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Nothing but Spot Instances', ko: '스팟 인스턴스로만 이루어진 그룹' },
	why: {
		en: 'EC2 can take back Spot Instances of several pools at once, when it is short of capacity, and may have none to give afterwards. A group without any On-Demand Instance can then be down to nothing for as long as that lasts. A small On-Demand base keeps it answering; a queue of work may do without.',
		ko: '용량이 부족하면 EC2가 여러 풀의 스팟 인스턴스를 한꺼번에 회수할 수 있고, 그 뒤에 줄 여유가 없을 수도 있습니다. 온디맨드 인스턴스가 하나도 없는 그룹은 그동안 인스턴스가 0개가 될 수 있습니다. 온디맨드 기본 용량을 조금 두면 계속 응답할 수 있으며, 큐의 작업이라면 없어도 됩니다.',
	},
	noFix: {
		en: 'Without a mixed instances policy a group is all Spot or all On-Demand.',
		ko: '혼합 인스턴스 정책이 없으면 그룹은 모두 스팟이거나 모두 온디맨드입니다.',
	},
};

export const allSpot: LocalizedTemplate<{ readonly name: string; readonly isServing: boolean }> = {
	en: ({ name, isServing }) => `${name} has no On-Demand Instance: if EC2 takes back its Spot pools at once, ${isServing ? 'nothing answers the load balancer' : 'nothing is left'} until capacity returns.`,
	ko: ({ name, isServing }) => `${name} 그룹에는 온디맨드 인스턴스가 없습니다. EC2가 스팟 풀을 한꺼번에 회수하면 용량이 돌아올 때까지 ${isServing ? '로드 밸런서에 응답할 인스턴스가 없습니다.' : '남는 인스턴스가 없습니다.'}`,
};

export const keepOne: Localized = { en: 'Keep one On-Demand Instance as base', ko: '온디맨드 기본 용량을 1로 설정' };
