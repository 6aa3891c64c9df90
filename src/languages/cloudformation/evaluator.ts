/** Puts literals, lists and intrinsic functions together into one evaluation of a template's nodes. */
import type { Localized } from '../../core/model/localized';
import type { Problem, ProblemCode } from '../language';
import { createConditions } from './conditions';
import type { Evaluated } from './evaluated';
import { evaluateCall } from './intrinsics';
import type { Span, TemplateNode } from './node';
import { tooComplexMessage } from './problems';
import { createUnknown, evaluateLiteral } from './scope';
import type { Scope } from './scope';
import { locationOf } from './template';
import type { Template } from './template';

/** Deepest nesting of functions that is followed; aliases can nest deeper than the text is. */
const maxEvaluationDepth = 100;
/** Nodes evaluated in one template; the largest template allowed, of 500 resources, needs about a hundredth of it. */
const maxSteps = 1_000_000;
/** Longest text that is computed, in UTF-16 code units. */
const maxComputedLength = 100_000;

export interface Evaluator extends Scope {
	/** What was found wrong so far, once for each place. */
	problems(): readonly Problem[];
}

/** An evaluator of one template. Its work is bounded, so that no template can stop the reader. */
export function createEvaluator(template: Template): Evaluator {
	const problems = new Map<string, Problem>();
	let steps = 0;
	let depth = 0;
	const scope: Scope = { template, evaluate, report, isConditionTrue: createConditions({ template, evaluate, report }) };
	return { ...scope, problems: () => [...problems.values()] };

	function report(span: Span, code: ProblemCode, message: Localized): void {
		const severity = code === 'partly-read' ? 'information' : 'warning';
		problems.set(`${code} ${span.start} ${message.en}`, { ...locationOf(template, span), code, severity, message });
	}

	function evaluate(node: TemplateNode): Evaluated {
		steps++;
		if (steps > maxSteps) { report({ start: 0, end: 0 }, 'partly-read', tooComplexMessage); }
		if (steps > maxSteps || depth > maxEvaluationDepth) { return createUnknown(scope, 'unsupported', node.span); }
		depth++;
		const result = evaluateNode(node);
		depth--;
		if (result.kind === 'list') { steps += result.items.length; }
		const isTooLong = result.kind === 'text' && result.text.length > maxComputedLength;
		return isTooLong ? createUnknown(scope, 'unsupported', node.span) : result;
	}

	function evaluateNode(node: TemplateNode): Evaluated {
		switch (node.kind) {
			case 'call': return evaluateCall(scope, node);
			case 'list': return { kind: 'list', items: node.items.map(evaluate), origin: { kind: 'literal' }, span: node.span };
			case 'map': return isFilledInLater(node.span) ? createUnknown(scope, 'not-in-text', node.span) : { kind: 'map', node, span: node.span };
			case 'scalar': return evaluateLiteral(scope, node);
		}
	}

	/** `{{ x }}` without quotes is a map to YAML and a placeholder to the tool that renders the file. */
	function isFilledInLater({ start }: Span): boolean {
		return template.text.startsWith('{{', start);
	}
}
