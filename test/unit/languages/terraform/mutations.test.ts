import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { comparePositions } from '../../../../src/core/model/value';
import type { Range } from '../../../../src/core/model/value';
import { createReader } from './read';
import type { Reader } from './read';

const sample = `
variable "n" {
  type    = number
  default = 3
}
locals {
  a = { b = [1, "x\${var.n}"], "c" = var.n > 2 ? local.d : null }
  d = max(1, length(local.a.b)...)
}
resource "aws_autoscaling_group" "web" {
  min_size = (
    var.n ? 0 : local.a["c"] # comment
  )
  max_size = "\${local.d}"
  target_group_arns = concat(aws_lb_target_group.x[*].arn, [for x in y : x])
  user_data = <<-EOT
    min_size = 1 \${var.n} %{ if true }x%{ endif }
  EOT
  dynamic "launch_template" {
    for_each = toset(["a"])
    content { id = launch_template.value }
  }
}
/* end */
resource "aws_lb_target_group" "x" { health_check { interval = 5 } }
`;
const jsonSample = '{"variable": {"n": {"default": "3"}}, "locals": [{"a": ["${var.n}", "$${x}"]}], "resource": {"aws_instance": {"a": {"ami": "${lookup({\\"k\\" = 1}, \\"k\\")}", "root_block_device": [{"volume_size": 1}]}}}}';
const scraps = ['"', '{', '}', '(', ')', '[', ']', '${', '%{', '$${', '=', '==', '\n', '\r\n', '<<EOT\n', 'EOT\n', '/*', '*/', '#', '//', '\\', '.', '.*', '[*]', '?', ':', ',', 'for', '😀', '\uD800', '\uFEFF', '\u2028', '\0', '...', '~', '=>', '-', '1e999', 'null'];

/** Texts whose ends the JSON parser places behind the line or the text. */
const brokenJson = ['{"resource": {"aws_instance": {"a": {"ami": "x\\\r\n', '{"resource": {"aws_instance": {"a": {"ami": "\r\n"}}}}', '{"resource": {"aws_instance": {"a": {"ami"/*', '{"resource": {"aws_instance": {"a": {"ami": "'];

/** Thousands of readings take a second or two; on a machine with much else to do that is long. */
const busyTimeout = 60_000;

describe('terraform: any text', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	/** Pieces cut out, doubled and put in anywhere. */
	const mutated = (text: string): fc.Arbitrary<string> => fc.array(
		fc.record({ at: fc.nat(text.length), length: fc.nat(30), put: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 5 })), keeps: fc.boolean() }), { minLength: 1, maxLength: 6 },
	).map((edits) => edits.reduce((before, { at, length, put, keeps }) => before.slice(0, at) + put + before.slice(keeps ? at : at + length), text));

	const check = (path: string, text: string): void => {
		const reading = reader.read({ [path]: text });
		const lines = text.split(/\r\n|\n|\r/);
		const isInside = ({ start, end }: Range): boolean => comparePositions(start, end) <= 0 && start.character >= 0
			&& start.character <= (lines[start.line]?.length ?? -1) && end.character <= (lines[end.line]?.length ?? -1);
		const ranges: Range[] = [];
		JSON.stringify(reading, (key, value: unknown) => {
			if (key === 'range' || key === 'nameRange') { ranges.push(value as Range); }
			return value;
		});
		ok(ranges.every(isInside), JSON.stringify(ranges.find((range) => !isInside(range))));
		deepStrictEqual(reader.read({ [path]: text }), reading);
		deepStrictEqual(reading.problems.every(({ message }) => message.en !== '' && message.ko !== ''), true);
	};

	it('is read without an exception, the same each time, with ranges inside it', () => {
		fc.assert(fc.property(mutated(sample), (text) => check('a.tf', text)), { numRuns: 400, seed: 1 });
	}).timeout(busyTimeout);

	it('so is any JSON', () => {
		fc.assert(fc.property(mutated(jsonSample), (text) => check('a.tf.json', text)), { numRuns: 300, seed: 1, examples: brokenJson.map((text): [string] => [text]) });
	});

	it('so are texts of scraps alone', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom(...scraps, ' ', 'resource "aws_instance" "a" {\n', 'locals {\n', 'a = ', 'x'), { maxLength: 60 }).map((parts) => parts.join('')), (text) => check('a.tf', text)), { numRuns: 300, seed: 1 });
	});
});
