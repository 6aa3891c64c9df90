/** A run as text to keep: the same that the command line writes. */
import { formatJson } from '../../src/core/formatJson';
import { markdownReport } from '../../src/scenarios/exports/markdownReport';
import { runJson } from '../../src/scenarios/exports/runJson';
import { seriesCsv } from '../../src/scenarios/exports/seriesCsv';
import type { TaskOfKind } from './messages';

export function exportText({ format, run: { scenario, result, before, changes, place }, language }: TaskOfKind<'export'>): string {
	switch (format) {
		case 'csv': return seriesCsv(result, scenario);
		case 'json': return `${formatJson(runJson(result, scenario, language))}\n`;
		case 'report': {
			const names = new Map(changes.map(({ path, name }) => [path, name]));
			return markdownReport({ scenario, result }, { language, ...before === undefined ? {} : { before }, changes, place, nameOf: path => names.get(path) ?? path });
		}
	}
}
