/** What its files are called. */
import type { LanguageFiles } from '../language';
import { folderOf } from '../paths';

export const packerFiles: LanguageFiles = {
	id: 'packer',
	title: 'Packer',
	fileEndings: ['pkr.hcl', 'pkr.json', 'pkrvars.hcl', 'json'],
	acceptsPath: (path) => isHclPath(path) || /\.json$/i.test(path) && !/\.(?:tf|tofu)\.json$|(?:^|\/)package(?:-lock)?\.json$/i.test(path),
	// A template in the former JSON is whole in itself.
	moduleKey: (path) => isHclPath(path) ? folderOf(path) : path,
};

/** HCL2, also in its JSON form, and files of values for it. */
export function isHclPath(path: string): boolean {
	return /\.pkr\.(?:hcl|json)$|\.pkrvars\.hcl$/i.test(path);
}
