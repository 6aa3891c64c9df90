import { deepStrictEqual } from 'node:assert/strict';
import { brief, createReader, cut, range } from './read';
import type { Reader } from './read';

const around = `
variable "n" { default = 3 }
variable "open" {}
variable "types" {
  type    = map(number)
  default = { small = 1, big = "6" }
}
variable "pool" {
  type    = object({ size = optional(string, "t3.small"), min = optional(number), max = number, deep = optional(object({ a = optional(number, 9) }), {}) })
  default = { max = "5" }
}
variable "night" { default = false }
variable "text" {
  type    = string
  default = 7
}
variable "nothing" { default = null }
variable "from_local" { default = local.c }
locals {
  cfg = { max = 8, "min" = "2", (var.text) = 70 }
  a = local.b
  b = local.c
  c = 4
  x = local.y
  y = local.x
  z = [local.x][0]
  list = [10, 20, 30]
}
`;

describe('terraform: expressions', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	/** Expression → value of `min_size`, which is a number. */
	const cases: Readonly<Record<string, string>> = {
		'2': '2 literal', '"2"': '2 literal', '2.5': '2.5 literal', '-1': '-1 literal', '(4)': '4 literal',
		'true': 'unknown: malformed', '{}': 'unknown: malformed', '"two"': 'unknown: malformed', '""': 'unknown: malformed', '[1]': 'unknown: malformed',
		'null': 'not written', 'var.nothing': 'not written', 'var.pool.min': 'not written', '(var.night ? 1 : null)': 'not written',
		'var.n': '3 of var.n', '"${var.n}"': '3 of var.n', 'var.open': 'unknown: no-default', 'var.none': 'unknown: unresolved',
		'var.from_local': 'unknown: unresolved', 'var.text': '7 of var.text',
		'local.a': '4 of local.c', 'local.none': 'unknown: unresolved', 'local.x': 'unknown: circular', 'local.z': 'unknown: circular', 'local.x + 1': 'unknown: circular',
		'local.x ? 1 : 2': 'unknown: circular',
		'local.cfg["max"]': '8 of local.cfg', 'local.cfg.min': '2 of local.cfg', 'local.cfg["7"]': '70 of local.cfg', 'local.cfg.none': 'unknown: unresolved',
		'var.types["small"]': '1 of var.types', 'var.types["big"]': '6 of var.types', 'var.types[local.key]': 'unknown: unresolved', 'local.list[1]': '20 of local.list',
		'local.list[var.n - 1]': '30 expression', 'local.list[3]': 'unknown: unresolved', 'local.list.0': '10 of local.list',
		'var.pool.max': '5 of var.pool', 'var.pool.deep.a': '9 of var.pool',
		'var.night ? 0 : 2': '2 expression', '!var.night ? 0 : 2': '0 expression', 'var.open ? 1 : 2': 'unknown: several', 'var.n == 3 && !var.night ? 1 : 2': '1 expression',
		'var.open || true ? 1 : 2': '1 expression', 'var.nothing == null ? 1 : 2': '1 expression', 'var.pool == null ? 1 : 2': '2 expression', '"3" == 3 ? 1 : 2': '2 expression',
		'1 < 2 ? (1 >= 2 ? 5 : 6) : 7': '6 expression',
		'1 + 2 * 3': '7 expression', '(1 + 2) * 3': '9 expression', '7 % 4 - 1': '2 expression', '-var.n': '-3 expression', '9 / 2': '4.5 expression', '1 / 0': 'unknown: malformed',
		'var.open + 2': 'unknown: no-default', '-var.open': 'unknown: no-default',
		'"1${var.n}"': '13 expression', '"${var.n}${var.open}"': 'unknown: no-default', '"$${var.n}"': 'unknown: malformed', '"%{ if var.night }1%{ else }2%{ endif }"': '2 expression', '"%{ for x in local.list }${x}%{ endfor }"': '102030 expression', '"%{ if var.open }1%{ endif }"': 'unknown: several', '"${~ 1 ~} 2"': '12 expression',
		'max(1, var.n)': '3 expression', 'min([4, 2]...)': '2 expression', 'max(1, var.open)': 'unknown: no-default', 'max()': 'unknown: malformed',
		'ceil(1.2)': '2 expression', 'floor("1.8")': '1 expression', 'abs(-4)': '4 expression', 'tonumber("5")': '5 expression', 'tostring(6)': '6 expression', 'tonumber(null)': 'not written',
		'length(local.list)': '3 expression', 'length(var.types)': '2 expression', 'length("가나😀")': '3 expression', 'length(var.open)': 'unknown: no-default',
		'lookup(var.types, "big", 1)': '6 expression', 'lookup(var.types, "none", 5)': '5 expression', 'lookup(var.types, "none")': 'unknown: unresolved', 'lookup(var.types, var.open, 1)': 'unknown: no-default',
		'lookup(data.x.y.map, "a", 1)': 'unknown: not-in-text', 'try(local.cfg.none, 7)': '7 expression', 'try(each.value.min, 1)': 'unknown: not-in-text', 'try(var.open, 1)': 'unknown: no-default',
		'can(local.cfg.none) ? 1 : 2': '2 expression', 'coalesce(var.nothing, "", 5)': '5 expression', 'coalesce(var.open, 5)': 'unknown: no-default',
		'element(local.list, 4)': '20 expression', 'element([], 0)': 'unknown: unresolved', 'one([5])': '5 expression', 'join("", ["1", var.n])': '13 expression',
		'concat(local.list, [40])[3]': '40 expression', 'flatten([[1], [2, [3]]])[1]': '2 expression', 'compact(["", null, "8"])[0]': '8 expression', 'distinct([1, 1, 2])[1]': '2 expression',
		'split("-", "4-5")[1]': '5 expression', 'format("%d%s", 1, "2")': '12 expression', 'format("%03d", 7)': '7 expression', 'format("%.2f", 1.5)': '1.5 expression', 'format("%e", 1.5)': 'unknown: unsupported',
		'merge({ a = 1 }, { a = 2 }).a': '2 expression', 'keys({ "9" = 1 })[0]': '9 expression', 'values({ b = 2, a = 1 })[0]': '1 expression', 'contains([1, 2], 2) ? 1 : 2': '1 expression',
		'length(toset(["a", "a"]))': '1 expression', 'tobool("true") ? 1 : 2': '1 expression', 'trimspace(" 3 ")': '3 expression', 'upper("3")': '3 expression', 'local.list[*][0]': 'unknown: malformed',
		'[{ a = 4 }][*].a[0]': 'unknown: malformed', '([{ a = 4 }].*.a)[0]': '4 expression',
		'count.index': 'unknown: not-in-text', 'each.value.min': 'unknown: not-in-text', 'data.a.b.c': 'unknown: not-in-text', 'module.m.size': 'unknown: not-in-text',
		'aws_autoscaling_group.other.min_size': 'unknown: not-in-text', 'terraform.workspace == "prod" ? 3 : 1': 'unknown: several', 'path.module == "." ? 1 : 2': '1 expression', 'path.cwd': 'unknown: not-in-text',
		'jsondecode(file("settings.json")).stages["dev"].size': 'unknown: not-in-text', 'cidrsubnet("10.0.0.0/8", 8, 1) == "10.1.0.0/16" ? 1 : 2': '1 expression', 'cidrsubnet("fd00::/8", 8, 1)': 'unknown: unsupported', 'var.open ? 5 : "5"': '5 expression', 'var.types[var.open]': 'unknown: no-default', '{ a = 4, b = 4 }[var.open]': '4 expression', 'lookup({ a = 4 }, var.open, 4)': '4 expression', 'var.open ? local.cfg.max : var.types.big': 'unknown: several', 'toString(1)': 'unknown: unsupported',
		'constructor(1)': 'unknown: unsupported', '[for x in local.list : x][0]': '10 expression', 'foo': 'unknown: unresolved', 't3.micro': 'unknown: unresolved',
		'2 # min_size = 9': '2 literal', '2 // comment': '2 literal', '/* a */ 2 /* b */': '2 literal', '(\n    var.night ? 0 : local.cfg.max   # comment\n  )': '8 expression',
		'<<EOT\n2\nEOT': 'unknown: malformed', 'trimspace(<<-EOT\n    ${var.n}\n  EOT\n  )': '3 expression', 'max(\n    1,\n    // two\n    2,\n  )': '2 expression',
	};
	for (const [text, expected] of Object.entries(cases)) {
		it(text.replaceAll('\n', '⏎'), () => {
			deepStrictEqual(brief(reader.group(`  min_size = ${text}`, around).minSize), expected);
		});
	}

	it('says where a value stands: the literal without quotes, or the whole expression', () => {
		const ranges = ['2', '"2"', '-1', '(4)', 'var.n', '"${var.n}"', 'max(1, 2)', '"two"'].map((text) => {
			const lines = `resource "aws_autoscaling_group" "web" {\n  min_size = ${text}\n}\nvariable "n" { default = 3 }`;
			const { minSize } = reader.first(lines, 'AWS::AutoScaling::AutoScalingGroup');
			return minSize === undefined ? undefined : cut(lines, minSize.range);
		});
		deepStrictEqual(ranges, ['2', '2', '-1', '4', 'var.n', '${var.n}', 'max(1, 2)', 'two']);
	});

	it('says where a default can be edited, without its quotes, also through locals and files', () => {
		const { minSize } = reader.first({
			'a.tf': 'resource "aws_autoscaling_group" "web" {\n  min_size = local.sizes["min"]\n}',
			'b.tf': 'locals {\n  sizes = { min = var.min }\n}',
			'c.tf': 'variable "min" {\n  default = "12"\n}',
		}, 'AWS::AutoScaling::AutoScalingGroup');
		deepStrictEqual(minSize, {
			file: 'a.tf', range: range(1, 13, 31), value: 12, origin: { kind: 'default', name: 'var.min', at: { file: 'c.tf', range: range(1, 13, 15) } },
		});
	});

	it('reports a circle once, with its chain', () => {
		const { problems } = reader.read('locals {\n  a = local.b\n  b = "${local.c}"\n  c = [local.a]\n  d = local.a\n  e = local.e\n}');
		deepStrictEqual(problems.map(({ code, range: at, message }) => [code, at, message.en]), [
			['circular', range(1, 2, 3), 'This value refers to itself: local.a → local.b → local.c → local.a'],
			['circular', range(5, 2, 3), 'This value refers to itself: local.e → local.e'],
		]);
	});

	it('survives chains, doublings and nesting without end', () => {
		const chain = Array.from({ length: 5_000 }, (_value, index) => `  a${index} = local.a${index + 1}`).join('\n');
		deepStrictEqual(brief(reader.group('  min_size = local.a0', `locals {\n${chain}\n  a5000 = 1\n}`).minSize), 'unknown: unsupported');
		const doubling = Array.from({ length: 50 }, (_value, index) => `  t${index + 1} = "\${local.t${index}}\${local.t${index}}"\n  l${index + 1} = concat(local.l${index}, local.l${index})`).join('\n');
		const doubled = reader.group('  min_size = local.t50\n  max_size = length(local.l50)', `locals {\n  t0 = "12345678"\n  l0 = [1]\n${doubling}\n}`);
		deepStrictEqual([brief(doubled.minSize), brief(doubled.maxSize)], ['unknown: unsupported', 'unknown: unsupported']);
		deepStrictEqual(brief(reader.group(`  min_size = ${'('.repeat(900)}1${')'.repeat(900)}`).minSize), 'unknown: unsupported');
		deepStrictEqual(brief(reader.group(`  min_size = 1${' + 1'.repeat(900)}`).minSize), 'unknown: unsupported');
	});

	it('counts how many there are', () => {
		const count = (lines: string): string => brief(reader.group(lines, around).multiplicity);
		deepStrictEqual([
			count(''), count('count = 0'), count('count = var.night ? 1 : 0'), count('count = var.open ? 1 : 0'), count('count = length(var.open)'),
			count('for_each = toset(["a", "b"])'), count('for_each = { a = 1 }'), count('for_each = var.types'), count('for_each = var.open'), count('for_each = aws_instance.x'),
		], [
			'1 omitted', '0 literal', '0 expression', 'unknown: several', 'unknown: no-default',
			'2 expression', '1 expression', '2 expression', 'unknown: no-default', 'unknown: not-in-text',
		]);
	});
});
