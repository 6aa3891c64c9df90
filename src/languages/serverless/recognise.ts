/** Tells services of the Serverless Framework from the many other YAML and JSON files, without parsing. */
import { nameOf } from '../paths';

export function isServicePath(path: string): boolean {
	return /\.(?:ya?ml|json)$/i.test(path) && !/\.tf\.json$|(?:^|\/)package(?:-lock)?\.json$/i.test(path);
}

/** A service says its name and that its provider is AWS; one in a file of its usual name may leave the provider to another file. Linear in the text. */
export function isServiceText(text: string, path: string): boolean {
	const isNamed = /^serverless[\w.-]*\.(?:ya?ml|json)$/i.test(nameOf(path));
	const provider = outerKey('provider').exec(text);
	if (provider === null || !outerKey('(?:functions|resources)').test(text) || !isNamed && !outerKey('service').test(text)) { return false; }
	const head = text.slice(provider.index, provider.index + longestProvider);
	const [, name] = /^[^:]*:[ \t]*["']?(\w+)["']?[ \t]*(?:#[^\n]*)?(?:[,\r\n]|$)/.exec(head) ?? /["']?\bname["']?[ \t]*:[ \t]*["']?([\w-]+)/.exec(head) ?? [];
	return name === 'aws' || name === undefined && isNamed;
}

/** How far behind the key the provider's name is looked for. */
const longestProvider = 2_000;

/** A key at the margin; in JSON one anywhere. */
function outerKey(name: string): RegExp {
	return new RegExp(`(?:^\\uFEFF?["']?${name}["']?|"${name}")[ \\t]*:`, 'm');
}
