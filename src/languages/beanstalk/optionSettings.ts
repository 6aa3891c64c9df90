/**
 * Options in each of the forms that Elastic Beanstalk takes: by namespace and name, or a list of them with their values.
 * Source: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions-optionsettings.html, read on 2026-11-30.
 */
import { entriesOf, findEntry } from '../cloudformation/node';
import type { Entry, TemplateNode } from '../cloudformation/node';
import { createValueReader, placeOf, toUnknown } from '../documents/documentValues';
import type { DocumentSource, ValueReader } from '../documents/documentValues';
import { documentedDefault, reshapeAll } from '../values/shapeTree';
import type { ObjectValue, ScalarValue, ValueTree } from '../values/valueTree';

const source = 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions-optionsettings.html';

/** Values in backticks are functions of CloudFormation. */
export function createOptionReader(document: DocumentSource): ValueReader {
	return createValueReader(document, ({ text }, place) => /^`|\{\{/.test(text) ? toUnknown(place, 'not-in-text') : undefined);
}

/** Each with `Namespace`, `OptionName` and `Value`, in the order of the text. */
export function readOptions(document: DocumentSource, options: TemplateNode | undefined): readonly ObjectValue[] {
	const reader = createOptionReader(document);
	if (options?.kind === 'list') { return options.items.flatMap((item) => toListed(document, reader, item)); }
	return [...entriesOf(options).values()].flatMap((namespace) => [...entriesOf(namespace.value).values()].flatMap((option) => {
		const value = reader.toValue(option.value);
		return value === undefined ? [] : [reshapeAll(value, { Namespace: nameOf(document, namespace), OptionName: nameOf(document, option), Value: value })];
	}));
}

function nameOf(document: DocumentSource, { key, keySpan }: Entry): ScalarValue {
	return { kind: 'scalar', ...placeOf(document, keySpan), value: key, origin: { kind: 'literal' } };
}

/** `{ namespace: …, option_name: …, value: … }`; without a namespace it is a variable of the application's environment. */
function toListed(document: DocumentSource, reader: ValueReader, item: TemplateNode): readonly ObjectValue[] {
	const get = (name: string): ValueTree | undefined => {
		const node = findEntry(item, name)?.value;
		return node === undefined ? undefined : reader.toValue(node);
	};
	const [name, value] = [get('option_name'), get('value')];
	if (name === undefined || value === undefined) { return []; }
	const place = placeOf(document, item.span);
	return [reshapeAll({ kind: 'object', ...place, entries: new Map() }, { Namespace: get('namespace') ?? documentedDefault(place, 'aws:elasticbeanstalk:application:environment', source), OptionName: name, Value: value })];
}
