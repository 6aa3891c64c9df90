/** `lint --format junit`: a suite for each file, a failed test for each finding, one that passes for a file without any. */
import type { LanguageTag } from '../../../core/model/localized';
import type { Finding } from '../../../rules/rule';
import type { BaselinedReport } from '../../lint/baseline';
import { severityText } from '../../text';
import { attributes, escapeXml } from '../xml';

export function junit({ findings, files, failures }: BaselinedReport, language: LanguageTag): string {
	const names = [...new Set([...files, ...findings.map(({ file }) => file)])].sort();
	const suites = names.flatMap((file) => suite(file, findings.filter((finding) => finding.file === file), language));
	const errors = failures.map((failure) => `\t\t<testcase${attributes({ name: failure, classname: 'compute-lab' })}><error${attributes({ message: failure })}/></testcase>`);
	const internal = errors.length === 0 ? [] : [`\t<testsuite${attributes({ name: 'compute-lab', tests: errors.length, failures: 0, errors: errors.length })}>`, ...errors, '\t</testsuite>'];
	const tests = names.reduce((sum, file) => sum + Math.max(1, findings.filter((finding) => finding.file === file).length), errors.length);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites${attributes({ name: 'Compute Lab', tests, failures: findings.length, errors: errors.length })}>`, ...suites, ...internal, '</testsuites>',
	].join('\n');
}

function suite(file: string, findings: readonly Finding[], language: LanguageTag): readonly string[] {
	const cases = findings.length === 0 ? [`\t\t<testcase${attributes({ name: 'lint', classname: file })}/>`] : findings.map((finding) => testCase(finding, language));
	return [`\t<testsuite${attributes({ name: file, tests: cases.length, failures: findings.length, errors: 0 })}>`, ...cases, '\t</testsuite>'];
}

function testCase({ ruleId, severity, file, range: { start }, message }: Finding, language: LanguageTag): string {
	const place = `${file}:${start.line + 1}:${start.character + 1}`;
	const failure = `<failure${attributes({ message: message[language], type: severity })}>${escapeXml(`${place}: ${severityText[severity][language]}: ${message[language]} [${ruleId}]`)}</failure>`;
	return `\t\t<testcase${attributes({ name: `${ruleId} ${start.line + 1}:${start.character + 1}`, classname: file, file, line: start.line + 1 })}>${failure}</testcase>`;
}
