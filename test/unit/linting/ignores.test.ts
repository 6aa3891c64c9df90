/** What the code says to leave alone: in which lines, in whose form, and what is wrong with saying so. */
import assert from 'node:assert/strict';
import type { Finding } from '../../../src/rules/rule';
import { rules } from '../../../src/rules';
import type { Parsers } from '../../../src/languages/parsers';
import { terraform as terraformLanguage } from '../../../src/languages/terraform';
import { lint } from '../../../src/linting/lint';
import { loadFacts } from '../../support/facts';
import { loadParsers } from '../../support/parsers';
import { applyFix, lintTemplate, lintTerraform } from '../rules/lintText';

const bounds = 'asg-size-bounds';
const previous = 'instance-type-previous-generation';
const chosen = { rules: rules.filter(({ id }) => [bounds, previous, 'asg-health-check-type'].includes(id)), checksIgnores: true };
const shown = (findings: readonly Finding[]): readonly string[] => findings.map(({ ruleId, range }) => `${range.start.line + 1} ${ruleId}`);

let parsers: Parsers;
before(async () => { parsers = await loadParsers(); });
const terraform = (text: string): readonly Finding[] => lintTerraform(text, parsers, chosen).findings;
const template = (text: string): readonly Finding[] => lintTemplate(text, chosen).findings;

/** A group with one fault in line 4, in a block that begins in line 2. */
const group = ({ file = '#', above = '#', head = '', line = '', before: lineBefore = '' }: Readonly<Partial<Record<'file' | 'above' | 'head' | 'line' | 'before', string>>>): string =>
	`${file}\n${above}\nresource "aws_autoscaling_group" "a" { ${head}\n  min_size = 1\n  ${lineBefore}\n  desired_capacity = 6 ${line}\n  max_size = 4\n}\n`;

describe('a comment that ignores a rule, in Terraform', () => {
	const ok = `compute-lab:ignore ${bounds} raised for the sale`;
	const cases: readonly (readonly [string, string, readonly string[]])[] = [
		['none', group({}), [`6 ${bounds}`]],
		['on the line', group({ line: `# ${ok}` }), []],
		['on the line, with two slashes', group({ line: `// ${ok}` }), []],
		['on the line, between slash-stars', group({ line: `/* ${ok} */` }), []],
		['above the line', group({ before: `# ${ok}` }), []],
		['above the block', group({ above: `# ${ok}` }), []],
		['above the block, with another comment between', group({ file: `# ${ok}`, above: '# the web shop' }), []],
		['above the block, with an empty line between', group({ file: `# ${ok}`, above: '' }), ['1 ignore-unused', `6 ${bounds}`]],
		['behind the head of the block, which is a line of its own', group({ head: `# ${ok}` }), ['3 ignore-unused', `6 ${bounds}`]],
		['for the file', `${group({})}\n# compute-lab:ignore-file ${bounds} a sandbox\n`, []],
		['several rules at once', group({ above: `# compute-lab:ignore ${bounds}, asg-health-check-type for the sale` }), ['2 ignore-unused']],
		['a colon and a dash before the reason', group({ line: `# compute-lab:ignore: ${bounds} — for the sale` }), []],
		['without a reason it still holds', group({ line: `# compute-lab:ignore ${bounds}` }), ['6 ignore-without-reason']],
		['another rule', group({ line: '# compute-lab:ignore asg-health-check-type not behind a load balancer' }), [`6 ${bounds}`, '6 ignore-unused']],
		['a rule that there is not', group({ line: '# compute-lab:ignore asg-size-bound for the sale' }), [`6 ${bounds}`, '6 ignore-unknown-rule']],
		['no rule at all', group({ line: '# compute-lab:ignore' }), [`6 ${bounds}`, '6 ignore-unknown-rule']],
		['in a string it is no comment', group({ before: `tag = "# ${ok}"` }), [`6 ${bounds}`]],
		['a word that only begins alike', group({ line: `# compute-lab:ignored ${bounds} x` }), [`6 ${bounds}`]],
		['in the middle of a sentence', group({ line: `# see compute-lab:ignore ${bounds} x` }), [`6 ${bounds}`]],
	];
	for (const [name, text, expected] of cases) {
		it(name, () => { assert.deepStrictEqual(shown(terraform(text)), expected); });
	}

	it('holds for nested blocks and lists that open below it', () => {
		const text = (comment: string): string => `resource "aws_launch_template" "a" {\n  ${comment}\n  instance_type = (\n    "m4.large"\n  )\n}\n`;
		assert.deepStrictEqual([shown(terraform(text(''))), shown(terraform(text(`# compute-lab:ignore ${previous} licence`)))], [[`4 ${previous}`], []]);
	});
});

describe('a comment that ignores a rule, in Terraform\'s JSON', () => {
	it('is about the object that it stands in', () => {
		const text = (comment: string): string => JSON.stringify({ resource: {
			aws_autoscaling_group: { a: { '//': comment, min_size: 1, desired_capacity: 6, max_size: 4 }, b: { min_size: 1, desired_capacity: 6, max_size: 4 } },
		} }, null, 2);
		const found = (comment: string): readonly string[] => {
			const reading = terraformLanguage.link([terraformLanguage.parse({ path: 'main.tf.json', text: text(comment) }, parsers)]);
			return shown(lint(reading, { facts: loadFacts(), textOf: () => text(comment), ...chosen }).findings);
		};
		assert.deepStrictEqual([found('the shop'), found(`compute-lab:ignore ${bounds} sale`), found(`compute-lab:ignore ${previous} sale`)], [[`7 ${bounds}`, `12 ${bounds}`], [`12 ${bounds}`], ['5 ignore-unused', `7 ${bounds}`, `12 ${bounds}`]]);
	});
});

describe('a comment or entry that ignores a rule, in CloudFormation', () => {
	const stack = (comments: Readonly<Partial<Record<'top' | 'above' | 'metadata' | 'line' | 'before', string>>>): string => [
		...comments.top === undefined ? [] : [comments.top], 'Resources:', `  ${comments.above ?? '#'}`, '  Group:', '    Type: AWS::AutoScaling::AutoScalingGroup',
		...comments.metadata === undefined ? [] : [`    Metadata: ${comments.metadata}`],
		'    Properties:', '      MinSize: 1', `      ${comments.before ?? '#'}`, `      DesiredCapacity: 6 ${comments.line ?? ''}`, '      MaxSize: 4', '  Other:', '    Type: AWS::EC2::Instance',
		'    Properties: { InstanceType: m4.large }', '',
	].join('\n');
	const line = (findings: readonly Finding[]): readonly string[] => findings.map(({ ruleId }) => ruleId);
	const cases: readonly (readonly [string, string, readonly string[]])[] = [
		['none', stack({}), [bounds, previous]],
		['on the line', stack({ line: `# compute-lab:ignore ${bounds} sale` }), [previous]],
		['above the line', stack({ before: `# compute-lab:ignore ${bounds} sale` }), [previous]],
		['above the resource', stack({ above: `# compute-lab:ignore ${bounds} sale` }), [previous]],
		['above the resource, for the next one it is none', stack({ above: `# compute-lab:ignore ${previous} sale` }), ['ignore-unused', bounds, previous]],
		['for the file', stack({ top: `# compute-lab:ignore-file ${bounds}, ${previous} sandbox` }), []],
		['in the metadata of the resource', stack({ metadata: `{ ComputeLab: { ignore: [{ rule: ${bounds}, reason: sale }] } }` }), [previous]],
		['in the metadata, as one text', stack({ metadata: `{ ComputeLab: { ignore: "${bounds} for the sale" } }` }), [previous]],
		['in the metadata, without a reason', stack({ metadata: `{ ComputeLab: { ignore: [{ rule: ${bounds} }] } }` }), ['ignore-without-reason', previous]],
		['in the metadata, of a rule that there is not', stack({ metadata: '{ ComputeLab: { ignore: [{ rule: asg-size-bonds, reason: x }] } }' }), ['ignore-unknown-rule', bounds, previous]],
		['in the metadata of the template', stack({ top: `Metadata: { ComputeLab: { ignore: [{ rule: ${previous}, reason: sandbox }] } }` }), [bounds]],
	];
	for (const [name, text, expected] of cases) {
		it(name, () => { assert.deepStrictEqual(line(template(text)), expected); });
	}

	it('in JSON, by metadata', () => {
		const json = (metadata: object): string => JSON.stringify({ Resources: {
			Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', ...metadata, Properties: { MinSize: 1, DesiredCapacity: 6, MaxSize: 4 } },
		} }, null, 2);
		assert.deepStrictEqual(line(template(json({}))), [bounds]);
		assert.deepStrictEqual(line(template(json({ Metadata: { ComputeLab: { ignore: [{ rule: bounds, reason: 'sale' }] } } }))), []);
	});

	it('not in a script', () => {
		const text = `Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: |\n        # compute-lab:ignore ${previous} x\n      InstanceType: m4.large\n`;
		assert.deepStrictEqual(line(template(text)), [previous]);
	});
});

describe('comments of other tools', () => {
	const instance = (inside: string, above = '#', line = ''): string => `${above}\nresource "aws_instance" "a" {\n  ${inside}\n  instance_type = "m4.large" ${line}\n}\n`;
	const today = '2026-06-01';
	const withOthers = rules.filter(({ id }) => id === previous).map((rule) => ({ ...rule, equivalents: {
		'tflint': ['aws_instance_previous_type'], 'checkov': ['CKV_AWS_999'], 'trivy': ['AVD-AWS-0999', 'aws-ec2-old-type'], 'cfn-lint': ['I3100'],
	} }));
	const left = (text: string): readonly string[] => shown(lintTerraform(text, parsers, { rules: withOthers, checksIgnores: true, today }).findings);
	const found = [`4 ${previous}`];
	const cases: readonly (readonly [string, string, readonly string[]])[] = [
		['tflint above the line', instance('# tflint-ignore: aws_instance_previous_type # licence'), []],
		['tflint on the line, one of several', instance('', '#', '// tflint-ignore: aws_x, aws_instance_previous_type'), []],
		['tflint, all', instance('# tflint-ignore: all'), []],
		['tflint above the block is about its head only', instance('', '# tflint-ignore: aws_instance_previous_type'), found],
		['tflint for the file', `# tflint-ignore-file: aws_instance_previous_type\n${instance('')}`, []],
		['tflint of another rule', instance('# tflint-ignore: aws_instance_invalid_type'), found],
		['Checkov inside the resource', instance('#checkov:skip=CKV_AWS_999:licence'), []],
		['Checkov of another check', instance('#checkov:skip=CKV_AWS_1:licence'), found],
		['Trivy above the block', instance('', '#trivy:ignore:AVD-AWS-0999'), []],
		['Trivy without its prefix', instance('', '#trivy:ignore:aws-0999'), []],
		['tfsec on the line, one of several', instance('', '#', '#tfsec:ignore:aws-ec2-x tfsec:ignore:aws-ec2-old-type'), []],
		['Trivy, not expired yet', instance('', '#trivy:ignore:AVD-AWS-0999:exp:2026-06-01'), []],
		['Trivy, expired', instance('', '#trivy:ignore:AVD-AWS-0999:exp:2026-05-31'), found],
		['Trivy for a workspace or some values only', instance('', '#trivy:ignore:AVD-AWS-0999:ws:dev', '#trivy:ignore:AVD-AWS-0999[a=b]'), found],
	];
	for (const [name, text, expected] of cases) {
		it(name, () => { assert.deepStrictEqual(left(text).map((one) => one.replace(/^5 /, '4 ')), expected); });
	}

	it('cfn-lint and Checkov in the metadata of CloudFormation', () => {
		const text = (metadata: string): string => `Resources:\n  A:\n    Type: AWS::EC2::Instance\n    Metadata: ${metadata}\n    Properties: { InstanceType: m4.large }\n`;
		const lines = (metadata: string): readonly string[] => shown(lintTemplate(text(metadata), { rules: withOthers, checksIgnores: true }).findings);
		assert.deepStrictEqual([
			lines('{}'), lines('{ cfn-lint: { config: { ignore_checks: [I3100] } } }'), lines('{ cfn-lint: { config: { ignore_checks: [E3100] } } }'),
			lines('{ checkov: { skip: [{ id: CKV_AWS_999, comment: licence }] } }'),
		], [[`5 ${previous}`], [], [`5 ${previous}`], []]);
	});

	it('are not reported as unused', () => {
		assert.deepStrictEqual(left('# tflint-ignore: aws_instance_previous_type\n#checkov:skip=CKV_AWS_999:x\n'), []);
	});
});

describe('what is wrong with comments that ignore', () => {
	const mended = (text: string): string => {
		const fix = terraform(text).find(({ fixes }) => fixes.some(({ preferred, edits }) => preferred && edits.length === 1 && text.includes('compute-lab')) )?.fixes[0];
		assert.ok(fix !== undefined, text);
		return applyFix(text, fix);
	};
	const calm = (comment: string, line = ''): string => `a = 1\n${comment}resource "aws_autoscaling_group" "a" {\n  min_size = 1 ${line}\n  max_size = 4\n}\n`;

	it('an unused comment is taken out with its line, or with the space before it', () => {
		assert.equal(mended(calm(`  # compute-lab:ignore ${bounds} sale\n`)), calm(''));
		assert.equal(mended(calm('', `# compute-lab:ignore ${bounds} sale`)), calm('').replace('= 1 \n', '= 1\n'));
		assert.equal(mended(calm('', `/* compute-lab:ignore ${bounds} sale */`)), calm('').replace('= 1 \n', '= 1\n'));
	});

	it('of several rules only the unused one is taken out', () => {
		const text = (ids: string): string => group({ line: `# compute-lab:ignore ${ids} sale` });
		assert.equal(mended(text(`asg-health-check-type, ${bounds}`)), text(bounds));
		assert.equal(mended(text(`${bounds}, asg-health-check-type`)), text(bounds));
	});

	it('a slip is mended', () => {
		assert.equal(mended(group({ line: '# compute-lab:ignore asg-size-bond sale' }).replace('= 6', '= 3')), group({ line: `# compute-lab:ignore ${bounds} sale` }).replace('= 6', '= 3'));
	});

	it('nothing is said of rules that do not run, and nothing where the level says off', () => {
		const text = calm('# compute-lab:ignore asg-no-scaling x\n');
		assert.deepStrictEqual(shown(terraform(text)), []);
		const unused = calm(`# compute-lab:ignore ${bounds} sale\n`);
		assert.deepStrictEqual(shown(lintTerraform(unused, parsers, { ...chosen, levels: [{ [bounds]: 'off' }] }).findings), []);
		assert.deepStrictEqual(shown(lintTerraform(unused, parsers, { ...chosen, levels: [{ 'ignore-unused': 'off' }] }).findings), []);
		assert.deepStrictEqual(lintTerraform(unused, parsers, { ...chosen, levels: [{ suppressions: 'error' }] }).findings.map(({ severity }) => severity), ['error']);
	});

	it('a rule that waits for a run is not called unused', () => {
		const text = calm('# compute-lab:ignore asg-zone-loss x\n');
		const judged = { rules: rules.filter(({ id }) => id === 'asg-zone-loss'), checksIgnores: true };
		assert.deepStrictEqual(shown(lintTerraform(text, parsers, { ...judged, judge: () => ({}) }).findings), ['2 ignore-unused']);
		assert.deepStrictEqual(shown(lintTerraform(text, parsers, { ...judged, judge: undefined }).findings), []);
	});
});
