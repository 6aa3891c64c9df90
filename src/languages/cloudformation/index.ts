/**
 * CloudFormation templates in YAML and JSON, read into the resource model.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import type { Language, ModuleReading } from '../language';
import { cloudformationFiles } from './fileNames';
import { linkTemplate } from './linkTemplate';
import { readIgnoreEntries } from './metadataEntries';
import { parseTemplate } from './parseTemplate';
import { isTemplateText } from './recognise';
import type { CloudFormationFile } from './template';
import { cloudformationWriter } from './writer';

export const cloudformation: Language<CloudFormationFile> = {
	...cloudformationFiles,
	acceptsText: isTemplateText,
	parse: (file) => parseTemplate(file),
	writer: cloudformationWriter,
	link(files) {
		const linked = files.map(linkFile);
		return {
			language: 'cloudformation',
			files: files.map(({ path }) => path),
			resources: linked.flatMap(({ resources }) => resources),
			problems: linked.flatMap(({ problems }) => problems),
			ignoreEntries: files.flatMap(({ template }) => template === undefined ? [] : readIgnoreEntries(template)),
		};
	},
};

/** A name that is missing in a text with broken parts may stand in one of them, so nothing is said about it. */
function linkFile({ template, problems }: CloudFormationFile): Pick<ModuleReading, 'resources' | 'problems'> {
	if (template === undefined) { return { resources: [], problems }; }
	const linked = linkTemplate(template);
	const isBroken = problems.some(({ code }) => code === 'syntax');
	return { resources: linked.resources, problems: [...problems, ...linked.problems.filter(({ code }) => !isBroken || code !== 'unresolved')] };
}
