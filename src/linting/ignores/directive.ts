/** What a comment or entry of the code says that linters should leave alone. Must never hold a form of one tool. */
import type { Location, Range } from '../../core/model/value';
import type { OtherTool } from '../../rules/rule';

/** Lines of a file, from 0, both included. */
export interface LineSpan {
	readonly first: number;
	readonly last: number;
}

/** A rule that is named. */
export interface NamedRule {
	readonly id: string;
	readonly range: Range;
}

/** `range` is that of the comment or entry. */
export interface Directive extends Location {
	readonly tool: 'compute-lab' | OtherTool;
	/** Ids of the tool's own rules; `all` for every one. */
	readonly rules: readonly NamedRule[];
	/** Why; empty where nothing is said. */
	readonly reason: string;
	/** Where it holds; `file` for all of it. */
	readonly scope: LineSpan | 'file';
	/** How it stands in the text, for what removes or changes it. */
	readonly form: 'comment' | 'property' | 'metadata';
}
