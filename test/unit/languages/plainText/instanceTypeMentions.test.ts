import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findInstanceTypeMentions, instanceTypeMentionAt, mentionsInLine } from '../../../../src/languages/plainText/instanceTypeMentions';

const families = new Set([
	'c1', 'c3', 'c5', 'c6', 'c7i-flex', 'cc2', 'd1', 'f1', 'g2', 'hi1', 'hpc7g', 'i3en', 'im4gn', 'm1', 'm3', 'm5', 'm6i', 'm7a', 'mac-m4',
	'mac2-m2pro', 'p2', 'p6-b200', 'r5', 'r6g', 'r7', 'r8gb', 't1', 't2', 't3', 't4g', 'u-6tb1', 'u7in-16tb', 'vt1', 'x2iedn',
]);
const isFamily = (family: string): boolean => families.has(family);

/** Names in a text with the columns where they begin and end. */
function find(line: string): readonly (readonly [string, number, number])[] {
	return mentionsInLine(line, 0, isFamily).map(({ name, range }) => [name, range.start.character, range.end.character]);
}

const names = (text: string): readonly string[] => findInstanceTypeMentions(text, isFamily).map(({ name }) => name);

describe('mentionsInLine', () => {
	it('finds names of every shape', () => {
		const all = [
			't3.nano', 't1.micro', 'm1.small', 'm3.medium', 'c5.large', 'r5.xlarge', 'cc2.8xlarge', 'hi1.4xlarge', 'g2.2xlarge', 'p2.xlarge', 'f1.2xlarge',
			'c7i-flex.large', 'p6-b200.48xlarge', 'u-6tb1.56xlarge', 'u7in-16tb.224xlarge', 'mac-m4.metal', 'mac2-m2pro.metal', 'hpc7g.16xlarge',
			'im4gn.large', 'x2iedn.metal', 'r8gb.metal-24xl',
		];
		for (const name of all) { assert.deepStrictEqual(find(`type: ${name} # x`), [[name, 6, 6 + name.length]]); }
	});

	it('leaves the family to its caller and takes sizes that it does not have', () => {
		assert.deepStrictEqual(find('m5.medium r7gn.large'), [['m5.medium', 0, 9]]);
	});

	it('keeps the case of prose and takes off the escape of Markdown', () => {
		assert.deepStrictEqual(find('A T3.MICRO or m5\\.large'), [['T3.MICRO', 2, 10], ['m5.large', 14, 23]]);
	});

	it('finds a name behind and before the signs of code and prose', () => {
		const lines = [
			'--instance-type=c5.large', '"c5.large"', "'c5.large',", '(c5.large)', '`c5.large`', '**c5.large**', '[c5.large]', 'c5.large.', 'c5.large, and',
			'c5.large:', '<c5.large>', '|c5.large|', '${SIZE:-c5.large}', '${SIZE:=c5.large}', 'TYPE=${TYPE:-${OTHER:-c5.large}}', 'instance:c5.large',
			'c5.large은 작습니다', '작은 c5.large를', '인스턴스c5.large', 'size=c5.large\\n', 'c5.large…', '{c5.large}',
		];
		for (const line of lines) { assert.deepStrictEqual(find(line).map(([name]) => name), ['c5.large'], line); }
	});

	it('finds every name of a list', () => {
		assert.deepStrictEqual(names('m5.large,c5.large|r5.xlarge;t3.micro m5.large/c5.large'), ['m5.large', 'c5.large', 'r5.xlarge', 't3.micro', 'm5.large', 'c5.large']);
	});

	it('finds every size of a list in braces where it stands', () => {
		assert.deepStrictEqual(find('use t3.{small, medium} here'), [['t3.small', 8, 13], ['t3.medium', 15, 21]]);
		assert.deepStrictEqual(names('c5,m5\\.{large,2xlarge}/r5.{large}'), ['m5.large', 'm5.2xlarge', 'r5.large']);
	});

	it('finds the type of a log line with a host name', () => {
		assert.deepStrictEqual(find('at ip-10-0-0-1/t3.large ok'), [['t3.large', 15, 23]]);
	});

	it('leaves out what belongs to other services', () => {
		const lines = [
			'db.r6g.large', 'cache.t4g.small', 'ml.m5.xlarge', 'kafka.m5.large', 'mq.m5.large', 'dms.t3.medium', 'dax.r5.large', 'r6g.large.search',
			'm5.large.elasticsearch', 'dc2.large', 'ra3.4xlarge', 'mw1.small', 'eia2.medium', 'hsm1.medium', 'db.r6/r7.large', 'db\\.m5\\.large',
		];
		for (const line of lines) { assert.deepStrictEqual(find(`x = "${line}"`), [], line); }
	});

	it('leaves out what belongs to other clouds', () => {
		const lines = [
			'ecs.c6.large', 'rds.mysql.s2.large', 'c3.small.x86', 'flavor: m1.small', 'flavor_name = "m1.small"', '"flavor": "m1.small"', '--flavor m1.small',
			'flavour => m1.small', 'flavorName: m1.medium', 'e2-medium', 'n1-standard-4', 'Standard_D2s_v3', 'cx22', 'DEV1-M',
		];
		for (const line of lines) { assert.deepStrictEqual(find(line), [], line); }
	});

	it('leaves out attributes, files and hosts', () => {
		const lines = [
			't1.test', 'm3.bucket_name', 'r5.url', 'vt1.md', 'c5d.yaml', 'd1.static.example', 'k8s.io', 's3.eu-west-1', 'ec2.internal', 'ec2.amazonaws.com',
			'C:\\\\m5.large', 'D:\\\\src\\\\t3.micro', '.\\\\c5.large', './m5.large', '~/m5.large', 't1.micro.example.com', 'www.t3.micro', 'config.m5.large', 'https://host/m5.large', 'user@m5.large', '$m5.large', '\\t3.micro', 'm5.large_old',
		];
		for (const line of lines) { assert.deepStrictEqual(find(line), [], line); }
	});

	it('leaves out longer words', () => {
		const lines = ['m7a.large-old', 'i3en.metal-2tb', 'my-m5.large', 'xm5.large', 'm5.larger', 'm5.large2', 't3.micro-t3.large', '-c5.large', '_m5.large', 'ém5.large'];
		for (const line of lines) { assert.deepStrictEqual(find(line), [], line); }
	});

	it('leaves out globs, families and names that are built at run time', () => {
		const lines = [
			'm5.*', 'c5*', '*.metal', 'm?.large', '"m5"', '"optimal"', '${each.key}.${each.value}', 't${n}.micro', '${prefix}t3.micro', '`${fam}.large`', 'm5.large.*', 't3.{{ size }}', 't3.{a,b}', 't3.{small,}', 't3.{small', '${fam}.{small,medium}', 'db.t3.{small,medium}',
		];
		for (const line of lines) { assert.deepStrictEqual(find(line), [], line); }
	});
});

describe('findInstanceTypeMentions', () => {
	it('counts lines with every kind of line break and columns in UTF-16', () => {
		const found = findInstanceTypeMentions('a\r\n\tm5.large\n🙂 t3.micro\r"c5.large"', isFamily);
		assert.deepStrictEqual(found, [
			{ name: 'm5.large', range: { start: { line: 1, character: 1 }, end: { line: 1, character: 9 } } },
			{ name: 't3.micro', range: { start: { line: 2, character: 3 }, end: { line: 2, character: 11 } } },
			{ name: 'c5.large', range: { start: { line: 3, character: 1 }, end: { line: 3, character: 9 } } },
		]);
	});

	it('takes lines and texts of any length', () => {
		const line = `${'m5.m5.'.repeat(200_000)} ${'t3.{small,'.repeat(50_000)} ${'-'.repeat(500_000)}m5.large c5.large`;
		assert.deepStrictEqual(names(line), ['c5.large']);
		assert.equal(names(`${'x = "m5.large" # db.m5.large\n'.repeat(150_000)}`).length, 150_000);
	});

	it('finds in any text only what stands there', () => {
		const word = fc.constantFrom('m5.large', '.{small,large}', 't3.', '.micro', 'c7i-flex', '.', '-', '/', ':-', '\\', ' ', '\n', 'db.', 'u-6tb1.56xlarge', '$', 'flavor: ', 'é', '🙂', 'x');
		fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (words) => {
			const text = words.join('');
			const lines = text.split('\n');
			for (const { name, range } of findInstanceTypeMentions(text, isFamily)) {
				const written = lines[range.start.line]?.slice(range.start.character, range.end.character).replace('\\', '') ?? '';
				assert.ok(written === name || name.endsWith(`.${written}`));
				assert.ok(isFamily(name.slice(0, name.indexOf('.'))));
			}
		}), { numRuns: 300 });
	});
});

describe('instanceTypeMentionAt', () => {
	const line = 'types = ["m5.large", "t3.micro"]';

	it('takes the mention that the cursor is in or right behind', () => {
		const at = (character: number) => instanceTypeMentionAt(line, { line: 7, character }, isFamily);
		const expected = { name: 'm5.large', range: { start: { line: 7, character: 10 }, end: { line: 7, character: 18 } } };
		assert.deepStrictEqual([at(9), at(10), at(14), at(18), at(19)], [undefined, expected, expected, expected, undefined]);
	});
});
