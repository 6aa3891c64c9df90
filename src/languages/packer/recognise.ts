/** Tells Packer's templates from other JSON, without parsing. */
import { isHclPath } from './fileNames';

/** The former JSON has builders, and only those of AWS are of interest. Linear in the text. */
export function isTemplateText(text: string, path: string): boolean {
	return isHclPath(path) || /"builders"\s*:\s*\[/.test(text) && /"type"\s*:\s*"amazon-/.test(text);
}
