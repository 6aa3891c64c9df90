/** Names of figures of a run, and their values with units, in both languages. */
import { formatDuration, formatEstimate, formatNumber, formatPercent, formatUsd } from '../../format';
import type { LanguageTag, Localized } from '../../model/localized';
import type { DropReason } from '../load/loadModel';
import type { Expectation, ExpectedFigure } from '../scenario/scenario';
import type { CostSummary, Verdict } from './result';

type CostPart = keyof CostSummary;

export const figureNames: Readonly<Record<ExpectedFigure, Localized>> = {
	availabilityPercent: { en: 'availability', ko: '가용성' },
	droppedRequests: { en: 'dropped requests', ko: '처리하지 못한 요청' },
	droppingSeconds: { en: 'time with dropped requests', ko: '요청을 처리하지 못한 시간' },
	p50LatencySeconds: { en: 'latency p50', ko: '지연 시간 p50' },
	p95LatencySeconds: { en: 'latency p95', ko: '지연 시간 p95' },
	p99LatencySeconds: { en: 'latency p99', ko: '지연 시간 p99' },
	belowTargetSeconds: { en: 'time below desired capacity', ko: '원하는 용량에 못 미친 시간' },
	longestRecoverySeconds: { en: 'longest recovery', ko: '가장 긴 복구 시간' },
	lowestInService: { en: 'fewest instances in service', ko: '서비스 중인 최소 인스턴스 수' },
	highestInService: { en: 'most instances in service', ko: '서비스 중인 최대 인스턴스 수' },
	instanceHours: { en: 'instance-hours', ko: '인스턴스 시간' },
	spareInstanceHours: { en: 'spare instance-hours', ko: '여유 인스턴스 시간' },
	costUsd: { en: 'cost', ko: '비용' },
	costUsdPerDay: { en: 'cost per day', ko: '하루 비용' },
};

export const verdictNames: Readonly<Record<Verdict, Localized>> = {
	'survives': { en: 'Survives', ko: '버팁니다' },
	'survives-with-a-dip': { en: 'Survives, with a dip', ko: '잠시 흔들리지만 버팁니다' },
	'does-not-survive': { en: 'Does not survive', ko: '버티지 못합니다' },
};

export const dropReasonNames: Readonly<Record<DropReason, Localized>> = {
	'no-target': { en: 'no target', ko: '대상 없음' },
	'unanswered': { en: 'target does not answer', ko: '대상 응답 없음' },
	'timed-out': { en: 'timed out', ko: '시간 초과' },
	'refused': { en: 'refused', ko: '거부됨' },
	'cut-off': { en: 'instance ended', ko: '인스턴스 종료로 끊김' },
	'dependency': { en: 'dependency failed', ko: '의존 서비스 장애' },
};

export const costPartNames: Readonly<Record<CostPart, Localized>> = {
	onDemandUsd: { en: 'On-Demand', ko: '온디맨드' },
	spotUsd: { en: 'Spot', ko: '스팟' },
	surplusCreditsUsd: { en: 'surplus CPU credits', ko: '잉여 CPU 크레딧' },
	volumesUsd: { en: 'EBS volumes', ko: 'EBS 볼륨' },
	loadBalancerUsd: { en: 'load balancer', ko: '로드 밸런서' },
	warmPoolUsd: { en: 'warm pool', ko: '웜 풀' },
};

/** What is expected of a figure: `≥ 99.5 %`, `≥ 2, ≤ 6`. */
export function formatBounds({ figure, atLeast, atMost }: Expectation, language: LanguageTag): string {
	return [['≥', atLeast] as const, ['≤', atMost] as const].flatMap(([sign, bound]) => bound === null ? [] : [`${sign} ${formatFigure(figure, bound, language)}`]).join(', ');
}

/** A figure with its unit. @param value in the unit of the figure */
export function formatFigure(figure: ExpectedFigure, value: number, language: LanguageTag): string {
	switch (figure) {
		case 'availabilityPercent': return formatPercent(value);
		case 'p50LatencySeconds':
		case 'p95LatencySeconds':
		case 'p99LatencySeconds': return formatLatency(value, language);
		case 'droppingSeconds':
		case 'belowTargetSeconds':
		case 'longestRecoverySeconds': return formatDuration(value, language);
		case 'instanceHours':
		case 'spareInstanceHours': return formatEstimate(value);
		case 'costUsd':
		case 'costUsdPerDay': return formatUsd(value);
		case 'droppedRequests':
		case 'lowestInService':
		case 'highestInService': return formatNumber(value);
	}
}

/** `18 ms`, `1.2 s`. @param seconds ≥ 0 */
export function formatLatency(seconds: number, language: LanguageTag): string {
	if (seconds > 0 && seconds < 1) { return language === 'ko' ? `${formatEstimate(seconds * 1000)}밀리초` : `${formatEstimate(seconds * 1000)} ms`; }
	return language === 'ko' ? `${formatEstimate(seconds)}초` : `${formatEstimate(seconds)} s`;
}
