import assert from 'node:assert/strict';
import type { Known, Value } from '../../../src/core/model/value';
import { insertProperty } from '../../../src/languages/insertProperty';
import { applyFix } from '../rules/lintText';

/** The value that the text marks with «»; the marks are taken out. */
function neighbourIn(marked: string): { readonly text: string; readonly neighbour: Known<string> } {
	const start = marked.indexOf('«');
	const position = (offset: number): { readonly line: number; readonly character: number } => {
		const before = marked.slice(0, offset).replace('«', '');
		const lines = before.split(/\r?\n/);
		return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
	};
	const range = { start: position(start), end: position(marked.indexOf('»')) };
	return { text: marked.replace(/[«»]/g, ''), neighbour: { value: 'x', file: 'f', range, origin: { kind: 'literal' } } };
}

function insert(language: string, marked: string, beside?: readonly (Value<unknown> | undefined)[]): string | undefined {
	const { text, neighbour } = neighbourIn(marked);
	const resource = { language, file: 'f', range: { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } } };
	const insertion = insertProperty(resource, { property: 'healthCheckType', value: 'ELB', beside: beside ?? [undefined, neighbour] }, text);
	return insertion === undefined ? undefined : applyFix(text, { title: { en: '', ko: '' }, edits: [insertion], preferred: true });
}

describe('insertProperty', () => {
	const cases: readonly (readonly [string, string, string, string])[] = [
		['aligns the equals signs of Terraform', 'terraform',
			'resource "a" "b" {\n  target_group_arns = «[x]» # why\n  max_size          = 4\n}',
			'resource "a" "b" {\n  target_group_arns = [x] # why\n  health_check_type = "ELB"\n  max_size          = 4\n}'],
		['keeps one space where the name is longer', 'terraform', 'r {\n\tmin_size = «1»\n}\n', 'r {\n\tmin_size = 1\n\thealth_check_type = "ELB"\n}\n'],
		['stands above a value of several lines', 'terraform',
			'r {\n  target_group_arns = «[\n    x,\n  ]»\n}', 'r {\n  health_check_type = "ELB"\n  target_group_arns = [\n    x,\n  ]\n}'],
		['keeps CRLF', 'terraform', 'r {\r\n  min_size = «1»\r\n}\r\n', 'r {\r\n  min_size = 1\r\n  health_check_type = "ELB"\r\n}\r\n'],
		['reads quoted templates', 'terraform', 'r {\n  min_size = "${«var.x»}"\n}', 'r {\n  min_size = "${var.x}"\n  health_check_type = "ELB"\n}'],
		['writes Terraform JSON', 'terraform', '{\n  "b": {\n    "min_size": «1»\n  }\n}', '{\n  "b": {\n    "health_check_type": "ELB",\n    "min_size": 1\n  }\n}'],
		['writes YAML below', 'cloudformation', 'R:\n  P:\n    MaxSize: \'«4»\' # c\n    MinSize: 1\n', 'R:\n  P:\n    MaxSize: \'4\' # c\n    HealthCheckType: ELB\n    MinSize: 1\n'],
		['writes YAML above a value of several lines', 'cloudformation',
			'P:\n  MaxSize: «!If\n    - a\n    - 1»\n  B: 1', 'P:\n  HealthCheckType: ELB\n  MaxSize: !If\n    - a\n    - 1\n  B: 1'],
		['writes into a YAML list item', 'cloudformation', '- VolumeType: «io1»\n  Size: 1', '- VolumeType: io1\n  HealthCheckType: ELB\n  Size: 1'],
		['writes into a flow map', 'cloudformation', 'P: { MinSize: 1, MaxSize: «4» }', 'P: { MinSize: 1, HealthCheckType: ELB, MaxSize: 4 }'],
		['writes JSON', 'cloudformation', '{\n  "P": {\n    "MaxSize": "«4»"\n  }\n}', '{\n  "P": {\n    "HealthCheckType": "ELB",\n    "MaxSize": "4"\n  }\n}'],
		['writes JSON of one line', 'cloudformation', '{"P":{"MaxSize":«4»}}', '{"P":{"HealthCheckType": "ELB", "MaxSize":4}}'],
	];
	for (const [title, language, before, after] of cases) {
		it(title, () => { assert.equal(insert(language, before), after); });
	}

	it('gives up where it does not understand the layout', () => {
		const omitted: Known<string> = { ...neighbourIn('«R»:').neighbour, origin: { kind: 'omitted', source: 'https://example.org' } };
		assert.deepStrictEqual([
			insert('pulumi', 'a = «1»'),
			insert('terraform', 'a = { b = «1» }'),
			insert('terraform', 'a = (\n  «1»\n)'),
			insert('cloudformation', 'TargetGroupARNs:\n  - «!Ref T»\n'),
			insert('cloudformation', 'R:\n  MinSize: 1\n', [omitted, undefined]),
			insert('cloudformation', '{"P": [«1»]}'),
		], [undefined, undefined, undefined, undefined, undefined, undefined]);
	});

	it('passes over a neighbour of another file or resource', () => {
		const { text, neighbour } = neighbourIn('a = «1»\nr {\n}');
		const resource = { language: 'terraform', file: 'f', range: { start: { line: 1, character: 0 }, end: { line: 2, character: 1 } } };
		const wanted = { property: 'healthCheckType', value: 'ELB', beside: [neighbour, { ...neighbour, file: 'g' }] } as const;
		assert.equal(insertProperty(resource, wanted, text), undefined);
	});
});
