/** The dimensions of a metric where each is a block or map of its own. */
import type { MetricDimension } from '../core/model/alarm';
import type { ResourceReference } from '../core/model/resource';
import { isKnown } from '../core/model/value';
import type { Value } from '../core/model/value';

export interface WrittenDimension {
	readonly name: Value<string> | undefined;
	readonly value: Value<ResourceReference> | undefined;
}

/** All of them as one value that stands where the first name does; unknown if a name is, `undefined` if there are none. */
export function collectDimensions(written: readonly WrittenDimension[]): Value<readonly MetricDimension[]> | undefined {
	const dimensions: MetricDimension[] = [];
	for (const { name, value } of written) {
		if (name === undefined) { continue; }
		if (!isKnown(name)) { return name; }
		dimensions.push({ name: name.value, ...referenceOf(value) });
	}
	const first = written[0]?.name;
	if (first === undefined) { return undefined; }
	return { file: first.file, range: first.range, value: dimensions, origin: { kind: 'expression', text: dimensions.map(({ name }) => name).join(', ') } };
}

/** A value that the text does not tell still is one value. */
function referenceOf(value: Value<ResourceReference> | undefined): ResourceReference {
	if (value === undefined) { return { text: '', resourceId: undefined }; }
	return isKnown(value) ? value.value : { text: value.origin.text, resourceId: undefined };
}
