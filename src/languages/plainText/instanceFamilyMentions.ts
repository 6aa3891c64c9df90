/**
 * Finds families of instance types that stand for all of their sizes: `m5.*` of policies and lists of allowed types, and `"m5"` alone
 * where types belong, as AWS Batch takes it.
 */
import type { Position } from '../../core/model/value';
import type { InstanceTypeMention } from '../language';
import type { IsFamily } from './instanceTypeMentions';

/** The family that the position is in or right behind; only that line is looked at. The range is that of the whole pattern. */
export function instanceFamilyMentionAt(lineText: string, position: Position, isFamily: IsFamily): InstanceTypeMention | undefined {
	return familiesInLine(lineText, position.line, isFamily).find(({ range }) => range.start.character <= position.character && position.character <= range.end.character);
}

/** @param lineText the line without its line break */
export function familiesInLine(lineText: string, line: number, isFamily: IsFamily): readonly InstanceTypeMention[] {
	const key = keyOfTypes.exec(lineText);
	const found = key === null ? [] : [...lineText.slice(key.index + key[0].length).matchAll(alone)].map((match) => ({ ...positionOf(match), start: positionOf(match).start + key.index + key[0].length }));
	return [...[...lineText.matchAll(pattern)].map(positionOf), ...found]
		.filter(({ name }) => isFamily(name.toLowerCase()))
		.map(({ name, start, length }) => ({ name, range: { start: { line, character: start }, end: { line, character: start + length } } }))
		.sort((a, b) => a.range.start.character - b.range.start.character);
}

/** With what may stand before and behind it; `m5.*.txt` is a file, `db.m5.*` another service. */
const pattern = /(?<![\p{L}\p{N}_.$@}/\\?*-])([A-Za-z][A-Za-z0-9-]{0,15})\\?\.\*(?![\p{L}\p{N}_.*-])/gu;
const keyOfTypes = /\binstance[_-]?types?["']?\s{0,20}(?:[:=]|=>)/i;
const alone = /(?<=^|[\s,"'[(])([A-Za-z][A-Za-z0-9-]{0,15})(?=$|[\s,"'\])])/g;

function positionOf({ index, 0: whole, 1: name = '' }: RegExpExecArray): { readonly name: string; readonly start: number; readonly length: number } {
	return { name, start: index, length: whole.length };
}
