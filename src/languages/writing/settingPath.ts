/** Settings of a resource by their path in the model: `minSize`, `targetTracking.targetValue`, `ebsVolumes.0.iops`. */
import type { Resource } from '../../core/model/resource';
import { isValue } from '../../core/model/value';
import type { Value } from '../../core/model/value';

export interface FoundSetting {
	readonly path: string;
	readonly value: Value<unknown>;
}

/** The setting at a path; undefined if it is not written and has no documented default, or the model has no such path. */
export function settingAt(resource: Resource, path: string): Value<unknown> | undefined {
	let found: unknown = resource;
	for (const name of path.split('.')) {
		if (typeof found !== 'object' || found === null || isValue(found) || !Object.hasOwn(found, name)) { return undefined; }
		found = (found as Readonly<Record<string, unknown>>)[name];
	}
	return isValue(found) ? found : undefined;
}

/** All settings of a resource, in the order of the model. */
export function settingsOf(resource: Resource): readonly FoundSetting[] {
	const found: FoundSetting[] = [];
	collect(resource, '', found);
	return found;
}

function collect(content: unknown, path: string, found: FoundSetting[]): void {
	if (isValue(content)) {
		found.push({ path, value: content });
	} else if (typeof content === 'object' && content !== null) {
		for (const [name, inner] of Object.entries(content)) { collect(inner, path === '' ? name : `${path}.${name}`, found); }
	}
}
