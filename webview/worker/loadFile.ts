/** Reads a recorded load from a file in pieces, so that a file of millions of rows never has to be held whole. */
import type { ProgressListener } from '../../src/core/simulation/simulate';
import { inspectLoad, type LoadInspection } from '../../src/scenarios/loadImport/inspectLoad';
import { createLoadReader, type ImportedLoad } from '../../src/scenarios/loadImport/readLoad';
import type { TaskOfKind } from './messages';

/** What is looked at to tell columns apart, and what is read at a time. Bytes. */
const headBytes = 64 * 1024;
const pieceBytes = 1024 * 1024;

export async function inspectLoadFile(file: Blob): Promise<LoadInspection> {
	const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
	const decode = new TextDecoder(encodingOf(head));
	const isWhole = file.size <= headBytes;
	const found = inspectLoad(decode.decode(head, { stream: !isWhole }), isWhole);
	return found.ok === 'needs-whole' ? inspectLoad(await wholeText(file), true) : found;
}

export async function readLoadFile({ file, choice, factor }: Omit<TaskOfKind<'read-load'>, 'kind'>, onProgress: ProgressListener): Promise<ImportedLoad> {
	const reader = createLoadReader(choice, { factor });
	const decoder = new TextDecoder(encodingOf(new Uint8Array(await file.slice(0, headBytes).arrayBuffer())));
	for (let from = 0; from < file.size; from += pieceBytes) {
		reader.push(decoder.decode(await file.slice(from, from + pieceBytes).arrayBuffer(), { stream: true }));
		onProgress(Math.min(1, (from + pieceBytes) / file.size));
	}
	reader.push(decoder.decode());
	return reader.finish();
}

async function wholeText(file: Blob): Promise<string> {
	const bytes = await file.arrayBuffer();
	return new TextDecoder(encodingOf(new Uint8Array(bytes, 0, Math.min(headBytes, bytes.byteLength)))).decode(bytes);
}

/** Spreadsheets write UTF-16 with its mark, or the code page of their country: of those, only labels are not ASCII, and Korean is the one that readers here have. */
function encodingOf(head: Uint8Array): string {
	const [first, second] = head;
	if (first === 0xFF && second === 0xFE) { return 'utf-16le'; }
	if (first === 0xFE && second === 0xFF) { return 'utf-16be'; }
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
		return 'utf-8';
	} catch {
		return 'euc-kr';
	}
}
