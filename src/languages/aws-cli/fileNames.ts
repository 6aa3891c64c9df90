/** What its files are called. */
import type { LanguageFiles } from '../language';
import { folderOf } from '../paths';

export const awsCliFiles: LanguageFiles = {
	id: 'aws-cli',
	title: 'AWS CLI',
	fileEndings: ['sh', 'bash', 'zsh', 'json'],
	acceptsPath: (path) => /\.(?:sh|bash|zsh|json)$/i.test(path) && !/\.tf(?:state)?\.json$|(?:^|\/)(?:package(?:-lock)?|tsconfig[\w.-]*|composer|angular)\.json$/i.test(path),
	moduleKey: folderOf,
};
