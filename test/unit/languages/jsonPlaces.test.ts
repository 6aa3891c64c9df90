import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readJsonPlaces } from '../../../src/languages/jsonPlaces';

const text = `{
	"version": 2,
	"group": { "minSize": 2, "zones": ["a", "b"] },
	"policies": [
		{ "targetValue": 75 }
	]
}
`;

/** The text at a path, with its line. */
function at(path: string, whole = text): string {
	const { start, end } = readJsonPlaces(whole).rangeOf(path);
	return `${start.line}: ${whole.split('\n')[start.line]?.slice(start.character, end.line === start.line ? end.character : undefined)}`;
}

describe('places in JSON', () => {
	it('are those of values, and the keys of what holds values', () => {
		deepStrictEqual(['version', 'group.minSize', 'group.zones[1]', 'policies[0].targetValue'].map((path) => at(path)), ['1: 2', '2: 2', '2: "b"', '4: 75']);
		deepStrictEqual(['', 'group', 'group.zones', 'policies[0]'].map((path) => at(path)), ['0: {', '2: "group"', '2: "zones"', '4: {']);
	});

	it('are the nearest around what is not there', () => {
		deepStrictEqual(['group.maxSize', 'policies[3].name', 'launch.bootSeconds'].map((path) => at(path)), ['2: "group"', '3: "policies"', '0: {']);
	});

	it('come with the value, also behind a byte order mark', () => {
		deepStrictEqual(readJsonPlaces(text).value, JSON.parse(text));
		deepStrictEqual([readJsonPlaces(`\uFEFF${text}`).value, at('version', `\uFEFF${text}`)], [JSON.parse(text), '1: 2']);
	});

	it('are that of the mistake where the syntax is broken', () => {
		const broken = (whole: string): unknown => { const { value, broken: place } = readJsonPlaces(whole); return [value, place?.start]; };
		deepStrictEqual(broken('{\n\t"version": 2,\n}'), [undefined, { line: 2, character: 0 }]);
		deepStrictEqual(broken('{ "a": 1 // comment\n}'), [undefined, { line: 0, character: 9 }]);
		deepStrictEqual(broken('{ "version": 2'), [undefined, { line: 0, character: 14 }]);
		deepStrictEqual(broken(''), [undefined, { line: 0, character: 0 }]);
		strictEqual(readJsonPlaces('{ "a": "tab\tin it" }').value, undefined);
	});
});
