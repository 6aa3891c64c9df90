import * as assert from 'node:assert/strict';
import type { SimulationSummary } from '../../../../../src/core/simulation/result/result';
import type { AutoScalingScenario } from '../../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../../src/core/simulation/simulate';
import { checkZoneLoss, type ZoneLoss } from '../../../../../src/scenarios/zoneLoss';
import { tilesOf, type Tile, type TileId } from '../../../../../webview/simulator/result/tiles';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

const { scenario: plain } = sampleSnapshot('en', 'plain');

function run(scenario: AutoScalingScenario): SimulationSummary {
	const outcome = simulate(scenario);
	assert.ok(outcome.ok);
	return outcome.result.summary;
}

const summary = run(plain);

function tile(id: TileId, change: { readonly summary?: SimulationSummary; readonly pinned?: SimulationSummary; readonly zoneLoss?: ZoneLoss | null } = {}): Tile {
	const shown = { summary, pinned: undefined, zoneLoss: undefined, ...change };
	return tilesOf({ ...shown, instanceType: 'm7i.large', priceNote: 'us-east-1, 2026-07-20', language: 'en' }).find(one => one.id === id)!;
}

describe('the figures of a verdict', () => {
	it('stand each with a reason', () => {
		const bare = tilesOf({ summary, pinned: undefined, zoneLoss: checkZoneLoss(plain, summary), instanceType: 'm7i.large', priceNote: '', language: 'en' });
		assert.deepStrictEqual(bare.map(({ id, note }) => [id, note !== '']), ['availability', 'dropped', 'p99', 'recovery', 'zone-loss', 'spare', 'cost'].map(id => [id, true]));
	});

	it('say what is unknown or not there instead of a number', () => {
		const nothing = run({ ...plain, launch: { ...plain.launch, priceUsdPerHour: null }, load: { kind: 'steady', requestsPerSecond: 0 } });
		assert.deepStrictEqual((['p99', 'recovery', 'cost', 'zone-loss'] as const).map(id => [tile(id, { summary: nothing }).figure, tile(id, { summary: nothing }).value]),
			[['–', null], ['–', null], ['Unknown', null], ['…', null]]);
	});

	it('tell of the fault that takes longest to get over', () => {
		const fails = run({ ...plain, faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 600, durationSeconds: 600 }] });
		assert.match(tile('recovery', { summary: fails }).note, /Zone a fails/);
		const never = run({ ...plain, group: { ...plain.group, zones: ['a'] }, faults: [{ kind: 'zone-impairment', impairment: 'power', zone: 'a', atSeconds: 3000, durationSeconds: 6000 }] });
		assert.deepStrictEqual([tile('recovery', { summary: never }).figure, tile('recovery', { summary: never }).value], ['Not in this run', null]);
	});

	it('answer for the loss of a zone, and do not blame it for what fails anyway', () => {
		const loss = checkZoneLoss(plain, summary);
		assert.ok(loss !== null);
		const notes = [loss, { ...loss, isOfRun: true, failsAnyway: false }, { ...loss, hasOtherZones: false }, { ...loss, answer: 'yes' as const, failsAnyway: false, droppedRequests: 0 }, null]
			.map(zoneLoss => tile('zone-loss', { zoneLoss })).map(({ figure, note }) => `${figure}: ${note}`);
		assert.deepStrictEqual(notes, [
			'No: the load is too much even with all zones', 'No: zone a fails in this run: 3 lost, 61K requests dropped', 'No: all instances are in zone a',
			'Yes: zone a lost at the peak: 3 gone, 0 requests dropped', '–: too big to be run a second time',
		].map(text => text.replace('61K', notesDropped(loss))));
	});

	const notesDropped = ({ droppedRequests }: ZoneLoss): string => droppedRequests.toLocaleString('en', { notation: 'compact', maximumSignificantDigits: 3 });

	it('say which way they differ from a pinned run, and whether that is good', () => {
		const roomy = run({ ...plain, group: { ...plain.group, minSize: 9 } });
		const differences = (['availability', 'dropped', 'p99', 'cost', 'spare'] as const).map(id => tile(id, { summary: roomy, pinned: summary }).difference?.tone);
		assert.deepStrictEqual(differences, ['better', 'better', 'better', 'worse', 'worse']);
		assert.deepStrictEqual(tile('availability', { pinned: summary }).difference, { tone: 'same', text: 'same as A' });
		assert.match(tile('cost', { summary: roomy, pinned: summary }).difference?.text ?? '', /^▲ \$[\d.]+ against A$/);
	});
});
