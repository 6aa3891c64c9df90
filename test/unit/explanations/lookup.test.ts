import assert from 'node:assert/strict';
import { lookUp } from '../../../src/explanations/lookup';
import { loadFacts } from '../../support/facts';

const facts = loadFacts();

/** What was found, in a few words. */
function meaningOf(query: string): string {
	const found = lookUp(query, facts);
	switch (found.kind) {
		case 'topic': return `topic ${found.topic.id}`;
		case 'several-topics': return `several ${found.topics.map(({ id }) => id).join(' ')}`;
		case 'fargate-size': return `fargate ${found.pair.cpuUnits}/${found.pair.memoryMiB}`;
		case 'unknown': return `unknown ${found.nearest.join(' ')}`.trim();
		default: return `${found.kind} ${found.name}`;
	}
}

const meanings: readonly (readonly [query: string, meaning: string])[] = [
	['m5.xlarge', 'instance-type m5.xlarge'],
	['  M5.XLarge ', 'instance-type m5.xlarge'],
	['gp3', 'volume-type gp3'],
	['GP3', 'volume-type gp3'],
	['m5', 'instance-family m5'],
	['m7gd', 'instance-family m7gd'],
	['c7i-flex', 'instance-family c7i-flex'],
	['.metal', 'topic instance-sizes'],
	['Fargate 1024/3072', 'fargate 1024/3072'],
	['Fargate', 'topic fargate-sizes'],
	['fargate 1024', 'unknown fargate-sizes'],
	['502', 'topic elb-status-codes'],
	['HTTP 504', 'topic elb-status-codes'],
	['reserved concurrency', 'topic lambda-concurrency'],
	['예약 인스턴스', 'topic reserved-instances'],
	['시작 템플릿', 'topic launch-templates'],
	['karpenter', 'topic kubernetes-autoscaling'],
	['warm', 'several warm-pool warm-up-and-cooldown'],
	['', 'unknown'],
	['constructor', 'unknown'],
];

describe('looking up a name', () => {
	for (const [query, meaning] of meanings) {
		it(`${JSON.stringify(query)} is ${meaning}`, () => { assert.strictEqual(meaningOf(query), meaning); });
	}

	it('names the nearest types of a name that is none', () => {
		const found = lookUp('m5.xxlarge', facts);
		assert.ok(found.kind === 'unknown' && found.nearest.length === 5);
		assert.ok(found.nearest.slice(0, 2).includes('m5.2xlarge'), found.nearest.join(', '));
	});
});
