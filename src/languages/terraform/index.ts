/**
 * Terraform and OpenTofu: the files of a folder, HCL or JSON, read into the resource model.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import type { Language } from '../language';
import { additionTypes } from './additions';
import { dataSourceTypes } from './dataSources';
import { linkFolder } from './linkFolder';
import { parseFile } from './parseFile';
import { resourceReaders } from './resources';
import type { Label, TerraformFile } from './syntax';
import { terraformWriter } from './writer';

const jsonSections = /"(?:resource|variable|locals|data|module|output|provider|terraform)"\s*:/;

export const terraform: Language<TerraformFile> = {
	id: 'terraform',
	title: 'Terraform',
	fileEndings: ['tf', 'tofu', 'tf.json', 'tofu.json'],
	acceptsPath: (path) => /\.(?:tf|tofu)(?:\.json)?$/.test(path),
	// HCL never begins with a brace.
	acceptsText: (text) => !/^\uFEFF?\s*\{/.test(text) || jsonSections.test(text),
	moduleKey: (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)),
	parse: (file, _parsers, before) => parseFile(file, isWanted, before),
	link: linkFolder,
	writer: terraformWriter,
};

function isWanted(type: string, [first]: readonly Label[]): boolean {
	if (type === 'provider') { return first?.text === 'aws'; }
	if (type === 'data') { return first !== undefined && dataSourceTypes.has(first.text); }
	if (type !== 'resource') { return type === 'variable' || type === 'locals'; }
	return first !== undefined && (resourceReaders.has(first.text) || additionTypes.has(first.text));
}
