/** Resolves the files of one folder into resources. */
import { localize } from '../../core/model/localized';
import type { Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import type { ModuleReading, Problem } from '../language';
import { applyAdditions } from './additions';
import type { Addition } from './additions';
import { countOf, createFields } from './blockFields';
import type { BlockContext, BlockFields, ResourceNames } from './blockFields';
import { createDataSources } from './dataSources';
import { toText } from './evaluated';
import type { Place } from './evaluated';
import type { Evaluator } from './evaluator';
import { readLifecycle } from './lifecycle';
import { rangeOf } from './positions';
import { secondDeclarationMessage } from './problems';
import { createProviders } from './providers';
import type { Providers } from './providers';
import { bindRepeated, noBindings } from './repetition';
import { resourceReaders } from './resources';
import { createFolderValues } from './symbols';
import { blocksAtTop, findAttribute } from './syntax';
import type { Block, Source, TerraformFile } from './syntax';

interface Declaration {
	readonly source: Source;
	readonly block: Block;
	/** `aws_instance` and `web` of `aws_instance.web`. */
	readonly type: string;
	readonly name: string;
	readonly address: string;
}

/** What the resources of a folder have in common. */
interface Linking {
	readonly evaluator: Evaluator;
	readonly names: ResourceNames;
	readonly providers: Providers;
}

const countSource = 'https://developer.hashicorp.com/terraform/language/meta-arguments/count';

/** @param unordered the files of one folder, in any order */
export function linkFolder(unordered: readonly TerraformFile[]): ModuleReading {
	const files = dropReplaced([...unordered].sort((a, b) => a.path < b.path ? -1 : Number(a.path > b.path)));
	const values = createFolderValues(files);
	const { declarations, problems } = collectResources(files);
	const names = createNames(files, values.evaluator, declarations);
	const providers = createProviders(files, values.evaluator, names);
	const resources: Resource[] = [];
	const additions: Addition[] = [];
	for (const declaration of declarations) {
		const { fields, base } = readBase(declaration, { evaluator: values.evaluator, names, providers });
		const read = resourceReaders.get(declaration.type);
		if (read !== undefined) { resources.push(...read({ fields, base })); } else { additions.push({ type: declaration.type, fields, base }); }
	}
	return {
		language: 'terraform',
		files: files.map(({ path }) => path),
		resources: applyAdditions(resources, additions),
		problems: [...files.flatMap((file) => file.problems), ...problems, ...values.findCircles()],
	};
}

/** OpenTofu reads `main.tofu` instead of a `main.tf` beside it. */
function dropReplaced(files: readonly TerraformFile[]): readonly TerraformFile[] {
	const paths = new Set(files.map(({ path }) => path));
	return files.filter(({ path }) => !paths.has(path.replace(/\.tf(\.json)?$/, '.tofu$1')) || /\.tofu(?:\.json)?$/.test(path));
}

function collectResources(files: readonly TerraformFile[]): { readonly declarations: readonly Declaration[]; readonly problems: readonly Problem[] } {
	const declarations = new Map<string, Declaration>();
	const problems: Problem[] = [];
	for (const { source, syntax: block } of blocksAtTop(files, 'resource')) {
		const [type, label] = block.labels;
		if (type === undefined || label === undefined) { continue; }
		const address = `${type.text}.${label.text}`;
		if (!declarations.has(address)) {
			declarations.set(address, { source, block, type: type.text, name: label.text, address });
			continue;
		}
		const message = localize(secondDeclarationMessage, address);
		problems.push({ code: 'partly-read', severity: 'warning', message, file: source.path, range: rangeOf(source, label) });
	}
	return { declarations: [...declarations.values()], problems };
}

/** What a resource is called by in AWS, where that is not its `name`. */
const nameArguments: ReadonlyMap<string, string> = new Map([
	['aws_db_instance', 'identifier'], ['aws_ecs_task_definition', 'family'], ['aws_lambda_function', 'function_name'], ['aws_rds_cluster', 'cluster_identifier'],
]);

/** Resources by address, and by a name that is a literal on both sides. */
function createNames(files: readonly TerraformFile[], evaluator: Evaluator, declarations: readonly Declaration[]): ResourceNames {
	const addresses = new Set(declarations.filter(({ type }) => resourceReaders.has(type)).map(({ address }) => address));
	const named = new Map<string, string>();
	for (const { source, block, type, address } of declarations) {
		const written = addresses.has(address) ? findAttribute(block.body, nameArguments.get(type) ?? 'name') : undefined;
		const name = written === undefined ? undefined : toText(evaluator.evaluate(written.value, { source }));
		if (name !== undefined && name !== '') { named.set(`${type} ${name}`, address); }
	}
	const names: ResourceNames = {
		resourceOfAddress: (address) => addresses.has(address) ? address : undefined,
		resourceOfName: (type, name) => named.get(`${type} ${name}`),
		dataSource: createDataSources(files, evaluator, () => names),
	};
	return names;
}

function readBase({ source, block, name, address }: Declaration, { evaluator, names, providers }: Linking): {
	readonly fields: BlockFields; readonly base: Omit<ResourceBase<ResourceType>, 'type'>;
} {
	const nameRange = rangeOf(source, block.labels[1] ?? block.typeSpan);
	const context: BlockContext = { file: source.path, source, evaluator, names, nameRange };
	const repeats = createFields(context, block, noBindings);
	const place: Place = { source, start: block.start, end: block.end, owner: undefined };
	const bindings = bindRepeated({ count: repeats.evaluate('count')?.result, forEach: repeats.evaluate('for_each')?.result, place });
	const fields = createFields(context, block, bindings);
	return {
		fields,
		base: {
			id: address, name, language: 'terraform', file: source.path, range: fields.range, nameRange,
			multiplicity: readMultiplicity(repeats), region: providers.regionOf(fields), lifecycle: readLifecycle(fields),
		},
	};
}

/** One, or what `count` or `for_each` says. */
function readMultiplicity(fields: BlockFields): Value<number> {
	const { context: { file, source, nameRange } } = fields;
	const count = fields.number('count');
	if (count !== undefined) { return count; }
	const repeats = fields.evaluate('for_each');
	if (repeats === undefined) { return { file, range: nameRange, value: 1, origin: { kind: 'omitted', source: countSource } }; }
	const { expression, result } = repeats;
	const place = { file, range: rangeOf(source, expression) };
	const text = source.text.slice(expression.start, expression.end);
	const size = countOf(result);
	if (size !== undefined) { return { ...place, value: size, origin: { kind: 'expression', text } }; }
	return { ...place, value: undefined, origin: { kind: 'unknown', reason: result.kind === 'unknown' ? result.reason : 'not-in-text', text } };
}
