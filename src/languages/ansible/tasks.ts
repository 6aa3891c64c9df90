/** Tasks of plays, roles and blocks, each with the variables that it sees. Must never know what a setting means. */
import { entriesOf, findEntry } from '../cloudformation/node';
import type { Entry, MapNode, TemplateNode } from '../cloudformation/node';
import type { DocumentSource } from '../documents/documentValues';
import { readDocuments } from '../documents/readDocuments';
import type { ParsedFile } from '../language';
import { folderOf, resolvePath } from '../paths';
import type { Surroundings } from '../surroundings';
import { moduleOf } from './modules';
import type { AnsibleModule } from './modules';

export interface PlaybookFile extends ParsedFile, DocumentSource {
	readonly roots: readonly TemplateNode[];
}

/** Variables that are written in one place. */
export interface VariableMap {
	readonly document: DocumentSource;
	readonly node: TemplateNode;
}

export interface Task {
	readonly file: PlaybookFile;
	readonly node: MapNode;
	readonly module: AnsibleModule;
	readonly arguments: Entry;
	/** The nearest first. */
	readonly variables: readonly VariableMap[];
	/** `loop`, `with_items` and their like. */
	readonly loop: TemplateNode | undefined;
	/** It may be left out. */
	readonly isConditional: boolean;
	/** Arguments that all modules of AWS are given there. */
	readonly defaults: readonly VariableMap[];
	/** Variables of the environment that modules run in. The nearest first. */
	readonly environment: readonly VariableMap[];
}

/** Deepest nesting of blocks that is followed. */
const maxBlocks = 20;

/** @param surroundings where variables of a role and `vars_files` are looked for */
export function tasksOf(file: PlaybookFile, surroundings: Surroundings<PlaybookFile> | undefined): readonly Task[] {
	const role = roleVariables(file, surroundings);
	return file.roots.flatMap((root) => root.kind !== 'list' ? [] : root.items.flatMap((item) => readItem(item, { variables: role, defaults: [], environment: [], isConditional: false, depth: 0 })));

	interface Around extends Pick<Task, 'variables' | 'defaults' | 'environment' | 'isConditional'> { readonly depth: number }

	function readItem(node: TemplateNode, around: Around): readonly Task[] {
		if (node.kind !== 'map' || around.depth > maxBlocks) { return []; }
		const own = (name: string): readonly VariableMap[] => {
			const value = findEntry(node, name)?.value;
			return value?.kind === 'map' ? [{ document: file, node: value }] : [];
		};
		const defaults = own('module_defaults').flatMap(({ node: all }) => [...entriesOf(all).values()].filter(({ key }) => /^group\/(?:amazon\.aws\.)?aws$/.test(key)).map(({ value }) => ({ document: file, node: value })));
		const inner: Around = {
			variables: [...own('vars'), ...includedVariables(node), ...around.variables], defaults: [...defaults, ...around.defaults], environment: [...own('environment'), ...around.environment],
			isConditional: around.isConditional || findEntry(node, 'when') !== undefined, depth: around.depth + 1,
		};
		const nested = nestedLists.flatMap((name) => {
			const list = findEntry(node, name)?.value;
			return list?.kind === 'list' ? list.items.flatMap((item) => readItem(item, inner)) : [];
		});
		return [...readTask(node, inner), ...nested];
	}

	function readTask(node: MapNode, { variables, defaults, environment, isConditional }: Around): readonly Task[] {
		const called = [...node.entries.values()].flatMap((entry) => {
			const module = moduleOf(entry.key) ?? (/^(?:local_)?action$/.test(entry.key) ? moduleOf(textIn(entry.value, 'module')) : undefined);
			return module === undefined ? [] : [{ entry, module }];
		});
		const loop = [...node.entries.values()].find(({ key }) => key === 'loop' || key.startsWith('with_'))?.value;
		return called.map(({ entry, module }) => ({ file, node, module, arguments: entry, variables, defaults, environment, isConditional, loop }));
	}

	function includedVariables(play: MapNode): readonly VariableMap[] {
		const list = findEntry(play, 'vars_files')?.value;
		if (list?.kind !== 'list') { return []; }
		return list.items.flatMap((item) => item.kind === 'scalar' ? readVariables(folderOf(file.path), item.text, surroundings) : []).reverse();
	}
}

const nestedLists = ['pre_tasks', 'tasks', 'post_tasks', 'handlers', 'block', 'rescue', 'always'] as const;

function textIn(node: TemplateNode, name: string): string {
	const value = findEntry(node, name)?.value;
	return value?.kind === 'scalar' ? value.text : '';
}

/** The variables and the defaults of the role that a file of tasks belongs to. */
function roleVariables({ path }: PlaybookFile, surroundings: Surroundings<PlaybookFile> | undefined): readonly VariableMap[] {
	const [, role] = /^(.*?)\/?(?:tasks|handlers)\/[^/]+$/.exec(path) ?? [];
	return role === undefined ? [] : ['vars/main.yml', 'defaults/main.yml'].flatMap((name) => readVariables(role, name, surroundings));
}

function readVariables(folder: string, relative: string, surroundings: Surroundings<PlaybookFile> | undefined): readonly VariableMap[] {
	const path = /\{\{/.test(relative) ? undefined : resolvePath(folder, relative);
	const text = path === undefined ? undefined : surroundings?.text(path);
	if (path === undefined || text === undefined || text === 'not-read' || text === 'absent') { return []; }
	const { lines, roots: [node] } = readDocuments({ path, text });
	return node?.kind === 'map' ? [{ document: { path, text, lines }, node }] : [];
}
