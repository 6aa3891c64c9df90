/**
 * CloudFormation templates in YAML and JSON, read into the resource model.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import type { Language } from '../language';
import { linkTemplate } from './linkTemplate';
import { parseTemplate } from './parseTemplate';
import { isTemplatePath, isTemplateText } from './recognise';
import type { CloudFormationFile } from './template';

export const cloudformation: Language<CloudFormationFile> = {
	id: 'cloudformation',
	title: 'CloudFormation',
	acceptsPath: isTemplatePath,
	acceptsText: isTemplateText,
	moduleKey: (path) => path,
	parse: (file) => parseTemplate(file),
	link(files) {
		const linked = files.map(({ template }) => template === undefined ? { resources: [], problems: [] } : linkTemplate(template));
		return {
			language: 'cloudformation',
			files: files.map(({ path }) => path),
			resources: linked.flatMap(({ resources }) => resources),
			problems: files.flatMap(({ problems }, index) => [...problems, ...linked[index]?.problems ?? []]),
		};
	},
};
