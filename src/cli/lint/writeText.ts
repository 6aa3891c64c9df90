/** Writes a file as a whole or not at all: first beside it, then in its place. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { localize } from '../../core/model/localized';
import { UserError } from '../userError';
import { lintStopText } from './text';

/**
 * A link stays a link, and the file keeps its mode and its byte order mark.
 * @param file absolute path
 * @param shown the path by which it is named to the user
 * @throws UserError if it cannot be written
 */
export function writeText(file: string, text: string, shown: string): void {
	try {
		const real = fs.existsSync(file) ? fs.realpathSync(file) : file;
		const mode = fs.existsSync(real) ? fs.statSync(real).mode : 0o644;
		if (fs.existsSync(real)) { fs.accessSync(real, fs.constants.W_OK); }
		const beside = path.join(path.dirname(real), `.${path.basename(real)}.${process.pid}.tmp`);
		fs.writeFileSync(beside, markOf(real) + text, { mode });
		fs.renameSync(beside, real);
	} catch (error) {
		throw new UserError(localize(lintStopText.notWritten, { name: shown, nearest: error instanceof Error && 'code' in error ? String(error.code) : String(error) }));
	}
}

/** Readers drop it, so that it has to be put back. */
function markOf(file: string): string {
	if (!fs.existsSync(file)) { return ''; }
	const descriptor = fs.openSync(file, 'r');
	try {
		const bytes = new Uint8Array(3);
		fs.readSync(descriptor, bytes);
		return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
	} finally {
		fs.closeSync(descriptor);
	}
}
