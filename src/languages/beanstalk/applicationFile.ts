/** The files that Elastic Beanstalk takes from the folder of an application, and how they are told from others, without parsing. */
import type { TemplateNode } from '../cloudformation/node';
import type { DocumentSource } from '../documents/documentValues';
import type { ParsedFile } from '../language';
import { folderOf } from '../paths';

export interface ApplicationFile extends ParsedFile, DocumentSource {
	readonly root: TemplateNode | undefined;
}

/**
 * - `extension`: `.ebextensions/*.config`, in the order of their names
 * - `manifest`: `env.yaml`, which settings in extensions give way to
 * - `saved`: a saved configuration, that some environment is made from
 * - `containers`: `Dockerrun.aws.json`
 */
export type ApplicationFileKind = 'extension' | 'manifest' | 'saved' | 'containers';

const patterns: readonly { readonly kind: ApplicationFileKind; readonly path: RegExp; readonly text: RegExp; readonly below: RegExp }[] = [
	{ kind: 'extension', path: /(?:^|\/)\.ebextensions\/[^/]+\.config$/i, text: /["']?\b(?:option_settings|Resources)["']?[ \t]*:/, below: /\/?\.ebextensions$/ },
	{ kind: 'saved', path: /(?:^|\/)[^/]+\.cfg\.ya?ml$/i, text: /^AWSConfigurationTemplateVersion[ \t]*:/m, below: /\/?\.elasticbeanstalk(?:\/saved_configs)?$/ },
	{ kind: 'manifest', path: /(?:^|\/)env\.ya?ml$/i, text: /^(?:AWSConfigurationTemplateVersion|OptionSettings|SolutionStack)[ \t]*:/m, below: /$^/ },
	{ kind: 'containers', path: /(?:^|\/)Dockerrun\.aws\.json$/i, text: /"AWSEBDockerrunVersion"\s*:/, below: /$^/ },
];

export function kindOf(path: string): ApplicationFileKind | undefined {
	return patterns.find((pattern) => pattern.path.test(path))?.kind;
}

export function isApplicationText(text: string, path: string): boolean {
	return patterns.find((pattern) => pattern.path.test(path))?.text.test(text) === true;
}

/** The folder of the application that a file belongs to. */
export function applicationOf(path: string): string {
	const folder = folderOf(path);
	const below = patterns.find((pattern) => pattern.path.test(path))?.below;
	return below === undefined ? folder : folder.replace(below, '');
}
