/**
 * The AWS CLI: shell scripts that call it, JSON input for it, and the JSON that it describes resources with. The files of a folder are
 * read together, since a script hands over the files beside it.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import type { Language } from '../language';
import { awsCliFiles } from './fileNames';
import type { AwsCliFile } from './files';
import { parseAwsCliFile } from './files';
import { linkCalls } from './linkCalls';
import { isAwsCliText } from './recognise';

export const awsCli: Language<AwsCliFile> = {
	...awsCliFiles,
	acceptsText: isAwsCliText,
	parse: parseAwsCliFile,
	link: (files) => ({
		language: 'aws-cli',
		files: files.map(({ path }) => path),
		resources: linkCalls(files),
		problems: files.flatMap(({ problems }) => problems),
	}),
};
