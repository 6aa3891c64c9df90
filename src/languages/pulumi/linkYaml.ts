/** The resources that Pulumi projects declare in YAML. */
import type { Value } from '../../core/model/value';
import { entriesOf, findEntry } from '../cloudformation/node';
import type { Entry } from '../cloudformation/node';
import { placeIn, rangeIn } from '../programs/places';
import { toContainer, toTyped } from '../values/valueTree';
import { pulumiSource } from './linkPrograms';
import { kindOf } from './readResource';
import type { Declaration, ResourceKind } from './readResource';
import type { StackValues } from './stackValues';
import { createYamlValues } from './yamlValues';
import type { YamlValues } from './yamlValues';
import { resourcesOf } from './yamlFile';
import type { YamlFile } from './yamlFile';

/** @param region of the default provider */
export function linkYaml(file: YamlFile, stackValues: StackValues, region: Value<string> | undefined): readonly Declaration[] {
	const entries = entriesOf(resourcesOf(file));
	const kinds = new Map([...entries.values()].map((entry) => [entry.key, typeOf(entry)]));
	const values = createYamlValues(file, stackValues, (name) => {
		const token = kinds.get(name);
		return !entries.has(name) ? undefined : token?.kind === undefined ? null : idOf(token.text, name);
	});
	return [...entries.values()].flatMap((entry): readonly Declaration[] => {
		const token = kinds.get(entry.key);
		return token?.kind === undefined ? [] : [declare(entry, { file, values, region, id: idOf(token.text, entry.key), kind: token.kind, providers: entries })];
	});
}

/** `aws:autoscaling:Group`, and with the file of the class `aws:autoscaling/group:Group`, are the same. */
function typeOf({ value }: Entry): { readonly text: string; readonly kind: ResourceKind | undefined } | undefined {
	const type = findEntry(value, 'type')?.value;
	const [, provider, module, name] = type?.kind === 'scalar' ? /^(aws|aws-native):(\w+)(?:\/\w+)?:(\w+)$/.exec(type.text) ?? [] : [];
	if (module === undefined || name === undefined) { return undefined; }
	const isNative = provider === 'aws-native';
	return { text: `${isNative ? 'aws-native' : 'aws'}:${module}:${name}`, kind: kindOf(isNative ? 'aws-native' : 'aws', [module, name]) };
}

function idOf(token: string, name: string): string {
	return `${token}::${name}`;
}

interface Linking {
	readonly file: YamlFile;
	readonly values: YamlValues;
	readonly region: Value<string> | undefined;
	readonly id: string;
	readonly kind: ResourceKind;
	readonly providers: ReadonlyMap<string, Entry>;
}

function declare({ key, keySpan, value }: Entry, { file, values, region, id, kind, providers }: Linking): Declaration {
	const read = (name: string): Declaration['args'] => {
		const node = findEntry(value, name)?.value;
		return node === undefined ? undefined : toContainer(values.evaluate(node));
	};
	const isQuoted = /["']/.test(file.text.charAt(keySpan.start - 1));
	const nameRange = rangeIn(file, keySpan);
	const span = { start: isQuoted ? keySpan.start - 1 : keySpan.start, end: Math.max(keySpan.end, value.span.end) };
	const options = read('options');
	return {
		kind,
		base: {
			id, name: key, language: 'pulumi', file: file.path, range: rangeIn(file, placeIn(file, span)), nameRange,
			multiplicity: { file: file.path, range: nameRange, value: 1, origin: { kind: 'omitted', source: pulumiSource } },
		},
		args: read('properties'),
		options,
		region: providerRegion(options, { values, providers, region }),
	};
}

function providerRegion(options: Declaration['options'], { values, providers, region }: Pick<Linking, 'values' | 'providers' | 'region'>): Value<string> | undefined {
	const written = options?.kind === 'object' ? options.entries.get('provider') : undefined;
	if (written === undefined) { return region; }
	const name = /^\$\{([^{}.]+)\}$/.exec(written.text)?.[1]?.trim();
	const node = name === undefined ? undefined : findEntry(findEntry(providers.get(name)?.value, 'properties')?.value, 'region')?.value;
	const given = node === undefined ? undefined : values.evaluate(node);
	if (given !== undefined) { return toTyped(given, String); }
	return { file: written.file, range: written.range, value: undefined, origin: { kind: 'unknown', reason: 'not-in-text', text: written.text } };
}
