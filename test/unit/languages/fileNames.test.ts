/** What is known of the languages before they are loaded is what they say themselves. */
import assert from 'node:assert/strict';
import { languages } from '../../../src/languages';
import { languageFiles } from '../../../src/languages/fileNames';

describe('the files of the languages', () => {
	it('are listed as the languages are, in their order', () => {
		const known = languages.map(({ id, title, fileEndings, acceptsPath, moduleKey }) => ({ id, title, fileEndings, acceptsPath, moduleKey }));
		assert.deepStrictEqual(languageFiles, known);
	});
});
