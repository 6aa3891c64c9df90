/** Whether a configuration leaves a file out. */
import picomatch from 'picomatch/posix';
import type { Configuration } from './configuration';

/** @param path of the file, relative to the folder of the configuration, with `/` */
export function isExcluded(path: string, { exclude }: Pick<Configuration, 'exclude'>): boolean {
	return exclude.some((glob) => picomatch.isMatch(path, glob.replace(/^\.\//, ''), { dot: true }));
}
