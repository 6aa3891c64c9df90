import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Placement group that is too small', ko: '인스턴스를 담지 못하는 배치 그룹' },
	why: {
		en: 'A cluster placement group lies in one Availability Zone, and AWS rejects an Auto Scaling group of several zones with one. A spread placement group takes seven running instances in each zone; beyond that launches fail. Use another strategy, or one group for each zone.',
		ko: '클러스터 배치 그룹은 한 가용 영역 안에만 있으며, 여러 영역을 쓰는 Auto Scaling 그룹과 함께 지정하면 AWS가 거부합니다. 분산형 배치 그룹은 영역마다 실행 중인 인스턴스 7대까지만 담으며 넘으면 시작이 실패합니다. 다른 전략을 쓰거나 영역마다 그룹을 나누십시오.',
	},
};

interface Placed {
	readonly group: string;
	readonly placement: string;
	readonly zones: number;
}

export const clusterZones: LocalizedTemplate<Placed> = {
	en: ({ group, placement, zones }) => `${placement} is a cluster placement group, which lies in one Availability Zone; AWS rejects ${group} with ${zones}.`,
	ko: ({ group, placement, zones }) => `클러스터 배치 그룹 ${placement}은(는) 한 가용 영역 안에만 있으므로, 영역이 ${zones}개인 ${group}을(를) AWS가 거부합니다.`,
};

export const spreadFull: LocalizedTemplate<Placed & { readonly max: number; readonly most: number; readonly perZone: number }> = {
	en: ({ group, placement, zones, max, most, perZone }) => `${placement} spreads at most ${perZone} instances in each zone, ${most} in ${zones}; ${group} may want ${max}, and launches beyond ${most} fail.`,
	ko: ({ group, placement, zones, max, most, perZone }) => `분산형 배치 그룹 ${placement}은(는) 영역마다 ${perZone}대, ${zones}개 영역에 ${most}대까지만 담습니다. ${group}의 최대 용량은 ${max}대이며 ${most}대를 넘으면 시작이 실패합니다.`,
};

export const toStrategy: LocalizedTemplate<string> = {
	en: (strategy) => `Change the strategy to ${strategy}`,
	ko: (strategy) => `전략을 ${strategy}(으)로 변경`,
};

export const setMax: LocalizedTemplate<number> = {
	en: (max) => `Lower the maximum to ${max}`,
	ko: (max) => `최대 용량을 ${max}(으)로 줄이기`,
};
