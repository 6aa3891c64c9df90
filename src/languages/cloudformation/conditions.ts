/** Conditions of a template, decided by the defaults of its parameters. */
import { findEntry } from './node';
import type { TemplateNode } from './node';
import { circularMessage } from './problems';
import type { Scope } from './scope';

/** Longest chain of conditions, and deepest nesting in one, that is followed. */
const maxChain = 100;
/** Functions decided in one template; aliases can make a small text mean very many. */
const maxDecisions = 100_000;

/**
 * A function that says whether a condition holds, or undefined where the text does not decide it: an open parameter,
 * a name that is not there, a chain that is circular (which is a problem) or longer than a hundred conditions.
 */
export function createConditions(scope: Omit<Scope, 'isConditionTrue'>): (name: string) => boolean | undefined {
	const results = new Map<string, boolean | undefined>();
	const open: string[] = [];
	let depth = 0;
	let decisions = 0;
	return isTrue;

	function isTrue(name: string): boolean | undefined {
		if (results.has(name)) { return results.get(name); }
		const entry = scope.template.conditions.get(name);
		if (entry === undefined || open.length >= maxChain) { return undefined; }
		if (open.includes(name)) {
			scope.report(entry.keySpan, 'circular', circularMessage(name));
			return undefined;
		}
		open.push(name);
		const result = decide(entry.value);
		open.pop();
		results.set(name, result);
		return result;
	}

	function decide(node: TemplateNode): boolean | undefined {
		decisions++;
		if (depth > maxChain || decisions > maxDecisions) { return undefined; }
		depth++;
		const result = decideNode(node);
		depth--;
		return result;
	}

	function decideNode(node: TemplateNode): boolean | undefined {
		if (node.kind === 'map') {
			const named = findEntry(node, 'Condition')?.value;
			return named?.kind === 'scalar' ? isTrue(named.text) : undefined;
		}
		if (node.kind !== 'call') { return undefined; }
		const parts = node.argument.kind === 'list' ? node.argument.items : [node.argument];
		switch (node.name) {
			case 'Condition': return node.argument.kind === 'scalar' ? isTrue(node.argument.text) : undefined;
			case 'Fn::Equals': return areEqual(parts);
			case 'Fn::Not': return negate(parts[0]);
			case 'Fn::And': return decideAll(parts, false);
			case 'Fn::Or': return decideAll(parts, true);
			default: return undefined;
		}
	}

	function areEqual([first, second]: readonly TemplateNode[]): boolean | undefined {
		if (first === undefined || second === undefined) { return undefined; }
		const left = scope.evaluate(first);
		const right = scope.evaluate(second);
		return left.kind === 'text' && right.kind === 'text' ? left.text === right.text : undefined;
	}

	function negate(part: TemplateNode | undefined): boolean | undefined {
		const result = part === undefined ? undefined : decide(part);
		return result === undefined ? undefined : !result;
	}

	/** One part that decides is enough: a false one for And, a true one for Or. */
	function decideAll(parts: readonly TemplateNode[], decisive: boolean): boolean | undefined {
		const results = parts.map(decide);
		if (results.includes(decisive)) { return decisive; }
		return results.includes(undefined) || results.length === 0 ? undefined : !decisive;
	}
}
