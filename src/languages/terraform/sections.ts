/** Cuts a file into stretches that begin with a block at its top, after an edit only around what changed. */
import { scanLines } from './scan';

/** A text and where its stretches begin. */
export interface CutText {
	readonly text: string;
	/** Offsets, ascending; the first one is 0. */
	readonly starts: readonly number[];
}

const blockAtTop = /^(?:(?:variable|module|output|provider|locals|terraform|data|moved|import|removed|check|ephemeral)\b[^=\n]*\{|[ \t]*resource[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"[ \t]*\{)/;

/**
 * Where stretches begin: the same whether or not an earlier cut is given.
 * A head inside an unfinished block counts too, so that what stands behind a mistake is still read.
 * @param before the same file as it was cut before
 */
export function cutSections(text: string, before?: CutText): readonly number[] {
	if (before === undefined) { return [0, ...findHeads(text, 0)]; }
	const same = commonPrefix(before.text, text);
	const behind = commonSuffix(before.text, text, same);
	// The stretch before the changed one is cut again: where it ends depends on the line behind it.
	const changed = before.starts.filter((start) => start <= same).length - 1;
	const kept = before.starts.slice(0, Math.max(changed, 1));
	const shift = text.length - before.text.length;
	const starts = [...kept];
	const from = starts[starts.length - 1] ?? 0;
	const knownBehind = new Map(before.starts.map((start, index) => [start, index]));
	for (const head of findHeads(text, from)) {
		if (head === from) { continue; }
		const known = head >= text.length - behind ? knownBehind.get(head - shift) : undefined;
		if (known !== undefined) { return [...starts, ...before.starts.slice(known).map((start) => start + shift)]; }
		starts.push(head);
	}
	return starts;
}

/** @param from where a stretch begins */
function* findHeads(text: string, from: number): Generator<number, void> {
	const top = text.startsWith('\uFEFF') ? 1 : 0;
	for (const { start, end, isCode } of scanLines(text, from)) {
		if (isCode && start > top && blockAtTop.test(text.slice(start, end))) { yield start; }
	}
}

function commonPrefix(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let length = 0;
	while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) { length++; }
	return length;
}

/** @param prefix what the texts have in common at their beginning, which does not count again */
function commonSuffix(a: string, b: string, prefix: number): number {
	const most = Math.min(a.length, b.length) - prefix;
	let length = 0;
	while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) { length++; }
	return length;
}
