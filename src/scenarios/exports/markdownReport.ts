/** A run as Markdown for a pull request: verdict, what was changed, figures beside those of the run before, and why things happened. */
import { formatClock, formatDuration, formatEstimate, formatNumber, formatPercent, formatUsd } from '../../core/format';
import type { LanguageTag, Localized } from '../../core/model/localized';
import { describeActivity } from '../../core/simulation/result/describeActivity';
import { chainOf, explainAt } from '../../core/simulation/result/explainAt';
import { figureNames, formatBounds, formatFigure, formatLatency, verdictNames } from '../../core/simulation/result/figureText';
import type { Activity, SimulationResult, SimulationSummary } from '../../core/simulation/result/result';
import { describeFault } from '../../core/simulation/scenario/describeFault';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { SettingOrigins } from '../origin';
import { readAt } from '../scenarioPath';
import { reportText } from './reportText';
import { settingText } from './settingText';

export interface ReportedRun {
	readonly scenario: Scenario;
	readonly result: SimulationResult;
}

export interface ReportOptions {
	readonly language: LanguageTag;
	/** The run to compare with: before the change. */
	readonly before?: ReportedRun;
	/** Settings that were changed. */
	readonly changes?: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[];
	/** Where the group stands: `main.tf:42 aws_autoscaling_group.web`; empty if not from code. */
	readonly place?: string;
	/** Where the settings come from: those that the code does not tell are listed. */
	readonly origins?: SettingOrigins;
	/** What the code has and the run leaves out. */
	readonly notes?: readonly Localized[];
	/** The name of a setting; its path if not given. */
	nameOf?(path: string): string;
}

/** Lines of causes that are shown before they are folded. */
const shownCauses = 10;
const mostCauses = 60;

/** What makes a group change, where nothing is lost. */
const changeKinds: ReadonlySet<Activity['kind']> = new Set<Activity['kind']>(['policy', 'step-policy', 'simple-policy', 'scheduled-action', 'zone-lost', 'replace-unhealthy', 'spot-notice']);

/** Text that a pull request's description or comment takes as it is. */
export function markdownReport(run: ReportedRun, options: ReportOptions): string {
	const { language, before, changes = [], place = '' } = options;
	const { scenario, result } = run;
	const title = `## ${verdictNames[result.summary.verdict][language]}: ${escape(scenario.group.name)}`;
	return [
		title, '', describeRun(scenario, place, language), '',
		...changes.length === 0 ? [] : [`### ${reportText.changes[language]}`, '', ...changesTable(options), ''],
		`### ${reportText.figures[language]}`, '', ...figuresTable(run, before, language), '',
		...expectationLines(result.summary, language),
		...causeLines(run, language),
		...assumedLines(run.scenario, options),
		`<sub>${reportText.footer[language]({ hash: result.hash, seed: scenario.seed })}</sub>`, '',
	].join('\n');
}

function describeRun(scenario: Scenario, place: string, language: LanguageTag): string {
	const span = reportText.span[language]({ start: formatClock(scenario.startClockSeconds), duration: formatDuration(scenario.durationSeconds, language) });
	const faults = scenario.faults.map((fault) => `${describeFault(fault)[language]} (${formatClock(scenario.startClockSeconds + fault.atSeconds)})`);
	const parts = [place === '' ? escape(scenario.name) : `\`${place.replaceAll('`', "'")}\``, escape(scenario.launch.instanceType), span, ...faults];
	return parts.filter((part) => part !== '').join(' · ');
}

function changesTable({ changes = [], language, nameOf }: ReportOptions): readonly string[] {
	const rows = changes.map(({ path, before, after }) => {
		const name = nameOf?.(path) ?? `\`${path}\``;
		return [name, settingText(path, before, language), `**${escape(settingText(path, after, language))}**`];
	});
	return table([reportText.setting[language], reportText.before[language], reportText.after[language]], rows);
}

type Figure = readonly [name: string, show: (summary: SimulationSummary) => string, value: (summary: SimulationSummary) => number | null, isLess: boolean];

function figuresTable({ result }: ReportedRun, before: ReportedRun | undefined, language: LanguageTag): readonly string[] {
	const unknown = reportText.unknown[language];
	const figures: readonly Figure[] = [
		[figureNames.availabilityPercent[language], ({ availabilityPercent }) => formatPercent(availabilityPercent), ({ availabilityPercent }) => availabilityPercent, false],
		[figureNames.droppedRequests[language], ({ droppedRequests, arrivedRequests }) => reportText.ofAll[language]({ part: formatNumber(droppedRequests), all: formatEstimate(arrivedRequests) }), ({ droppedRequests }) => droppedRequests, true],
		[figureNames.p99LatencySeconds[language], ({ p99LatencySeconds }) => formatLatency(p99LatencySeconds, language), ({ p99LatencySeconds }) => p99LatencySeconds, true],
		[figureNames.longestRecoverySeconds[language], (summary) => recoveryText(summary, language), longestRecovery, true],
		[reportText.inService[language], ({ lowestInService, highestInService }) => `${formatNumber(lowestInService)}–${formatNumber(highestInService)}`, ({ lowestInService }) => lowestInService, false],
		[figureNames.instanceHours[language], ({ instanceHours, spareInstanceHours }) => reportText.spare[language]({ all: formatEstimate(instanceHours), spare: formatEstimate(spareInstanceHours) }), ({ instanceHours }) => instanceHours, true],
		[figureNames.costUsdPerDay[language], ({ costUsdPerDay }) => costUsdPerDay === null ? unknown : formatUsd(costUsdPerDay), ({ costUsdPerDay }) => costUsdPerDay, true],
	];
	const shown = figures.filter(([name]) => name !== figureNames.longestRecoverySeconds[language] || result.summary.faults.length > 0);
	if (before === undefined) { return table([reportText.figure[language], reportText.value[language]], shown.map(([name, show]) => [name, show(result.summary)])); }
	return table(
		[reportText.figure[language], reportText.before[language], reportText.after[language], ''],
		shown.map(([name, show, value, isLess]) => [
			name, show(before.result.summary), show(result.summary), trend({ before: value(before.result.summary), after: value(result.summary), isLess, language }),
		]),
	);
}

/** Whether it became better or worse, with the difference in percent. */
function trend({ before, after, isLess, language }: { readonly before: number | null; readonly after: number | null; readonly isLess: boolean; readonly language: LanguageTag }): string {
	if (before === null || after === null || before === after) { return '='; }
	const isBetter = isLess ? after < before : after > before;
	const share = before === 0 ? '' : `${after > before ? '+' : '−'}${formatEstimate(Math.round(Math.abs(after / before - 1) * 1000) / 10)} %`;
	return reportText[isBetter ? 'better' : 'worse'][language](share).trim();
}

function longestRecovery({ faults }: SimulationSummary): number | null {
	return faults.reduce((longest: number | null, { recoverySeconds }) => longest === null || recoverySeconds === null ? null : Math.max(longest, recoverySeconds), 0);
}

function recoveryText(summary: SimulationSummary, language: LanguageTag): string {
	const longest = longestRecovery(summary);
	return longest === null ? reportText.notRecovered[language] : formatDuration(longest, language);
}

function expectationLines({ expectations }: SimulationSummary, language: LanguageTag): readonly string[] {
	if (expectations.length === 0) { return []; }
	const lines = expectations.map(({ expectation, actual, isMet }) => {
		const { figure } = expectation;
		const shown = actual === null ? reportText.unknown[language] : formatFigure(figure, actual, language);
		return `- [${isMet ? 'x' : ' '}] ${figureNames[figure][language]} ${formatBounds(expectation, language)}: ${shown}`;
	});
	return [`### ${reportText.expectations[language]}`, '', ...lines, ''];
}

/** What led to losses and what ended them, in the order of time; without losses what made the group change. */
function causeLines({ scenario, result }: ReportedRun, language: LanguageTag): readonly string[] {
	const losses = result.activities.filter(({ kind }) => kind === 'dropping');
	const changes = result.activities.filter(({ kind }) => changeKinds.has(kind));
	const told = new Map<number, Activity>();
	const tell = (activities: readonly Activity[]): void => { for (const activity of activities) { told.set(activity.id, activity); } };
	for (const loss of losses) {
		tell(chainOf(result, loss));
		for (const end of result.activities.filter(({ causeId, kind }) => causeId === loss.id && kind === 'dropping-ended')) {
			tell(changes.filter(({ atSeconds }) => atSeconds >= loss.atSeconds && atSeconds <= end.atSeconds));
			tell([...explainAt({ activities: result.activities }, end.atSeconds).filter(({ atSeconds }) => atSeconds > 0), end]);
		}
	}
	if (losses.length === 0) { for (const change of changes) { tell(chainOf(result, change)); } }
	const lines = [...told.values()].sort((a, b) => a.atSeconds - b.atSeconds || a.id - b.id).slice(0, mostCauses).map((activity) => {
		const { text, detail } = describeActivity(activity, { language, startClockSeconds: scenario.startClockSeconds });
		return `- \`${formatClock(scenario.startClockSeconds + activity.atSeconds, { seconds: true })}\` ${escape(text)}${detail === '' ? '' : ` — ${escape(detail)}`}`;
	});
	if (lines.length === 0) { return []; }
	const folded = lines.slice(shownCauses);
	const rest = folded.length === 0 ? [] : ['', `<details><summary>${reportText.more[language](folded.length)}</summary>`, '', ...folded, '', '</details>'];
	return [`### ${reportText.causes[language]}`, '', ...lines.slice(0, shownCauses), ...rest, ''];
}

/** What the run rests on beside the code; without what the scenario says otherwise by now. */
function assumedLines(scenario: Scenario, { origins = {}, notes = [], changes = [], language }: ReportOptions): readonly string[] {
	const lines = Object.entries(origins).flatMap(([path, origin]) => {
		const value = readAt(scenario, path);
		const isChanged = changes.some((change) => path === change.path || path.startsWith(`${change.path}.`) || path.startsWith(`${change.path}[`));
		if (origin.kind !== 'assumed' || value === undefined || isChanged) { return []; }
		return [`- \`${path}\` ${escape(settingText(path, value, language))}: ${escape(origin.note[language])}`];
	});
	const all = [...notes.map((note) => `- ${escape(note[language])}`), ...lines];
	return all.length === 0 ? [] : [`<details><summary>${reportText.assumed[language]}</summary>`, '', ...all, '', '</details>', ''];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map((cells) => line(cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' '))))];
}

/** Text of others in Markdown: it makes no markup and calls nobody. */
function escape(text: string): string {
	return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/@/g, '@\u200B').replace(/\s+/g, ' ');
}
