/** Findings and reading problems as VS Code shows them. */
import * as vscode from 'vscode';
import type { LanguageTag } from '../../core/model/localized';
import type { Problem } from '../../languages/language';
import type { Finding } from '../../rules/rule';
import { toRange } from '../convert';
import { rulePageUri } from '../rulePages';

/** Whom VS Code names beside a message. */
export const diagnosticSource = 'Compute Lab';

const severities = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

export function findingDiagnostic(finding: Finding, language: LanguageTag): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(toRange(finding.range), finding.message[language], severities[finding.severity]);
	diagnostic.source = diagnosticSource;
	diagnostic.code = { value: finding.ruleId, target: rulePageUri(finding.ruleId, language) };
	// Shown faded, as code that does nothing.
	if (finding.ruleId === 'ignore-unused') { diagnostic.tags = [vscode.DiagnosticTag.Unnecessary]; }
	return diagnostic;
}

export function problemDiagnostic(problem: Problem, language: LanguageTag): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(toRange(problem.range), problem.message[language], severities[problem.severity]);
	diagnostic.source = diagnosticSource;
	diagnostic.code = problem.code;
	return diagnostic;
}
