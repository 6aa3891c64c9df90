/**
 * Pulumi: programs in TypeScript, JavaScript and Python, and YAML, with the configuration of their stacks, read into the resource model.
 * Must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import type { Language } from '../language';
import { dialectOf, parseProgram } from '../programs/parseProgram';
import { isYamlPath, pulumiFiles } from './fileNames';
import { linkProject } from './linkProject';
import type { PulumiFile } from './linkProject';
import { pulumiWriter } from './writer';
import { parseYamlFile } from './yamlFile';

export const pulumi: Language<PulumiFile> = {
	...pulumiFiles,
	acceptsText: isPulumi,
	grammarOf: (path) => isYamlPath(path) ? undefined : dialectOf(path),
	parse: (file, parsers) => isYamlPath(file.path) ? parseYamlFile(file) : parseProgram(file, parsers),
	link: linkProject,
	writer: pulumiWriter,
};

/** A program that imports a package of Pulumi, a project, or what belongs to one. Other files of these names have none of these. */
function isPulumi(text: string): boolean {
	return /['"]@pulumi\/(?:aws(?:-native)?|pulumi)\b|^[ \t]*(?:import|from)[ \t]+pulumi(?:_aws(?:_native)?)?\b/m.test(text)
		|| /^["']?(?:runtime|resources|config|configuration|encryptionsalt|secretsprovider)["']?[ \t]*:/m.test(text);
}
