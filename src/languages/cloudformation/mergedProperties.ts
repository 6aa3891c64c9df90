/** Properties with others behind them for what they do not say themselves, as AWS SAM's `Globals` stand behind each function. */
import type { ResourceReference } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import type { Properties } from './properties';

/** Maps are merged; of other values that of `own` counts, and lists of references have the items of both. */
export function mergeProperties(own: Properties, behind: Properties): Properties {
	const first = <T>(get: (properties: Properties) => T | undefined): T | undefined => get(own) ?? get(behind);
	return {
		range: own.range,
		isUnknown: own.isUnknown,
		text: (name) => first((one) => one.text(name)),
		number: (name) => first((one) => one.number(name)),
		boolean: (name) => first((one) => one.boolean(name)),
		texts: (name) => first((one) => one.texts(name)),
		commaTexts: (name) => first((one) => one.commaTexts(name)),
		reference: (name, namedType) => first((one) => one.reference(name, namedType)),
		references: (name, options) => joinLists(behind.references(name, options), own.references(name, options)),
		child: (name) => !own.isWritten(name) ? behind.child(name) : behind.isWritten(name) ? mergeProperties(own.child(name), behind.child(name)) : own.child(name),
		children: (name) => (own.isWritten(name) ? own : behind).children(name),
		isWritten: (name) => own.isWritten(name) || behind.isWritten(name),
		items: (name) => (own.isWritten(name) ? own : behind).items(name),
		mentions: (name) => (own.isWritten(name) ? own : behind).mentions(name),
		ssmParameter: (name) => (own.isWritten(name) ? own : behind).ssmParameter(name),
	};
}

type References = Value<readonly ResourceReference[]> | undefined;

function joinLists(behind: References, own: References): References {
	if (behind === undefined || own === undefined) { return own ?? behind; }
	if (!isKnown(own) || !isKnown(behind)) { return isKnown(own) ? behind : own; }
	const value = [...behind.value, ...own.value];
	return { file: own.file, range: own.range, value, origin: { kind: 'expression', text: value.map(({ text }) => text).join(', ') } };
}
