/** What Application Auto Scaling calls a resource, `service/cluster/name`, with the resource of the module that stands in it. */
import type { ResourceReference } from '../core/model/resource';
import type { Value } from '../core/model/value';
import { convertValue, isKnown } from '../core/model/value';

/**
 * @param written the id as it is written, known or not
 * @param mentions the resources that it is put together from, of which the last one is scaled: a service comes behind its cluster
 */
export function toScaledResource(written: Value<string> | undefined, mentions: readonly ResourceReference[]): Value<ResourceReference> | undefined {
	const scaled = mentions.at(-1);
	if (written === undefined) { return undefined; }
	if (isKnown(written) || scaled === undefined) { return convertValue(written, (text) => ({ text, resourceId: scaled?.resourceId })); }
	const { file, range, origin: { text } } = written;
	return { file, range, value: { text, resourceId: scaled.resourceId }, origin: { kind: 'expression', text } };
}
