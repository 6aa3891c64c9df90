/** The configuration of each folder: the nearest compute-lab.json at it or above, or the one that is asked for. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { localize } from '../../core/model/localized';
import type { Configuration } from '../../linting/configuration/configuration';
import { configurationFileName, emptyConfiguration } from '../../linting/configuration/configuration';
import { isExcluded } from '../../linting/configuration/isExcluded';
import { readConfiguration } from '../../linting/configuration/readConfiguration';
import type { Finding } from '../../rules/rule';
import { readText } from '../files/readText';
import { shownPath } from '../files/shownPath';
import type { LintOptions } from '../options';
import { faultText } from '../text';
import { UserError } from '../userError';

export interface Configurations {
	/** @param file path relative to the working folder */
	configurationOf(file: string): Configuration;
	isExcluded(file: string): boolean;
	/** What is wrong with those that were read up to now, and their texts. */
	findings(): readonly Finding[];
	textOf(file: string): string | undefined;
}

interface ReadConfiguration {
	readonly configuration: Configuration;
	readonly folder: string;
}

/** @throws UserError for one that is asked for and cannot be read */
export function createConfigurations({ config }: Pick<LintOptions, 'config'>, workingFolder: string): Configurations {
	const byFolder = new Map<string, ReadConfiguration | undefined>();
	const findings: Finding[] = [];
	const texts = new Map<string, string>();
	const read = (file: string): ReadConfiguration => {
		const { text, fault } = readText(file);
		if (fault !== undefined) { throw new UserError(localize(faultText[fault], { path: shownPath(file, workingFolder) })); }
		const shown = shownPath(file, workingFolder);
		const reading = readConfiguration(shown, text);
		texts.set(shown, text);
		findings.push(...reading.findings);
		return { configuration: reading.configuration, folder: path.dirname(file) };
	};
	const asked = typeof config === 'string' ? read(path.resolve(workingFolder, config)) : undefined;
	const nearest = (folder: string): ReadConfiguration | undefined => {
		if (byFolder.has(folder)) { return byFolder.get(folder); }
		const file = path.join(folder, configurationFileName);
		const parent = path.dirname(folder);
		const found = fs.existsSync(file) ? read(file) : parent === folder ? undefined : nearest(parent);
		byFolder.set(folder, found);
		return found;
	};
	const of = (file: string): ReadConfiguration | undefined => config === false ? undefined : asked ?? nearest(path.dirname(path.resolve(workingFolder, file)));
	return {
		configurationOf: (file) => of(file)?.configuration ?? emptyConfiguration,
		isExcluded: (file) => {
			const found = of(file);
			return found !== undefined && isExcluded(path.relative(found.folder, path.resolve(workingFolder, file)).split(path.sep).join('/'), found.configuration);
		},
		findings: () => findings,
		textOf: (file) => texts.get(file),
	};
}
