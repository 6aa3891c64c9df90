/** `lint --format json`. */
import type { LanguageTag } from '../../../core/model/localized';
import type { Finding, Fix } from '../../../rules/rule';
import type { BaselinedReport } from '../../lint/baseline';
import { formatJson } from '../../../core/formatJson';

export function lintJson({ findings, failures, hiddenCount }: BaselinedReport, language: LanguageTag): string {
	return formatJson({
		findings: findings.map((finding) => findingJson(finding, language)),
		...failures.length === 0 ? {} : { failedRules: failures },
		...hiddenCount === 0 ? {} : { knownFindings: hiddenCount },
	});
}

function findingJson({ ruleId, severity, file, range, message, resourceId, source, fixes, scenario }: Finding, language: LanguageTag): object {
	return {
		ruleId, severity, file, range, message: message[language],
		...resourceId === '' ? {} : { resourceId }, ...source === undefined ? {} : { source },
		fixes: fixes.map((fix) => fixJson(fix, language)), ...scenario === undefined ? {} : { scenario },
	};
}

function fixJson({ title, preferred, edits }: Fix, language: LanguageTag): object {
	return { title: title[language], preferred, edits: edits.map(({ file, range, newText }) => ({ file, range, newText })) };
}
