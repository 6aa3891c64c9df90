/** What every resource reader is given. */
import type { ResourceBase, ResourceType } from '../../../core/model/resource';
import type { Location, Unknown, Value } from '../../../core/model/value';
import { isKnown } from '../../../core/model/value';
import type { Properties } from '../properties';

export interface ResourceContext {
	readonly properties: Properties;
	/** The `UpdatePolicy` beside them. */
	readonly updatePolicy: Properties;
	/** Everything that resources have in common, apart from the type. Spread it last: objects of many properties that begin with a spread are several times slower to make. */
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

/** What is not written and whose default is not known either. */
export function notTold({ nameLocation }: Pick<ResourceContext, 'nameLocation'>, name: string): Unknown {
	return { ...nameLocation, value: undefined, origin: { kind: 'unknown', reason: 'not-in-text', text: name } };
}

/** The instance type where attributes stand instead of one: the text does not tell which types have them. `undefined` without attributes. */
export function unknownType({ nameLocation: { file } }: Pick<ResourceContext, 'nameLocation'>, settings: Properties): Unknown | undefined {
	if (!settings.isWritten('InstanceRequirements')) { return undefined; }
	return { file, range: settings.child('InstanceRequirements').range, value: undefined, origin: { kind: 'unknown', reason: 'not-in-text', text: 'InstanceRequirements' } };
}

/** One of the attributes of a load balancer or target group, which are a list of `Key` and `Value`. One with an unknown key may be the one looked for. */
export function readAttribute<T>(attributes: readonly Properties[], key: string, read: (attribute: Properties) => Value<T> | undefined): Value<T> | undefined {
	const asked = attributes[0]?.keyed?.(key);
	if (asked !== undefined) { return read(asked); }
	let found: Value<T> | undefined;
	for (const attribute of attributes) {
		const name = attribute.text('Key');
		if (name === undefined) { continue; }
		if (!isKnown(name)) { return name; }
		if (name.value === key) { found = read(attribute); }
	}
	return found;
}
