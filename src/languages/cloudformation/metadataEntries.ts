/** What the `Metadata` of a template and of its resources tells linters: ours, cfn-lint's and Checkov's. */
import type { IgnoreEntry } from '../language';
import { findEntry } from './node';
import type { Entry, TemplateNode } from './node';
import { locationOf } from './template';
import type { Template } from './template';

/** The entries of the template first, then those of its resources in the order of the text. */
export function readIgnoreEntries(template: Template): readonly IgnoreEntry[] {
	return [
		...entriesIn(template, template.metadata, undefined),
		...[...template.resources.values()].flatMap(({ key, value }) => entriesIn(template, findEntry(value, 'Metadata')?.value, key)),
	];
}

function entriesIn(template: Template, metadata: TemplateNode | undefined, resourceId: string | undefined): readonly IgnoreEntry[] {
	const at = (...path: readonly string[]): TemplateNode | undefined => path.reduce<TemplateNode | undefined>((node, key) => findEntry(node, key)?.value, metadata);
	return [
		...itemsOf(at('ComputeLab', 'ignore')).flatMap((item) => ownEntry(template, item, resourceId)),
		...itemsOf(at('cfn-lint', 'config', 'ignore_checks')).flatMap((item) => simpleEntry(template, 'cfn-lint', item, resourceId)),
		...itemsOf(at('checkov', 'skip')).flatMap((item) => simpleEntry(template, 'checkov', findEntry(item, 'id')?.value ?? item, resourceId)),
	];
}

function itemsOf(node: TemplateNode | undefined): readonly TemplateNode[] {
	if (node === undefined) { return []; }
	return node.kind === 'list' ? node.items : [node];
}

/** `{ rule: id, reason: … }`, or `id reason` in one text. */
function ownEntry(template: Template, item: TemplateNode, resourceId: string | undefined): readonly IgnoreEntry[] {
	if (item.kind === 'scalar') {
		const [id = '', ...reason] = item.text.trim().split(/\s+/);
		const { start } = item.span;
		return [{ ...locationOf(template, item.span), tool: 'compute-lab', ruleId: id, ruleRange: locationOf(template, { start, end: start + id.length }).range, reason: reason.join(' '), resourceId }];
	}
	const rule: Entry | undefined = findEntry(item, 'rule');
	const reason = findEntry(item, 'reason')?.value;
	if (rule?.value.kind !== 'scalar') { return []; }
	return [{
		...locationOf(template, item.span), tool: 'compute-lab', ruleId: rule.value.text, ruleRange: locationOf(template, rule.value.span).range,
		reason: reason?.kind === 'scalar' ? reason.text.trim() : '', resourceId,
	}];
}

function simpleEntry(template: Template, tool: IgnoreEntry['tool'], node: TemplateNode, resourceId: string | undefined): readonly IgnoreEntry[] {
	if (node.kind !== 'scalar') { return []; }
	const location = locationOf(template, node.span);
	return [{ ...location, tool, ruleId: node.text, ruleRange: location.range, reason: '', resourceId }];
}
