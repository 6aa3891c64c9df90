/** The one reason behind a verdict, as data and in words: what a reader should look at first. */
import { formatDuration, formatNumber } from '../../src/core/format';
import { localize, type Localized, type LocalizedTemplate } from '../../src/core/model/localized';
import type { FaultSummary, SimulationResult } from '../../src/core/simulation/result/result';
import { describeFault, type NamedFault } from '../../src/core/simulation/scenario/describeFault';
import type { AutoScalingScenario } from '../../src/core/simulation/scenario/scenario';

export type VerdictReason =
	| { readonly kind: 'nothing-arrived' }
	/** Instances were replaced before their application answered, again and again. */
	| { readonly kind: 'replaced-during-boot'; readonly count: number; readonly graceSeconds: number; readonly bootSeconds: number }
	| { readonly kind: 'zone-lost'; readonly zone: string; readonly lost: number; readonly total: number; readonly recoverySeconds: number | null }
	| { readonly kind: 'zone-absorbed'; readonly zone: string; readonly lost: number; readonly total: number }
	/** Any other fault that cost requests. */
	| { readonly kind: 'fault-hurts'; readonly fault: NamedFault; readonly dropped: number; readonly recoverySeconds: number | null }
	| { readonly kind: 'no-policy'; readonly instances: number; readonly capacityPerSecond: number; readonly peakPerSecond: number }
	| { readonly kind: 'at-maximum'; readonly maxSize: number; readonly capacityPerSecond: number; readonly peakPerSecond: number }
	| { readonly kind: 'slow-start'; readonly droppingSeconds: number; readonly bootSeconds: number }
	| { readonly kind: 'follows-load'; readonly lowest: number; readonly highest: number }
	| { readonly kind: 'carries-peak'; readonly instances: number; readonly peakPerSecond: number };

/** What explains the verdict best: the strongest cause of loss if anything was lost, else how the group coped. */
export function explainVerdict(scenario: AutoScalingScenario, result: SimulationResult): VerdictReason {
	const { summary } = result;
	if (summary.arrivedRequests === 0) { return { kind: 'nothing-arrived' }; }
	if (summary.verdict === 'survives') { return explainSurvival(result); }
	const replaced = replacedDuringBoot(result);
	if (replaced > 0) {
		const { group, launch } = scenario;
		return { kind: 'replaced-during-boot', count: replaced, graceSeconds: group.healthCheckGracePeriodSeconds, bootSeconds: launch.bootSeconds };
	}
	const fault = worstFault(result);
	if (fault !== undefined && fault.droppedRequests * 2 >= summary.droppedRequests) {
		const { zone, lostInstances, recoverySeconds } = fault;
		if (fault.kind !== 'zone-impairment' || zone === null) { return { kind: 'fault-hurts', fault, dropped: fault.droppedRequests, recoverySeconds }; }
		return { kind: 'zone-lost', zone, lost: lostInstances, total: instancesBefore(result, fault), recoverySeconds };
	}
	return explainShortage(scenario, result);
}

/** The reason in one sentence. */
export function describeReason(reason: VerdictReason): Localized {
	switch (reason.kind) {
		case 'nothing-arrived': return localize(sentences['nothing-arrived'], reason);
		case 'replaced-during-boot': return localize(sentences['replaced-during-boot'], reason);
		case 'zone-lost': return localize(reason.recoverySeconds === null ? sentences['zone-not-recovered'] : sentences['zone-lost'], reason);
		case 'zone-absorbed': return localize(sentences['zone-absorbed'], reason);
		case 'fault-hurts': return localize(sentences['fault-hurts'], reason);
		case 'no-policy': return localize(sentences['no-policy'], reason);
		case 'at-maximum': return localize(sentences['at-maximum'], reason);
		case 'slow-start': return localize(sentences['slow-start'], reason);
		case 'follows-load': return localize(sentences['follows-load'], reason);
		case 'carries-peak': return localize(sentences['carries-peak'], reason);
	}
}

function explainSurvival(result: SimulationResult): VerdictReason {
	const { summary, series } = result;
	const fault = worstFault(result);
	if (fault?.kind === 'zone-impairment' && fault.zone !== null) {
		return { kind: 'zone-absorbed', zone: fault.zone, lost: fault.lostInstances, total: instancesBefore(result, fault) };
	}
	const desired = new Set(series.desiredCapacity);
	if (desired.size > 1) { return { kind: 'follows-load', lowest: Math.min(...desired), highest: Math.max(...desired) }; }
	return { kind: 'carries-peak', instances: summary.highestInService, peakPerSecond: summary.peakRequestsPerSecond };
}

/** Why capacity fell short although no fault explains it. */
function explainShortage(scenario: AutoScalingScenario, { summary }: SimulationResult): VerdictReason {
	const { group, launch, policies } = scenario;
	const peakPerSecond = summary.peakRequestsPerSecond;
	if (policies.length === 0) {
		const instances = summary.highestInService;
		return { kind: 'no-policy', instances, capacityPerSecond: instances * launch.requestsPerSecond, peakPerSecond };
	}
	const capacityPerSecond = group.maxSize * launch.requestsPerSecond;
	if (peakPerSecond > capacityPerSecond) { return { kind: 'at-maximum', maxSize: group.maxSize, capacityPerSecond, peakPerSecond }; }
	return { kind: 'slow-start', droppingSeconds: summary.droppingSeconds, bootSeconds: launch.bootSeconds };
}

function replacedDuringBoot({ activities }: SimulationResult): number {
	return activities.reduce((sum, activity) => activity.kind === 'replace-unhealthy' && activity.duringBoot ? sum + activity.count : sum, 0);
}

/** The fault that cost most: by dropped requests, then by lost instances; `undefined` if none took anything. */
function worstFault({ summary }: SimulationResult): FaultSummary | undefined {
	return [...summary.faults].filter(fault => fault.lostInstances > 0 || fault.droppedRequests > 0)
		.sort((a, b) => b.droppedRequests - a.droppedRequests || b.lostInstances - a.lostInstances)[0];
}

/** Instances of the whole group when the fault began. */
function instancesBefore({ activities }: SimulationResult, fault: FaultSummary): number {
	for (const activity of activities) {
		if (activity.kind === 'zone-lost' && activity.zone === fault.zone && activity.atSeconds === fault.atSeconds) { return activity.totalInstances; }
	}
	return fault.lostInstances;
}

type ReasonOf<Kind extends VerdictReason['kind']> = Extract<VerdictReason, { readonly kind: Kind }>;
type Sentences = { readonly [Kind in VerdictReason['kind']]: LocalizedTemplate<ReasonOf<Kind>> } & { readonly 'zone-not-recovered': LocalizedTemplate<ReasonOf<'zone-lost'>> };

const sentences: Sentences = {
	'nothing-arrived': { en: () => 'No request arrives in this run.', ko: () => '이 실행에는 요청이 들어오지 않습니다.' },
	'replaced-during-boot': {
		en: ({ count, graceSeconds, bootSeconds }) =>
			`${count === 1 ? 'One instance is replaced before it serves' : `${formatNumber(count)} instances are replaced before they serve`}: boot takes ${formatDuration(bootSeconds, 'en')}, the grace period is ${formatDuration(graceSeconds, 'en')}.`,
		ko: ({ count, graceSeconds, bootSeconds }) =>
			`인스턴스 ${formatNumber(count)}개가 처리를 시작하기 전에 교체됩니다(부팅 시간 ${formatDuration(bootSeconds, 'ko')}, 유예 기간 ${formatDuration(graceSeconds, 'ko')}).`,
	},
	'zone-lost': {
		en: ({ zone, lost, total, recoverySeconds }) =>
			`Zone ${zone} takes ${formatNumber(lost)} of ${formatNumber(total)} instances; ${formatDuration(recoverySeconds ?? 0, 'en')} until as many serve again.`,
		ko: ({ zone, lost, total, recoverySeconds }) =>
			`영역 ${zone}에서 인스턴스 ${formatNumber(total)}개 중 ${formatNumber(lost)}개를 잃고, 같은 수가 다시 처리하기까지 ${formatDuration(recoverySeconds ?? 0, 'ko')} 걸립니다.`,
	},
	'zone-not-recovered': {
		en: ({ zone, lost, total }) => `Zone ${zone} takes ${formatNumber(lost)} of ${formatNumber(total)} instances; the group does not get back to as many.`,
		ko: ({ zone, lost, total }) => `영역 ${zone}에서 인스턴스 ${formatNumber(total)}개 중 ${formatNumber(lost)}개를 잃고, 실행이 끝날 때까지 그 수를 회복하지 못합니다.`,
	},
	'zone-absorbed': {
		en: ({ zone, lost, total }) => `Zone ${zone} takes ${formatNumber(lost)} of ${formatNumber(total)} instances; the others carry the load.`,
		ko: ({ zone, lost, total }) => `영역 ${zone}에서 인스턴스 ${formatNumber(total)}개 중 ${formatNumber(lost)}개를 잃지만 나머지가 부하를 감당합니다.`,
	},
	'fault-hurts': {
		en: ({ fault, dropped, recoverySeconds }) => `${describeFault(fault).en}: ${formatNumber(Math.round(dropped))} requests lost; ${recoverySeconds === null
			? 'the group does not recover within the run' : `${formatDuration(recoverySeconds, 'en')} until the group is as strong as before`}.`,
		ko: ({ fault, dropped, recoverySeconds }) => `${describeFault(fault).ko}: 요청 ${formatNumber(Math.round(dropped))}건을 처리하지 못했습니다. ${recoverySeconds === null
			? '실행이 끝날 때까지 회복하지 못합니다' : `이전 처리 능력을 되찾기까지 ${formatDuration(recoverySeconds, 'ko')} 걸립니다`}.`,
	},
	'no-policy': {
		en: ({ instances, capacityPerSecond, peakPerSecond }) =>
			`No scaling policy is simulated: ${instances === 1 ? 'one instance serves' : `${formatNumber(instances)} instances serve`} ${formatNumber(capacityPerSecond)} of ${formatNumber(peakPerSecond)} requests per second.`,
		ko: ({ instances, capacityPerSecond, peakPerSecond }) =>
			`시뮬레이션하는 조정 정책이 없어, 인스턴스 ${formatNumber(instances)}개가 초당 요청 ${formatNumber(peakPerSecond)}건 중 ${formatNumber(capacityPerSecond)}건만 처리합니다.`,
	},
	'at-maximum': {
		en: ({ maxSize, capacityPerSecond, peakPerSecond }) =>
			`Maximum size ${formatNumber(maxSize)} serves at most ${formatNumber(capacityPerSecond)} of ${formatNumber(peakPerSecond)} requests per second.`,
		ko: ({ maxSize, capacityPerSecond, peakPerSecond }) =>
			`최대 크기 ${formatNumber(maxSize)}개로는 초당 요청 ${formatNumber(peakPerSecond)}건 중 ${formatNumber(capacityPerSecond)}건까지만 처리합니다.`,
	},
	'slow-start': {
		en: ({ droppingSeconds, bootSeconds }) =>
			`Load rises faster than instances start (boot ${formatDuration(bootSeconds, 'en')}); requests are dropped for ${formatDuration(droppingSeconds, 'en')}.`,
		ko: ({ droppingSeconds, bootSeconds }) =>
			`인스턴스가 준비되는 속도(부팅 ${formatDuration(bootSeconds, 'ko')})보다 부하가 빨리 늘어, ${formatDuration(droppingSeconds, 'ko')} 동안 요청이 버려집니다.`,
	},
	'follows-load': {
		en: ({ lowest, highest }) => `Capacity follows the load: ${formatNumber(lowest)}–${formatNumber(highest)} instances.`,
		ko: ({ lowest, highest }) => `용량이 부하를 따라갑니다: 인스턴스 ${formatNumber(lowest)}–${formatNumber(highest)}개.`,
	},
	'carries-peak': {
		en: ({ instances, peakPerSecond }) => `${instances === 1 ? 'One instance carries' : `${formatNumber(instances)} instances carry`} the peak of ${formatNumber(peakPerSecond)} requests per second.`,
		ko: ({ instances, peakPerSecond }) => `인스턴스 ${formatNumber(instances)}개가 초당 최고 ${formatNumber(peakPerSecond)}건을 감당합니다.`,
	},
};
