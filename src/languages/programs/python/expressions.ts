/** Expressions of Python. */
import { opaque, openScope } from '../builder';
import type { Builder, Place } from '../builder';
import { convertNumber, inside } from '../expressionParts';
import { unescapeText } from '../strings';
import { namedChildren, partOf } from '../syntaxNode';
import type { SyntaxNode } from '../syntaxNode';
import type { Argument, Entry, Expression, Item, Operator } from '../syntax';

export function convertExpression(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end, type } = node;
	if (start === end) { return opaque(node, 'malformed'); }
	switch (type) {
		case 'string': return convertString(builder, node, inside(place));
		case 'concatenated_string': return joinStrings(namedChildren(node).map((part) => convertString(builder, part, inside(place))), node);
		case 'integer': case 'float': return convertNumber(builder, node);
		case 'true': case 'false': return { start, end, kind: 'literal', value: type === 'true' };
		case 'none': return { start, end, kind: 'literal', value: null };
		case 'identifier': return convertName(builder, node, place);
		case 'list': case 'tuple': case 'set': case 'expression_list': return { start, end, kind: 'list', items: convertItems(builder, node, inside(place)) };
		case 'dictionary': return { start, end, kind: 'object', entries: convertEntries(builder, node, inside(place)) };
		case 'attribute': return convertAttribute(builder, node, inside(place));
		case 'subscript': return convertIndex(builder, node, inside(place));
		case 'call': return convertCall(builder, node, place);
		case 'parenthesized_expression': case 'await': return convertInner(builder, namedChildren(node)[0], node, place);
		case 'named_expression': return convertInner(builder, partOf(node, 'value'), node, place);
		case 'unary_operator': case 'not_operator': return convertUnary(builder, node, inside(place));
		case 'binary_operator': case 'boolean_operator': return convertBinary(builder, node, inside(place));
		case 'comparison_operator': return convertComparison(builder, node, inside(place));
		case 'conditional_expression': return convertConditional(builder, node, inside(place));
		case 'list_comprehension': case 'dictionary_comprehension': case 'set_comprehension': case 'generator_expression': return readComprehension(builder, node, inside(place));
		case 'lambda': builder.readFunction(builder, node, place); return opaque(node);
		case 'ERROR': return opaque(node, 'malformed');
		default:
			for (const child of namedChildren(node)) { convertExpression(builder, child, inside(place)); }
			return opaque(node, node.isBroken ? 'malformed' : 'unsupported');
	}
}

function convertInner(builder: Builder, inner: SyntaxNode | undefined, outer: SyntaxNode, place: Place): Expression {
	return inner === undefined ? opaque(outer, 'malformed') : convertExpression(builder, inner, place);
}

/** The first parameter of a method is the object, and is called `self`. */
function convertName({ text }: Builder, { start, end }: SyntaxNode, { scope }: Place): Expression {
	const name = text.slice(start, end);
	return name === 'self' ? { start, end, kind: 'self', scope } : { start, end, kind: 'name', name, scope };
}

function convertString(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { text } = builder;
	const opening = node.children.find(({ type }) => type === 'string_start');
	const closing = node.children.find(({ type }) => type === 'string_end');
	if (opening === undefined || closing === undefined || node.isBroken) { return opaque(node, 'malformed'); }
	const span = { start: opening.end, end: closing.start };
	const prefix = text.slice(opening.start, opening.end).toLowerCase();
	if (prefix.startsWith('b')) { return opaque(node); }
	const decode = (from: number, to: number): string => {
		const raw = text.slice(from, to);
		const braces = prefix.includes('f') ? raw.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)) : raw;
		return prefix.includes('r') ? braces : unescapeText(braces);
	};
	const parts: (string | Expression)[] = [];
	let from = span.start;
	for (const child of node.children.filter(({ type }) => type === 'interpolation')) {
		if (child.start > from) { parts.push(decode(from, child.start)); }
		const isFormatted = child.children.some(({ type }) => type === 'format_specifier' || type === 'type_conversion');
		parts.push(isFormatted ? opaque(child) : convertInner(builder, partOf(child, 'expression'), child, place));
		from = child.end;
	}
	if (span.end > from) { parts.push(decode(from, span.end)); }
	const isPlain = parts.every((part) => typeof part === 'string');
	return isPlain ? { ...span, kind: 'literal', value: parts.join('') } : { ...span, kind: 'template', parts };
}

/** Strings that stand side by side are one. */
function joinStrings(strings: readonly Expression[], { start, end }: SyntaxNode): Expression {
	const parts = strings.flatMap((string) => string.kind === 'template' ? string.parts : string.kind === 'literal' ? [String(string.value)] : [string]);
	return { start, end, kind: 'template', parts };
}

function convertItems(builder: Builder, node: SyntaxNode, place: Place): readonly Item[] {
	return [...namedChildren(node).map((child) => {
		const isSpread = child.type === 'list_splat';
		return { isSpread, value: isSpread ? convertInner(builder, namedChildren(child)[0], child, place) : convertExpression(builder, child, place) };
	}), ...brokenParts(node).map((part) => ({ isSpread: true, value: opaque(part, 'malformed') }))];
}

/** What stands where the text is broken may be anything. */
function brokenParts(node: SyntaxNode): readonly { readonly start: number; readonly end: number }[] {
	return node.children.filter(({ type, start, end }) => type === 'ERROR' || start === end).map(({ start, end }) => ({ start, end }));
}

function convertEntries(builder: Builder, node: SyntaxNode, place: Place): readonly Entry[] {
	const entries = namedChildren(node).map((child): Entry => {
		const { start, end } = child;
		const [key, value] = [partOf(child, 'key'), partOf(child, 'value')];
		if (key === undefined || value === undefined) {
			return { start, end, name: undefined, nameSpan: child, value: convertInner(builder, namedChildren(child)[0], child, place), isSpread: child.type === 'dictionary_splat' };
		}
		const name = convertExpression(builder, key, place);
		const isText = name.kind === 'literal' && typeof name.value === 'string';
		return { start, end, name: isText ? String(name.value) : undefined, nameSpan: { start: name.start, end: name.end }, value: convertExpression(builder, value, place), isSpread: false };
	});
	return [...entries, ...brokenParts(node).map((part): Entry => ({ ...part, name: undefined, nameSpan: part, value: opaque(part, 'malformed'), isSpread: true }))];
}

function convertAttribute(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end } = node;
	const [target, name] = [partOf(node, 'object'), partOf(node, 'attribute')];
	if (target === undefined || name === undefined) { return opaque(node, 'malformed'); }
	return { start, end, kind: 'member', target: convertExpression(builder, target, place), name: builder.text.slice(name.start, name.end), nameSpan: { start: name.start, end: name.end } };
}

function convertIndex(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end } = node;
	const [target, key] = [partOf(node, 'value'), partOf(node, 'subscript')];
	if (target === undefined || key === undefined) { return opaque(node, 'malformed'); }
	return { start, end, kind: 'index', target: convertExpression(builder, target, place), key: convertExpression(builder, key, place) };
}

function convertCall(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const [callee, list] = [partOf(node, 'function'), partOf(node, 'arguments')];
	if (callee === undefined || list === undefined) { return opaque(node, 'malformed'); }
	const converted = convertExpression(builder, callee, inside(place));
	const args = list.type === 'argument_list' ? namedChildren(list).map((child) => convertArgument(builder, child, inside(place))) : [];
	const broken = brokenParts(list).map((part): Argument => ({ ...part, name: undefined, value: opaque(part, 'malformed'), isSpread: true }));
	if (list.type !== 'argument_list') { convertExpression(builder, list, inside(place)); }
	return builder.call(node, { callee: converted, args: [...args, ...broken], argsSpan: { start: list.start, end: list.end } }, place);
}

function convertArgument(builder: Builder, node: SyntaxNode, place: Place): Argument {
	const { start, end, type } = node;
	if (type === 'keyword_argument') {
		const [name, value] = [partOf(node, 'name'), partOf(node, 'value')];
		const converted = value === undefined ? opaque(node, 'malformed') : convertExpression(builder, value, place);
		return { start, end, name: name === undefined ? undefined : builder.text.slice(name.start, name.end), value: converted, isSpread: false };
	}
	const isSpread = type === 'dictionary_splat' || type === 'list_splat';
	return { start, end, name: undefined, isSpread, value: isSpread ? convertInner(builder, namedChildren(node)[0], node, place) : convertExpression(builder, node, place) };
}

function convertUnary(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end } = node;
	const operand = partOf(node, 'argument');
	const sign = partOf(node, 'operator');
	const operator = node.type === 'not_operator' ? '!' : sign === undefined ? '' : builder.text.slice(sign.start, sign.end);
	if (operand === undefined || (operator !== '-' && operator !== '+' && operator !== '!')) { return opaque(node); }
	const converted = convertExpression(builder, operand, place);
	const isNumber = converted.kind === 'literal' && typeof converted.value === 'number' && operator !== '!';
	if (isNumber) { return { start, end, kind: 'literal', value: operator === '-' ? -Number(converted.value) : Number(converted.value) }; }
	return { start, end, kind: 'unary', operator, operand: converted };
}

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
	...(['+', '-', '*', '/', '//', '%', '**', '<', '<=', '>', '>=', '==', '!='] as const).map((operator): [string, Operator] => [operator, operator]),
	['and', '&&'], ['or', '||'], ['is', '=='], ['is not', '!='],
]);

function convertBinary(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const [left, right, sign] = [partOf(node, 'left'), partOf(node, 'right'), partOf(node, 'operator')];
	return left === undefined || right === undefined || sign === undefined ? opaque(node, 'malformed') : convertOperation(builder, node, { left, right, sign: builder.text.slice(sign.start, sign.end), place });
}

/** One comparison; a chain of them is read past. */
function convertComparison(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const [left, right, ...more] = namedChildren(node).filter(({ field }) => field !== 'operators');
	const sign = node.children.filter(({ field }) => field === 'operators').map(({ start, end }) => builder.text.slice(start, end)).join(' ');
	return left === undefined || right === undefined || more.length > 0 ? opaque(node) : convertOperation(builder, node, { left, right, sign, place });
}

function convertOperation(builder: Builder, node: SyntaxNode, { left, right, sign, place }: { readonly left: SyntaxNode; readonly right: SyntaxNode; readonly sign: string; readonly place: Place }): Expression {
	const operands = { left: convertExpression(builder, left, place), right: convertExpression(builder, right, place) };
	const operator = operators.get(sign);
	return operator === undefined ? opaque(node) : { start: node.start, end: node.end, kind: 'binary', operator, ...operands };
}

/** `a if c else b` */
function convertConditional(builder: Builder, node: SyntaxNode, place: Place): Expression {
	const { start, end } = node;
	const [whenTrue, condition, whenFalse] = namedChildren(node);
	if (condition === undefined || whenTrue === undefined || whenFalse === undefined) { return opaque(node, 'malformed'); }
	const test = convertExpression(builder, condition, place);
	const branch = (part: SyntaxNode, isNegated: boolean): Expression =>
		convertExpression(builder, part, { ...place, scope: { ...place.scope, guards: [...place.scope.guards, { kind: 'condition', condition: test, isNegated }] } });
	return { start, end, kind: 'conditional', condition: test, whenTrue: branch(whenTrue, false), whenFalse: branch(whenFalse, true) };
}

function readComprehension(builder: Builder, node: SyntaxNode, { scope, statement }: Place): Expression {
	const loop = openScope(scope, { guards: [{ kind: 'loop' }] });
	for (const clause of node.children.filter(({ type }) => type === 'for_in_clause')) {
		const left = partOf(clause, 'left');
		for (const { name, span } of left === undefined ? [] : targetNames(builder, left)) { loop.names.set(name, [{ ...span, kind: 'several' }]); }
	}
	for (const child of namedChildren(node)) { convertExpression(builder, child, { scope: loop, statement }); }
	return opaque(node);
}

/** The names on the left of an assignment or of a loop. */
export function targetNames({ text }: Builder, target: SyntaxNode): readonly { readonly name: string; readonly span: { readonly start: number; readonly end: number } }[] {
	const found: { readonly name: string; readonly span: { readonly start: number; readonly end: number } }[] = [];
	const pending = [target];
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		const { type, start, end } = next;
		if (type === 'identifier') { found.push({ name: text.slice(start, end), span: { start, end } }); }
		if (/^(?:pattern_list|tuple_pattern|list_pattern|list_splat_pattern|expression_list|tuple|parenthesized_expression|as_pattern_target)$/.test(type)) { pending.push(...namedChildren(next)); }
	}
	return found;
}
