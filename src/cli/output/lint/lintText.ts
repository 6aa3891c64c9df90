/** `lint --format text`: as compilers write, with the lines of the code where a person looks at it. */
import type { Severity } from '../../../rules/rule';
import type { BaselinedReport } from '../../lint/baseline';
import { lintReportText } from '../../lint/text';
import type { Terminal } from '../../terminal';
import { printable } from '../../terminal';
import { reportText, severityCountText } from '../../text';
import { formatMessage } from '../problems';
import { codeFrame } from './codeFrame';

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export function printFindings({ findings, textOf }: BaselinedReport, hasFrames: boolean, terminal: Terminal): void {
	for (const { ruleId, severity, message, fixes, ...location } of findings) {
		terminal.print(formatMessage(location, severity, message, { id: ruleId, terminal }));
		const text = hasFrames ? textOf(location.file) : undefined;
		if (text !== undefined) { codeFrame(text, location.range, severity, terminal).forEach((line) => terminal.print(line)); }
		for (const { title } of fixes) { terminal.print(terminal.paint('dim', `    → ${printable(title[terminal.language])}`)); }
		if (text !== undefined) { terminal.print(''); }
	}
	if (findings.length > 0 && !hasFrames) { terminal.print(''); }
}

export function printSummary({ findings, files, hiddenCount, goneCount }: BaselinedReport, terminal: Terminal): void {
	const { language } = terminal;
	const counts = severities
		.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
		.filter(({ count }) => count > 0)
		.map(({ severity, count }) => severityCountText[severity][language]({ count }))
		.join(', ');
	const summary = { count: findings.length, files: files.length, counts };
	terminal.print(findings.length === 0 ? reportText.clean[language](summary) : reportText.findings[language](summary));
	const fixable = findings.filter(({ fixes }) => fixes.some(({ preferred }) => preferred)).length;
	if (fixable > 0) { terminal.print(terminal.paint('dim', lintReportText.fixable[language](fixable))); }
	if (hiddenCount > 0) { terminal.print(terminal.paint('dim', lintReportText.hidden[language](hiddenCount))); }
	if (goneCount > 0) { terminal.print(terminal.paint('dim', lintReportText.gone[language](goneCount))); }
}
