/** What its files are called. */
import type { LanguageFiles } from '../language';
import { isTemplatePath } from './recognise';

export const cloudformationFiles: LanguageFiles = {
	id: 'cloudformation',
	title: 'CloudFormation',
	fileEndings: ['yaml', 'yml', 'json', 'template'],
	acceptsPath: isTemplatePath,
	moduleKey: (path) => path,
};
