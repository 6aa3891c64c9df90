/** Tells templates from the many other things that YAML and JSON files are, without parsing. */
import { outerNames } from '../jsonNames';

/** Whether a path may be a template. `.tf.json` is Terraform's. */
export function isTemplatePath(path: string): boolean {
	return /\.(?:ya?ml|json|template)$/i.test(path) && !/\.tf\.json$/i.test(path);
}

/** Whether a text has the top level of a template: a format version, or resources of `AWS::` types. Linear in the text. */
export function isTemplateText(text: string): boolean {
	const start = /^[\s\uFEFF]*/.exec(text)?.[0].length ?? 0;
	return text[start] === '{' ? isJsonTemplate(text, start) : isYamlTemplate(text);
}

/** Looks at the keys that are indented like the first line, which need not stand at the margin. */
function isYamlTemplate(text: string): boolean {
	const margin = /^\uFEFF?(?:[ \t]*(?:#.*|---.*|%.*)?\r?\n)*( *)/.exec(text)?.[1] ?? '';
	if (new RegExp(`^\\uFEFF?${margin}["']?AWSTemplateFormatVersion["']?[ \\t]*:`, 'm').test(text)) { return true; }
	const resources = new RegExp(`^\\uFEFF?${margin}["']?Resources["']?[ \\t]*:`, 'm').exec(text);
	return resources !== null && hasResourceType(text.slice(resources.index));
}

/** Looks at the keys of the outermost object only: a JSON schema of CloudFormation has the same names further in. */
function isJsonTemplate(text: string, start: number): boolean {
	for (const { name, offset } of outerNames(text, start)) {
		if (name === 'AWSTemplateFormatVersion') { return true; }
		if (name === 'Resources') { return hasResourceType(text.slice(offset)); }
	}
	return false;
}

function hasResourceType(text: string): boolean {
	return /["']?\bType["']?\s*:\s*["']?(?:AWS|Custom|Alexa)::/.test(text);
}
