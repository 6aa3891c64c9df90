/**
 * What a name means that somebody asks about: a type, a family, a Fargate size, a topic.
 * Must never render: the caller chooses language and form.
 */
import type { Facts } from '../core/facts/facts';
import { nearestInstanceTypeNames, parseInstanceTypeName } from '../core/facts/instanceTypeName';
import { parseFargatePair } from './fargateSize';
import type { FargatePair } from './fargateSize';
import { nearestTopicIds, topicsAbout, topicsNamed } from './topics/findTopic';
import type { Topic } from './topics/topic';

export type Lookup =
	| { readonly kind: 'instance-type' | 'instance-family' | 'volume-type'; readonly name: string }
	| { readonly kind: 'fargate-size'; readonly pair: FargatePair }
	| { readonly kind: 'topic'; readonly topic: Topic }
	| { readonly kind: 'several-topics'; readonly topics: readonly Topic[] }
	/** The nearest names, best first; none if nothing is near. */
	| { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/**
 * Case and surrounding spaces do not count. A type wins over a family, and that over a topic of the same name. A name of the shape of an
 * instance type that the data do not have is one all the same, told by its name alone: the data may be older.
 * @param query any text: `m5.xlarge`, `m7gd`, `gp3`, `Fargate 1024/3072`, `target tracking`, `502`, `대상 추적`
 */
export function lookUp(query: string, facts: Facts): Lookup {
	const name = query.trim().toLowerCase();
	if (facts.instanceType(name) !== undefined) { return { kind: 'instance-type', name }; }
	if (facts.volumeType(name) !== undefined) { return { kind: 'volume-type', name }; }
	if (facts.instanceFamily(name) !== undefined) { return { kind: 'instance-family', name }; }
	// A name of the right shape may be newer than the data.
	if (parseInstanceTypeName(name) !== undefined) { return { kind: 'instance-type', name }; }
	const pair = parseFargatePair(name);
	if (pair !== undefined) { return { kind: 'fargate-size', pair }; }
	const named = topicsNamed(name);
	const found = named.length > 0 ? named : topicsAbout(name, facts);
	if (found.length === 1 && found[0] !== undefined) { return { kind: 'topic', topic: found[0] }; }
	return found.length > 1 ? { kind: 'several-topics', topics: found } : { kind: 'unknown', nearest: nearestNames(name, facts) };
}

const nearestCount = 5;

/** Topics first, also by the first word alone (`fargate 1024`), unless a point makes the name look like an instance type. */
function nearestNames(name: string, facts: Facts): readonly string[] {
	const [firstWord = ''] = name.split(/\s/);
	const byFirstWord = topicsNamed(firstWord).map(({ id }) => id);
	const types = nearestInstanceTypeNames(name, [...facts.volumeTypeNames, ...facts.instanceTypeNames], nearestCount);
	const topicIds = [...byFirstWord, ...nearestTopicIds(name, nearestCount)];
	const names = name.includes('.') ? [...types, ...topicIds] : [...topicIds, ...types];
	return [...new Set(names)].slice(0, nearestCount);
}
