/** What intrinsic functions are evaluated in: one template, its parameters' defaults and its conditions. */
import type { UnknownReason } from '../../core/model/value';
import type { Localized } from '../../core/model/localized';
import type { ProblemCode } from '../language';
import type { Evaluated, EvaluatedAlternative, EvaluatedText, EvaluatedUnknown } from './evaluated';
import { findEntry } from './node';
import type { ScalarNode, Span, TemplateNode } from './node';
import { unresolvedMessage } from './problems';
import { locationOf, shownText } from './template';
import type { Template } from './template';

export interface Scope {
	readonly template: Template;
	evaluate(node: TemplateNode): Evaluated;
	/** Whether a condition of the template holds with the parameters' defaults; undefined if the text does not decide it. */
	isConditionTrue(name: string): boolean | undefined;
	report(span: Span, code: ProblemCode, message: Localized): void;
}

/** An unknown value whose text is the expression itself. */
export function createUnknown({ template }: Pick<Scope, 'template'>, reason: UnknownReason, span: Span): EvaluatedUnknown {
	return { kind: 'unknown', reason, text: shownText(template, span), span };
}

/** A text that was computed. */
export function createExpression({ template }: Scope, text: string, span: Span): EvaluatedText {
	return { kind: 'text', text, origin: { kind: 'expression', text: shownText(template, span) }, span, source: undefined };
}

/** A scalar where it stands. */
export function evaluateLiteral(scope: Scope, node: ScalarNode): Evaluated {
	const reason = unknownReasonOf(node);
	if (reason !== undefined) { return createUnknown(scope, reason, node.span); }
	if (!node.isEditable) { return createExpression(scope, node.text, node.span); }
	return { kind: 'text', text: node.text, origin: { kind: 'literal' }, span: node.span, source: sourceOf(scope, node) };
}

/** A scalar of a mapping or a parameter's default, seen from the expression at `span` that leads to it. */
export function evaluateDefault(scope: Scope, { name, node, span }: { name: string; node: ScalarNode; span: Span }): Evaluated {
	const reason = unknownReasonOf(node);
	if (reason !== undefined) { return createUnknown(scope, reason, span); }
	const at = locationOf(scope.template, node.span);
	return { kind: 'text', text: node.text, origin: { kind: 'default', name, at }, span, source: sourceOf(scope, node) };
}

/** A part of a text. Where the text stands as it is, so does its part, and the part keeps the text's origin. */
export function sliceText(scope: Scope, whole: EvaluatedText, { start, end }: Span): EvaluatedText {
	const text = whole.text.slice(start, end);
	if (whole.source === undefined) { return createExpression(scope, text, whole.span); }
	const source = { start: whole.source.start + start, end: whole.source.start + end };
	switch (whole.origin.kind) {
		case 'literal': return { kind: 'text', text, origin: whole.origin, span: source, source };
		case 'default': return { ...whole, text, origin: { ...whole.origin, at: locationOf(scope.template, source) }, source };
		default: return createExpression(scope, text, whole.span);
	}
}

/** The parts of a text between separators, without the spaces around them. */
export function splitText(scope: Scope, whole: EvaluatedText, separator: string): readonly EvaluatedText[] {
	const parts: EvaluatedText[] = [];
	let start = 0;
	for (const part of whole.text.split(separator)) {
		const trimmed = part.trim();
		const trimmedStart = start + part.indexOf(trimmed);
		parts.push(sliceText(scope, whole, { start: trimmedStart, end: trimmedStart + trimmed.length }));
		start += part.length + separator.length;
	}
	return parts;
}

/** What a name in `Ref` or `${…}` stands for. */
export function evaluateName(scope: Scope, name: string, span: Span): Evaluated {
	const { parameters, resources, added, hasTransform } = scope.template;
	if (name === 'AWS::NoValue') { return { kind: 'omitted', span }; }
	if (name.startsWith('AWS::')) { return createUnknown(scope, 'not-in-text', span); }
	const parameter = parameters.get(name);
	if (parameter !== undefined) { return evaluateParameter(scope, { name, parameter: parameter.value, span }); }
	if (resources.has(name) || added.has(name)) { return { kind: 'reference', logicalId: name, text: name, span }; }
	if (hasTransform) { return createUnknown(scope, 'not-in-text', span); }
	return reportUnresolved(scope, name, span);
}

/** What an attribute, `Name.Attribute`, stands for. */
export function evaluateAttribute(scope: Scope, text: string, span: Span): Evaluated {
	const logicalId = text.split('.')[0] ?? text;
	const { resources, added, hasTransform } = scope.template;
	if (resources.has(logicalId) || added.has(logicalId)) { return { kind: 'reference', logicalId, text, span }; }
	if (hasTransform) { return createUnknown(scope, 'not-in-text', span); }
	return reportUnresolved(scope, logicalId, span);
}

/** Placeholders of other tools and dynamic references are not in the text; CloudFormation takes no null. */
function unknownReasonOf({ text, isQuoted }: ScalarNode): UnknownReason | undefined {
	if (/\{\{|\{%|\$\{/.test(text)) { return 'not-in-text'; }
	return !isQuoted && /^(?:~|null)?$/i.test(text) ? 'malformed' : undefined;
}

function reportUnresolved(scope: Scope, name: string, span: Span): EvaluatedUnknown {
	scope.report(span, 'unresolved', unresolvedMessage(name));
	return createUnknown(scope, 'unresolved', span);
}

/** A parameter's default. That of an SSM parameter type is the name of the parameter, not the value. */
function evaluateParameter(scope: Scope, { name, parameter, span }: { name: string; parameter: TemplateNode; span: Span }): Evaluated {
	const typeNode = findEntry(parameter, 'Type')?.value;
	const type = typeNode?.kind === 'scalar' ? typeNode.text : '';
	const node = findEntry(parameter, 'Default')?.value;
	if (type.startsWith('AWS::SSM::Parameter::')) {
		return { ...markOne(createUnknown(scope, 'not-in-text', span), type), ...node?.kind === 'scalar' ? { ssmParameter: node.text } : {} };
	}
	const alternatives = allowedTexts(scope, parameter, node);
	const more = alternatives.length === 0 ? {} : { alternatives };
	if (node === undefined) { return { ...markOne(createUnknown(scope, 'no-default', span), type), ...more }; }
	if (node.kind !== 'scalar') { return createUnknown(scope, 'malformed', span); }
	const whole = { ...evaluateDefault(scope, { name, node, span }), ...more };
	if (whole.kind !== 'text' || !/^(?:CommaDelimitedList$|List<)/.test(type)) { return whole; }
	return { kind: 'list', items: whole.text.trim() === '' ? [] : splitText(scope, whole, ','), origin: whole.origin, span };
}

/** The parameter's allowed values, each where it stands; without the default, which is one of them. */
function allowedTexts(scope: Scope, parameter: TemplateNode, written: TemplateNode | undefined): readonly EvaluatedAlternative[] {
	const allowed = findEntry(parameter, 'AllowedValues')?.value;
	if (allowed?.kind !== 'list') { return []; }
	return allowed.items.flatMap((item): readonly EvaluatedAlternative[] => {
		const value = item.kind === 'scalar' ? evaluateLiteral(scope, item) : undefined;
		const isDefault = item.kind === 'scalar' && written?.kind === 'scalar' && written.text === item.text;
		return value?.kind === 'text' && !isDefault ? [{ text: value, from: 'allowed' }] : [];
	});
}

/** @param type of the parameter: `String`, `AWS::EC2::Subnet::Id`, `List<…>`, … */
function markOne(unknown: EvaluatedUnknown, type: string): EvaluatedUnknown {
	if (/List/.test(type)) { return unknown; }
	return { ...unknown, one: /^AWS::EC2::\w+::Id$|<AWS::EC2::\w+::Id>$/.test(type) ? 'id' : 'text' };
}

/** Only where the text in the file equals the value, so that a part of it can be found again. */
function sourceOf({ template }: Scope, { text, span }: ScalarNode): Span | undefined {
	return template.text.slice(span.start, span.end) === text ? span : undefined;
}
