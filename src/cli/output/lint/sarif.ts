/**
 * `lint --format sarif`: a SARIF 2.1.0 log, as code scanning services and viewers read it.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result, Run, Notification } from 'sarif';
import type { LanguageTag } from '../../../core/model/localized';
import type { Range } from '../../../core/model/value';
import { knownRules } from '../../../linting/configuration/knownRules';
import { categoryOf } from '../../../rules/category';
import type { Finding, Fix, RuleInfo, Severity } from '../../../rules/rule';
import type { BaselinedReport } from '../../lint/baseline';
import { fingerprintOf } from '../../lint/baseline';
import { problemTitles } from '../../lint/text';

export interface SarifContext {
	readonly language: LanguageTag;
	readonly version: string;
	/** What could not be read, in sentences. */
	readonly complaints: readonly string[];
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Readonly<Record<Severity, string>>;
const root = '%SRCROOT%';

export function sarifLog(report: BaselinedReport, { language, version, complaints }: SarifContext): Log {
	const { findings, failures } = report;
	const descriptors = [...knownRules.map((rule) => ruleDescriptor(rule, language)), ...Object.entries(problemTitles).map(([id, title]) => ({ id, shortDescription: { text: title[language] } }))];
	const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
	const notifications: readonly Notification[] = [...failures.map((text) => ({ level: 'error' as const, message: { text } })), ...complaints.map((text) => ({ level: 'error' as const, message: { text } }))];
	const run: Run = {
		tool: { driver: { name: 'Compute Lab', semanticVersion: version, rules: descriptors } },
		language: language === 'ko' ? 'ko-KR' : 'en-US',
		columnKind: 'utf16CodeUnits',
		originalUriBaseIds: { [root]: { description: { text: 'The folder in which lint was called.' } } },
		invocations: [{ executionSuccessful: notifications.length === 0, ...notifications.length === 0 ? {} : { toolExecutionNotifications: [...notifications] } }],
		results: findings.map((finding) => resultOf(finding, { language, index: indexes.get(finding.ruleId), text: report.textOf(finding.file) })),
	};
	return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

function ruleDescriptor(rule: RuleInfo, language: LanguageTag): ReportingDescriptor {
	const { id, severity, text, source, enabledByDefault = true } = rule;
	const category = categoryOf(rule);
	return {
		id, name: id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
		shortDescription: { text: text.title[language] }, fullDescription: { text: text.why[language] },
		...source === undefined ? {} : { helpUri: source },
		help: { text: text.why[language], markdown: source === undefined ? text.why[language] : `${text.why[language]}\n\n[AWS](${source})` },
		defaultConfiguration: { level: levels[severity], enabled: enabledByDefault },
		properties: { tags: category === undefined ? [] : [category] },
	};
}

interface ResultContext {
	readonly language: LanguageTag;
	/** Of the rule in the list of rules. */
	readonly index: number | undefined;
	readonly text: string | undefined;
}

function resultOf(finding: Finding, { language, index, text }: ResultContext): Result {
	const { ruleId, severity, file, range, message, fixes } = finding;
	return {
		ruleId, ...index === undefined ? {} : { ruleIndex: index }, level: levels[severity], message: { text: message[language] },
		locations: [{ physicalLocation: locationOf(file, range, text) }],
		partialFingerprints: { 'computeLab/v1': fingerprintOf(finding, file) },
		...fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(fix, language)) },
	};
}

function locationOf(file: string, range: Range, text: string | undefined): PhysicalLocation {
	const snippet = text?.split(/\r\n|\n|\r/)[range.start.line];
	return { artifactLocation: artifactOf(file), region: { ...regionOf(range), ...snippet === undefined ? {} : { snippet: { text: snippet } } } };
}

function fixOf({ title, edits }: Fix, language: LanguageTag): NonNullable<Result['fixes']>[number] {
	const files = [...new Set(edits.map(({ file }) => file))];
	return {
		description: { text: title[language] },
		artifactChanges: files.map((file) => ({
			artifactLocation: artifactOf(file),
			replacements: edits.filter((edit) => edit.file === file).map(({ range, newText }) => ({ deletedRegion: regionOf(range), insertedContent: { text: newText } })),
		})),
	};
}

/** A path that leads out of the folder has no place below the root of the sources. */
function artifactOf(file: string): { readonly uri: string; readonly uriBaseId?: string } {
	const uri = file.split('/').map(encodeURIComponent).join('/');
	return file.startsWith('../') ? { uri } : { uri, uriBaseId: root };
}

/** Lines and columns from 1; the end column is exclusive. */
function regionOf({ start, end }: Range): Region {
	return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
