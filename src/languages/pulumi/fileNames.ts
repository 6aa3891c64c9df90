/** What its files are called. */
import type { LanguageFiles } from '../language';
import { folderOf } from '../paths';

const programPath = /\.(?:[cm]?[jt]s|py)$/;
const declarationPath = /\.d\.[cm]?ts$/;

export const pulumiFiles: LanguageFiles = {
	id: 'pulumi',
	title: 'Pulumi',
	// Its YAML files are found with those of all other languages.
	fileEndings: ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'py'],
	acceptsPath: (path) => isYamlPath(path) || (programPath.test(path) && !declarationPath.test(path)),
	moduleKey: folderOf,
};

export function isYamlPath(path: string): boolean {
	return /(?:^|\/)(?:Pulumi(?:\.[\w-]+)?|Main)\.ya?ml$/.test(path);
}
