/** A group in a few signs, for a lens, a list or a tree: `3–9 × m7i.large`. */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import { overrideTypesOf } from '../core/model/mixedInstancesPolicy';
import { launchOf } from '../core/model/relations';
import type { Resource } from '../core/model/resource';
import type { Value } from '../core/model/value';
import { isKnown } from '../core/model/value';

/** Sizes and instance type as far as the text tells them; `?` for what it does not. */
export function summarizeGroup(group: AutoScalingGroup, resources: readonly Resource[]): string {
	const size = (value: Value<number> | undefined): string => isKnown(value) ? String(value.value) : '?';
	const types = overrideTypesOf(group);
	const type = types[0] ?? launchOf(group, resources)?.instanceType;
	const more = types.length > 1 ? ` +${types.length - 1}` : '';
	return `${size(group.minSize)}–${size(group.maxSize)} × ${isKnown(type) ? type.value : '?'}${more}`;
}
