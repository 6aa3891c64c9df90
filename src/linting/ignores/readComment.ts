/** One comment → what it tells linters: ours, and those of tflint, Checkov, Trivy and tfsec, each in its own form. */
import type { Range } from '../../core/model/value';
import type { Directive, NamedRule } from './directive';

/** Which lines a directive is about, beside the comment. */
export type Reach =
	/** The comment's own line, or the statement or block below where it stands alone. */
	| 'statement'
	/** Its own line, or the next one where it stands alone. */
	| 'line'
	/** The resource that it stands in or above. */
	| 'resource'
	| 'file';

export interface CommentDirective extends Pick<Directive, 'tool' | 'rules' | 'reason'> {
	readonly reach: Reach;
}

/** Texts without any of these need not be read. */
export const markers: readonly string[] = ['compute-lab:ignore', 'tflint-ignore', 'checkov:skip', 'tfsec:ignore', 'trivy:ignore', 'cfn-lint', 'checkov', 'ComputeLab'];

/**
 * @param text without the markers of the comment
 * @param rangeOf the range of a stretch of that text
 * @param today `2026-01-31`; an ignore that has expired by then is none. Not given: none has expired
 */
export function readComment(text: string, rangeOf: (start: number, end: number) => Range, today: string | undefined): readonly CommentDirective[] {
	const named = (ids: string, offset: number): readonly NamedRule[] => [...ids.matchAll(/[\w-]+/g)].map(({ 0: id, index }) =>
		({ id, range: rangeOf(offset + index, offset + index + id.length) }));
	return [...own(text, named), ...tflint(text, named), ...checkov(text, named), ...trivy(text, named, today)];
}

type Named = (ids: string, offset: number) => readonly NamedRule[];

/** `compute-lab:ignore rule-id, other-id reason`, `compute-lab:ignore-file …`. */
function own(text: string, named: Named): readonly CommentDirective[] {
	const [head, file, ids = '', reason = ''] = /^compute-lab:ignore(-file)?\b:?[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)?[ \t]*([^\r\n]*)/.exec(text) ?? [];
	if (head === undefined) { return []; }
	return [{ tool: 'compute-lab', rules: named(ids, head.indexOf(ids, 'compute-lab:ignore'.length + (file ?? '').length)), reason: reason.replace(/^[\s:–—-]+|\s*\*+$/g, ''), reach: file === undefined ? 'statement' : 'file' }];
}

/** `tflint-ignore: rule, other # reason`. Source: terraform-linters/tflint docs/user-guide/annotations.md. */
function tflint(text: string, named: Named): readonly CommentDirective[] {
	const [head, file, ids = '', reason = ''] = /^tflint-ignore(-file)?:[ \t]*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)[ \t]*(?:(?:#|\/\/)[ \t]*([^\r\n]*))?/.exec(text) ?? [];
	return head === undefined ? [] : [{ tool: 'tflint', rules: named(ids, head.indexOf(':') + 1), reason, reach: file === undefined ? 'line' : 'file' }];
}

/** `checkov:skip=CKV_AWS_79:reason`, inside the resource. Source: checkov.io, Suppressing and Skipping Policies. */
function checkov(text: string, named: Named): readonly CommentDirective[] {
	const [head, ids = '', reason = ''] = /^checkov:skip=[ \t]*([\w,]+)[ \t]*(?::[ \t]*([^\r\n]*))?/.exec(text) ?? [];
	return head === undefined ? [] : [{ tool: 'checkov', rules: named(ids, head.indexOf('=') + 1), reason, reach: 'resource' }];
}

/**
 * `trivy:ignore:AVD-AWS-0028`, `tfsec:ignore:aws-ec2-…:exp:2026-01-31`, several in a line. One that holds for a workspace or for some
 * values only is left alone: here nobody knows which. Source: aquasecurity.github.io/tfsec, Ignoring Checks.
 */
function trivy(text: string, named: Named, today: string | undefined): readonly CommentDirective[] {
	if (!/^(?:tfsec|trivy):ignore:/.test(text)) { return []; }
	const found = [...text.matchAll(/(?:tfsec|trivy):ignore:([\w-]+)((?::[\w-]+|\[[^\]]*\])*)/g)].filter(({ 2: more = '' }) => {
		const expiry = /^:exp:(\d{4}-\d{2}-\d{2})$/.exec(more)?.[1];
		return more === '' || (expiry !== undefined && (today === undefined || today <= expiry));
	});
	return found.map(({ 0: whole, 1: id = '', index }) => ({ tool: 'trivy', rules: named(id, index + whole.indexOf(id, 'tfsec:ignore'.length)), reason: '', reach: 'statement' }));
}
