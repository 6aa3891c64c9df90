/** What no tool would take: every reader says so, reads what can be read, and comes to an end. */
import assert from 'node:assert/strict';
import { languages } from '../../../src/languages';
import type { ModuleReading } from '../../../src/languages/language';
import { read } from './readSettings';

/** A file of a language with one setting, and whatever is put in the place of its value. */
interface Skeleton {
	readonly path: string;
	/** @param value one line of YAML or JSON */
	readonly write: (value: string) => string;
	/** Where values are shell words or Terraform's own, YAML's and JSON's ways to go wrong do not exist. */
	readonly isYaml: boolean;
}

const skeletons: readonly Skeleton[] = [
	{ path: 'stack.yaml', isYaml: true, write: (value) => `Resources:\n  Web:\n    Type: AWS::EC2::Instance\n    Properties:\n      InstanceType: t3.nano\n      SecurityGroups: ${value}\n` },
	{ path: 'cluster.yaml', isYaml: true, write: (value) => `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: { name: a }\nnodeGroups:\n  - name: web\n    subnets: ${value}\n` },
	{ path: 'pool.yaml', isYaml: true, write: (value) => `apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: { name: a }\nspec:\n  weight: 1\n  limits: ${value}\n` },
	{ path: 'group.yaml', isYaml: true, write: (value) => `apiVersion: autoscaling.aws.upbound.io/v1beta1\nkind: AutoscalingGroup\nmetadata: { name: a }\nspec:\n  forProvider:\n    minSize: 1\n    launchTemplate: ${value}\n` },
	{ path: 'serverless.yml', isYaml: true, write: (value) => `service: a\nprovider: { name: aws }\nfunctions:\n  web:\n    handler: a.b\n    layers: ${value}\n    events: ${value.startsWith('&') ? '*a0' : value}\nresources: ${value.startsWith('&') ? '*a0' : '[]'}\n` },
	{ path: 'site.yml', isYaml: true, write: (value) => `- amazon.aws.ec2_instance:\n    name: web\n    volumes: ${value}\n` },
	{ path: '.ebextensions/a.config', isYaml: true, write: (value) => `option_settings:\n  aws:autoscaling:asg:\n    MinSize: ${value}\n` },
	{ path: 'group.json', isYaml: false, write: (value) => `{"AutoScalingGroupName": "a", "MinSize": 1, "MaxSize": 2,\n"Tags": ${value}}\n` },
	{ path: 'image.json', isYaml: false, write: (value) => `{"builders": [{"type": "amazon-ebs",\n"launch_block_device_mappings": ${value}}]}\n` },
	{ path: 'image.pkr.json', isYaml: false, write: (value) => `{"source": {"amazon-ebs": {"web": {\n"tags": ${value}}}}}\n` },
	{ path: 'Dockerrun.aws.json', isYaml: false, write: (value) => `{"AWSEBDockerrunVersion": 2,\n"containerDefinitions": ${value}}\n` },
];

const scripts: readonly Skeleton[] = [
	{ path: 'up.sh', isYaml: false, write: (value) => `aws ec2 run-instances --instance-type t3.nano --image-id ${value}\n` },
	{ path: 'image.pkr.hcl', isYaml: false, write: (value) => `source "amazon-ebs" "web" {\n  instance_type = ${value}\n}\n` },
];

async function readText(path: string, text: string): Promise<ModuleReading> {
	const language = languages.find((candidate) => candidate.acceptsPath(path) && candidate.acceptsText(text, path));
	assert.ok(language !== undefined, path);
	return read(language, { [path]: text });
}

/** How many resources there are, and what is wrong, in order. */
async function summary(path: string, text: string): Promise<readonly unknown[]> {
	const { resources, problems } = await readText(path, text);
	return [resources.length > 0, ...new Set(problems.map(({ code }) => code))];
}

/** Each level is a list of ten times the one before: a thousand million texts at the end. */
const aliasBomb = `&a9 [${Array.from({ length: 9 }, (_, level) => `&a${8 - level} [`).join('')}x${Array.from({ length: 9 }, (_, level) => `${`, *a${level - 1}`.repeat(level === 0 ? 0 : 9)}]`).join('')}${', *a8'.repeat(9)}]`;
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('bad input', () => {
	for (const { path, write, isYaml } of [...skeletons, ...scripts]) {
		const isScript = scripts.some((script) => script.path === path);
		describe(path, () => {
			it('with a value of another kind is read as far as it goes', async () => {
				for (const value of ['1', '"x"', 'true', '[]', '{}', '[[1, [2]], {"a": [null]}]', '{"a": {"a": {"a": 1}}}', '["", " ", "\\u0000", "\\ud800"]', '1e999', '-0', '0777', 'null']) { await readText(path, write(value)); }
			});

			it('of thousands of levels is refused, or read past', async () => {
				const [hasResources, ...codes] = await summary(path, write(nested(20_000)));
				if (!isScript) { assert.deepStrictEqual([hasResources, codes], [false, ['partly-read']]); }
				await readText(path, write(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`));
				await readText(path, write('['.repeat(20_000)));
				await readText(path, write(nested(150)));
			});

			it('of more than is read is refused', async () => {
				assert.deepStrictEqual(await summary(path, write(`"${'x'.repeat(5_100_000)}"`)), [false, 'too-large']);
			});

			it('of almost as much is read', async () => {
				await readText(path, write(`[${'"ab", '.repeat(5000)}"c"]`));
				await readText(path, write(`"${'${a} {{ b }} '.repeat(20_000)}"`));
				await readText(path, write(`"${'x'.repeat(4_900_000)}"`));
			});

			it('that is binary is refused', async () => {
				assert.deepStrictEqual(await summary(path, `${write('1')}\0\u0001\uFFFD`), [false, 'binary']);
			});

			it('with bytes that are no UTF-8 is read around them', async () => {
				await readText(path, `\uFEFF${write('"\uFFFD\uD800 é"')}# \uFFFD\n`);
			});

			it('that breaks off anywhere is read up to there', async () => {
				const text = write('{"a": ["b", {"c": "d"}]}');
				for (let end = text.length; end > text.length - 60 && end > 0; end--) {
					const language = languages.find((candidate) => candidate.acceptsPath(path) && candidate.acceptsText(text, path));
					assert.ok(language !== undefined);
					await read({ ...language, acceptsText: () => true }, { [path]: text.slice(0, end) });
				}
			});

			if (!isYaml) { return; }

			it('whose aliases stand for more than memory holds is read', async () => {
				const { problems } = await readText(path, write(aliasBomb));
				assert.deepStrictEqual(problems.filter(({ code }) => code !== 'partly-read'), []);
			});

			it('with an alias to what it stands in, and one to nothing, is read', async () => {
				await readText(path, write('&x [*x, { a: *x }]'));
				await readText(path, write('*gone'));
			});

			it('with tabs and with keys that are written twice is read', async () => {
				const tabbed = await readText(path, write('\n\t\ta: 1'));
				assert.ok(tabbed.problems.some(({ code, file }) => code === 'syntax' && file === path));
				assert.deepStrictEqual((await readText(path, write('{ a: 1, a: 2, "a": 3 }'))).problems, []);
			});
		});
	}
});
