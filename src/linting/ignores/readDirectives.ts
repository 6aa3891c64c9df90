/** All that the code of a module tells linters to leave alone: in comments, and in data where a language has a place for it. */
import type { Resource } from '../../core/model/resource';
import type { Comment } from '../../languages/comments';
import { scanComments } from '../../languages/comments';
import type { ModuleReading } from '../../languages/language';
import type { Directive, LineSpan } from './directive';
import type { Reach } from './readComment';
import { markers, readComment } from './readComment';
import { createScopes } from './scopes';
import type { Scopes } from './scopes';

export interface IgnoreContext {
	textOf(file: string): string | undefined;
	/** `2026-01-31`; not given means that nothing has expired. */
	readonly today?: string;
}

export type IgnoreReading = Pick<ModuleReading, 'resources'> & Partial<Pick<ModuleReading, 'files' | 'ignoreEntries'>>;

/** By file, in the order of the text. */
export function readDirectives(reading: IgnoreReading, context: IgnoreContext): readonly Directive[] {
	const files = reading.files ?? [...new Set(reading.resources.map(({ file }) => file))];
	return [...files.flatMap((file) => directivesIn(file, reading.resources, context)), ...entriesOf(reading)];
}

function directivesIn(file: string, resources: readonly Resource[], { textOf, today }: IgnoreContext): readonly Directive[] {
	const text = textOf(file);
	if (text === undefined || markers.every((marker) => !text.includes(marker))) { return []; }
	const scanned = scanComments(file, text);
	const scopes = createScopes(scanned);
	return scanned.comments.flatMap((comment) => {
		const { start } = comment.range;
		const lead = text.split(/\r\n|\n|\r/, start.line + 1)[start.line]?.indexOf(comment.text.split(/[\r\n]/, 1)[0] ?? '', start.character) ?? start.character;
		const rangeOf = (from: number, to: number) => ({ start: { line: start.line, character: lead + from }, end: { line: start.line, character: lead + to } });
		return readComment(comment.text, rangeOf, today).map(({ reach, ...directive }): Directive => ({
			...directive, file, range: comment.range, form: comment.isProperty ? 'property' : 'comment', scope: scopeOf(reach, comment, { scopes, resources, file }),
		}));
	});
}

interface Surroundings {
	readonly scopes: Scopes;
	readonly resources: readonly Resource[];
	readonly file: string;
}

function scopeOf(reach: Reach, comment: Comment, { scopes, resources, file }: Surroundings): LineSpan | 'file' {
	switch (reach) {
		case 'file': return 'file';
		case 'line': return scopes.lineOf(comment);
		case 'statement': return scopes.statementOf(comment);
		case 'resource': {
			const line = comment.range.start.line;
			const around = resources.find((resource) => resource.file === file && resource.range.start.line <= line && line <= resource.range.end.line);
			return around === undefined ? scopes.statementOf(comment) : { first: around.range.start.line, last: around.range.end.line };
		}
	}
}

function entriesOf({ ignoreEntries = [], resources }: IgnoreReading): readonly Directive[] {
	return ignoreEntries.flatMap(({ tool, ruleId, ruleRange, reason, resourceId, file, range }): readonly Directive[] => {
		const resource = resources.find(({ id, file: itsFile }) => id === resourceId && itsFile === file);
		// An entry of a resource that is not of the model is about nothing that a rule looks at.
		if (resourceId !== undefined && resource === undefined) { return []; }
		return [{
			tool, rules: [{ id: ruleId, range: ruleRange }], reason, file, range, form: 'metadata',
			scope: resource === undefined ? 'file' : { first: resource.range.start.line, last: resource.range.end.line },
		}];
	});
}
