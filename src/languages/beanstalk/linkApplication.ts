/** The files of an application → its environment, saved configurations, containers, and what its extensions declare beside it. */
import type { Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import { linkTemplate } from '../cloudformation/linkTemplate';
import { findEntry } from '../cloudformation/node';
import type { Entry } from '../cloudformation/node';
import { createTemplate } from '../cloudformation/template';
import { placeOf } from '../documents/documentValues';
import { nameOf } from '../paths';
import { readAsCloudFormation } from '../values/readTree';
import { documentedDefault, reshapeAll } from '../values/shapeTree';
import type { ListValue, ObjectValue, UnknownValue, ValueTree } from '../values/valueTree';
import type { ApplicationFile } from './applicationFile';
import { kindOf } from './applicationFile';
import { createOptionReader, readOptions } from './optionSettings';

const environmentSource = 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html';
const containersSource = 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/create_deploy_docker_v2config.html';

/** @param files of one application, in the order of their paths */
export function linkApplication(files: readonly ApplicationFile[]): readonly Resource[] {
	const ofKind = (kind: ReturnType<typeof kindOf>): readonly ApplicationFile[] => files.filter(({ path }) => kindOf(path) === kind);
	const extensions = ofKind('extension');
	return [
		...readEnvironment(extensions, ofKind('manifest')[0]),
		...ofKind('saved').flatMap(readSaved),
		...ofKind('containers').flatMap(readContainers),
		...extensions.flatMap((file) => file.root === undefined || findEntry(file.root, 'Resources') === undefined ? []
			: linkTemplate({ ...createTemplate(file.root, file), hasTransform: true }, { language: 'beanstalk', region: undefined }).resources),
	];
}

/** Options of later extensions win over those of earlier ones, those of the manifest over all of them. */
function readEnvironment(extensions: readonly ApplicationFile[], manifest: ApplicationFile | undefined): readonly Resource[] {
	const written = [...extensions.map((file) => ({ file, entry: findEntry(file.root, 'option_settings') })), ...manifest === undefined ? [] : [{ file: manifest, entry: findEntry(manifest.root, 'OptionSettings') }]];
	const withOptions = written.flatMap(({ file, entry }) => entry === undefined ? [] : [{ file, entry, options: readOptions(file, entry.value) }]);
	const [first] = withOptions;
	const stands = manifest ?? first?.file;
	if (stands === undefined || first === undefined && findEntry(manifest?.root, 'SolutionStack') === undefined) { return []; }
	const base = createBase(stands, manifest === undefined ? first?.entry : findEntry(manifest.root, 'EnvironmentName') ?? first?.entry, { kind: 'environment' });
	return [readAsCloudFormation('AWS::ElasticBeanstalk::Environment', toSettings(stands, base, withoutReplaced(withOptions.flatMap(({ options }) => options))), { base })];
}

/** The last of those that set the same option; a list of them all would show values that nobody gets. */
function withoutReplaced(options: readonly ObjectValue[]): readonly ObjectValue[] {
	const keyOf = ({ entries }: ObjectValue): string => {
		const [namespace, name] = [entries.get('Namespace'), entries.get('OptionName')];
		return namespace?.kind === 'scalar' && name?.kind === 'scalar' ? `${String(namespace.value)} ${String(name.value)}` : '';
	};
	const last = new Map(options.map((option) => [keyOf(option), option]));
	return options.filter((option) => keyOf(option) === '' || last.get(keyOf(option)) === option);
}

function readSaved(file: ApplicationFile): readonly Resource[] {
	const entry = findEntry(file.root, 'OptionSettings');
	if (entry === undefined) { return []; }
	const base = createBase(file, entry, { kind: 'configuration', name: nameOf(file.path).replace(/\.cfg\.ya?ml$/i, '') });
	return [readAsCloudFormation('AWS::ElasticBeanstalk::ConfigurationTemplate', toSettings(file, base, readOptions(file, entry.value)), { base })];
}

type Base = Omit<ResourceBase<ResourceType>, 'type'>;

/** The block of the options, with the key that they stand under. */
function createBase(file: ApplicationFile, entry: Entry | undefined, { kind, name }: { readonly kind: string; readonly name?: string }): Base {
	const start = { start: 0, end: 0 };
	const nameRange = placeOf(file, entry?.keySpan ?? start).range;
	const written = findEntry(file.root, 'EnvironmentName')?.value;
	const own = name ?? (written?.kind === 'scalar' && written.text !== '' ? written.text : undefined);
	return {
		id: own === undefined ? kind : `${kind} ${own}`, name: own ?? kind, language: 'beanstalk', file: file.path, nameRange, region: undefined, lifecycle: undefined,
		range: placeOf(file, entry === undefined ? start : { start: entry.keySpan.start, end: Math.max(entry.keySpan.end, entry.value.span.end) }).range,
		multiplicity: { file: file.path, range: nameRange, value: 1, origin: { kind: 'omitted', source: environmentSource } },
	};
}

function toSettings(file: ApplicationFile, { file: path, range, nameRange }: Base, options: readonly ObjectValue[]): ObjectValue {
	const reader = createOptionReader(file);
	const get = (...keys: readonly string[]): ValueTree | undefined => {
		const node = keys.reduce((at, key) => findEntry(at, key)?.value, file.root);
		return node === undefined ? undefined : reader.toValue(node);
	};
	const text = 'option_settings';
	// Whoever makes the environment may give it more than extensions do.
	const elsewhere: UnknownValue = { kind: 'unknown', file: path, range: nameRange, text, reason: 'not-in-text' };
	const list: ListValue = { kind: 'list', file: path, range, text, items: options, origin: { kind: 'expression', text } };
	return reshapeAll(documentedDefault({ file: path, range: nameRange }, text, environmentSource), {
		EnvironmentName: get('EnvironmentName'), SolutionStackName: get('SolutionStack'), OptionSettings: list,
		...kindOf(path) === 'extension' ? { Tier: elsewhere, TemplateName: elsewhere } : { Tier: reshapeAll(list, { Name: get('EnvironmentTier', 'Name') ?? get('Tier', 'Name') }) },
	});
}

/** Version 2 has containers of Amazon ECS; version 1 has none of their settings. */
function readContainers(file: ApplicationFile): readonly Resource[] {
	const entry = findEntry(file.root, 'containerDefinitions');
	if (entry === undefined) { return []; }
	const base = { ...createBase(file, entry, { kind: 'containers' }), multiplicity: { file: file.path, range: placeOf(file, entry.keySpan).range, value: 1, origin: { kind: 'omitted', source: containersSource } } as const };
	const containers = createOptionReader(file).toValue(entry.value);
	if (containers === undefined) { return []; }
	const family = documentedDefault({ file: file.path, range: base.nameRange }, 'EC2', containersSource);
	const tree = reshapeAll(containers, { ContainerDefinitions: containers, RequiresCompatibilities: { kind: 'list', file: file.path, range: base.nameRange, text: 'EC2', items: [family], origin: { kind: 'omitted', source: containersSource } } });
	return [readAsCloudFormation('AWS::ECS::TaskDefinition', tree, { base, spellings: (name) => [name, name.slice(0, 1).toLowerCase() + name.slice(1)] })];
}
