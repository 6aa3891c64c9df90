/**
 * Known findings, so that only new ones are told. A finding is known again by its rule, file, resource and message, not by its line, which
 * changes with every edit above it.
 */
import * as crypto from 'node:crypto';
import * as path from 'node:path';
import { localize } from '../../core/model/localized';
import type { Finding } from '../../rules/rule';
import { readText } from '../files/readText';
import { shownPath } from '../files/shownPath';
import { faultText } from '../text';
import { UserError } from '../userError';
import type { LintReport } from './report';
import { lintStopText } from './text';
import { writeText } from './writeText';

const version = 1;

interface BaselineEntry {
	readonly ruleId: string;
	/** Relative to the folder of the baseline, with `/`. */
	readonly file: string;
	readonly fingerprint: string;
	/** How many of them there are. */
	readonly count: number;
}

export interface BaselinedReport extends LintReport {
	/** Findings that are left out because the baseline has them. */
	readonly hiddenCount: number;
	/** Findings of the baseline that are there no more, in files that were looked at. */
	readonly goneCount: number;
}

/** @returns 16 hexadecimal digits, the same wherever in its file the finding stands */
export function fingerprintOf({ ruleId, resourceId, message }: Finding, file: string): string {
	return crypto.createHash('sha256').update(JSON.stringify([ruleId, file, resourceId, message.en])).digest('hex').slice(0, 16);
}

/** @throws UserError for a file that is no baseline; one that is not there yet is empty */
export function withoutKnown(report: LintReport, baseline: string, workingFolder: string): BaselinedReport {
	const absolute = path.resolve(workingFolder, baseline);
	const entries = readBaseline(absolute, workingFolder);
	const place = createPlace(absolute, workingFolder);
	const left = new Map(entries.map(({ fingerprint, count }) => [fingerprint, count]));
	const findings = report.findings.filter((finding) => {
		const fingerprint = fingerprintOf(finding, place(finding.file));
		const count = left.get(fingerprint) ?? 0;
		left.set(fingerprint, count - 1);
		return count <= 0;
	});
	const looked = new Set(report.files.map(place));
	const goneCount = entries.filter(({ file }) => looked.has(file)).reduce((sum, { fingerprint }) => sum + Math.max(0, left.get(fingerprint) ?? 0), 0);
	return { ...report, findings, hiddenCount: report.findings.length - findings.length, goneCount };
}

/** Writes what was found, and keeps what the file knows of files that were not looked at. @returns how many findings it has now */
export function updateBaseline(report: LintReport, baseline: string, workingFolder: string): number {
	const absolute = path.resolve(workingFolder, baseline);
	const place = createPlace(absolute, workingFolder);
	const looked = new Set(report.files.map(place));
	const counts = new Map<string, BaselineEntry>();
	for (const finding of report.findings) {
		const file = place(finding.file);
		const fingerprint = fingerprintOf(finding, file);
		counts.set(fingerprint, { ruleId: finding.ruleId, file, fingerprint, count: (counts.get(fingerprint)?.count ?? 0) + 1 });
	}
	const kept = readBaseline(absolute, workingFolder).filter(({ file }) => !looked.has(file));
	const findings = [...kept, ...counts.values()].sort((a, b) => compare(a.file, b.file) || compare(a.ruleId, b.ruleId) || compare(a.fingerprint, b.fingerprint));
	writeText(absolute, `${JSON.stringify({ version, findings }, undefined, '\t')}\n`, shownPath(absolute, workingFolder));
	return findings.reduce((sum, { count }) => sum + count, 0);
}

/** So that a baseline is the same from wherever lint is called. */
function createPlace(baseline: string, workingFolder: string): (file: string) => string {
	return (file) => path.relative(path.dirname(baseline), path.resolve(workingFolder, file)).split(path.sep).join('/');
}

function readBaseline(absolute: string, workingFolder: string): readonly BaselineEntry[] {
	const { text, fault } = readText(absolute);
	const shown = shownPath(absolute, workingFolder);
	if (fault === 'missing') { return []; }
	if (fault !== undefined) { throw new UserError(localize(faultText[fault], { path: shown })); }
	const entries = parseEntries(text);
	if (entries === undefined) { throw new UserError(localize(lintStopText.badBaseline, { name: shown, nearest: '' })); }
	return entries;
}

function parseEntries(text: string): readonly BaselineEntry[] | undefined {
	try {
		const data = JSON.parse(text) as { readonly version?: unknown; readonly findings?: unknown } | null;
		if (data?.version !== version || !Array.isArray(data.findings)) { return undefined; }
		const entries = data.findings as readonly Partial<BaselineEntry>[];
		const isEntry = (entry: Partial<BaselineEntry>): entry is BaselineEntry =>
			typeof entry.ruleId === 'string' && typeof entry.file === 'string' && typeof entry.fingerprint === 'string' && Number.isInteger(entry.count);
		return entries.every(isEntry) ? entries : undefined;
	} catch {
		// Whatever is wrong with it, it is no baseline.
		return undefined;
	}
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
