/** What its files are called. */
import type { LanguageFiles } from '../language';
import { applicationOf, kindOf } from './applicationFile';

export const beanstalkFiles: LanguageFiles = {
	id: 'beanstalk',
	title: 'Elastic Beanstalk',
	fileEndings: ['config', 'yml', 'yaml', 'json'],
	acceptsPath: (path) => kindOf(path) !== undefined,
	moduleKey: applicationOf,
};
