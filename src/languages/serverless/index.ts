/**
 * The Serverless Framework: a service's functions as the Lambda functions that are made of them, its `resources` as the CloudFormation
 * template that they are. Files that it includes are read with it.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import { readDocuments } from '../documents/readDocuments';
import type { Language } from '../language';
import { serverlessFiles } from './fileNames';
import { linkService } from './linkService';
import { isServiceText } from './recognise';
import type { ServiceFile } from './service';
import { serverlessWriter } from './writer';

export const serverless: Language<ServiceFile> = {
	...serverlessFiles,
	acceptsText: isServiceText,
	writer: serverlessWriter,
	parse({ path, text }) {
		const { lines, roots, problems } = readDocuments({ path, text });
		return { path, text, lines, root: roots[0], problems };
	},
	link: (files, surroundings) => ({
		language: 'serverless',
		files: files.map(({ path }) => path),
		resources: files.flatMap((file) => linkService(file, surroundings)),
		problems: files.flatMap(({ problems }) => problems),
	}),
};
