/** What the variables of a script stand for, as far as the script alone decides it. */
import type { Assignment, CommandPart, Heredoc, Statement, Word } from './shellSyntax';
import { plainText } from './shellSyntax';

/** What is known of a name. */
export type Variable =
	/** Assigned in one place that is not left out. */
	| { readonly kind: 'word'; readonly word: Word }
	| { readonly kind: 'array'; readonly items: readonly Word[] }
	/** Assigned in several places, or under a condition. */
	| { readonly kind: 'several' }
	/** Comes from whoever runs the script. */
	| { readonly kind: 'outside' };

export interface ScriptReading {
	/** Every statement, with those in `$(…)`, in the order of the text. */
	readonly statements: readonly Statement[];
	variable(name: string): Variable;
	/** What the script writes into a file of this name: `cat > group.json <<END`; undefined if it does not, or in several places. */
	written(path: string): Heredoc | undefined;
	/** Whether a statement runs once, as far as the script tells. */
	runsOnce(statement: Statement): boolean;
}

export function readScript(topLevel: readonly Statement[]): ScriptReading {
	const statements = flatten(topLevel);
	const assigned = new Map<string, { readonly assignment: Assignment; readonly statement: Statement }[]>();
	const calls = new Map<string, Statement[]>();
	const files = new Map<string, Heredoc | undefined>();
	for (const statement of statements) {
		for (const assignment of statement.words.length === 0 ? statement.assignments : []) {
			const list = assigned.get(assignment.name) ?? [];
			list.push({ assignment, statement });
			assigned.set(assignment.name, list);
		}
		const path = statement.target === undefined || statement.heredoc === undefined ? undefined : plainText(statement.target);
		if (path !== undefined) { files.set(bare(path), files.has(bare(path)) ? undefined : statement.heredoc); }
		const [first] = statement.words;
		const [part] = first?.parts ?? [];
		if (part?.kind === 'text' && first?.parts.length === 1) { calls.set(part.text, [...calls.get(part.text) ?? [], statement].slice(0, 2)); }
	}
	const runsOnce = ({ runs }: Statement): boolean => {
		if (runs.kind !== 'function') { return runs.kind === 'once'; }
		const callers = calls.get(runs.name) ?? [];
		return callers.length === 1 && callers[0]?.runs.kind === 'once';
	};
	return {
		statements, runsOnce,
		written: (path) => files.get(bare(path)),
		variable(name) {
			const found = assigned.get(name);
			const [only] = found ?? [];
			if (found === undefined || only === undefined) { return { kind: 'outside' }; }
			// A function that nobody calls here may be called by whoever sources the script.
			if (found.length > 1 || !runsOnce(only.statement)) { return { kind: 'several' }; }
			const { value } = only.assignment;
			return 'items' in value ? { kind: 'array', items: value.items } : { kind: 'word', word: value };
		},
	};
}

function bare(path: string): string {
	return path.replace(/^(?:\.\/)+/, '');
}

function flatten(statements: readonly Statement[]): readonly Statement[] {
	const all: Statement[] = [];
	const visit = (list: readonly Statement[]): void => {
		for (const statement of list) {
			for (const word of wordsOf(statement)) { word.parts.filter((part): part is CommandPart => part.kind === 'command').forEach((part) => visit(part.statements)); }
			all.push(statement);
		}
	};
	visit(statements);
	return all;
}

function wordsOf({ words, assignments }: Statement): readonly Word[] {
	return [...assignments.flatMap(({ value }) => 'items' in value ? value.items : [value]), ...words];
}
