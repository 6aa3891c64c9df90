/** Reads one file as text, and says in one word why it cannot. */
import * as fs from 'node:fs';
import { maxTextLength } from '../../languages/language';

export type ReadFault = 'missing' | 'not-permitted' | 'not-a-file' | 'unreadable' | 'binary' | 'not-utf8' | 'too-large';

export interface TextReading {
	/** What could be read: with a fault, as much as tells what kind of file it is. */
	readonly text: string;
	readonly fault: ReadFault | undefined;
}

/**
 * A byte order mark is dropped, as editors do, so that columns agree with theirs.
 * Pipes and devices are refused: reading one may never end.
 */
export function readText(path: string): TextReading {
	try {
		const { size } = fs.statSync(path);
		if (!fs.statSync(path).isFile()) { return { text: '', fault: 'not-a-file' }; }
		if (size > maxTextLength * mostBytesPerUnit) { return { text: decode(readStart(path)), fault: 'too-large' }; }
		const bytes = fs.readFileSync(path);
		const text = decode(bytes);
		if (bytes.includes(0)) { return { text, fault: isUtf16(bytes) ? 'not-utf8' : 'binary' }; }
		return { text, fault: isUtf8(bytes) ? undefined : 'not-utf8' };
	} catch (error) {
		return { text: '', fault: faultOf(error) };
	}
}

/** Why the file system refused. */
export function faultOf(error: unknown): ReadFault {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') { return 'missing'; }
	return code === 'EACCES' || code === 'EPERM' ? 'not-permitted' : 'unreadable';
}

/** UTF-8 takes at most three bytes for a UTF-16 code unit. */
const mostBytesPerUnit = 3;
const startLength = 65_536;

function readStart(path: string): Uint8Array {
	const descriptor = fs.openSync(path, 'r');
	try {
		const bytes = new Uint8Array(startLength);
		return bytes.subarray(0, fs.readSync(descriptor, bytes));
	} finally {
		fs.closeSync(descriptor);
	}
}

function decode(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		// That it throws is the answer.
		return false;
	}
}

function isUtf16(bytes: Uint8Array): boolean {
	return bytes[0] === 0xff && bytes[1] === 0xfe || bytes[0] === 0xfe && bytes[1] === 0xff;
}
