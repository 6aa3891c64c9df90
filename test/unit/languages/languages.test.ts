/** The table of languages: ids are folders, and what a search looks for is what the reader takes. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/languages';
import { languageFiles } from '../../../src/languages/fileNames';

describe('the languages', () => {
	it('are called as their folders, no two alike', () => {
		assert.deepStrictEqual([...new Set(languages.map(({ id }) => id))], languages.map(({ id }) => id));
		for (const { id } of languages) { assert.ok(existsSync(join(__dirname, '../../../src/languages', id)), id); }
	});

	it('are in the table that is loaded before them as they are themselves, in their order', () => {
		const known = languages.map(({ id, title, fileEndings, acceptsPath, moduleKey }) => ({ id, title, fileEndings, acceptsPath, moduleKey }));
		assert.deepStrictEqual(languageFiles, known);
	});

	it('accept the files that a search for their endings finds', () => {
		for (const { id, fileEndings, acceptsPath } of languages) {
			assert.ok(fileEndings.length > 0, id);
			const places = (ending: string): readonly string[] => [`folder/file.${ending}`, `.ebextensions/file.${ending}`, `env.${ending}`, `Dockerrun.aws.${ending}`, `terragrunt.${ending}`];
			assert.deepStrictEqual(fileEndings.filter((ending) => !places(ending).some(acceptsPath)), [], id);
		}
	});
});
