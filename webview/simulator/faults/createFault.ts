/** Faults as they are added: of a size that hurts a group like this one, at a time of the reader's; and sets of them for known stories. */
import type { Localized } from '../../../src/core/model/localized';
import { peakOf } from '../../../src/core/simulation/load/loadShape';
import type { Fault, FaultKind, FaultOfKind } from '../../../src/core/simulation/scenario/faults';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { zoneImpairmentAtPeak } from '../../../src/scenarios/zoneImpairmentAtPeak';

/** All kinds, by what breaks, as a menu offers them. */
export const faultGroups: readonly { readonly title: Localized; readonly kinds: readonly FaultKind[] }[] = [
	{ title: { en: 'Zones', ko: '가용 영역' }, kinds: ['zone-impairment', 'zone-capacity-shortage', 'zonal-shift'] },
	{ title: { en: 'Instances', ko: '인스턴스' }, kinds: ['instance-crash', 'status-check-failure', 'spot-interruption', 'slow-boot', 'bad-launch-template-version'] },
	{ title: { en: 'Application', ko: '애플리케이션' }, kinds: ['application-hang', 'application-slowdown', 'dependency-outage'] },
	{ title: { en: 'Around it', ko: '주변' }, kinds: ['traffic-spike', 'metric-delay'] },
];

/** Lengths of faults, seconds. */
const short = 5 * 60;
const usual = 15 * 60;

/** A fault of one kind that begins at a time of the run, within the run. */
export function createFault(kind: FaultKind, scenario: AutoScalingScenario, atSeconds: number): Fault {
	const zone = scenario.group.zones[0] ?? 'a';
	const lasting = (seconds: number): { readonly atSeconds: number; readonly durationSeconds: number } =>
		({ atSeconds, durationSeconds: Math.max(60, Math.min(seconds, scenario.durationSeconds - atSeconds)) });
	const some = { atSeconds, count: Math.max(1, Math.round((scenario.group.desiredCapacity ?? scenario.group.minSize) / 3)), zone: null };
	switch (kind) {
		case 'zone-impairment': return { kind, impairment: 'power', zone, ...lasting(29 * 60) };
		case 'zone-capacity-shortage': return { kind, zone, purchaseOption: 'any', ...lasting(usual) };
		case 'zonal-shift': return { kind, zone, ...lasting(usual) };
		case 'instance-crash': case 'status-check-failure': return { kind, ...some };
		case 'application-hang': return { kind, ...some, ...lasting(usual) };
		case 'application-slowdown': return { kind, ...some, ...lasting(usual), speedRatio: 0.5 };
		case 'slow-boot': return { kind, ...lasting(usual), factor: 3 };
		case 'bad-launch-template-version': return { kind, ...lasting(usual) };
		case 'spot-interruption': return { kind, ...some, rebalanceRecommendationSeconds: 120 };
		case 'dependency-outage': return { kind, ...lasting(short), failsHealthChecks: true };
		case 'metric-delay': return { kind, ...lasting(usual), delaySeconds: 300 };
		case 'traffic-spike': return { kind, ...lasting(usual), factor: 2 };
	}
}

export type FaultPresetId = 'zone-at-peak' | 'bad-deploy' | 'spot-storm' | 'slow-boot' | 'database-failover';

export interface FaultPreset {
	readonly id: FaultPresetId;
	readonly title: Localized;
	/** The scenario with the story in it: its faults, and what else makes it happen. */
	readonly apply: (scenario: AutoScalingScenario) => Pick<AutoScalingScenario, 'faults' | 'operations'>;
	/** Why it shows nothing in this scenario; `undefined` if it does. */
	readonly refusal: (scenario: AutoScalingScenario) => Localized | undefined;
}

const always = (): undefined => undefined;

/** Stories that a group is tried with, in the order of the menu. */
export const faultPresets: readonly FaultPreset[] = [
	{
		id: 'zone-at-peak', title: { en: 'Lose an AZ at peak', ko: '최대 부하에서 가용 영역 상실' }, refusal: always,
		apply: scenario => withFaults(scenario, [zoneImpairmentAtPeak(scenario)]),
	},
	{
		// Existing instances are replaced by bad ones only if something replaces them: an instance refresh, which does not roll back by itself.
		id: 'bad-deploy', title: { en: 'Bad deploy', ko: '잘못된 배포' }, refusal: always,
		apply: scenario => {
			const fault = createFault('bad-launch-template-version', scenario, shareOf(scenario, 0.2)) as FaultOfKind<'bad-launch-template-version'>;
			const durationSeconds = Math.max(60, Math.floor(scenario.durationSeconds * 0.5));
			return {
				faults: [...scenario.faults, { ...fault, durationSeconds }],
				operations: [...scenario.operations, {
					kind: 'instance-refresh', atSeconds: fault.atSeconds + 1, minHealthyPercent: 90, maxHealthyPercent: 100, instanceWarmupSeconds: null, checkpointPercentages: [],
					checkpointDelaySeconds: 3600, skipMatching: false, autoRollback: true, bakeTimeSeconds: 0, scaleInProtectedInstances: 'Wait', standbyInstances: 'Wait',
				}],
			};
		},
	},
	{
		id: 'spot-storm', title: { en: 'Spot storm', ko: '스팟 중단 폭주' },
		refusal: ({ launch: { purchaseOption, mixedInstances } }) =>
			(mixedInstances === null ? purchaseOption === 'spot' : mixedInstances.onDemandPercentageAboveBaseCapacity < 100) ? undefined : { en: 'the group launches no Spot Instances', ko: '스팟 인스턴스를 시작하지 않는 그룹' },
		apply: scenario => {
			const storm = createFault('spot-interruption', scenario, peakSeconds(scenario)) as FaultOfKind<'spot-interruption'>;
			const count = Math.max(1, Math.ceil((scenario.group.desiredCapacity ?? scenario.group.minSize) / 2));
			const shortages = scenario.group.zones.slice(0, 1).map((zone): Fault => ({
				...createFault('zone-capacity-shortage', scenario, storm.atSeconds) as FaultOfKind<'zone-capacity-shortage'>, zone, purchaseOption: 'spot',
			}));
			return withFaults(scenario, [{ ...storm, count }, ...shortages]);
		},
	},
	{
		id: 'slow-boot', title: { en: 'Slow boot', ko: '부팅 지연' }, refusal: always,
		apply: scenario => {
			const atSeconds = Math.max(0, peakSeconds(scenario) - 1200);
			return withFaults(scenario, [{ ...createFault('slow-boot', scenario, atSeconds) as FaultOfKind<'slow-boot'>, durationSeconds: Math.max(60, Math.min(3600, scenario.durationSeconds - atSeconds)) }]);
		},
	},
	{
		id: 'database-failover', title: { en: 'Database failover', ko: '데이터베이스 장애 조치' }, refusal: always,
		// AWS: an RDS Multi-AZ failover is typically complete in 60–120 s; https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html
		apply: scenario => withFaults(scenario, [{ ...createFault('dependency-outage', scenario, peakSeconds(scenario)) as FaultOfKind<'dependency-outage'>, durationSeconds: 120 }]),
	},
];

function withFaults({ faults, operations }: AutoScalingScenario, more: readonly Fault[]): Pick<AutoScalingScenario, 'faults' | 'operations'> {
	return { faults: [...faults, ...more], operations };
}

/** A whole minute at a share of the run. */
function shareOf({ durationSeconds }: AutoScalingScenario, share: number): number {
	return Math.floor(durationSeconds * share / 60) * 60;
}

/** When the load is at its highest, early enough to see what follows. */
function peakSeconds(scenario: AutoScalingScenario): number {
	const { atSeconds } = peakOf(scenario.load, scenario);
	const latest = shareOf(scenario, 2 / 3);
	return atSeconds === 0 ? shareOf(scenario, 0.25) : Math.min(Math.floor(atSeconds / 60) * 60, latest);
}
