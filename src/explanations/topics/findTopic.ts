/** Finds topics by what people write: an id, a title, another name, a setting. */
import { editDistance } from '../../core/facts/editDistance';
import type { Facts } from '../../core/facts/facts';
import { topics } from './index';
import { topicIdOfResource } from './resourceTopics';
import type { Topic } from './topic';

/**
 * The one topic of that name.
 * @param query any text: `target tracking`, `TargetTrackingScaling`, `대상 추적`
 * @returns `undefined` if there is none, or several
 */
export function findTopic(query: string): Topic | undefined {
	const found = topicsNamed(query);
	return found.length === 1 ? found[0] : undefined;
}

/** All topics of that very name, else the one of the type of resource of that name; spaces, hyphens, dots, underscores and case do not count. */
export function topicsNamed(query: string): readonly Topic[] {
	const key = toKey(query);
	if (key === '') { return []; }
	const named = topics.filter((topic) => namesOf(topic).some((name) => toKey(name) === key));
	if (named.length > 0) { return named; }
	const ofResource = topicIdOfResource(query, toKey);
	return topics.filter(({ id }) => id === ofResource);
}

/** Topics whose id, title or other names hold all words of the query, for where no topic has that very name. */
export function topicsAbout(query: string, facts: Facts): readonly Topic[] {
	const words = query.toLowerCase().split(/[\s_.-]+/).filter((word) => word !== '');
	if (words.length === 0 || query.length > longestQuery) { return []; }
	return topics.filter((topic) => {
		const { title } = topic.text(facts);
		const names = [...namesOf(topic), title.en, title.ko].map((name) => name.toLowerCase());
		return names.some((name) => words.every((word) => name.split(/[\s_.-]+/).some((part) => part.startsWith(word))));
	});
}

/**
 * The names that somebody most likely meant, best first.
 * @param limit most to return, integer ≥ 1
 */
export function nearestTopicIds(query: string, limit: number): readonly string[] {
	const key = toKey(query);
	if (key.length < 3 || query.length > longestQuery) { return []; }
	const farthest = Math.max(1, Math.floor(key.length / 4));
	return topics.map((topic, order) => ({ id: topic.id, order, distance: Math.min(...namesOf(topic).map((name) => editDistance(key, toKey(name)))) }))
		.filter(({ distance }) => distance <= farthest)
		.sort((a, b) => a.distance - b.distance || a.order - b.order)
		.slice(0, limit).map(({ id }) => id);
}

/**
 * The topic that explains a setting.
 * @param resourceType as CloudFormation writes it, `AWS::AutoScaling::AutoScalingGroup`
 * @param path of the resource model, `mixedInstancesPolicy.overrides[0].weightedCapacity`; the longest path that a topic names decides
 */
export function topicForSetting(resourceType: string, path: string): Topic | undefined {
	const parts = path.replace(/\[\d+\]/g, '').split('.');
	for (let length = parts.length; length > 0; length--) {
		const asked = parts.slice(0, length).join('.');
		const found = topics.find(({ settings }) => settings !== undefined && Object.hasOwn(settings, resourceType) && settings[resourceType]?.includes(asked));
		if (found !== undefined) { return found; }
	}
	return undefined;
}

/** Longer texts are no names. */
const longestQuery = 80;

function namesOf({ id, aliases }: Topic): readonly string[] {
	return [id, ...aliases];
}

function toKey(name: string): string {
	return name.length > longestQuery ? '' : name.toLowerCase().replace(/[\s_.:/-]+/g, '');
}
