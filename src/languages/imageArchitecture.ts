/** The architecture of an image as a value that stands where the image does. */
import { architectureOfParameter } from '../core/facts/imageArchitecture';
import type { Value } from '../core/model/value';

/** What an expression of an image shows: `resolve:ssm:/aws/service/…`, as launch templates and templates of CloudFormation write it, tells the parameter. */
export function parameterIn(text: string): string | undefined {
	return /\bresolve:ssm:([\w./-]+)/.exec(text)?.[1];
}

/**
 * @param imageId the setting of the image, for its place
 * @param name what the architecture is told by: a name, a filter or a path
 */
export function toldArchitecture({ file, range }: Value<string>, architecture: string, name: string): Value<string> {
	return { file, range, value: architecture, origin: { kind: 'expression', text: name } };
}

/** The architecture of an image whose id is in a parameter; `undefined` if neither tells it. */
export function architectureByParameter(imageId: Value<string>, path: string | undefined): Value<string> | undefined {
	const architecture = path === undefined ? undefined : architectureOfParameter(path);
	return architecture === undefined || path === undefined ? undefined : toldArchitecture(imageId, architecture, path);
}
