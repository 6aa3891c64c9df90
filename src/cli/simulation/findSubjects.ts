/** What the paths of `simulate` stand for: files to run one by one. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import picomatch from 'picomatch/posix';
import { localize } from '../../core/model/localized';
import { findFiles } from '../files/findFiles';
import { isScenarioPath } from '../files/readScenario';
import { shownPath } from '../files/shownPath';
import { faultText, stopText } from '../text';
import { UserError } from '../userError';

export interface FoundSubjects {
	/** A scenario file, or a file or folder of infra code; as the user wrote them, or relative to the working folder. */
	readonly paths: readonly string[];
	/** Whether the arguments may stand for several, however many they are. */
	readonly isList: boolean;
}

/**
 * A folder with `*.scenario.json` files stands for these, unless its code is asked for; a pattern (`**`, `*`, `?`, `[…]`, `{…}`) for the files that it matches.
 * @param wantsCode whether the group of infra code is asked for
 * @throws UserError for a pattern that nothing matches, or a folder that cannot be listed
 */
export function findSubjects(written: readonly string[], wantsCode: boolean, workingFolder: string): FoundSubjects {
	const found = written.map((one) => filesOf(one, wantsCode, workingFolder));
	const byPlace = new Map(found.flatMap((files, index) => (files ?? [written[index] ?? '']).map((file) => [path.resolve(workingFolder, file), file] as const)));
	return { paths: [...byPlace.values()], isList: written.length > 1 || found.some((files) => files !== undefined) };
}

/** `undefined` for what stands for itself. */
function filesOf(written: string, wantsCode: boolean, workingFolder: string): readonly string[] | undefined {
	const absolute = path.resolve(workingFolder, written);
	if (written === '') { return undefined; }
	const stats = fs.statSync(absolute, { throwIfNoEntry: false });
	if (stats === undefined && picomatch.scan(written).isGlob) { return matching(written, workingFolder); }
	if (stats?.isDirectory() !== true || wantsCode) { return undefined; }
	const scenarios = list(absolute, workingFolder, isScenarioPath);
	return scenarios.length === 0 ? undefined : scenarios;
}

function matching(pattern: string, workingFolder: string): readonly string[] {
	const glob = pattern.split(path.sep).join('/').replace(/^(?:\.\/)+/, '');
	const { base } = picomatch.scan(glob);
	const isMatch = picomatch(glob, { dot: true });
	const folder = path.resolve(workingFolder, base);
	const isFolder = fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
	const files = isFolder ? list(folder, workingFolder, (file) => isMatch(path.isAbsolute(glob) ? file.split(path.sep).join('/') : shownPath(file, workingFolder))) : [];
	if (files.length === 0) { throw new UserError(localize(stopText.noMatch, { name: pattern })); }
	return files;
}

function list(folder: string, workingFolder: string, accepts: (file: string) => boolean): readonly string[] {
	const { files, unreadable: [unreadable] } = findFiles(folder, accepts);
	if (unreadable !== undefined) { throw new UserError(localize(faultText[unreadable.fault], { path: shownPath(unreadable.path, workingFolder) })); }
	return files.map((file) => shownPath(file, workingFolder));
}
