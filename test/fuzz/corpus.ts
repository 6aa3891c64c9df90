/** The texts that inputs are made from: samples, fixtures and the examples of rules, cut into pieces that are quick to read. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { languages } from '../../src/languages/index';

/** A text under a name that a reader accepts. */
export interface Sample {
	readonly path: string;
	readonly text: string;
}

const folders = ['media/samples', 'test/fixtures/every-setting', 'test/fixtures/same-group', 'test/fixtures/cdk', 'test/fuzz/seeds', 'src/rules'];

/** Longest piece, in UTF-16 code units. */
const maxLength = 800;

/** @param root of the repository @returns in the same order on every machine */
export function readCorpus(root: string): readonly Sample[] {
	return folders.flatMap((folder) => filesIn(path.join(root, folder)).map((file) => ({ file, name: path.relative(path.join(root, folder), file).replaceAll('\\', '/') }))).flatMap(({ file, name }) => {
		if (/\/(?:rule|text|limits|fixes)\.ts$|(?:^|\/)README/.test(name) || !languages.some((language) => language.acceptsPath(name))) { return []; }
		return piecesOf(readFileSync(file, 'utf8')).map((text) => ({ path: name, text }));
	});
}

function filesIn(folder: string): readonly string[] {
	return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1)
		.flatMap((entry) => entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)]);
}

/** Stretches of whole blocks: a blank line, or a line that begins at the left, begins the next one. JSON is not cut. */
function piecesOf(text: string): readonly string[] {
	if (text.length <= maxLength || /^\s*[{[]/.test(text)) { return [text]; }
	const [head = ''] = /^(?:.*\n){0,6}/.exec(text) ?? [];
	const pieces: string[] = [];
	let piece = '';
	for (const block of text.split(/\n(?=\S|\n|  \S)/)) {
		if (piece !== '' && piece.length + block.length > maxLength) {
			pieces.push(piece);
			// The head says what the text is: `Resources:`, imports.
			piece = head;
		}
		piece += `${block}\n`;
	}
	return [...pieces, piece];
}
