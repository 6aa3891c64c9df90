/**
 * `lint --format github`: annotations on the lines of a pull request, by GitHub Actions' workflow commands.
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
import type { LanguageTag } from '../../../core/model/localized';
import type { Finding, Severity } from '../../../rules/rule';
import type { BaselinedReport } from '../../lint/baseline';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

export function githubAnnotations({ findings }: BaselinedReport, language: LanguageTag): readonly string[] {
	return findings.map((finding) => annotation(finding, language));
}

function annotation({ ruleId, severity, file, range: { start, end }, message }: Finding, language: LanguageTag): string {
	const properties = {
		file, line: start.line + 1, endLine: end.line + 1,
		// Columns of an annotation are only of one line.
		...start.line === end.line ? { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) } : {},
		title: ruleId,
	};
	const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
	return `::${commands[severity]} ${written}::${escapeData(message[language])}`;
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
