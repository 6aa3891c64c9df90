/** What its files are called. */
import type { LanguageFiles } from '../language';
import { folderOf } from '../paths';

export const cdkFiles: LanguageFiles = {
	id: 'cdk',
	title: 'AWS CDK',
	fileEndings: ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'py'],
	acceptsPath: (path) => /\.(?:[cm]?[jt]s|py)$/.test(path) && !/\.d\.[cm]?ts$/.test(path),
	// A project keeps what starts it in `bin` and its stacks in `lib`: both are read together.
	moduleKey: (path) => folderOf(path).replace(/(?:^|\/)(?:bin|lib)$/, ''),
};
