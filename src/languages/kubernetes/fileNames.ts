/** What its files are called. */
import type { LanguageFiles } from '../language';
import { folderOf } from '../paths';
import { isKubernetesPath } from './recognise';

export const kubernetesFiles: LanguageFiles = {
	id: 'kubernetes',
	title: 'Kubernetes',
	fileEndings: ['yaml', 'yml', 'json'],
	acceptsPath: isKubernetesPath,
	moduleKey: folderOf,
};
