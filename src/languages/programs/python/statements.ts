/** Statements of Python: what they declare, and under which conditions they run. */
import { createCallable, declare, declareField, guardScope, opaque, openScope } from '../builder';
import type { Builder, Declared, FunctionReader, Place } from '../builder';
import { childOfType, namedChildren, partOf } from '../syntaxNode';
import type { SyntaxNode } from '../syntaxNode';
import type { Callable, Expression, Guard, Scope, Span } from '../syntax';
import { convertExpression, targetNames } from './expressions';
import { readImport, readImportFrom } from './imports';

export function readStatement(builder: Builder, node: SyntaxNode, scope: Scope): void {
	const place: Place = { scope, statement: { start: node.start, end: node.end } };
	switch (node.type) {
		case 'import_statement': readImport(builder, node, scope); return;
		case 'import_from_statement': readImportFrom(builder, node, scope); return;
		case 'expression_statement': for (const child of namedChildren(node)) { readExpression(builder, child, place); } return;
		case 'class_definition': readClass(builder, node, scope); return;
		case 'function_definition': readFunction(builder, node, place); return;
		case 'decorated_definition': readDecorated(builder, node, scope); return;
		case 'if_statement': readIf(builder, node, place); return;
		case 'for_statement': case 'while_statement': readLoop(builder, node, place); return;
		case 'match_statement': readMatch(builder, node, scope); return;
		case 'with_statement': readWith(builder, node, place); return;
		// What catches an exception does not run as a rule, but may.
		case 'except_clause': case 'except_group_clause': readBlock(builder, node, guardScope(scope, { kind: 'loop' })); return;
		case 'return_statement': case 'raise_statement': for (const child of namedChildren(node)) { convertExpression(builder, child, place); } return;
		default: readBlock(builder, node, scope);
	}
}

function readBlock(builder: Builder, node: SyntaxNode, scope: Scope): void {
	for (const child of namedChildren(node)) { readStatement(builder, child, scope); }
}

function readExpression(builder: Builder, node: SyntaxNode, place: Place): void {
	if (node.type === 'assignment') { readAssignment(builder, node, place); return; }
	if (node.type !== 'augmented_assignment') { convertExpression(builder, node, place); return; }
	const target = partOf(node, 'left');
	for (const { name, span } of target === undefined ? [] : targetNames(builder, target)) { declare(place.scope, name, { ...span, kind: 'several' }); }
}

function readAssignment(builder: Builder, node: SyntaxNode, place: Place): Expression | undefined {
	const [left, right] = [partOf(node, 'left'), partOf(node, 'right')];
	if (left === undefined || right === undefined) { return undefined; }
	const target = left.type === 'identifier' ? undefined : convertTarget(builder, left, place);
	const boundTo = left.type === 'identifier' ? { start: left.start, end: left.end, name: builder.text.slice(left.start, left.end) }
		: target?.kind === 'member' ? { ...target.nameSpan, name: target.name } : undefined;
	const value = right.type === 'assignment' ? readAssignment(builder, right, place) : convertExpression(builder, right, boundTo === undefined ? place : { ...place, boundTo });
	if (value === undefined) { return undefined; }
	const { scope } = place;
	if (boundTo !== undefined && target === undefined) {
		declareName(scope, boundTo.name, { start: boundTo.start, end: boundTo.end, kind: 'value', value });
	} else if (target?.kind === 'member' && target.target.kind === 'self' && scope.self !== undefined) {
		declareField(scope, target.name, { ...target.nameSpan, kind: 'value', value });
	} else if (target?.kind === 'member') {
		builder.assignments.push({ start: node.start, end: node.end, target: target.target, name: target.name, value, scope });
	} else {
		takeApart(builder, left, value, scope);
	}
	return value;
}

function convertTarget(builder: Builder, left: SyntaxNode, place: Place): Expression | undefined {
	return left.type === 'attribute' || left.type === 'subscript' ? convertExpression(builder, left, place) : undefined;
}

/** What is assigned in the body of a class is a field of it, too. */
function declareName(scope: Scope, name: string, declaration: Declared): void {
	declare(scope, name, declaration);
	if (scope.isClassBody && scope.self !== undefined) { declareField(scope, name, declaration); }
}

/** `a, b = 1, 2`: each name by its number, where both sides are written out. */
function takeApart(builder: Builder, left: SyntaxNode, value: Expression, scope: Scope): void {
	const targets = left.type === 'pattern_list' || left.type === 'tuple_pattern' || left.type === 'list_pattern' ? namedChildren(left) : [];
	const items = value.kind === 'list' && value.items.every(({ isSpread }) => !isSpread) && value.items.length === targets.length ? value.items : [];
	if (targets.length === 0) {
		for (const { name, span } of targetNames(builder, left)) { declareName(scope, name, { ...span, kind: 'several' }); }
	}
	targets.forEach((target, index) => {
		const item = target.type === 'identifier' ? items[index]?.value : undefined;
		for (const { name, span } of targetNames(builder, target)) { declareName(scope, name, item === undefined ? { ...span, kind: 'several' } : { ...span, kind: 'value', value: item }); }
	});
}

function readIf(builder: Builder, node: SyntaxNode, { scope, statement }: Place): void {
	const before: Guard[] = [];
	const convert = (part: SyntaxNode): Expression => {
		const test = partOf(part, 'condition');
		return test === undefined ? opaque(part, 'malformed') : convertExpression(builder, test, { scope, statement });
	};
	for (const part of [node, ...node.children.filter(({ field }) => field === 'alternative')]) {
		const body = partOf(part, 'consequence') ?? partOf(part, 'body');
		const condition = part.type === 'else_clause' ? undefined : convert(part);
		const guards: readonly Guard[] = condition === undefined ? before : [...before, { kind: 'condition', condition, isNegated: false }];
		if (body !== undefined) { readBlock(builder, body, guardScope(scope, ...guards)); }
		if (condition !== undefined) { before.push({ kind: 'condition', condition, isNegated: true }); }
	}
}

function readLoop(builder: Builder, node: SyntaxNode, { scope, statement }: Place): void {
	const [left, body] = [partOf(node, 'left'), partOf(node, 'body')];
	for (const { name, span } of left === undefined ? [] : targetNames(builder, left)) { declare(scope, name, { ...span, kind: 'several' }); }
	for (const field of ['right', 'condition']) {
		const part = partOf(node, field);
		if (part !== undefined) { convertExpression(builder, part, { scope, statement }); }
	}
	if (body !== undefined) { readBlock(builder, body, guardScope(scope, { kind: 'loop' })); }
	const otherwise = partOf(node, 'alternative');
	if (otherwise !== undefined) { readBlock(builder, otherwise, scope); }
}

/** Which case runs is decided by values; nothing is made of that here. */
function readMatch(builder: Builder, node: SyntaxNode, scope: Scope): void {
	const body = partOf(node, 'body');
	for (const part of body === undefined ? [] : namedChildren(body)) {
		const consequence = partOf(part, 'consequence');
		if (consequence !== undefined) { readBlock(builder, consequence, guardScope(scope, { kind: 'condition', condition: opaque(node), isNegated: false })); }
	}
}

function readWith(builder: Builder, node: SyntaxNode, place: Place): void {
	const clause = childOfType(node, 'with_clause');
	for (const item of clause === undefined ? [] : namedChildren(clause)) {
		const value = partOf(item, 'value') ?? item;
		const inner = value.type === 'as_pattern' ? namedChildren(value)[0] ?? value : value;
		const alias = value.type === 'as_pattern' ? partOf(value, 'alias') : undefined;
		const converted = convertExpression(builder, inner, place);
		for (const { name, span } of alias === undefined ? [] : targetNames(builder, alias)) { declare(place.scope, name, { ...span, kind: 'value', value: converted }); }
	}
	const body = partOf(node, 'body');
	if (body !== undefined) { readBlock(builder, body, place.scope); }
}

function readDecorated(builder: Builder, node: SyntaxNode, scope: Scope): void {
	const definition = partOf(node, 'definition');
	if (definition !== undefined) { readStatement(builder, definition, scope); }
}

function readFunction(builder: Builder, node: SyntaxNode, { scope, statement }: Place): void {
	const named = partOf(node, 'name');
	const name = named === undefined ? undefined : builder.text.slice(named.start, named.end);
	const isMethod = scope.isClassBody;
	const isConstructor = isMethod && name === '__init__' && scope.self !== undefined;
	const callable = isConstructor && scope.self !== undefined ? scope.self : createCallable(builder, 'function', name, node);
	callable.parameters = parametersOf(node).map((parameter) => nameOf(builder, parameter) ?? '').filter((parameter) => parameter !== 'self');
	if (named !== undefined && name !== undefined && !isConstructor) {
		const declaration: Declared = { start: named.start, end: named.end, kind: 'callable', callable };
		declare(scope, name, declaration);
		if (isMethod && scope.self !== undefined) { declareField(scope, name, declaration); }
	}
	const inner = openScope(scope, { guards: isConstructor ? [] : [{ kind: 'function', callable }] });
	readBody(builder, node, { callable, inner, statement });
}

function readBody(builder: Builder, node: SyntaxNode, { callable, inner, statement }: { readonly callable: Callable; readonly inner: Scope; readonly statement: Span }): void {
	parametersOf(node).forEach((parameter) => {
		const name = nameOf(builder, parameter);
		const index = name === undefined ? -1 : callable.parameters.indexOf(name);
		if (name !== undefined && index >= 0) { declare(inner, name, { start: parameter.start, end: parameter.end, kind: 'parameter', index, of: callable }); }
	});
	const body = partOf(node, 'body');
	if (body === undefined) { return; }
	if (body.type === 'block') { readBlock(builder, body, inner); } else { convertExpression(builder, body, { scope: inner, statement }); }
}

/** A lambda is called by whoever gets it. */
export const readFunctionExpression: FunctionReader = (builder, node, { scope, statement }) => {
	const callable = createCallable(builder, 'function', undefined, node);
	callable.parameters = parametersOf(node).map((parameter) => nameOf(builder, parameter) ?? '');
	readBody(builder, node, { callable, inner: openScope(scope, { guards: [{ kind: 'function', callable: undefined }] }), statement });
};

function parametersOf(node: SyntaxNode): readonly SyntaxNode[] {
	const list = partOf(node, 'parameters');
	return list === undefined ? [] : namedChildren(list);
}

function nameOf({ text }: Builder, parameter: SyntaxNode): string | undefined {
	const named = parameter.type === 'identifier' ? parameter : partOf(parameter, 'name') ?? childOfType(parameter, 'identifier');
	return named === undefined ? undefined : text.slice(named.start, named.end);
}

function readClass(builder: Builder, node: SyntaxNode, scope: Scope): void {
	const [named, body] = [partOf(node, 'name'), partOf(node, 'body')];
	const name = named === undefined ? undefined : builder.text.slice(named.start, named.end);
	const callable = createCallable(builder, 'class', name, node);
	if (named !== undefined && name !== undefined) { declare(scope, name, { start: named.start, end: named.end, kind: 'callable', callable }); }
	const inner = openScope(scope, { self: callable, isClassBody: true });
	if (body !== undefined) { readBlock(builder, body, inner); }
}
