/** Paths as the output shows them. */
import * as path from 'node:path';

/** Relative to the working folder, with `/`; `.` for the folder itself. */
export function shownPath(absolute: string, workingFolder: string): string {
	const relative = path.relative(workingFolder, absolute);
	return relative === '' ? '.' : relative.split(path.sep).join('/');
}
