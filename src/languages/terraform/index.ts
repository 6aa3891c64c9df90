/**
 * Terraform and OpenTofu: the files of a folder, HCL or JSON, read into the resource model.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import type { Language } from '../language';
import { folderOf, resolvePath } from '../paths';
import { additionTypes } from './additions';
import { dataSourceTypes } from './dataSources';
import { isTerragrunt, terraformFiles } from './fileNames';
import { linkModule } from './linkModule';
import { parseFile } from './parseFile';
import { withRegistryModules } from './registry';
import { resourceReaders } from './resources';
import type { Label, TerraformFile } from './syntax';
import { asCall, terragruntBlocks } from './terragrunt';
import { isVarFile } from './varFiles';
import { terraformWriter } from './writer';

const jsonSections = /"(?:resource|variable|locals|data|module|output|provider|terraform)"\s*:/;

export const terraform: Language<TerraformFile> = {
	...terraformFiles,
	// HCL never begins with a brace.
	acceptsText: (text, path) => isVarFile(path) || !/^\uFEFF?\s*\{/.test(text) || jsonSections.test(text),
	mentions: ({ path, text }) => mentionedFolders(folderOf(path), text),
	grammarOf: () => 'hcl',
	parse(file, parsers, before) {
		const options = { parser: parsers.hcl, isWanted };
		const parsed = isTerragrunt(file.path) ? asCall(parseFile(file, { ...options, isWanted: (type) => terragruntBlocks.has(type) })) : parseFile(file, options, before);
		return withRegistryModules(parsed, (builtIn) => parseFile(builtIn, options));
	},
	link: linkModule,
	writer: terraformWriter,
};

/** Kinds of blocks of which every one is read. */
const alwaysWanted: ReadonlySet<string> = new Set(['variable', 'locals', 'module', 'output']);

const localSource = /["']?source["']?\s*[=:]\s*"(?:\$\{get_terragrunt_dir\(\)\}\/)?(\.\.?(?:\/[^"\n$]*)?)"/g;

/** The folders that calls of modules may name. */
function mentionedFolders(folder: string, text: string): readonly string[] {
	return [...text.matchAll(localSource)].flatMap(([, called = '']) => resolvePath(folder, called) ?? []);
}

function isWanted(type: string, [first]: readonly Label[]): boolean {
	if (type === 'provider') { return first?.text === 'aws'; }
	if (type === 'data') { return first !== undefined && dataSourceTypes.has(first.text); }
	if (type !== 'resource') { return alwaysWanted.has(type); }
	return first !== undefined && (resourceReaders.has(first.text) || additionTypes.has(first.text));
}
