import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeActivity } from '../../../../src/core/simulation/result/describeActivity';
import { explainAt } from '../../../../src/core/simulation/result/explainAt';
import { simulate } from '../../../../src/core/simulation/simulate';
import { policyScenario, type Changes } from './policyScenario';
import { randomPolicies, randomScheduledActions } from './random/policies';

const rates = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 8 });

/** Policies of all kinds on everything that there is to measure, with late metrics, actions and calls in between. */
const changes: fc.Arbitrary<Changes> = fc.record({
	policies: randomPolicies, scheduledActions: randomScheduledActions, rates, startClockSeconds: fc.integer({ min: 0, max: 86_399 }),
	durationSeconds: fc.integer({ min: 60, max: 9000 }), detailedMonitoring: fc.boolean(), warmup: fc.option(fc.integer({ min: 0, max: 600 })),
	assumptions: fc.record({
		metricDelaySeconds: fc.constantFrom(0, 0.1, 30, 61.7, 200), scaleInStep: fc.integer({ min: 1, max: 4 }), pendingSeconds: fc.integer({ min: 0, max: 90 }),
		forecastRatio: fc.constantFrom(0, 1, 10),
	}),
	delay: fc.record({ share: fc.double({ min: 0, max: 0.99, noNaN: true }), durationSeconds: fc.integer({ min: 1, max: 3000 }), delaySeconds: fc.integer({ min: 1, max: 3000 }) }),
	desiredCapacity: fc.integer({ min: 0, max: 25 }), honorCooldown: fc.boolean(),
}).map(({ rates: all, detailedMonitoring, warmup, delay: { share, ...delay }, desiredCapacity, honorCooldown, ...rest }) => {
	const atSeconds = Math.floor(share * rest.durationSeconds);
	return {
		...rest, launch: { detailedMonitoring, burstable: { creditMode: 'unlimited', baselinePercent: 20 } }, group: { minSize: 0, defaultInstanceWarmupSeconds: warmup },
		loadBalancer: { deregistrationDelaySeconds: 60 }, requests: { requestBytes: 1000, responseBytes: 20_000 },
		load: { kind: 'points', points: all.map((requestsPerSecond, index) => ({ atSeconds: index * 700, requestsPerSecond })) },
		faults: [{ kind: 'metric-delay', atSeconds, ...delay }], operations: [{ kind: 'set-desired-capacity', atSeconds, desiredCapacity, honorCooldown }],
	};
});

function numbersIn(data: unknown): readonly number[] {
	if (typeof data === 'number') { return [data]; }
	return typeof data === 'object' && data !== null ? Object.values(data).flatMap(numbersIn) : [];
}

describe('random policies', function () {
	this.timeout(60_000);

	it('keep desired capacity in its bounds, yield numbers only, and can be told of in words', () => {
		fc.assert(fc.property(changes, (change) => {
			const scenario = policyScenario(change);
			const outcome = simulate(scenario);
			assert.ok(outcome.ok, JSON.stringify(outcome));
			const { series, activities } = outcome.result;
			assert.ok(series.desiredCapacity.every((desired, index) => desired >= series.minSize[index]! && desired <= series.maxSize[index]!));
			assert.ok(numbersIn(outcome.result).every(Number.isFinite));
			const explained = [0, 0.3, 0.9].flatMap((share) => explainAt(outcome.result, Math.floor(scenario.durationSeconds * share)));
			for (const activity of [...activities, ...explained]) {
				for (const language of ['en', 'ko'] as const) {
					const { text, detail } = describeActivity(activity, { language, startClockSeconds: scenario.startClockSeconds });
					assert.doesNotMatch(`${text}${detail}`, /undefined|NaN|Infinity/);
				}
			}
		}), { numRuns: 100 });
	});
});
