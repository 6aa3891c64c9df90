import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../../../../src/core/model/localized';
import { explainTopic, renderTopicMarkdown, renderTopicText } from '../../../../src/explanations/topics/describeTopic';
import { findTopic, nearestTopicIds, topicForSetting, topicsAbout, topicsNamed } from '../../../../src/explanations/topics/findTopic';
import { topics } from '../../../../src/explanations/topics/index';
import { areaText } from '../../../../src/explanations/topics/topic';
import type { Topic } from '../../../../src/explanations/topics/topic';
import { resourceReaders as cloudformationReaders } from '../../../../src/languages/cloudformation/resources';
import { additionTypes } from '../../../../src/languages/terraform/additions';
import { resourceReaders as terraformReaders } from '../../../../src/languages/terraform/resources';
import { loadFacts } from '../../../support/facts';

const facts = loadFacts();

function textsOf(topic: Topic): readonly Localized[] {
	const { title, essence, rows, pitfall } = topic.text(facts);
	return [title, essence, ...rows.flat(), pitfall];
}

/** The distinct numbers of a text; `1,024` is one. */
function numbersIn(text: string): readonly string[] {
	return [...new Set(text.match(/\d[\d,.]*/g)?.map((number) => number.replace(/[,.]+$/, '')) ?? [])].sort();
}

describe('the table of topics', () => {
	it('has every file of the folder, and ids of its own', () => {
		const others = ['index.ts', 'topic.ts', 'sources.ts', 'describeTopic.ts', 'findTopic.ts', 'listTopics.ts', 'resourceTopics.ts'];
		const files = readdirSync(join(__dirname, '../../../../src/explanations/topics')).filter((name) => !others.includes(name));
		assert.strictEqual(topics.length, files.length);
		assert.strictEqual(new Set(topics.map(({ id }) => id)).size, topics.length);
		assert.deepStrictEqual(topics.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)), []);
	});

	it('has topics in every area, in the order of the areas', () => {
		const areas = [...new Set(topics.map(({ area }) => area))];
		assert.deepStrictEqual(areas, Object.keys(areaText));
	});

	it('names each setting in one topic only', () => {
		const named = topics.flatMap(({ settings = {} }) => Object.entries(settings).flatMap(([type, paths]) => paths.map((path) => `${type} ${path}`)));
		assert.deepStrictEqual(named.filter((name, index) => named.indexOf(name) !== index), []);
	});

	it('names only settings that the resource model has', () => {
		const folder = join(__dirname, '../../../../src/core/model');
		const model = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
		for (const [type, paths] of topics.flatMap(({ settings = {} }) => Object.entries(settings))) {
			assert.ok(model.includes(`'${type}'`), type);
			for (const name of paths.flatMap((path) => path.split('.'))) { assert.match(model, new RegExp(`readonly ${name}\\b`), `${type} ${name}`); }
		}
	});
});

for (const topic of topics) {
	describe(`the topic ${topic.id}`, () => {
		it('is found by its id and all of its names', () => {
			for (const name of [topic.id, ...topic.aliases]) {
				assert.deepStrictEqual(topicsNamed(name).map(({ id }) => id), [topic.id], name);
			}
		});

		it('has two sentences, a small table and dated sources', () => {
			const { essence, rows } = topic.text(facts);
			assert.ok(rows.length > 0 && rows.length <= 8, `${rows.length} rows`);
			assert.strictEqual(essence.en.match(/\.(?= |$)/g)?.length, 2, essence.en);
			assert.ok(topic.sources.length > 0);
			for (const { url, asOf } of topic.sources) {
				assert.match(url, /^https:\/\//);
				assert.match(asOf, /^20\d\d(-\d\d){0,2}$/);
			}
		});

		it('says the same figures in English and Korean', () => {
			for (const { en, ko } of textsOf(topic)) { assert.deepStrictEqual(numbersIn(ko), numbersIn(en), `${en}\n${ko}`); }
		});

		it('is Korean in Korean, and leaves no hole', () => {
			const { title, essence, pitfall } = topic.text(facts);
			for (const text of [essence, pitfall]) { assert.match(text.ko, /[가-힣]+(니다|시오)\.$/); }
			for (const { en, ko } of [title, ...textsOf(topic)]) {
				assert.doesNotMatch(en, /[가-힣]/);
				assert.doesNotMatch(`${en} ${ko}`, /undefined|null|NaN|Infinity|\?|\[object/);
				if (/ [a-z]+ [a-z]+ [a-z]+/.test(en)) { assert.match(ko, /[가-힣]/); }
			}
		});

		it('renders in both languages', () => {
			for (const language of ['en', 'ko'] as const) {
				const explanation = explainTopic(topic, facts, language);
				assert.strictEqual(renderTopicText(explanation, language).split('\n').length, 2 + explanation.rows.length + 1);
				assert.ok(renderTopicMarkdown(explanation, language).split('\n').length <= 18);
			}
		});
	});
}

describe('finding a topic', () => {
	const found = (names: readonly string[]): readonly (string | undefined)[] => names.map((name) => findTopic(name)?.id);

	it('takes the names that AWS, Terraform and people use', () => {
		assert.deepStrictEqual(
			found(['tt', 'Target Tracking', 'target-tracking', '대상 추적', 'ASGAverageCPUUtilization', 'health_check_grace_period', '502', 'OldestInstance', '.metal', '웜 풀']),
			[...Array<string>(5).fill('target-tracking'), 'health-check-grace-period', 'elb-status-codes', 'termination-policies', 'instance-sizes', 'warm-pool'],
		);
	});

	it('takes the names of all types of resources', () => {
		const types = [...Object.keys(cloudformationReaders), ...terraformReaders.keys(), ...additionTypes];
		assert.ok(types.length > 80);
		assert.deepStrictEqual(types.filter((name) => findTopic(name) === undefined), []);
		assert.deepStrictEqual(
			found(['eks', 'EKS Nodegroup', 'node group', 'karpenter', 'Karpenter::NodePool', 'fleet', 'spot fleet', 'ECS', 'aws_db_instance', 'aws_rds_cluster', 'autoscaling_group', 'Deployment', 'AWS::EC2::Instance']),
			['eks', 'eks', 'eks', 'kubernetes-autoscaling', 'kubernetes-autoscaling', 'ec2-fleet', 'ec2-fleet', 'ecs-deployments', 'rds-multi-az', 'rds-multi-az', 'group-size', 'kubernetes-autoscaling', 'instance-lifecycle'],
		);
	});

	it('finds nothing for what is no name', () => {
		assert.deepStrictEqual(found(['', '   ', '---', 'constructor', '__proto__', 'x'.repeat(10_000)]), Array<undefined>(6).fill(undefined));
	});

	it('finds topics by some of their words', () => {
		assert.deepStrictEqual(topicsAbout('reserved inst', facts).map(({ id }) => id), ['reserved-instances']);
		assert.deepStrictEqual(topicsAbout('', facts), []);
	});

	it('knows what a slip of the pen meant', () => {
		assert.deepStrictEqual(nearestTopicIds('targt-traking', 3), ['target-tracking']);
		assert.deepStrictEqual(nearestTopicIds('qqqqqqqq', 3), []);
	});
});

describe('the topic of a setting', () => {
	const group = 'AWS::AutoScaling::AutoScalingGroup';
	const topicOf = (type: string, path: string): string | undefined => topicForSetting(type, path)?.id;

	it('follows the longest path', () => {
		assert.deepStrictEqual([
			topicOf(group, 'terminationPolicies'), topicOf(group, 'mixedInstancesPolicy.overrides[0].weightedCapacity'),
			topicOf(group, 'mixedInstancesPolicy.instancesDistribution.spotAllocationStrategy'),
			topicOf('AWS::EC2::LaunchTemplate', 'ebsVolumes[1].iops'), topicOf('AWS::AutoScaling::ScalingPolicy', 'targetTracking.targetValue'),
		], ['termination-policies', 'mixed-instances', 'allocation-strategies', 'ebs-volume-types', 'target-tracking']);
	});

	it('is none where no topic names it', () => {
		assert.deepStrictEqual([topicOf(group, 'file'), topicOf('AWS::S3::Bucket', 'minSize'), topicOf('constructor', 'name'), topicOf(group, '')], Array<undefined>(4).fill(undefined));
	});
});
