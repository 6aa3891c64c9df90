/** Takes a rule out of the comment that silences it, or the comment out of the text with its last rule. */
import { localize } from '../../core/model/localized';
import type { Range } from '../../core/model/value';
import type { Fix } from '../../rules/rule';
import type { Directive, NamedRule } from './directive';
import { ignoreText } from './ignoreRules';

/** @returns none for an entry that is no comment */
export function removeDirective({ form, file, range, rules }: Directive, rule: NamedRule, { textOf }: { textOf(file: string): string | undefined }): readonly Fix[] {
	const text = textOf(file);
	if (form !== 'comment' || text === undefined) { return []; }
	const lines = text.split(/\r\n|\n|\r/);
	const removed = rules.length > 1 ? listed(rules, rule) : whole(range, lines);
	return [{ title: localize(ignoreText.remove, rule.id), edits: [{ file, range: removed, newText: '' }], preferred: true }];
}

/** The id with the comma behind it, or with the one before it if it is the last. */
function listed(rules: readonly NamedRule[], rule: NamedRule): Range {
	const index = rules.indexOf(rule);
	const next = rules[index + 1];
	if (next !== undefined) { return { start: rule.range.start, end: next.range.start }; }
	const previous = rules[index - 1];
	return { start: previous?.range.end ?? rule.range.start, end: rule.range.end };
}

/** Its lines where it stands alone, else with the space before it. */
function whole({ start, end }: Range, lines: readonly string[]): Range {
	const before = (lines[start.line] ?? '').slice(0, start.character);
	const behind = (lines[end.line] ?? '').slice(end.character);
	if (before.trim() === '' && behind.trim() === '') {
		const isLast = end.line >= lines.length - 1;
		return { start: { line: start.line, character: 0 }, end: isLast ? end : { line: end.line + 1, character: 0 } };
	}
	return { start: { line: start.line, character: before.trimEnd().length }, end };
}
