/** Expressions of TypeScript and JavaScript. */
import { opaque } from '../builder';
import type { Builder, Place } from '../builder';
import { convertNumber, inside } from '../expressionParts';
import { childOfType, namedChildren, partOf } from '../syntaxNode';
import type { SyntaxNode } from '../syntaxNode';
import type { Argument, Entry, Expression, Item, Operator } from '../syntax';
import { unescapeText } from '../strings';

export function convertExpression(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end, type } = node;
	if (start === end) { return opaque(node, 'malformed'); }
	switch (type) {
		case 'string': return convertString(builder, node);
		case 'template_string': return convertTemplate(builder, node, inside(place));
		case 'number': return convertNumber(builder, node);
		case 'true': case 'false': return { start, end, kind: 'literal', value: type === 'true' };
		case 'null': case 'undefined': return { start, end, kind: 'literal', value: null };
		case 'identifier': case 'shorthand_property_identifier': case 'type_identifier': case 'super': return convertName(builder, node, place);
		case 'this': return { start, end, kind: 'self', scope: place.scope };
		case 'array': return { start, end, kind: 'list', items: convertItems(builder, node, inside(place)) };
		case 'object': return { start, end, kind: 'object', entries: convertEntries(builder, node, inside(place)) };
		case 'member_expression': return convertMember(builder, node, inside(place));
		case 'subscript_expression': return convertIndex(builder, node, inside(place));
		case 'call_expression': case 'new_expression': return convertCall(builder, node, place);
		case 'parenthesized_expression': case 'as_expression': case 'satisfies_expression': case 'non_null_expression': case 'await_expression': case 'instantiation_expression':
			return convertInner(builder, namedChildren(node)[0], node, place);
		case 'type_assertion': return convertInner(builder, namedChildren(node).at(-1), node, place);
		case 'unary_expression': return convertUnary(builder, node, inside(place));
		case 'binary_expression': return convertBinary(builder, node, inside(place));
		case 'ternary_expression': return convertConditional(builder, node, inside(place));
		case 'arrow_function': case 'function_expression': case 'generator_function': builder.readFunction(builder, node, place); return opaque(node);
		case 'ERROR': return opaque(node, 'malformed');
		default:
			for (const child of namedChildren(node)) { convertExpression(builder, child, inside(place)); }
			return opaque(node, node.isBroken ? 'malformed' : 'unsupported');
	}
}

function convertInner(builder: Builder, inner: SyntaxNode | undefined, outer: SyntaxNode, place: Place): Expression {
	return inner === undefined ? opaque(outer, 'malformed') : convertExpression(builder, inner, place);
}

function convertName({ text }: Builder, { start, end }: SyntaxNode, { scope }: Place): Expression {
	const name = text.slice(start, end);
	return name === 'undefined' ? { start, end, kind: 'literal', value: null } : { start, end, kind: 'name', name, scope };
}

function convertString({ text }: Builder, { start, end, isBroken }: SyntaxNode): Expression {
	const span = { start: start + 1, end: Math.max(start + 1, end - 1) };
	return isBroken ? opaque(span, 'malformed') : { ...span, kind: 'literal', value: unescapeText(text.slice(span.start, span.end)) };
}

/** Without substitutions it is a string. */
function convertTemplate(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const span = { start: node.start + 1, end: Math.max(node.start + 1, node.end - 1) };
	if (node.isBroken) { return opaque(span, 'malformed'); }
	const parts: (string | Expression)[] = [];
	let from = span.start;
	for (const child of node.children) {
		if (child.type !== 'template_substitution') { continue; }
		if (child.start > from) { parts.push(unescapeText(builder.text.slice(from, child.start))); }
		parts.push(convertInner(builder, namedChildren(child)[0], child, place));
		from = child.end;
	}
	if (span.end > from) { parts.push(unescapeText(builder.text.slice(from, span.end))); }
	const [only] = parts;
	if (parts.every((part) => typeof part === 'string')) { return { ...span, kind: 'literal', value: typeof only === 'string' ? parts.join('') : '' }; }
	return { ...span, kind: 'template', parts };
}

function convertItems(builder: Builder, node: SyntaxNode, place: Place): readonly Item[] {
	return [...namedChildren(node).map((child) => {
		const isSpread = child.type === 'spread_element';
		return { isSpread, value: isSpread ? convertInner(builder, namedChildren(child)[0], child, place) : convertExpression(builder, child, place) };
	}), ...brokenParts(node).map((part) => ({ isSpread: true, value: opaque(part, 'malformed') }))];
}

function convertEntries(builder: Builder, node: SyntaxNode, place: Place): readonly Entry[] {
	const entries = namedChildren(node).map((child): Entry => {
		const { start, end } = child;
		if (child.type === 'spread_element') {
			return { start, end, name: undefined, nameSpan: child, value: convertInner(builder, namedChildren(child)[0], child, place), isSpread: true };
		}
		if (child.type === 'shorthand_property_identifier') {
			return { start, end, name: builder.text.slice(start, end), nameSpan: { start, end }, value: convertName(builder, child, place), isSpread: false };
		}
		const key = partOf(child, 'key') ?? partOf(child, 'name');
		const value = partOf(child, 'value');
		const name = key === undefined ? undefined : keyName(builder, key);
		return {
			start, end, name, isSpread: false,
			nameSpan: key === undefined ? child : key.type === 'string' ? { start: key.start + 1, end: key.end - 1 } : { start: key.start, end: key.end },
			value: value === undefined ? convertExpression(builder, { ...child, type: 'method' }, place) : convertExpression(builder, value, place),
		};
	});
	return [...entries, ...brokenParts(node).map((part): Entry => ({ ...part, name: undefined, nameSpan: part, value: opaque(part, 'malformed'), isSpread: true }))];
}

/** What stands where the text is broken may be anything. */
function brokenParts(node: SyntaxNode): readonly { readonly start: number; readonly end: number }[] {
	return node.children.filter(({ type, start, end }) => type === 'ERROR' || (start === end && type !== 'template_string')).map(({ start, end }) => ({ start, end }));
}

function keyName(builder: Builder, key: SyntaxNode): string | undefined {
	const { text } = builder;
	if (key.type === 'string') { return unescapeText(text.slice(key.start + 1, key.end - 1)); }
	if (key.type !== 'computed_property_name') { return text.slice(key.start, key.end); }
	const [inner] = namedChildren(key);
	return inner?.type === 'string' ? unescapeText(text.slice(inner.start + 1, inner.end - 1)) : undefined;
}

function convertMember(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end } = node;
	const target = partOf(node, 'object');
	const property = partOf(node, 'property');
	if (target === undefined || property === undefined) { return opaque(node, 'malformed'); }
	const nameSpan = { start: property.start, end: property.end };
	return { start, end, kind: 'member', target: convertExpression(builder, target, place), name: builder.text.slice(property.start, property.end), nameSpan };
}

function convertIndex(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end } = node;
	const target = partOf(node, 'object');
	const key = partOf(node, 'index');
	if (target === undefined || key === undefined) { return opaque(node, 'malformed'); }
	return { start, end, kind: 'index', target: convertExpression(builder, target, place), key: convertExpression(builder, key, place) };
}

function convertCall(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const callee = partOf(node, 'function') ?? partOf(node, 'constructor');
	const list = partOf(node, 'arguments');
	if (callee === undefined) { return opaque(node, 'malformed'); }
	if (list?.type === 'template_string') { return convertTagged(builder, { node, callee, template: list }, inside(place)); }
	const argsSpan = list === undefined ? { start: node.end, end: node.end } : { start: list.start, end: list.end };
	const convertedCallee = convertExpression(builder, isFunction(callee) ? { ...callee, field: 'called' } : callee, inside(place));
	const repeats = convertedCallee.kind === 'member' && /^(?:forEach|map|flatMap|filter|reduce)$/.test(convertedCallee.name);
	const args = list === undefined ? [] : convertItems(builder, repeats ? { ...list, children: list.children.map(repeated) } : list, inside(place));
	return builder.call(node, { callee: convertedCallee, args: args.map(toArgument), argsSpan }, place);
}

/** Of the functions that take templates, those of this name give the text. */
function convertTagged(builder: Builder, { node, callee, template }: { readonly node: SyntaxNode; readonly callee: SyntaxNode; readonly template: SyntaxNode }, place: Place): Expression {
	const text = convertTemplate(builder, template, place);
	return /(?:^|\.)interpolate$/.test(builder.text.slice(callee.start, callee.end)) ? text : opaque(node);
}

function toArgument({ value, isSpread }: Item): Argument {
	return { start: value.start, end: value.end, name: undefined, value, isSpread };
}

function isFunction({ type, children }: SyntaxNode): boolean {
	return type === 'arrow_function' || type === 'function_expression' || (type === 'parenthesized_expression' && children.some(isFunction));
}

function repeated(node: SyntaxNode): SyntaxNode {
	return isFunction(node) ? { ...node, field: 'repeated' } : node;
}

function convertUnary(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end } = node;
	const operand = partOf(node, 'argument');
	const sign = partOf(node, 'operator');
	const operator = sign === undefined ? '' : builder.text.slice(sign.start, sign.end);
	if (operand === undefined || (operator !== '-' && operator !== '+' && operator !== '!')) { return opaque(node); }
	const converted = convertExpression(builder, operand, place);
	const isNumber = converted.kind === 'literal' && typeof converted.value === 'number' && operator !== '!';
	if (isNumber) { return { start, end, kind: 'literal', value: operator === '-' ? -Number(converted.value) : Number(converted.value) }; }
	return { start, end, kind: 'unary', operator, operand: converted };
}

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
	...(['+', '-', '*', '/', '%', '**', '<', '<=', '>', '>=', '&&', '||', '??', '==', '!='] as const).map((operator): [string, Operator] => [operator, operator]),
	['===', '=='], ['!==', '!='],
]);

function convertBinary(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end } = node;
	const [left, right, sign] = [partOf(node, 'left'), partOf(node, 'right'), partOf(node, 'operator')];
	if (left === undefined || right === undefined || sign === undefined) { return opaque(node, 'malformed'); }
	const operands = { left: convertExpression(builder, left, place), right: convertExpression(builder, right, place) };
	const operator = operators.get(builder.text.slice(sign.start, sign.end));
	return operator === undefined ? opaque(node) : { start, end, kind: 'binary', operator, ...operands };
}

function convertConditional(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end } = node;
	const [condition, whenTrue, whenFalse] = [partOf(node, 'condition'), partOf(node, 'consequence'), partOf(node, 'alternative')];
	if (condition === undefined || whenTrue === undefined || whenFalse === undefined) { return opaque(node, 'malformed'); }
	const test = convertExpression(builder, condition, place);
	const branch = (part: SyntaxNode, isNegated: boolean): Expression =>
		convertExpression(builder, part, { ...place, scope: { ...place.scope, guards: [...place.scope.guards, { kind: 'condition', condition: test, isNegated }] } });
	return { start, end, kind: 'conditional', condition: test, whenTrue: branch(whenTrue, false), whenFalse: branch(whenFalse, true) };
}

/** The names that an object or list is taken apart into. */
export function patternNames(builder: Builder, pattern: SyntaxNode): readonly { readonly name: string; readonly node: SyntaxNode; readonly key: string | undefined }[] {
	const textOf = ({ start, end }: SyntaxNode): string => builder.text.slice(start, end);
	switch (pattern.type) {
		case 'identifier': case 'shorthand_property_identifier_pattern': return [{ name: textOf(pattern), node: pattern, key: textOf(pattern) }];
		case 'pair_pattern': {
			const [key, value] = [partOf(pattern, 'key'), partOf(pattern, 'value')];
			if (value?.type === 'identifier' && key !== undefined) { return [{ name: textOf(value), node: value, key: textOf(key) }]; }
			return value === undefined ? [] : patternNames(builder, value).map((inner) => ({ ...inner, key: undefined }));
		}
		case 'object_pattern': return namedChildren(pattern).flatMap((child) => patternNames(builder, child));
		case 'assignment_pattern': case 'object_assignment_pattern': {
			const left = partOf(pattern, 'left') ?? childOfType(pattern, 'identifier', 'shorthand_property_identifier_pattern');
			return left === undefined ? [] : patternNames(builder, left).map((inner) => ({ ...inner, key: undefined }));
		}
		default: return namedChildren(pattern).flatMap((child) => patternNames(builder, child)).map((inner) => ({ ...inner, key: undefined }));
	}
}
