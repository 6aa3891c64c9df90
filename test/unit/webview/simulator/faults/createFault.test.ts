import * as assert from 'node:assert/strict';
import { completeScenario } from '../../../../../src/core/simulation/scenario/parseScenario';
import { simulate } from '../../../../../src/core/simulation/simulate';
import { createFault, faultGroups, faultPresets } from '../../../../../webview/simulator/faults/createFault';
import { laneOf } from '../../../../../webview/simulator/faults/lanes';
import { faultShapes } from '../../../../../src/core/simulation/scenario/faultShapes';
import { everything, plain, problemsOf, withoutWarmPool } from '../form/everything';

describe('faults that a reader adds', () => {
	it('are all kinds that there are, each once', () => {
		const kinds = faultGroups.flatMap(group => group.kinds);
		assert.ok(faultShapes.kind === 'variants');
		assert.deepStrictEqual([...kinds].sort(), Object.keys(faultShapes.variants).sort());
	});

	it('run, at the beginning and at the end of the run too', () => {
		const scenario = withoutWarmPool(everything());
		const at = (seconds: number): typeof scenario => ({ ...scenario, faults: faultGroups.flatMap(({ kinds }) => kinds).map(kind => createFault(kind, scenario, seconds)) });
		assert.deepStrictEqual([0, 3540].map(seconds => problemsOf(at(seconds))), [[], []]);
	});

	it('tell stories that hurt the sample, or say why not', () => {
		const spot = { ...plain, launch: { ...plain.launch, purchaseOption: 'spot' as const } };
		const told = faultPresets.map(({ id, apply, refusal }) => {
			const scenario = completeScenario({ ...spot, ...apply(spot) });
			const outcome = simulate(scenario);
			return [id, refusal(plain)?.en ?? '', outcome.ok, outcome.ok && outcome.result.activities.some(({ kind }) => hurts[id].includes(kind))];
		});
		assert.deepStrictEqual(told, [
			['zone-at-peak', '', true, true], ['bad-deploy', '', true, true], ['spot-storm', 'the group launches no Spot Instances', true, true], ['slow-boot', '', true, true],
			['database-failover', '', true, true],
		]);
	});

	const hurts = { 'zone-at-peak': ['zone-lost'], 'bad-deploy': ['refresh-failed', 'refresh-waiting', 'refresh-batch'], 'spot-storm': ['spot-notice'], 'slow-boot': ['slow-boot'], 'database-failover': ['dependency-down'] };
});

describe('lanes of the fault timeline', () => {
	const fault = (atSeconds: number, durationSeconds: number): ReturnType<typeof createFault> => ({ kind: 'slow-boot', factor: 2, atSeconds, durationSeconds });

	it('hold faults one after the other in one lane, those at the same time in several', () => {
		assert.deepStrictEqual(laneOf([fault(0, 100), fault(50, 100), fault(100, 10), fault(60, 10)], 0), [0, 1, 0, 2]);
	});

	it('leave short ones room enough to be taken hold of', () => {
		assert.deepStrictEqual(laneOf([{ kind: 'instance-crash', count: 1, zone: null, atSeconds: 0 }, fault(10, 20)], 30), [0, 1]);
	});
});
