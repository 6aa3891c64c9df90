import * as assert from 'node:assert/strict';
import { settleDraft, understand, unreadableDrafts, writeValue } from '../../../../../webview/simulator/form/drafts';
import { fieldAt, type Field } from '../../../../../webview/simulator/form/fields';
import { everything, plain } from './everything';

const scenario = everything();
const field = (path: string): Field => fieldAt(scenario, path)!;

describe('what stands in a field', () => {
	const settle = (drafts: Readonly<Record<string, string>>): object => settleDraft(drafts, 'group.minSize', plain);

	it('makes way for the value when the field is left', () => {
		assert.deepStrictEqual(settle({ 'group.minSize': ' 1,0 ', 'group.maxSize': '4' }), { 'group.maxSize': '4' });
	});

	it('stays where it cannot be understood, so that its problem stays in sight', () => {
		assert.deepStrictEqual([settle({ 'group.minSize': 'many' }), settle({ 'group.minSize': '' })], [{ 'group.minSize': 'many' }, { 'group.minSize': '' }]);
		assert.deepStrictEqual(unreadableDrafts({ 'group.minSize': 'many', 'group.maxSize': '4', 'policies[9].targetValue': 'x' }, plain), ['group.minSize']);
	});

	it('goes where its setting is gone', () => {
		assert.deepStrictEqual(settleDraft({ 'policies[9].targetValue': 'x' }, 'policies[9].targetValue', plain), {});
	});

	const understood: readonly (readonly [string, string, unknown])[] = [
		['group.maxSize', ' 1,200 ', 1200], ['group.maxSize', '', undefined], ['group.desiredCapacity', ' ', null], ['group.zones', 'a, b c', ['a', 'b', 'c']],
		['group.maxInstanceLifetimeSeconds', '7', 604_800], ['faults[0].durationSeconds', '1.5', 90], ['faults[0].atSeconds', '10:31', 1860], ['faults[0].atSeconds', '+1 10:31', 88_260],
		['faults[0].atSeconds', '25:00', undefined], ['startClockSeconds', '9:05', 32_700], ['operations[1].checkpointPercentages', '50, 100', [50, 100]],
		['operations[1].checkpointPercentages', '50, many', undefined], ['scheduledActions[1].when.recurrence', '0 9 * * *', '0 9 * * *'],
	];
	for (const [path, typed, value] of understood) {
		it(`reads "${typed}" in ${path}`, () => { assert.deepStrictEqual(understand(field(path), typed, scenario), value); });
	}

	it('is written as it would be read again', () => {
		for (const [path, , value] of understood.filter(([, , known]) => known !== undefined && known !== null)) {
			assert.deepStrictEqual(understand(field(path), writeValue(field(path), value, scenario), scenario), value, path);
		}
	});

	it('tells what an instance serves as CPU time too: 2 vCPU and 220 requests per second are 9.091 ms', () => {
		const cost: Field = { ...field('launch.requestsPerSecond'), input: 'cpuTime', unit: 'cpuMs' };
		assert.deepStrictEqual([writeValue(cost, 220, plain), understand(cost, '10', plain), understand(cost, '0', plain)], ['9.091', 200, undefined]);
	});
});
