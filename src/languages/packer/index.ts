/**
 * Packer: templates in HCL2 (`*.pkr.hcl`, `*.pkr.json`), the files of a folder together, and in the former JSON. What a template makes of AWS
 * compute is the instance that an image is built on, with its volumes.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import { readDocuments } from '../documents/readDocuments';
import type { DocumentSource } from '../documents/documentValues';
import type { TemplateNode } from '../cloudformation/node';
import type { Language, ParsedFile } from '../language';
import { parseFile } from '../terraform/parseFile';
import type { TerraformFile } from '../terraform/syntax';
import { isHclPath, packerFiles } from './fileNames';
import { isWantedBlock, linkHcl } from './hclTemplates';
import { linkJsonTemplate } from './jsonTemplates';
import { isTemplateText } from './recognise';

interface JsonTemplate extends ParsedFile, DocumentSource {
	readonly kind: 'json';
	readonly root: TemplateNode | undefined;
}

type PackerFile = { readonly kind: 'hcl'; readonly hcl: TerraformFile } & ParsedFile | JsonTemplate;

export const packer: Language<PackerFile> = {
	...packerFiles,
	acceptsText: isTemplateText,
	grammarOf: (path) => isHclPath(path) ? 'hcl' : undefined,
	parse({ path, text }, parsers, before) {
		if (!isHclPath(path)) {
			const { lines, roots, problems } = readDocuments({ path, text });
			return { kind: 'json', path, text, lines, root: roots[0], problems };
		}
		const hcl = parseFile({ path, text }, { parser: parsers.hcl, isWanted: isWantedBlock }, before?.kind === 'hcl' ? before.hcl : undefined);
		return { kind: 'hcl', path, hcl, problems: hcl.problems };
	},
	link(files) {
		const { resources, problems } = linkHcl(files.flatMap((file) => file.kind === 'hcl' ? [file.hcl] : []));
		const json = files.filter((file) => file.kind === 'json');
		return {
			language: 'packer',
			files: files.map(({ path }) => path),
			resources: [...resources, ...json.flatMap(linkJsonTemplate)],
			problems: [...problems, ...json.flatMap((file) => file.problems)],
		};
	},
};
