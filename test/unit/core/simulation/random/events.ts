/** Random faults and operations. Their times are shares of the run, their zones places in the group's list. */
import fc from 'fast-check';
import type { Fault, Operation } from '../../../../../src/core/simulation/scenario/faults';
import type { Partially } from '../../../../../src/core/simulation/scenario/parseScenario';
import { healthyPercentages, suspendedProcesses } from './group';
import { sometimes, whole } from './sometimes';

/** What an event needs to know of its scenario. */
export interface EventContext {
	readonly zones: readonly string[];
	readonly durationSeconds: number;
	readonly hasShifts: boolean;
	readonly hasSpot: boolean;
}

type Maker<T> = (context: EventContext) => T;

const at = fc.double({ min: 0, max: 0.99, noNaN: true });
const length = whole(1, 2000);
const place = whole(0, 3);
const count = whole(1, 8);

/** The values that a place among the times and zones of a scenario stands for. */
const timeOf = (part: number, { durationSeconds }: EventContext): number => Math.floor(part * durationSeconds);
const zoneOf = (index: number, { zones }: EventContext): string => zones[index % zones.length]!;

const lasting = fc.record({ at, length, place }).map(({ at: part, length: durationSeconds, place: index }): Maker<{ readonly atSeconds: number; readonly durationSeconds: number; readonly zone: string }> =>
	(context) => ({ atSeconds: timeOf(part, context), durationSeconds, zone: zoneOf(index, context) }));

const someInstances = fc.record({ at, count, place: fc.option(place) }).map(({ at: part, count: most, place: index }): Maker<{ readonly atSeconds: number; readonly count: number; readonly zone: string | null }> =>
	(context) => ({ atSeconds: timeOf(part, context), count: most, zone: index === null ? null : zoneOf(index, context) }));

/** A fault of a zone as a whole, of some instances, or of everything. */
const randomFault: fc.Arbitrary<Maker<Partially<Fault>>> = fc.oneof(
	fc.tuple(lasting, fc.constantFrom('power' as const, 'network' as const)).map(([make, impairment]) => (context: EventContext) => ({ ...make(context), kind: 'zone-impairment' as const, impairment })),
	fc.tuple(lasting, fc.constantFrom('any' as const, 'on-demand' as const, 'spot' as const)).map(([make, purchaseOption]) => (context: EventContext) => ({ ...make(context), kind: 'zone-capacity-shortage' as const, purchaseOption })),
	fc.tuple(someInstances, fc.constantFrom('instance-crash' as const, 'status-check-failure' as const)).map(([make, kind]) => (context: EventContext) => ({ ...make(context), kind })),
	fc.tuple(someInstances, length).map(([make, durationSeconds]) => (context: EventContext) => ({ ...make(context), kind: 'application-hang' as const, durationSeconds })),
	fc.tuple(someInstances, length, whole(1, 9)).map(([make, durationSeconds, tenths]) => (context: EventContext) => ({ ...make(context), kind: 'application-slowdown' as const, durationSeconds, speedRatio: tenths / 10 })),
	fc.tuple(someInstances, fc.option(whole(0, 600))).map(([make, rebalanceRecommendationSeconds]) => (context: EventContext) => context.hasSpot
		? { ...make(context), kind: 'spot-interruption' as const, rebalanceRecommendationSeconds }
		: { ...make(context), kind: 'instance-crash' as const }),
	lasting.map((make) => (context: EventContext) => ({ ...make(context), kind: context.hasShifts ? 'zonal-shift' as const : 'zone-impairment' as const })),
	fc.tuple(lasting, fc.oneof(
		fc.constantFrom(1.5, 4, 30).map((factor) => ({ kind: 'slow-boot' as const, factor })),
		fc.constant({ kind: 'bad-launch-template-version' as const }),
		fc.boolean().map((failsHealthChecks) => ({ kind: 'dependency-outage' as const, failsHealthChecks })),
		whole(1, 900).map((delaySeconds) => ({ kind: 'metric-delay' as const, delaySeconds })),
		fc.constantFrom(0.2, 1.5, 6).map((factor) => ({ kind: 'traffic-spike' as const, factor })),
	)).map(([make, fault]) => (context: EventContext) => {
		const { atSeconds, durationSeconds } = make(context);
		return { ...fault, atSeconds, durationSeconds };
	}),
);

const refresh = fc.record({
	preferences: healthyPercentages, instanceWarmupSeconds: fc.option(whole(0, 200)), checkpointPercentages: fc.constantFrom<readonly number[]>([], [50], [20, 100]),
	checkpointDelaySeconds: whole(0, 300), skipMatching: fc.boolean(), autoRollback: fc.boolean(), bakeTimeSeconds: sometimes(whole(0, 300), 0),
	scaleInProtectedInstances: fc.constantFrom('Refresh' as const, 'Ignore' as const, 'Wait' as const),
	standbyInstances: fc.constantFrom('Terminate' as const, 'Ignore' as const, 'Wait' as const),
}).map(({ preferences, ...rest }) => ({ ...preferences, ...rest, kind: 'instance-refresh' as const }));

const randomOperation: fc.Arbitrary<Maker<Partially<Operation>>> = fc.oneof(
	fc.tuple(at, whole(0, 18), fc.boolean()).map(([part, desiredCapacity, honorCooldown]) => (context: EventContext) => ({ kind: 'set-desired-capacity' as const, atSeconds: timeOf(part, context), desiredCapacity, honorCooldown })),
	fc.tuple(at, suspendedProcesses, fc.boolean()).map(([part, processes, suspends]) => (context: EventContext) => ({ kind: suspends ? 'suspend-processes' as const : 'resume-processes' as const, atSeconds: timeOf(part, context), processes })),
	fc.tuple(someInstances, fc.constantFrom('enter-standby' as const, 'terminate-instances' as const), fc.boolean()).map(([make, kind, decrementDesiredCapacity]) => (context: EventContext) => ({ ...make(context), kind, decrementDesiredCapacity })),
	fc.tuple(at, count).map(([part, most]) => (context: EventContext) => ({ kind: 'exit-standby' as const, atSeconds: timeOf(part, context), count: most })),
	fc.tuple(someInstances, fc.boolean()).map(([make, isProtected]) => (context: EventContext) => ({ ...make(context), kind: 'set-instance-protection' as const, isProtected })),
	fc.tuple(at, fc.option(whole(0, 400)), fc.option(whole(20, 400))).map(([part, bootSeconds, requestsPerSecond]) => (context: EventContext) => ({ kind: 'new-launch-template-version' as const, atSeconds: timeOf(part, context), bootSeconds, requestsPerSecond })),
	fc.tuple(at, refresh).map(([part, operation]) => (context: EventContext) => ({ ...operation, atSeconds: timeOf(part, context) })),
);

export const randomFaults: fc.Arbitrary<Maker<readonly Partially<Fault>[]>> = several(randomFault, 60);
export const randomOperations: fc.Arbitrary<Maker<readonly Partially<Operation>[]>> = several(randomOperation, 40);

function several<T>(maker: fc.Arbitrary<Maker<T>>, percent: number): fc.Arbitrary<Maker<readonly T[]>> {
	return sometimes(fc.array(maker, { minLength: 1, maxLength: 4 }), [], percent).map((makers) => (context: EventContext) => makers.map((make) => make(context)));
}
