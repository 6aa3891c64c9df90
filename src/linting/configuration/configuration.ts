/** What a project says of its linting, in a compute-lab.json in one of its folders: it holds for that folder and all below. */
import type { RuleLevels } from '../levels';

export const configurationFileName = 'compute-lab.json';

export interface Configuration {
	/** Levels by the id of a rule or category. */
	readonly levels: RuleLevels;
	/** Globs of files to leave out, relative to the folder of the configuration. */
	readonly exclude: readonly string[];
}

export const emptyConfiguration: Configuration = { levels: {}, exclude: [] };
