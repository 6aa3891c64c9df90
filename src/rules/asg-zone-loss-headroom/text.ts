import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'No room for the load of a lost zone', ko: '가용 영역 하나를 잃을 때의 여유 부족' },
	why: {
		en: 'When a zone fails, its share of the load falls on the instances of the others until the group has launched replacements, and many groups want instances at that moment. Where the CPU target leaves no room, the others are overloaded meanwhile. '
			+ 'A target of at most (zones − 1) ÷ zones lets them carry it: 50 % in two zones, 66 % in three. It costs more instances at all times: decide which of the two you want.',
		ko: '가용 영역 하나에 장애가 나면 그룹이 대체 인스턴스를 시작할 때까지 그 부하를 다른 영역의 인스턴스가 떠안으며, 그 순간에는 다른 그룹들도 인스턴스를 요청합니다. CPU 목표값에 여유가 없으면 그동안 과부하가 됩니다. '
			+ '목표값이 (영역 수 − 1) ÷ 영역 수 이하이면 감당할 수 있습니다. 두 영역이면 50 %, 세 영역이면 66 %입니다. 대신 평소에 인스턴스가 더 필요하므로 어느 쪽이 나은지 정하십시오.',
	},
};

export const noRoom: LocalizedTemplate<{ readonly name: string; readonly zones: number; readonly target: number; readonly after: number }> = {
	en: ({ name, zones, target, after }) =>
		`At this target of ${formatNumber(target, 1)} % a failing zone leaves the other ${zones === 2 ? 'one' : formatNumber(zones - 1)} with ${formatNumber(after)} % of what the instances of ${name} can do, until replacements serve.`,
	ko: ({ name, zones, target, after }) =>
		`목표값이 ${formatNumber(target, 1)} %이면 가용 영역 하나에 장애가 날 때 대체 인스턴스가 뜰 때까지 나머지 ${formatNumber(zones - 1)}개 영역의 ${name} 인스턴스가 처리 능력의 ${formatNumber(after)} %를 받게 됩니다.`,
};

export const lowerTarget: LocalizedTemplate<number> = {
	en: (percent) => `Lower the target to ${percent} %`,
	ko: (percent) => `목표값을 ${percent} %로 낮추기`,
};
