import { deepStrictEqual } from 'node:assert/strict';
import { createPieceReader } from '../../../../src/languages/terraform/grammar/bodies';
import type { PieceReader } from '../../../../src/languages/terraform/grammar/bodies';
import type { Block, Expression, Step } from '../../../../src/languages/terraform/syntax';
import { loadParsers } from '../../../support/parsers';

/** An expression in short, with brackets around everything that holds something. */
function show(expression: Expression): string {
	switch (expression.kind) {
		case 'literal': return JSON.stringify(expression.value);
		case 'name': return expression.name;
		case 'opaque': return `<${expression.reason}>`;
		case 'template': return `"${expression.parts.map((part) => typeof part === 'string' ? part : `\${${show(part)}}`).join('')}"`;
		case 'list': return `[${expression.items.map(show).join(', ')}]`;
		case 'object': return `{${expression.entries.map(({ key, value }) => `${show(key)}: ${show(value)}`).join(', ')}}`;
		case 'step': return `${show(expression.target)}${showStep(expression.step)}`;
		case 'splat': return `(${show(expression.target)}[*]${expression.steps.map(showStep).join('')})`;
		case 'call': return `${expression.name}(${expression.args.map(show).join(', ')}${expression.expands ? '...' : ''})`;
		case 'unary': return `(${expression.operator}${show(expression.operand)})`;
		case 'binary': return `(${show(expression.left)} ${expression.operator} ${show(expression.right)})`;
		case 'conditional': return `(${show(expression.condition)} ? ${show(expression.whenTrue)} : ${show(expression.whenFalse)})`;
		case 'for': {
			const { keyName, valueName, collection, condition, result: { key, value }, groups } = expression;
			const names = [...keyName === undefined ? [] : [keyName], valueName].join(', ');
			return `<for ${names} in ${show(collection)}: ${key === undefined ? '' : `${show(key)} => `}${show(value)}${groups ? '...' : ''}${condition === undefined ? '' : ` if ${show(condition)}`}>`;
		}
	}
}

function showStep(step: Step): string {
	return step.kind === 'attribute' ? `.${step.name}` : `[${show(step.key)}]`;
}

function read(readPiece: PieceReader, text: string): string {
	const piece = readPiece(text, { start: 0, end: text.length }, () => true);
	if (piece.kind === 'too-long') { return piece.kind; }
	if (piece.kind === 'mistake') { return `mistake at ${JSON.stringify(text.slice(piece.at(), piece.at() + 10))}`; }
	return piece.body.attributes.map(({ value }) => show(value)).join('; ');
}

describe('terraform: the grammar of expressions', () => {
	let readPiece: PieceReader;
	before(async () => { readPiece = createPieceReader((await loadParsers()).hcl); });

	const cases: Readonly<Record<string, string>> = {
		'1': '1', '-1.5e3': '-1500', '1e999': '<malformed>', '"a"': '"a"', '""': '""', 'true': 'true', 'null': 'null', 'nullish': 'nullish', '이름-1': '이름-1',
		'a + b * c - d': '((a + (b * c)) - d)', '(a + b) * c': '((a + b) * c)', 'a || b && c == d': '(a || (b && (c == d)))', '!a && -b < c': '((!a) && ((-b) < c))',
		'a <= b': '(a <= b)', 'a != b': '(a != b)', 'a % b / c': '((a % b) / c)', 'a-b': 'a-b', 'a -b': '(a - b)', '!!a': '(!(!a))', 'a /* x */ + b # c': '(a + b)',
		'a ? b : c ? d : e': '(a ? b : (c ? d : e))', 'a == null ? [] : [1]': '((a == null) ? [] : [1])',
		'var.a.b[0]["c"].d': 'var.a.b[0]["c"].d', 'a.0.1': 'a[0][1]', 'a[*].id': '(a[*].id)', 'a.*.id[0]': '(a[*].id)[0]', 'a[*].id[0]': '(a[*].id[0])', 'a[*][*]': '((a[*])[*])', 'a[*].b[*].c': '((a[*].b)[*].c)', '"${a}"[0]': '"${a}"[0]', '(a).b': 'a.b', 'f(a).b': 'f(a).b',
		'f()': 'f()', 'f(1, [2]...)': 'f(1, [2]...)', 'f(\n  1,\n  2,\n)': 'f(1, 2)', 'provider::aws::arn_parse(a)': 'provider::aws::arn_parse(a)',
		'[]': '[]', '[\n  1, # one\n  2\n]': '[1, 2]', '[1, 2,]': '[1, 2]', '{}': '{}', '{ a = 1, "b" : 2 }': '{"a": 1, "b": 2}', '{\n  a = 1\n  (b) = 2\n\n  "${c}" = 3 }': '{"a": 1, b: 2, "${c}": 3}', '{ a.b = 1 }': '{a.b: 1}',
		'{ a = f(\n1), b = (\n2 +\n3) }': '{"a": f(1), "b": (2 + 3)}',
		'[for x in y : x]': '<for x in y: x>', '[for i, x in y : x.z if x != null]': '<for i, x in y: x.z if (x != null)>', '{for k, v in y : k => v}': '<for k, v in y: k => v>', '{\nfor k, v in y :\nk => v...\nif v\n}': '<for k, v in y: k => v... if v>', '[format_x]': '[format_x]',
		'"a${b}c"': '"a${b}c"', '"$${a} %%{b}"': '"${a} %{b}"', '"a\\n\\"\\u00e9"': '"a\\n\\"é"', '"${"${a}"}"': '"${"${a}"}"', '"${f("}")}"': '"${f("}")}"', '"${{ a = 1 }.a}"': '"${{"a": 1}.a}"', '"x ${~ a ~} y"': '"x${a}y"',
		'"%{ if a }b%{ else }c%{ endif }"': '"${(a ? "b" : "c")}"', '"%{ for a, b in c }${a}%{ endfor }"': '"${join("", <for a, b in c: "${a}">)}"',
		'<<EOT\n  a\n${b}\nEOT': '"  a\n${b}\n"', '<<-EOT\n    a\n\n      ${b}\n    EOT': '"a\n\n  ${b}\n"', '<<EOT\nEOT': '""', '<<-"EOT"\nEOT': 'mistake at ""', 'f(<<EOT\na\nEOT\n)': 'f("a\\n")', '<<EOT\n\\n "x" $${y}\nEOT': '"\\\\n \\"x\\" ${y}\\n"',
		'a ? b\n: c': 'mistake at "\\n: c"', 'a +\nb': 'mistake at "\\nb"', 'a b': 'mistake at ""', 'a,': 'mistake at ","', '[1 2]': 'mistake at "2]"', 'f(1': 'mistake at ""', '"a': 'mistake at ""', '"%{ if a }b"': 'mistake at ""', '{ a 1 }': 'mistake at "1 }"', '/* a': 'mistake at "/* a"', '1 /* a': 'mistake at "* a"', 'a.': 'mistake at ""', 'a[': 'mistake at ""', '${a}': 'mistake at "${a}"',
		'1e5': '100000', '1.5E+2 * 2': '(150 * 2)', '0x1f': 'mistake at "x1f"', '1 y = 2': 'mistake at "y = 2"', '{ a = 1 b = 2 }': 'mistake at "b = 2 }"', '"a\nb"': 'mistake at "\\nb\\""', 'f\n(a)': 'mistake at "\\n(a)"', '"${}"': 'mistake at "${}\\""', 'a::b': 'mistake at "::b"',
	};
	for (const [text, expected] of Object.entries(cases)) {
		it(text.replaceAll('\n', '⏎'), () => { deepStrictEqual(read(readPiece, `x = ${text}`), expected); });
	}

	it('takes no word of the line before for the type of a block, and no object for a file', () => {
		const at = (text: string): unknown => {
			const piece = readPiece(text, { start: 0, end: text.length }, () => true);
			return piece.kind === 'mistake' ? piece.at() : piece;
		};
		deepStrictEqual([at('word\nresource "a" "b" {\n}\n'), at('{ a = 1 }'), at('a {} b {}')], [4, 0, 5]);
	});

	it('reads blocks of every layout', () => {
		const text = 'a "b" c {\n  d = 1\n  e { f = 2 }\n  g {\n  }\n}\nh\n{\n}\ni {}';
		const piece = readPiece(text, { start: 0, end: text.length }, (type) => type !== 'h');
		const showBlock = ({ type, labels, body }: Block): string => [type, ...labels.map((label) => label.text), `{${[...body.attributes.map(({ name }) => name), ...body.blocks.map(showBlock)].join(' ')}}`].join(' ');
		deepStrictEqual(piece.kind === 'read' ? piece.body.blocks.map(showBlock) : piece, ['a b c {d e {f} g {}}', 'i {}']);
	});
});
