import assert from 'node:assert/strict';
import { createEvaluator } from '../../../../src/languages/programs/evaluator';
import { parseProgram } from '../../../../src/languages/programs/parseProgram';
import type { Result } from '../../../../src/languages/programs/result';
import type { ProgramFile } from '../../../../src/languages/programs/syntax';
import type { Parsers } from '../../../../src/languages/parsers';
import { loadParsers } from '../../../support/parsers';

let parsers: Parsers;

/** What the only argument of each call of `show` stands for. */
function shows(files: Readonly<Record<string, string>>): readonly unknown[] {
	const [main, ...others] = Object.entries(files).map(([path, text]) => parseProgram({ path, text }, parsers));
	assert.ok(main !== undefined);
	const evaluator = createEvaluator([main, ...others]);
	return main.sites.filter(({ call: { callee } }) => callee.kind === 'name' && callee.name === 'show').map(({ call }) => {
		const [argument] = call.args;
		return argument === undefined ? undefined : shown(evaluator.evaluate(argument.value, main), main);
	});
}

function shown(result: Result, main: ProgramFile): unknown {
	switch (result.kind) {
		case 'scalar': {
			const { file, start, end } = result.place;
			return [result.value, result.isComputed ? 'computed' : `${file === main ? '' : `${file.path}: `}${file.text.slice(start, end)}`, ...result.owner === undefined ? [] : [result.owner]];
		}
		case 'nothing': return null;
		case 'list': return result.items.map((item) => shown(item.result, main));
		case 'object': return Object.fromEntries([...[...result.entries].map(([name, part]) => [name, shown(part.result, main)] as const), ...result.rest === undefined ? [] : [['…', result.rest.reason]]]);
		case 'symbol': return `${result.module}: ${result.path.join('.')}`;
		case 'made': return `made by ${String(shown(result.callee, main))}`;
		case 'member': return `${String(shown(result.of, main))}.${result.name}`;
		case 'unknown': return result.reason;
		default: return result.kind;
	}
}

function showsTypescript(text: string, others: Readonly<Record<string, string>> = {}): readonly unknown[] {
	return shows({ 'lib/main.ts': text, ...others });
}

function showsPython(text: string, others: Readonly<Record<string, string>> = {}): readonly unknown[] {
	return shows({ 'app/main.py': text, ...others });
}

describe('evaluation of programs', () => {
	before(async () => { parsers = await loadParsers(); });

	it('reads literals where they stand', () => {
		assert.deepStrictEqual(showsTypescript("show('t3.small'); show(-2); show(1_000); show(`m5.large`); show(true); show(undefined); show('a\\n\\u0041'); show([1, 'x']); show({ a: 1, 'b-c': null });"),
			[['t3.small', 't3.small'], [-2, '-2'], [1000, '1_000'], ['m5.large', 'm5.large'], [true, 'true'], null, ['a\nA', 'a\\n\\u0041'], [[1, '1'], ['x', 'x']], { 'a': [1, '1'], 'b-c': null }]);
		assert.deepStrictEqual(showsPython("show('t3.small')\nshow(-2)\nshow(r'a\\n')\nshow('a' \"b\")\nshow('''x''')\nshow(True)\nshow(None)\nshow([1, 'x'])\nshow({'a': 1})\nshow(f'{1}{{}}')"),
			[['t3.small', 't3.small'], [-2, '-2'], ['a\\n', 'a\\n'], ['ab', 'computed'], ['x', 'x'], [true, 'True'], null, [[1, '1'], ['x', 'x']], { a: [1, '1'] }, ['1{}', 'computed']]);
	});

	it('follows constants, members of objects and enumerations to their literals', () => {
		assert.deepStrictEqual(showsTypescript(`
			const size = 't3.small'; const copy = size;
			const sizes = { web: { min: 2, type: copy }, 'all-of-it': 3 } as const;
			enum Kind { Small = 't3.nano' }
			class Sizes { static readonly BIG = 'm5.large'; }
			const { web, web: { min }, ...others } = sizes; const { type } = sizes.web;
			const frozen = Object.freeze({ a: 1 });
			show(size); show(copy); show(sizes.web.min); show(sizes['web'].type); show(sizes['all-of-it']); show(Kind.Small); show(Sizes.BIG); show(type); show(web.min); show(min); show(others); show(frozen.a); show(sizes.web?.nothing);
		`), [
			['t3.small', 't3.small', 'size'], ['t3.small', 't3.small', 'size'], [2, '2'], ['t3.small', 't3.small', 'size'], [3, '3'], ['t3.nano', 't3.nano'], ['m5.large', 'm5.large', 'Sizes.BIG'],
			['t3.small', 't3.small', 'size'], [2, '2'], 'several', 'several', [1, '1'], null,
		]);
		assert.deepStrictEqual(showsPython(`
SIZE = "t3.small"
SIZES = {"web": {"min": 2, "type": SIZE}}
class Kind(Enum):
    SMALL = "t3.nano"
a, b = 1, "x"
c = d = 5
show(SIZE)
show(SIZES["web"]["type"])
show(SIZES["web"]["min"])
show(Kind.SMALL.value)
show(b)
show(c)
show([1, 2][-1])
`), [['t3.small', 't3.small', 'SIZE'], ['t3.small', 't3.small', 'SIZE'], [2, '2'], ['t3.nano', 't3.nano', 'Kind.SMALL'], ['x', 'x', 'b'], [5, '5', 'c'], [2, '2']]);
	});

	it('computes with operators, templates, conditions and functions of the language', () => {
		assert.deepStrictEqual(showsTypescript(`
			const n = 2, family = 'm6g', prod = true;
			show(n * 3 + 1); show(\`\${family}.large\`); show(family + '.' + 'xlarge'); show(prod ? 'm5.large' : 't3.small'); show(!prod ? 1 : 2); show(n > 1 && n < 3); show(undefined ?? 4);
			show('' || 'x'); show(Math.max(1, n)); show(Number('3')); show('M5'.toLowerCase()); show(n === 2); show({ ...{ a: 1, b: 2 }, b: 3 }); show([0, ...[1]]);
		`), [
			[7, 'computed'], ['m6g.large', 'computed'], ['m6g.xlarge', 'computed'], ['m5.large', 'm5.large'], [2, '2'], [true, 'computed'], [4, '4'],
			['x', 'x'], [2, 'computed'], [3, 'computed'], ['m5', 'computed'], [true, 'computed'], { a: [1, '1'], b: [3, '3'] }, [[0, '0'], [1, '1']],
		]);
		assert.deepStrictEqual(showsPython('n = 3\nshow(n // 2)\nshow(-n % 5)\nshow("a" if n > 2 else "b")\nshow(n is None)\nshow(not n)\nshow(min(n, 1))\nshow(str(n) + "x")\nshow(None or "y")\nshow(f"{n}.large")'),
			[[1, 'computed'], [2, 'computed'], ['a', 'a'], [false, 'computed'], [false, 'computed'], [1, 'computed'], ['3x', 'computed'], ['y', 'y'], ['3.large', 'computed']]);
	});

	it('does not know what depends on arguments, loops, changes or the environment', () => {
		assert.deepStrictEqual(showsTypescript(`
			import { other } from './missing'; import * as lib from 'lib';
			let size = 't3.small'; if (lib.isProd()) { size = 'm5.large'; }
			let count = 1; count += 1;
			let same = 1; same = 1;
			export function make(props: P, n = 2) { show(props.size); show(n); }
			for (const type of ['a', 'b']) { show(type); }
			['a'].forEach((name) => show(name));
			show(size); show(count); show(same); show(process.env.SIZE ?? 'x'); show(other); show(nowhere); show(make()); show({ a: 1, ...other, b: 2 }); show(lib.isProd() ? 1 : 2); show(lib.isProd() ? 1 : 1); show(lib.A.b); show(new lib.X('a').c);
		`), [
			'several', 'several', 'several', 'several', 'several', 'several', [1, 'computed', 'same'], 'several', 'not-in-text', 'unresolved', 'unsupported', { b: [2, '2'], '…': 'not-in-text' }, 'several', [1, 'computed'], 'lib: A.b', 'made by lib: X.c',
		]);
		assert.deepStrictEqual(showsPython(`
import os
from lib import x as y
def make(props, n=2):
    show(props["size"])
    show(n)
for t in ["a"]:
    show(t)
if y.prod:
    size = "m5.large"
else:
    size = "t3.small"
if y.prod:
    only = 1
    show(only)
show(size)
show(only)
show(os.environ.get("SIZE", "x"))
show([i for i in range(2)])
`), ['several', 'several', 'several', [1, '1', 'only'], 'several', 'several', 'made by os: environ.get', 'unsupported']);
	});

	it('decides by conditions that are known', () => {
		assert.deepStrictEqual(showsPython('STAGE = "prod"\nsize = "t3.small"\nif STAGE == "prod":\n    size = "m5.large"\nelif STAGE == "test":\n    size = "t3.nano"\nshow(size)'), [['m5.large', 'm5.large', 'size']]);
		assert.deepStrictEqual(showsTypescript("const prod = false; let n; if (prod) { n = 9; } else { n = 2; } show(n);"), [[2, '2', 'n']]);
	});

	it('takes the argument of the only call for a parameter', () => {
		assert.deepStrictEqual(showsTypescript("class Web { constructor(scope: S, props: P) { show(props.size); this.min = props.min; show(this.min); } }\nnew Web(app, { size: 't3.small', min: 2 });\nfunction twice(n: number) { show(n); }\ntwice(1); twice(2);"),
			[['t3.small', 't3.small'], [2, '2', 'this.min'], 'several']);
		assert.deepStrictEqual(showsPython('class Web(Stack):\n    def __init__(self, scope, id, *, size, **kwargs):\n        show(size)\nWeb(app, "x", size="t3.small")'), [['t3.small', 't3.small']]);
	});

	it('reads constants of neighbouring files', () => {
		const others = { 'lib/config.ts': "export const size = 't3.small'; export const sizes = { min: 1 + 1 };", 'shared.ts': "export const top = 1; export default { a: 2 };", 'lib/sub/index.ts': 'export const deep = 3;' };
		assert.deepStrictEqual(showsTypescript("import { size, sizes as s, none } from './config'; import * as config from './config.js'; import { top } from '../shared'; import { deep } from './sub'; const { size: required } = require('./config');\nshow(size); show(s.min); show(none); show(config.size); show(top); show(deep); show(required);", others),
			[['t3.small', 'lib/config.ts: t3.small', 'size'], [2, 'computed'], 'not-in-text', ['t3.small', 'lib/config.ts: t3.small', 'size'], [1, 'shared.ts: 1', 'top'], [3, 'lib/sub/index.ts: 3', 'deep'], ['t3.small', 'lib/config.ts: t3.small', 'size']]);
		assert.deepStrictEqual(showsPython('from .config import SIZE\nfrom config import SIZE as OTHER\nfrom . import config\nfrom config import *\nimport config as c\nshow(SIZE)\nshow(OTHER)\nshow(config.SIZE)\nshow(MIN)\nshow(c.MIN)', { 'app/config.py': 'SIZE = "t3.small"\nMIN = 2' }),
			[['t3.small', 'app/config.py: t3.small', 'SIZE'], ['t3.small', 'app/config.py: t3.small', 'SIZE'], ['t3.small', 'app/config.py: t3.small', 'SIZE'], [2, 'app/config.py: 2', 'MIN'], [2, 'app/config.py: 2', 'MIN']]);
	});

	it('names the packages that imported things come from', () => {
		assert.deepStrictEqual(showsTypescript("import cdk, { Duration as D } from 'aws-cdk-lib'; import * as ec2 from 'aws-cdk-lib/aws-ec2'; import asg = require('@aws-cdk/aws-autoscaling'); const { Stack } = require('aws-cdk-lib');\nshow(cdk.aws_ec2.X); show(D.minutes(1)); show(ec2.InstanceType.of(1)); show(new asg.Group()); show(Stack);"),
			['aws-cdk-lib: aws_ec2.X', 'made by aws-cdk-lib: Duration.minutes', 'made by aws-cdk-lib/aws-ec2: InstanceType.of', 'made by @aws-cdk/aws-autoscaling: Group', 'aws-cdk-lib: Stack']);
		assert.deepStrictEqual(showsPython('import aws_cdk as cdk\nimport aws_cdk.aws_ec2\nfrom aws_cdk import aws_ec2 as ec2, Duration\nfrom aws_cdk.aws_autoscaling import *\nshow(cdk.aws_ec2.X)\nshow(aws_cdk.aws_ec2.Y)\nshow(ec2.X)\nshow(Duration.minutes(1))\nshow(AutoScalingGroup())'),
			['aws_cdk: aws_ec2.X', 'aws_cdk: aws_ec2.Y', 'aws_cdk: aws_ec2.X', 'made by aws_cdk: Duration.minutes', 'made by aws_cdk.aws_autoscaling: AutoScalingGroup']);
	});

	it('reports circles and ends', () => {
		const [file] = [parseProgram({ path: 'a.ts', text: 'const a = b; const b = a; const c = c + 1; show(a); show(c); const f = () => g(); const g = () => f();' }, parsers)];
		const evaluator = createEvaluator([file]);
		const results = file.sites.slice(0, 2).map(({ call }) => evaluator.evaluate(call.args[0]!.value, file));
		assert.deepStrictEqual([results.map((result) => shown(result, file)), evaluator.problems().map(({ code, range, message }) => [code, range.start.character, message.en])],
			[['circular', 'circular'], [['circular', 6, 'This value refers to itself: a'], ['circular', 32, 'This value refers to itself: c']]]);
	});
});

describe('programs that cannot be read', () => {
	before(async () => { parsers = await loadParsers(); });

	/** Problems and the number of calls that are read. */
	function read(path: string, text: string): unknown {
		const { problems, sites } = parseProgram({ path, text }, parsers);
		return [problems.map(({ code, severity }) => `${severity} ${code}`), sites.length];
	}

	it('reads what stands around a mistake, and takes nothing in it for a value', () => {
		assert.deepStrictEqual(showsTypescript("show(1); show({ a: 1, b: , c: 3 }); show([1, 2); show(4);"), [[1, '1'], { a: [1, '1'], b: 'malformed', c: [3, '3'] }, 'malformed', [4, '4']]);
	});

	it('refuses what is too large or binary, and cuts off what is nested too deeply', () => {
		assert.deepStrictEqual([read('a.ts', 'f();'.repeat(1_300_000)), read('a.py', 'f()\0'), read('a.ts', `f(${'['.repeat(20_000)}${']'.repeat(20_000)}); g();`), read('a.py', `f(${'('.repeat(20_000)}`)].map((one) => (one as unknown[])[0]),
			[['error too-large'], ['error binary'], ['information partly-read'], ['information syntax']]);
	});

	it('ends on texts of one kind of thing', () => {
		for (const piece of ['(', '[{', '"', '`${', 'a ', '- ', '<', 'class A {', 'if (a) {', 'x = ', '...', 'new ', '\\', 'def f():\n', 'a.b(', '@x\n']) {
			for (const path of ['a.ts', 'a.py']) { assert.ok(Array.isArray(read(path, piece.repeat(4000)))); }
		}
	});

	it('ends on constants that double again and again', () => {
		const lines = Array.from({ length: 60 }, (_, index) => `const a${index} = { ...a${index + 1}, x${index}: [...b${index + 1}, ...b${index + 1}] }; const b${index} = [...b${index + 1}, ...b${index + 1}, a${index + 1}];`);
		assert.deepStrictEqual(showsTypescript(`${lines.join('\n')}\nconst a60 = {}; const b60 = [1, 2, 3];\nshow(b0);`), ['unsupported']);
	});
});

