/** The configuration of a project's stacks: what `config.get` gives, as far as all stacks agree. */
import { entriesOf, findEntry } from '../cloudformation/node';
import type { ScalarNode, TemplateNode } from '../cloudformation/node';
import { unknown } from '../programs/result';
import type { Place, Result } from '../programs/result';
import type { YamlFile } from './yamlFile';

export interface StackValues {
	/**
	 * @param namespace undefined for that of the project
	 * @param options `fallback`: what the call gives where the key is not set
	 */
	valueOf(key: { readonly namespace: string | undefined; readonly key: string }, options: { readonly place: Place; readonly isRequired: boolean; readonly fallback?: Result | undefined }): Result;
}

/** @param files the `Pulumi.yaml` of a project and the files of its stacks */
export function createStackValues(files: readonly YamlFile[]): StackValues {
	const project = files.flatMap(({ kind, root }) => kind === 'project' ? textOf(findEntry(root, 'name')?.value) ?? [] : [])[0];
	const stacks = files.filter(({ kind }) => kind === 'stack');
	const defaults = files.filter(({ kind }) => kind === 'project');
	return {
		valueOf({ namespace, key }, { place, isRequired, fallback }) {
			const isMatch = (name: string): boolean => {
				const [scope, bare] = name.includes(':') ? [name.slice(0, name.lastIndexOf(':')), name.slice(name.lastIndexOf(':') + 1)] : [project, name];
				return bare === key && scope === (namespace ?? project ?? scope);
			};
			const inProject = defaults.flatMap((file) => findSetting(file, isMatch) ?? [])[0];
			const settings = stacks.map((file) => findSetting(file, isMatch) ?? inProject);
			const found = settings.length === 0 ? [inProject] : settings;
			const [first] = found;
			if (found.every((setting) => setting === undefined)) {
				return fallback ?? (isRequired ? unknown('no-default', place) : { kind: 'nothing', place, owner: undefined, isComputed: true });
			}
			const agree = first !== undefined && found.every((setting) => setting?.node.text === first.node.text);
			return agree ? toResult(first, key) : unknown('several', place);
		},
	};
}

interface Setting { readonly file: YamlFile; readonly node: ScalarNode }

function findSetting(file: YamlFile, isMatch: (name: string) => boolean): Setting | undefined {
	for (const [name, { value }] of entriesOf(findEntry(file.root, 'config')?.value)) {
		if (!isMatch(name)) { continue; }
		const node = defaultOf(value);
		if (node !== undefined) { return { file, node }; }
	}
	return undefined;
}

/** A project writes `size: { type: string, default: t3.small }`, or `value` instead. */
function defaultOf(value: TemplateNode): ScalarNode | undefined {
	if (value.kind === 'scalar') { return value; }
	const written = findEntry(value, 'default')?.value ?? findEntry(value, 'value')?.value;
	return written?.kind === 'scalar' ? written : undefined;
}

function textOf(node: TemplateNode | undefined): string | undefined {
	return node?.kind === 'scalar' ? node.text : undefined;
}

/** All values of a stack are texts that the program converts. */
function toResult({ file, node }: Setting, key: string): Result {
	const at: Place = { file, start: node.span.start, end: node.span.end };
	const isPlain = file.text.slice(node.span.start, node.span.end) === node.text;
	const value = /^(?:true|false)$/.test(node.text) && !node.isQuoted ? node.text === 'true' : node.text;
	return { kind: 'scalar', value, place: at, owner: `config ${key}`, isComputed: !isPlain };
}
