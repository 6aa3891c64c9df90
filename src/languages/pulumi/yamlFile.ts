/** Pulumi's YAML files: a project, which may declare resources, and the configuration of a stack. */
import type { Localized } from '../../core/model/localized';
import { createLineIndex } from '../cloudformation/lineIndex';
import { findEntry } from '../cloudformation/node';
import type { Span, TemplateNode } from '../cloudformation/node';
import { binaryMessage, syntaxMessages, tooDeepMessage, tooLargeMessage } from '../cloudformation/problems';
import { readYamlTree } from '../cloudformation/yamlTree';
import { maxTextLength } from '../language';
import type { ParsedFile, Problem, ProblemCode, SourceFile } from '../language';
import { rangeIn } from '../programs/places';
import type { TextFile } from '../programs/syntax';

export interface YamlFile extends ParsedFile, TextFile {
	readonly kind: 'project' | 'stack';
	/** Nothing where the file could not be read. */
	readonly root: TemplateNode | undefined;
}

function isStack(path: string): boolean {
	return /(?:^|\/)Pulumi\.[\w-]+\.ya?ml$/.test(path);
}

const maxSyntaxProblems = 20;

export function parseYamlFile({ path, text }: SourceFile): YamlFile {
	const lines = createLineIndex(text.length > maxTextLength ? '' : text);
	const problemAt = (span: Span, code: ProblemCode, message: Localized): Problem => ({ code, severity: 'error', message, file: path, range: rangeIn({ lines }, span) });
	const refuse = (code: ProblemCode, message: Localized): YamlFile => ({ path, text: '', lines, kind: isStack(path) ? 'stack' : 'project', root: undefined, problems: [problemAt({ start: 0, end: 0 }, code, message)] });
	if (text.length > maxTextLength) { return refuse('too-large', tooLargeMessage); }
	if (text.includes('\0')) { return refuse('binary', binaryMessage); }
	const { roots, errors, isTooDeep } = readYamlTree(text.replace(/^\uFEFF/, ' '));
	if (isTooDeep) { return refuse('partly-read', tooDeepMessage); }
	const byLine = new Map(errors.map(({ span, message }) => problemAt(span, 'syntax', syntaxMessages[message])).reverse().map((problem) => [problem.range.start.line, problem]));
	const problems = [...byLine.values()].reverse().slice(0, maxSyntaxProblems);
	return { path, text, lines, kind: isStack(path) ? 'stack' : 'project', root: roots[0], problems };
}

/** The resources that a project declares in YAML. */
export function resourcesOf({ root }: YamlFile): TemplateNode | undefined {
	return findEntry(root, 'resources')?.value;
}
