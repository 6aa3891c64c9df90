/** The AWS Region that a resource is in, as far as its module says so. */
import { regionOf as regionInText } from '../facts/regions';
import type { Resource } from './resource';
import { settingsOf } from './settings';
import type { Known, Value } from './value';
import { isKnown } from './value';

/**
 * The Region of a resource: as the resource or its provider says, else as the zones and ARNs tell that its module names.
 * Where those name several Regions and no provider says it, `undefined`, as where they name none.
 */
export function regionOf({ region }: Pick<Resource, 'region'>, resources: readonly Resource[]): Value<string> | undefined {
	return region ?? regionOfModule(resources);
}

/**
 * Where the prices of a resource are taken from.
 * @param resource `undefined` for a name that belongs to none: then what the whole module agrees on
 * @param otherwise what the reader set, for where the code does not say it
 */
export function priceRegionOf(resource: Resource | undefined, resources: readonly Resource[], otherwise: string): string {
	const region = resource === undefined ? commonRegion(resources) : regionOf(resource, resources);
	return isKnown(region) ? region.value : otherwise;
}

/** The Region that every resource of a module is in. */
function commonRegion(resources: readonly Resource[]): Value<string> | undefined {
	const regions = resources.map((resource) => regionOf(resource, resources));
	const [first] = regions;
	return isKnown(first) && regions.every((region) => isKnown(region) && region.value === first.value) ? first : undefined;
}

/** Asked for by every resource of a module, and the same for all. */
const known = new WeakMap<readonly Resource[], Value<string> | undefined>();

function regionOfModule(resources: readonly Resource[]): Value<string> | undefined {
	if (!known.has(resources)) {
		const told = resources.filter((resource) => resource.region === undefined).flatMap(namedRegions);
		const [first] = told;
		known.set(resources, first !== undefined && told.every(({ value }) => value === first.value) ? first : undefined);
	}
	return known.get(resources);
}

/** The Regions that the texts of a resource name: its zones, and the ARNs that it refers to. Concluded, so that there is no Region to edit. */
function namedRegions(resource: Resource): readonly Known<string>[] {
	return settingsOf(resource).flatMap(({ value }): readonly Known<string>[] => {
		if (!isKnown(value)) { return []; }
		return textsIn(value.value).flatMap((text) => {
			const named = regionInText(text);
			return named === undefined || named.kind === 'region' ? [] : [{ file: value.file, range: value.range, value: named.region, origin: { kind: 'expression', text } }];
		});
	});
}

function textsIn(content: unknown): readonly string[] {
	if (typeof content === 'string') { return [content]; }
	if (Array.isArray(content)) { return content.flatMap((item: unknown) => textsIn(item)); }
	return typeof content === 'object' && content !== null && 'text' in content && typeof content.text === 'string' ? [content.text] : [];
}
