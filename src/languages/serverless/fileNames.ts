/** What its files are called. */
import type { LanguageFiles } from '../language';
import { isServicePath } from './recognise';

export const serverlessFiles: LanguageFiles = {
	id: 'serverless',
	title: 'Serverless Framework',
	fileEndings: ['yml', 'yaml', 'json'],
	acceptsPath: isServicePath,
	moduleKey: (path) => path,
};
