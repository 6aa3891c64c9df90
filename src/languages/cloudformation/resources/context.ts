/** What every resource reader is given. */
import type { ResourceBase, ResourceType } from '../../../core/model/resource';
import type { Location, Value } from '../../../core/model/value';
import type { Properties } from '../properties';

export interface ResourceContext {
	readonly properties: Properties;
	/** Everything that resources have in common, apart from the type. */
	readonly base: Omit<ResourceBase<ResourceType>, 'type'>;
	/** The resource's name: where values stand that are not written. */
	readonly nameLocation: Location;
}

/** A value, or the default that AWS documents at `source` where it is not written. */
export function withDefault<T>({ nameLocation }: Pick<ResourceContext, 'nameLocation'>, value: Value<T> | undefined, { fallback, source }: {
	readonly fallback: T; readonly source: string;
}): Value<T> {
	return value ?? { ...nameLocation, value: fallback, origin: { kind: 'omitted', source } };
}
