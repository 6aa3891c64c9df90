/**
 * The AWS CLI: shell scripts that call it, JSON input for it, and the JSON that it describes resources with. The files of a folder are
 * read together, since a script hands over the files beside it.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import type { Language } from '../language';
import type { AwsCliFile } from './files';
import { parseAwsCliFile } from './files';
import { linkCalls } from './linkCalls';
import { isAwsCliPath, isAwsCliText } from './recognise';

export const awsCli: Language<AwsCliFile> = {
	id: 'aws-cli',
	title: 'AWS CLI',
	fileEndings: ['sh', 'bash', 'zsh', 'json'],
	acceptsPath: isAwsCliPath,
	acceptsText: isAwsCliText,
	moduleKey: (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)),
	parse: parseAwsCliFile,
	link: (files) => ({
		language: 'aws-cli',
		files: files.map(({ path }) => path),
		resources: linkCalls(files),
		problems: files.flatMap(({ problems }) => problems),
	}),
};
