/** A run of a group: the verdict first, then figures, settings with their origin, and what happened with its causes below one another. */
import { formatClock, formatDuration, formatNumber } from '../../core/format';
import type { LanguageTag } from '../../core/model/localized';
import { describeActivity } from '../../core/simulation/result/describeActivity';
import { verdictNames } from '../../core/simulation/result/figureText';
import type { Activity, SimulationResult, SimulationSummary } from '../../core/simulation/result/result';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { ScenarioFromCode, SettingOrigin } from '../../scenarios/origin';
import type { Subject as RunSubject } from '../simulation/runSubject';
import type { Style, Terminal } from '../terminal';
import { printable } from '../terminal';
import { wordText } from '../text';
import { expectationRows, summaryRows } from './runFigures';
import { runText } from './runText';
import { formatTable } from './table';
import { placeOf } from './values';

type Subject = Pick<RunSubject, 'scenario' | 'read'>;

/** The lines of a report. */
export function formatRun(result: SimulationResult, subject: Subject, terminal: Terminal): readonly string[] {
	const { language, paint } = terminal;
	const { summary, activities, hash } = result;
	const heading = (title: string): string => paint('bold', title);
	const notes = subject.read?.notes ?? [];
	return [
		paint(verdictStyles[summary.verdict], `${verdictNames[summary.verdict][language]}: ${printable(subject.scenario.group.name)}`),
		paint('dim', printable(describeRun(subject, language))),
		'',
		...formatTable(summaryRows(summary, subject.scenario, language), { indent: 2 }),
		'',
		...summary.expectations.length === 0 ? [] : [heading(runText.expectations[language]), ...formatTable(expectationRows(summary.expectations, language), { indent: 2 }), ''],
		...subject.read === undefined ? [] : [
			heading(runText.settings[language]),
			...formatTable(settingRows(subject.read, language).map((row) => row.map(printable)), { indent: 2, right: [1] }),
			'',
		],
		...notes.length === 0 ? [] : [heading(runText.notes[language]), ...notes.map((note) => `  ${printable(note[language])}`), ''],
		heading(runText.activities[language]),
		...activityLines(activities, subject.scenario, terminal),
		'',
		paint('dim', runText.hash[language]({ hash, seed: subject.scenario.seed })),
	];
}

const verdictStyles: Readonly<Record<SimulationSummary['verdict'], Style>> = {
	'survives': 'green', 'survives-with-a-dip': 'yellow', 'does-not-survive': 'red',
};

/** Where the group stands, what runs, and when. */
function describeRun({ scenario, read }: Subject, language: LanguageTag): string {
	const { launch, startClockSeconds, durationSeconds } = scenario;
	const place = read === undefined ? scenario.name : `${placeOf(read.group)} ${read.group.id}`;
	const span = runText.span[language]({ start: formatClock(startClockSeconds), duration: formatDuration(durationSeconds, language) });
	return [place, launch.instanceType, span].filter((part) => part !== '').join(' · ');
}

function settingRows({ scenario, origins }: ScenarioFromCode, language: LanguageTag): readonly (readonly string[])[] {
	return Object.entries(origins).flatMap(([path, origin]) => {
		const setting = settingAt(scenario, path);
		return setting === undefined ? [] : [[path, settingText(setting), ...originCells(origin, language)]];
	});
}

/** The setting at a path such as `policies[0].targetValue`; `undefined` where there is none. */
function settingAt(scenario: Scenario, path: string): unknown {
	return path.split(/[.[\]]+/).filter((key) => key !== '').reduce<unknown>(
		(parent, key) => typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key) ? (parent as Record<string, unknown>)[key] : undefined,
		scenario,
	);
}

function settingText(setting: unknown): string {
	if (typeof setting === 'number') { return formatNumber(setting, 4); }
	if (Array.isArray(setting)) { return setting.map(settingText).join(', '); }
	if (setting === null) { return '–'; }
	return typeof setting === 'object' && 'kind' in setting ? String(setting.kind) : String(setting);
}

/** How the setting is known, and where or why. */
function originCells(origin: SettingOrigin, language: LanguageTag): readonly [string, string] {
	switch (origin.kind) {
		case 'code': return [wordText.read[language], [placeOf(origin.at), origin.note?.[language]].filter((part) => part !== undefined).join('  ')];
		case 'omitted': return [wordText.documented[language], origin.note[language]];
		case 'assumed': return [wordText.assumed[language], origin.note[language]];
	}
}

/** Deeper chains are not indented further, so that lines stay readable. */
const deepestIndent = 5;

/** Each activity below its cause, indented; those without a cause in the order of time. */
function activityLines(activities: readonly Activity[], { startClockSeconds }: Scenario, { language, paint }: Terminal): readonly string[] {
	const depths = new Map<number, number>();
	const lines: string[] = [];
	for (const activity of inCausalOrder(activities)) {
		const depth = activity.causeId === null ? 0 : (depths.get(activity.causeId) ?? -1) + 1;
		depths.set(activity.id, depth);
		const indent = '  '.repeat(Math.min(depth, deepestIndent));
		const clock = formatClock(startClockSeconds + activity.atSeconds, { seconds: true });
		const { text, detail } = describeActivity(activity, { language, startClockSeconds });
		lines.push(`  ${paint('dim', clock)}  ${indent}${printable(text)}`);
		if (detail !== '') { lines.push(`  ${' '.repeat(clock.length)}  ${indent}  ${paint('dim', printable(detail))}`); }
	}
	return lines;
}

/** Depth first; without recursion, since a chain may be as long as the run. */
function inCausalOrder(activities: readonly Activity[]): readonly Activity[] {
	const known = new Set(activities.map(({ id }) => id));
	const consequences = new Map<number | null, Activity[]>();
	for (const activity of activities) {
		const cause = activity.causeId !== null && known.has(activity.causeId) ? activity.causeId : null;
		const siblings = consequences.get(cause);
		if (siblings === undefined) { consequences.set(cause, [activity]); } else { siblings.push(activity); }
	}
	const ordered: Activity[] = [];
	const waiting = [...consequences.get(null) ?? []].reverse();
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		ordered.push(next);
		waiting.push(...[...consequences.get(next.id) ?? []].reverse());
	}
	return ordered;
}
