/** Puts a setting that stands in a resource of its own into the one that it is about. */
import type { Resource, ResourceOfType, ResourceReference, ResourceType } from '../../../core/model/resource';
import type { Unknown, Value } from '../../../core/model/value';
import { isKnown } from '../../../core/model/value';
import type { ResourceContext } from './context';

/** The resources, of which the one that is referred to is changed; undefined if none of that type is. */
export function changeReferred<T extends ResourceType>(
	resources: readonly Resource[], { reference, type, change }: {
		readonly reference: Value<ResourceReference> | undefined; readonly type: T; readonly change: (resource: ResourceOfType<T>) => Resource;
	},
): readonly Resource[] | undefined {
	const index = isKnown(reference) ? resources.findIndex((resource) => resource.id === reference.value.resourceId && resource.type === type) : -1;
	const found = resources[index];
	return found === undefined ? undefined : [...resources.slice(0, index), change(found as ResourceOfType<T>), ...resources.slice(index + 1)];
}

/** What stands in a resource that may not be there is unknown. */
export function unlessOptional<T>({ base: { multiplicity } }: ResourceContext, value: Value<T> | undefined): Value<T> | undefined {
	if (value === undefined || isKnown(multiplicity)) { return value; }
	return { file: value.file, range: value.range, value: undefined, origin: multiplicity.origin } satisfies Unknown;
}
