import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Volume faster than its instance', ko: '인스턴스보다 빠른 볼륨' },
	why: {
		en: 'Every instance type has a limit of its own for EBS, shared by all of its volumes; small sizes reach it for 30 minutes a day only and then fall to a baseline. Performance of a volume above that limit is paid for and never arrives. Take a larger instance, or provision less.',
		ko: '인스턴스 유형마다 모든 볼륨이 함께 쓰는 EBS 한도가 있으며, 작은 크기는 하루 30분만 최대치에 도달하고 그 뒤에는 기준 성능으로 떨어집니다. 이 한도를 넘는 볼륨 성능은 요금만 내고 쓸 수 없습니다. 더 큰 인스턴스를 쓰거나 덜 프로비저닝하십시오.',
	},
};

interface Compared {
	readonly unit: string;
	readonly type: string;
	readonly wanted: number;
}

export const above: LocalizedTemplate<Compared & { readonly most: number }> = {
	en: ({ unit, type, wanted, most }) => `${formatNumber(wanted)} ${unit} are paid for, but ${type} takes at most ${formatNumber(most)} ${unit} from all of its volumes together.`,
	ko: ({ unit, type, wanted, most }) => `${formatNumber(wanted)} ${unit}의 요금을 내지만 ${type}은(는) 모든 볼륨을 합쳐 최대 ${formatNumber(most)} ${unit}까지만 쓸 수 있습니다.`,
};

export const onlyBursts: LocalizedTemplate<Compared & { readonly lasting: number }> = {
	en: ({ unit, type, wanted, lasting }) => `${type} keeps up ${formatNumber(lasting)} ${unit} and reaches ${formatNumber(wanted)} for about 30 minutes a day; the rest of what is paid for here does not arrive.`,
	ko: ({ unit, type, wanted, lasting }) => `${type}은(는) ${formatNumber(lasting)} ${unit}를 유지하고 ${formatNumber(wanted)}에는 하루 30분 정도만 도달하므로 나머지는 요금만 내고 쓰지 못합니다.`,
};

export const setNumber: LocalizedTemplate<{ readonly unit: string; readonly wanted: number }> = {
	en: ({ unit, wanted }) => `Provision ${formatNumber(wanted)} ${unit}`,
	ko: ({ unit, wanted }) => `${formatNumber(wanted)} ${unit}(으)로 프로비저닝`,
};
