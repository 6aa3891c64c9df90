/** CloudFormation's intrinsic functions, as far as the text decides them. */
import type { Evaluated, EvaluatedAlternative, EvaluatedUnknown } from './evaluated';
import { findEntry } from './node';
import type { CallNode, MapNode, Span, TemplateNode } from './node';
import { createExpression, createUnknown, evaluateAttribute, evaluateDefault, evaluateName, splitText } from './scope';
import type { Scope } from './scope';
import { locationOf } from './template';

type Intrinsic = (scope: Scope, argument: TemplateNode, span: Span) => Evaluated;

/** Evaluates one call; a function that is not in the table is unknown. */
export function evaluateCall(scope: Scope, { name, argument, span }: CallNode): Evaluated {
	const intrinsic = intrinsics.get(name);
	return intrinsic === undefined ? createUnknown(scope, 'unsupported', span) : intrinsic(scope, argument, span);
}

const notInText: Intrinsic = (scope, _argument, span) => createUnknown(scope, 'not-in-text', span);

const intrinsics: ReadonlyMap<string, Intrinsic> = new Map<string, Intrinsic>([
	['Ref', evaluateRef],
	['Fn::GetAtt', evaluateGetAtt],
	['Fn::FindInMap', evaluateFindInMap],
	['Fn::If', evaluateIf],
	['Fn::Select', evaluateSelect],
	['Fn::Split', evaluateSplit],
	['Fn::Join', evaluateJoin],
	['Fn::Sub', evaluateSub],
	['Fn::Length', evaluateLength],
	['Fn::GetAZs', notInText],
	['Fn::ImportValue', (scope, _argument, span) => ({ ...createUnknown(scope, 'not-in-text', span), one: 'text' })],
	['Fn::Transform', notInText],
	['Fn::GetStackOutput', notInText],
]);

function evaluateRef(scope: Scope, argument: TemplateNode, span: Span): Evaluated {
	return argument.kind === 'scalar' && argument.text !== '' ? evaluateName(scope, argument.text, span) : createUnknown(scope, 'malformed', span);
}

/** `Name.Attribute`, or the two in a list, of which the second may be computed. */
function evaluateGetAtt(scope: Scope, argument: TemplateNode, span: Span): Evaluated {
	const parts = argument.kind === 'list' ? argument.items : [argument];
	const [first, ...rest] = parts;
	if (first?.kind !== 'scalar' || first.text === '') { return createUnknown(scope, 'malformed', span); }
	const attributes = rest.map((part) => part.kind === 'scalar' ? part.text : '*');
	return evaluateAttribute(scope, [first.text, ...attributes].join('.'), span);
}

function evaluateFindInMap(scope: Scope, argument: TemplateNode, span: Span): Evaluated {
	const [fourth] = argument.kind === 'list' ? argument.items.slice(3) : [];
	const otherwise = findEntry(fourth, 'DefaultValue')?.value;
	const keyNodes = argument.kind === 'list' ? argument.items.slice(0, 3) : [];
	if (keyNodes.length < 3) { return createUnknown(scope, 'malformed', span); }
	const keys: string[] = [];
	for (const key of keyNodes.map((node) => scope.evaluate(node))) {
		if (key.kind !== 'text') { return createUnknown(scope, key.kind === 'unknown' ? key.reason : 'not-in-text', span); }
		keys.push(key.text);
	}
	const [mapping, top = '', second = ''] = keys;
	const found = findEntry(findEntry(scope.template.mappings.get(mapping ?? '')?.value, top)?.value, second)?.value;
	const name = keys.join('.');
	if (found?.kind === 'scalar') { return evaluateDefault(scope, { name, node: found, span }); }
	// With the AWS::LanguageExtensions transform a lookup may have a default.
	if (found === undefined && otherwise !== undefined) { return scope.evaluate(otherwise); }
	if (found?.kind !== 'list') { return createUnknown(scope, scope.template.hasTransform ? 'not-in-text' : 'unresolved', span); }
	const items = found.items.map((node) => node.kind === 'scalar' ? evaluateDefault(scope, { name, node, span }) : createUnknown(scope, 'malformed', span));
	return { kind: 'list', items, origin: { kind: 'default', name, at: locationOf(scope.template, found.span) }, span };
}

/** How many items a list has. */
function evaluateLength(scope: Scope, argument: TemplateNode, span: Span): Evaluated {
	const list = scope.evaluate(argument);
	if (list.kind === 'list') { return createExpression(scope, String(list.items.filter(({ kind }) => kind !== 'omitted').length), span); }
	return createUnknown(scope, list.kind === 'unknown' ? list.reason : 'malformed', span);
}

/** The branch that the parameters' defaults choose; the other one is what it may be besides. */
function evaluateIf(scope: Scope, argument: TemplateNode, span: Span): Evaluated {
	const [condition, whenTrue, whenFalse] = argument.kind === 'list' ? argument.items : [];
	if (condition?.kind !== 'scalar' || whenTrue === undefined || whenFalse === undefined) { return createUnknown(scope, 'malformed', span); }
	const isTrue = scope.isConditionTrue(condition.text);
	if (isTrue === undefined) { return eitherBranch(scope, [whenTrue, whenFalse], createUnknown(scope, scope.template.conditions.has(condition.text) ? 'several' : 'unresolved', span)); }
	const chosen = scope.evaluate(isTrue ? whenTrue : whenFalse);
	const others = alternativesOf(scope.evaluate(isTrue ? whenFalse : whenTrue));
	if (others.length === 0 || (chosen.kind !== 'text' && chosen.kind !== 'unknown')) { return chosen; }
	return { ...chosen, alternatives: [...chosen.alternatives ?? [], ...others].slice(0, maxAlternatives) };
}

/** Where nothing decides between the branches: known all the same if both are the same text, else all that they may be. */
function eitherBranch(scope: Scope, branches: readonly [TemplateNode, TemplateNode], open: EvaluatedUnknown): Evaluated {
	const [first, second] = branches.map((branch) => scope.evaluate(branch));
	if (first?.kind === 'text' && second?.kind === 'text' && first.text === second.text && first.alternatives === undefined) {
		return createExpression(scope, first.text, open.span);
	}
	const alternatives = [first, second].flatMap((branch) => (branch === undefined ? [] : alternativesOf(branch))).slice(0, maxAlternatives);
	return alternatives.length === 0 ? open : { ...open, alternatives };
}

/** Nested conditions may mean very many. */
const maxAlternatives = 1000;

function alternativesOf(value: Evaluated): readonly EvaluatedAlternative[] {
	if (value.kind !== 'text' && value.kind !== 'unknown') { return []; }
	const { alternatives = [] } = value;
	return value.kind === 'text' ? [{ text: { ...value, alternatives: [] }, from: 'branch' }, ...alternatives] : alternatives;
}

function evaluateSelect(scope: Scope, argument: TemplateNode, span: Span): Evaluated {
	const [indexNode, listNode] = argument.kind === 'list' ? argument.items : [];
	if (indexNode === undefined || listNode === undefined) { return createUnknown(scope, 'malformed', span); }
	const index = scope.evaluate(indexNode);
	const list = scope.evaluate(listNode);
	if (index.kind === 'unknown') { return createUnknown(scope, index.reason, span); }
	if (list.kind === 'unknown') { return { ...createUnknown(scope, list.reason, span), one: 'id' }; }
	if (index.kind !== 'text' || list.kind !== 'list' || !/^\s*\d+\s*$/.test(index.text)) { return createUnknown(scope, 'malformed', span); }
	const item = list.items[Number(index.text)];
	if (item === undefined) { return createUnknown(scope, 'malformed', span); }
	return item.kind === 'text' && item.origin.kind !== 'literal' ? { ...item, span } : item;
}

function evaluateSplit(scope: Scope, argument: TemplateNode, span: Span): Evaluated {
	const [separatorNode, wholeNode] = argument.kind === 'list' ? argument.items : [];
	if (separatorNode?.kind !== 'scalar' || separatorNode.text === '' || wholeNode === undefined) { return createUnknown(scope, 'malformed', span); }
	const whole = scope.evaluate(wholeNode);
	if (whole.kind === 'unknown') { return createUnknown(scope, whole.reason, span); }
	if (whole.kind !== 'text') { return createUnknown(scope, 'not-in-text', span); }
	return { kind: 'list', items: splitText(scope, whole, separatorNode.text), origin: whole.origin, span };
}

function evaluateJoin(scope: Scope, argument: TemplateNode, span: Span): Evaluated {
	const [separatorNode, listNode] = argument.kind === 'list' ? argument.items : [];
	if (separatorNode?.kind !== 'scalar' || listNode === undefined) { return createUnknown(scope, 'malformed', span); }
	const list = scope.evaluate(listNode);
	if (list.kind === 'unknown') { return createUnknown(scope, list.reason, span); }
	if (list.kind !== 'list') { return createUnknown(scope, 'malformed', span); }
	const texts: string[] = [];
	for (const item of list.items) {
		if (item.kind === 'omitted') { continue; }
		if (item.kind !== 'text') { return createUnknown(scope, item.kind === 'unknown' ? item.reason : 'not-in-text', span); }
		texts.push(item.text);
	}
	return createExpression(scope, texts.join(separatorNode.text), span);
}

/** A text with `${Name}`, `${Name.Attribute}` and `${!Literal}`, alone or with a map of names of its own. */
function evaluateSub(scope: Scope, argument: TemplateNode, span: Span): Evaluated {
	const [template, names] = argument.kind === 'list' ? argument.items : [argument];
	if (template?.kind !== 'scalar') { return createUnknown(scope, 'malformed', span); }
	const own = names?.kind === 'map' ? names : undefined;
	const whole = /^\$\{([^!{}][^{}]*)\}$/.exec(template.text)?.[1];
	if (whole !== undefined) { return moveTo(span, evaluatePlaceholder(scope, { name: whole.trim(), own, span })); }
	if (!template.text.includes('${')) { return scope.evaluate(template); }
	if (/\{\{|\{%/.test(template.text)) { return createUnknown(scope, 'not-in-text', span); }

	const parts: string[] = [];
	for (const [part, name] of template.text.matchAll(/\$\{([^{}]*)\}|[^$]+|\$/g)) {
		if (name === undefined) { parts.push(part); continue; }
		if (name.startsWith('!')) { parts.push(`\${${name.slice(1)}}`); continue; }
		const value = evaluatePlaceholder(scope, { name: name.trim(), own, span });
		if (value.kind !== 'text') { return { ...createUnknown(scope, value.kind === 'unknown' ? value.reason : 'not-in-text', span), one: 'text' }; }
		parts.push(value.text);
	}
	return createExpression(scope, parts.join(''), span);
}

function evaluatePlaceholder(scope: Scope, { name, own, span }: { name: string; own: MapNode | undefined; span: Span }): Evaluated {
	const entry = findEntry(own, name);
	if (entry !== undefined) { return scope.evaluate(entry.value); }
	return name.includes('.') ? evaluateAttribute(scope, name, span) : evaluateName(scope, name, span);
}

/** A value of a name in the function's own map stands elsewhere in the resource; it is shown where the function stands. */
function moveTo(span: Span, value: Evaluated): Evaluated {
	return value.kind === 'text' && value.origin.kind === 'literal' ? value : { ...value, span };
}
