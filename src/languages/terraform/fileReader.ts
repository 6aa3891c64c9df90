/** Files that code reads: JSON and YAML, which hold settings. */
import { maxTextLength } from '../language';
import { nameOf, resolvePath } from '../paths';
import type { Surroundings } from '../surroundings';
import { unknown } from './evaluated';
import type { Evaluated, Place } from './evaluated';
import { findLineStarts } from './positions';
import type { Source, TerraformFile } from './syntax';

/** The text of a file. @param path as the code gives it, relative to the folder at the root */
export type FileReader = (path: string, place: Place) => Evaluated;

/** Other files hold scripts and templates, whose text tells nothing. */
const settingsFile = /\.(?:json|ya?ml)$/i;

export function createFileReader(folder: string, surroundings: Surroundings<TerraformFile>): FileReader {
	const sources = new Map<string, Source>();
	return (written, place) => {
		const path = settingsFile.test(written) ? resolvePath(folder, written) : undefined;
		if (path === undefined) { return unknown('not-in-text', place); }
		const text = sources.get(path)?.text ?? surroundings.text(path);
		if (text === 'not-read' || text === 'absent') { return unknown(text === 'absent' ? 'unresolved' : 'not-in-text', place); }
		if (text.length > maxTextLength) { return unknown('unsupported', place); }
		const source = sources.get(path) ?? { path, text, lineStarts: findLineStarts(text), firstLine: 0 };
		sources.set(path, source);
		return { kind: 'scalar', value: text, place: { source, start: 0, end: text.length, owner: nameOf(path) }, isComputed: false };
	};
}
