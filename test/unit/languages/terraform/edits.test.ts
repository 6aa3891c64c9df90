import { deepStrictEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { terraform } from '../../../../src/languages/terraform';
import { cutSections } from '../../../../src/languages/terraform/sections';
import type { TerraformFile } from '../../../../src/languages/terraform/syntax';
import { loadParsers } from '../../../support/parsers';

const blocks = ['a', 'b', 'c', 'd'].map((name) => `# ${name}\nresource "aws_instance" "${name}" {\n  instance_type = "m5.large" /* x */\n}\n`);
const text = `\uFEFF# first\n${blocks.join('\n')}`;

describe('terraform: a file after an edit', () => {
	let parse: (text: string, before?: TerraformFile) => TerraformFile;
	before(async () => {
		const parsers = await loadParsers();
		parse = (changed, known) => terraform.parse({ path: 'a.tf', text: changed }, parsers, known);
	});

	it('keeps the stretches that did not change', () => {
		const known = parse(text);
		const after = parse(text.replace('"c" {\n  instance_type = "m5.large"', '"c" {\n  instance_type = "c5.large"'), known);
		deepStrictEqual(after.sections.map((section, index) => section === known.sections[index]), [true, true, true, false, true]);
		const moved = parse(`\n${text.slice(1)}`, known);
		deepStrictEqual(moved.sections.map(({ body, firstLine }, index) => [body === known.sections[index]?.body, firstLine]), [
			[false, 0], [true, 3], [true, 8], [true, 13], [true, 18],
		]);
	});

	it('reads as if it had never been read before', () => {
		const scraps = ['resource "aws_instance" "x" {\n', 'variable "v" {}\n', '}\n', '/*', '*/', '<<EOT\n', 'EOT\n', '"', '\n', '\r\n', '\uFEFF', '${', '# x', ' = 1', 'locals {\n  a = 1 1\n}\n'];
		const edit = fc.record({ at: fc.nat(text.length), length: fc.nat(40), put: fc.constantFrom(...scraps) });
		fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
			let known = parse(text);
			let changed = text;
			for (const { at, length, put } of edits) {
				changed = changed.slice(0, at) + put + changed.slice(at + length);
				known = parse(changed, known);
				deepStrictEqual(known, parse(changed));
			}
		}), { numRuns: 300, seed: 1 });
	});

	it('is cut the same whatever was known before', () => {
		fc.assert(fc.property(fc.nat(text.length), fc.nat(60), fc.constantFrom('', '\n', 'output "o" {\n}\n', '/*', 'x'), (at, length, put) => {
			const changed = text.slice(0, at) + put + text.slice(at + length);
			deepStrictEqual(cutSections(changed, { text, starts: cutSections(text) }), cutSections(changed));
		}), { numRuns: 500, seed: 1 });
	});

	it('is one piece: stretches follow each other without a gap', () => {
		equal(parse(text).sections.map((section) => section.text).join(''), text);
	});
});
