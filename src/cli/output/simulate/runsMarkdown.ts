/** `simulate --format markdown`: the report for a pull request, one run below the other. */
import type { LanguageTag } from '../../../core/model/localized';
import { markdownReport } from '../../../scenarios/exports/markdownReport';
import type { Run } from '../../simulation/runSubject';
import { placeOf } from '../values';

export function runsMarkdown(runs: readonly Run[], language: LanguageTag): string {
	return runs.flatMap((run) => {
		if (run.kind === 'failed') { return []; }
		const { read } = run;
		return [markdownReport(run, { language, ...read === undefined ? {} : { origins: read.origins, notes: read.notes, place: `${placeOf(read.group)} ${read.group.id}` } })];
	}).join('\n');
}
