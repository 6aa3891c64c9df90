/** Why settings are suggested, in a sentence. */
import { formatEstimate, formatPercent, formatUsd } from '../../core/format';
import type { LanguageTag, Localized } from '../../core/model/localized';
import { formatLatency } from '../../core/simulation/result/figureText';
import { costOf } from './figures';
import type { Figures, Gain } from './figures';

interface Compared {
	readonly figures: Figures;
	readonly present: Figures;
	readonly gains: readonly Gain[];
}

/** The greatest gain first, then what it costs. */
export function reasonOf(compared: Compared): Localized {
	return { en: sentence(compared, 'en'), ko: sentence(compared, 'ko') };
}

function sentence(compared: Compared, language: LanguageTag): string {
	const clauses = gainClauses[language];
	const main = mainGain(compared);
	return main === 'cost' ? clauses.cost(compared) : clauses[main](compared, costClauses[language](compared));
}

type MainGain = 'survival' | 'lessLoss' | 'availability' | 'latency' | 'cost';

/** What a reader would name first: failures before money, money before milliseconds. */
function mainGain({ figures, present, gains }: Compared): MainGain {
	const saved = 1 - costOf(figures) / Math.max(costOf(present), 1e-9);
	if (gains.includes('survival') && figures.survivesZoneLoss !== present.survivesZoneLoss) { return 'survival'; }
	if (gains.includes('availability')) { return 'availability'; }
	if (gains.includes('latency') && present.p99LatencySeconds > 0.5 && figures.p99LatencySeconds < present.p99LatencySeconds / 2) { return 'latency'; }
	if (gains.includes('cost') && saved >= 0.05) { return 'cost'; }
	if (gains.includes('survival')) { return 'lessLoss'; }
	return gains.includes('latency') ? 'latency' : 'cost';
}

interface Clauses {
	survival(compared: Compared, cost: string): string;
	lessLoss(compared: Compared, cost: string): string;
	availability(compared: Compared, cost: string): string;
	latency(compared: Compared, cost: string): string;
	cost(compared: Compared): string;
}

const gainClauses: Readonly<Record<LanguageTag, Clauses>> = {
	en: {
		survival: ({ figures }, cost) => figures.survivesZoneLoss === 'yes' ? `Survives the loss of a zone at the peak without dropping a request, ${cost}.` : `Survives the loss of a zone at the peak, with a dip, ${cost}.`,
		lessLoss: ({ figures, present }, cost) => `Availability while a zone is lost rises from ${formatPercent(present.zoneLossAvailabilityPercent)} to ${formatPercent(figures.zoneLossAvailabilityPercent)}, ${cost}.`,
		availability: ({ figures, present }, cost) => `Availability rises from ${formatPercent(present.availabilityPercent)} to ${formatPercent(figures.availabilityPercent)}, ${cost}.`,
		latency: ({ figures, present }, cost) => `p99 latency falls from ${formatLatency(present.p99LatencySeconds, 'en')} to ${formatLatency(figures.p99LatencySeconds, 'en')}, ${cost}.`,
		cost: ({ figures, present }) => `Costs ${difference(figures, present, 'en')} and fails nowhere where the present settings do not.`,
	},
	ko: {
		survival: ({ figures }, cost) => figures.survivesZoneLoss === 'yes' ? `정점에서 가용 영역 하나를 잃어도 요청을 놓치지 않으며, ${cost}.` : `정점에서 가용 영역 하나를 잃어도 잠깐의 손실만으로 견디며, ${cost}.`,
		lessLoss: ({ figures, present }, cost) => `가용 영역을 잃는 동안의 가용성이 ${formatPercent(present.zoneLossAvailabilityPercent)}에서 ${formatPercent(figures.zoneLossAvailabilityPercent)}로 오르며, ${cost}.`,
		availability: ({ figures, present }, cost) => `가용성이 ${formatPercent(present.availabilityPercent)}에서 ${formatPercent(figures.availabilityPercent)}로 오르며, ${cost}.`,
		latency: ({ figures, present }, cost) => `지연 시간 p99가 ${formatLatency(present.p99LatencySeconds, 'ko')}에서 ${formatLatency(figures.p99LatencySeconds, 'ko')}로 줄며, ${cost}.`,
		cost: ({ figures, present }) => `지금 설정이 견디는 상황을 모두 견디면서 ${difference(figures, present, 'ko')} 줄어듭니다.`,
	},
};

/** What it costs beside the present settings. */
const costClauses: Readonly<Record<LanguageTag, (compared: Compared) => string>> = {
	en({ figures, present }) {
		const sign = signOf(figures, present);
		if (sign === 0) { return 'at the same cost'; }
		return sign > 0 ? `for ${difference(figures, present, 'en')}` : `and costs ${difference(figures, present, 'en')}`;
	},
	ko({ figures, present }) {
		const sign = signOf(figures, present);
		if (sign === 0) { return '비용은 그대로입니다'; }
		return sign > 0 ? `${difference(figures, present, 'ko')} 늘어납니다` : `${difference(figures, present, 'ko')} 줄어듭니다`;
	},
};

function signOf(figures: Figures, present: Figures): number {
	const [a, b] = costs(figures, present);
	return Math.abs(a - b) <= 0.005 * Math.max(a, b) ? 0 : Math.sign(a - b);
}

/** Cost a day, or instance-hours where a price is unknown: `$3.91 a day less (−18.6 %)`. */
function difference(figures: Figures, present: Figures, language: LanguageTag): string {
	const [a, b] = costs(figures, present);
	const share = b === 0 ? '' : ` (${a >= b ? '+' : '−'}${formatEstimate(Math.round(Math.abs(a / b - 1) * 1000) / 10)} %)`;
	const isPriced = figures.costUsdPerDay !== null && present.costUsdPerDay !== null;
	const size = Math.abs(a - b);
	const amount = isPriced ? size >= 0.01 && size < 1 ? `$${size.toFixed(2)}` : formatUsd(size) : formatEstimate(size);
	if (language === 'ko') { return isPriced ? `하루 비용이 ${amount}${share}` : `인스턴스 시간이 ${amount}시간${share}`; }
	return `${amount} ${isPriced ? 'a day' : 'instance-hours'} ${a >= b ? 'more' : 'less'}${share}`;
}

function costs(figures: Figures, present: Figures): readonly [number, number] {
	return figures.costUsdPerDay !== null && present.costUsdPerDay !== null ? [figures.costUsdPerDay, present.costUsdPerDay] : [figures.instanceHours, present.instanceHours];
}
