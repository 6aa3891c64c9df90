/** Lints a text as the host and the command line do, and applies fixes to it. */
import { cloudformation } from '../../../src/languages/cloudformation';
import type { ModuleReading } from '../../../src/languages/language';
import type { Parsers } from '../../../src/languages/parsers';
import { terraform } from '../../../src/languages/terraform';
import { rules as allRules } from '../../../src/rules/index';
import { createJudge } from '../../../src/linting/judge';
import { lint } from '../../../src/linting/lint';
import type { LintContext, LintResult } from '../../../src/linting/lint';
import type { Finding, Fix, Rule } from '../../../src/rules/rule';
import { loadFacts } from '../../support/facts';

export interface LintedText extends LintResult {
	readonly reading: ModuleReading;
}

export interface LintTextOptions extends Pick<LintContext, 'levels' | 'judge' | 'checksIgnores' | 'today' | 'onLateFailure'> {
	readonly rules?: readonly Rule[];
	readonly region?: string;
}

/** Lints one Terraform file as a module of its own. */
export function lintTerraform(text: string, parsers: Parsers, options: LintTextOptions = {}): LintedText {
	const reading = terraform.link([terraform.parse({ path: 'main.tf', text }, parsers)]);
	return { reading, ...lint(reading, { facts: loadFacts(), textOf: () => text, judge: createJudge({ facts: loadFacts(), region: 'us-east-1' }), ...options }) };
}

/** Lints one CloudFormation template. */
export function lintTemplate(text: string, options: LintTextOptions = {}): LintedText {
	const noParsers = undefined as unknown as Parsers;
	const reading = cloudformation.link([cloudformation.parse({ path: 'template.yaml', text }, noParsers)]);
	return { reading, ...lint(reading, { facts: loadFacts(), textOf: () => text, judge: createJudge({ facts: loadFacts(), region: 'us-east-1' }), ...options }) };
}

/** The rules of these ids, for a test that others have nothing to do with. */
export function only(...ids: readonly string[]): readonly Rule[] {
	return allRules.filter(({ id }) => ids.includes(id));
}

/** The text after a fix, all of whose edits are in it. */
export function applyFix(text: string, { edits }: Fix): string {
	const lineStarts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: lineBreak }) => index + lineBreak.length)];
	const offsetOf = ({ line, character }: { readonly line: number; readonly character: number }): number => (lineStarts[line] ?? text.length) + character;
	return [...edits]
		.sort((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
		.reduce((changed, { range, newText }) => changed.slice(0, offsetOf(range.start)) + newText + changed.slice(offsetOf(range.end)), text);
}

/** The fix that "Fix" without a choice applies. */
export function chosenFix({ fixes }: Finding): Fix | undefined {
	return fixes.find(({ preferred }) => preferred) ?? fixes[0];
}

/** Line from 1, severity and English message of each finding. */
export function summarize(findings: readonly Finding[]): readonly string[] {
	return findings.map(({ range, severity, message }) => `${range.start.line + 1} ${severity}: ${message.en}`);
}

/** A template with one resource. */
export function template(type: string, properties: Readonly<Record<string, unknown>>): string {
	return JSON.stringify({ Resources: { It: { Type: type, Properties: properties } } }, null, 2);
}
