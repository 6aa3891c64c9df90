/** Statements of TypeScript and JavaScript: what they declare, and under which conditions they run. */
import { assign, createCallable, declare, declareField, guardScope, opaque, openScope } from '../builder';
import type { Builder, Declared, FunctionReader, Place } from '../builder';
import { childOfType, namedChildren, partOf } from '../syntaxNode';
import type { SyntaxNode } from '../syntaxNode';
import type { Callable, Entry, Expression, Guard, Scope, Span } from '../syntax';
import { convertExpression, patternNames } from './expressions';
import { readImport } from './imports';

export function readStatement(builder: Builder, node: SyntaxNode, scope: Scope): void {
	const place: Place = { scope, statement: { start: node.start, end: node.end } };
	switch (node.type) {
		case 'import_statement': readImport(builder, node); return;
		case 'export_statement': readExport(builder, node, scope); return;
		case 'lexical_declaration': case 'variable_declaration': readVariables(builder, node, place); return;
		case 'class_declaration': case 'abstract_class_declaration': case 'class': readClass(builder, node, scope); return;
		case 'function_declaration': case 'generator_function_declaration': readFunction(builder, node, place); return;
		case 'enum_declaration': readEnum(builder, node, place); return;
		case 'expression_statement': for (const child of namedChildren(node)) { readExpression(builder, child, place); } return;
		case 'if_statement': readIf(builder, node, place); return;
		case 'for_statement': case 'for_in_statement': case 'while_statement': case 'do_statement': readLoop(builder, node, scope); return;
		case 'switch_statement': readSwitch(builder, node, place); return;
		case 'return_statement': case 'throw_statement': for (const child of namedChildren(node)) { convertExpression(builder, child, place); } return;
		case 'internal_module': case 'module': case 'statement_block': readBlock(builder, partOf(node, 'body') ?? node, openScope(scope)); return;
		// What is tried may fail halfway; what catches does not run as a rule, but may.
		case 'catch_clause': readBlock(builder, partOf(node, 'body') ?? node, openScope(scope, { guards: [{ kind: 'loop' }] })); return;
		default: for (const child of namedChildren(node)) { readStatement(builder, child, scope); }
	}
}

function readBlock(builder: Builder, node: SyntaxNode, scope: Scope): void {
	for (const child of namedChildren(node)) { readStatement(builder, child, scope); }
}

function readExport(builder: Builder, node: SyntaxNode, scope: Scope): void {
	const place: Place = { scope, statement: { start: node.start, end: node.end }, boundTo: { start: node.start, end: node.start, name: 'default' } };
	for (const child of namedChildren(node)) {
		if (child.field === 'value' || (child.field === undefined && child.type !== 'export_clause')) { convertExpression(builder, child, place); } else { readStatement(builder, child, scope); }
	}
}

function readExpression(builder: Builder, node: SyntaxNode, place: Place): void {
	if (node.type === 'internal_module') { readStatement(builder, node, place.scope); return; }
	if (node.type === 'augmented_assignment_expression' || node.type === 'update_expression') {
		const target = partOf(node, 'left') ?? partOf(node, 'argument');
		if (target?.type === 'identifier') { assign(place.scope, builder.text.slice(target.start, target.end), { start: node.start, end: node.end, kind: 'several' }); }
		return;
	}
	if (node.type !== 'assignment_expression') { convertExpression(builder, node, place); return; }
	const [left, right] = [partOf(node, 'left'), partOf(node, 'right')];
	if (left === undefined || right === undefined) { return; }
	const { scope } = place;
	if (left.type === 'identifier') {
		const name = builder.text.slice(left.start, left.end);
		const value = convertExpression(builder, right, { ...place, boundTo: { start: left.start, end: left.end, name } });
		assign(scope, name, { start: left.start, end: left.end, kind: 'value', value });
		return;
	}
	const target = convertExpression(builder, left, place);
	const boundTo = target.kind === 'member' ? { ...target.nameSpan, name: target.name } : undefined;
	const isExports = target.kind === 'member' && target.name === 'exports';
	const value = convertExpression(builder, right, { ...place, boundTo: isExports ? { ...boundTo!, name: 'default' } : boundTo });
	if (target.kind !== 'member') { return; }
	if (target.target.kind === 'self' && scope.self !== undefined) {
		declareField(scope, target.name, { ...target.nameSpan, kind: 'value', value });
	} else {
		builder.assignments.push({ start: node.start, end: node.end, target: target.target, name: target.name, value, scope });
	}
}

function readVariables(builder: Builder, node: SyntaxNode, place: Place): void {
	for (const declarator of namedChildren(node)) {
		const [pattern, value] = [partOf(declarator, 'name'), partOf(declarator, 'value')];
		if (pattern === undefined) { continue; }
		if (pattern.type === 'identifier') {
			const name = builder.text.slice(pattern.start, pattern.end);
			if (value === undefined) {
				if (!place.scope.names.has(name)) { place.scope.names.set(name, []); }
				continue;
			}
			const boundTo = { start: pattern.start, end: pattern.end, name };
			declare(place.scope, name, declarationOf(builder, value, { ...place, boundTo }));
		} else {
			takeApart(builder, pattern, value === undefined ? undefined : convertExpression(builder, value, place), place.scope);
		}
	}
}

/** A function that is given to a name is one by that name; a module that is required is imported. */
function declarationOf(builder: Builder, value: SyntaxNode, place: Place): Declared {
	const { start, end } = place.boundTo ?? value;
	const converted = convertExpression(builder, value, place);
	const module = requiredModule(converted);
	return module === undefined ? { start, end, kind: 'value', value: converted } : { start, end, kind: 'import', module, imported: '*' };
}

function requiredModule(value: Expression): string | undefined {
	if (value.kind !== 'call' || value.callee.kind !== 'name' || value.callee.name !== 'require') { return undefined; }
	const argument = value.args[0]?.value;
	return argument?.kind === 'literal' && typeof argument.value === 'string' ? argument.value : undefined;
}

/** `const { a, b: c } = x`: each name is a member of the value. */
function takeApart(builder: Builder, pattern: SyntaxNode, value: Expression | undefined, scope: Scope): void {
	const module = value === undefined ? undefined : requiredModule(value);
	for (const { name, node: { start, end }, key } of patternNames(builder, pattern)) {
		if (key !== undefined && module !== undefined) { declare(scope, name, { start, end, kind: 'import', module, imported: key }); continue; }
		const member: Declared | undefined = value === undefined || key === undefined ? undefined
			: { start, end, kind: 'value', value: { start, end, kind: 'member', target: value, name: key, nameSpan: { start, end } } };
		declare(scope, name, member ?? { start, end, kind: 'several' });
	}
}

/** Names by their values, as an object. */
function readEnum(builder: Builder, node: SyntaxNode, place: Place): void {
	const [named, body] = [partOf(node, 'name'), partOf(node, 'body')];
	if (named === undefined || body === undefined) { return; }
	const entries = namedChildren(body).flatMap((member): readonly Entry[] => {
		const [key, value] = [partOf(member, 'name'), partOf(member, 'value')];
		if (key === undefined || value === undefined) { return []; }
		const nameSpan: Span = { start: key.start, end: key.end };
		return [{ start: member.start, end: member.end, name: builder.text.slice(key.start, key.end).replace(/^["']|["']$/g, ''), nameSpan, value: convertExpression(builder, value, place), isSpread: false }];
	});
	const { start, end } = named;
	const value: Expression = { start: body.start, end: body.end, kind: 'object', entries };
	declare(place.scope, builder.text.slice(start, end), { start, end, kind: 'value', value });
}

function readIf(builder: Builder, node: SyntaxNode, place: Place): void {
	const { scope } = place;
	const test = partOf(node, 'condition');
	const condition = test === undefined ? opaque(node, 'malformed') : convertExpression(builder, test, place);
	const branch = (part: SyntaxNode | undefined, isNegated: boolean): void => {
		if (part !== undefined) { readStatement(builder, part, guardScope(scope, { kind: 'condition', condition, isNegated })); }
	};
	branch(partOf(node, 'consequence'), false);
	branch(partOf(node, 'alternative'), true);
}

function readLoop(builder: Builder, node: SyntaxNode, scope: Scope): void {
	const loop = openScope(scope, { guards: [{ kind: 'loop' }] });
	const place: Place = { scope: loop, statement: { start: node.start, end: node.end } };
	const variable = node.type === 'for_in_statement' ? partOf(node, 'left') : undefined;
	for (const { name, node: { start, end } } of variable === undefined ? [] : patternNames(builder, variable)) { declare(loop, name, { start, end, kind: 'several' }); }
	const initializer = partOf(node, 'initializer');
	for (const declarator of initializer === undefined ? [] : namedChildren(initializer)) {
		const name = partOf(declarator, 'name');
		if (name !== undefined) { declare(loop, builder.text.slice(name.start, name.end), { start: name.start, end: name.end, kind: 'several' }); }
	}
	for (const field of ['right', 'condition']) {
		const part = partOf(node, field);
		if (part !== undefined) { convertExpression(builder, part, place); }
	}
	const body = partOf(node, 'body');
	if (body !== undefined) { readStatement(builder, body, loop); }
}

/** Which case runs is decided by values; nothing is made of that here. */
function readSwitch(builder: Builder, node: SyntaxNode, place: Place): void {
	const body = partOf(node, 'body');
	for (const part of body === undefined ? [] : namedChildren(body)) {
		const inner = openScope(guardScope(place.scope, { kind: 'condition', condition: opaque(node), isNegated: false }));
		for (const child of namedChildren(part)) {
			if (child.field === 'body') { readStatement(builder, child, inner); }
		}
	}
}

function readFunction(builder: Builder, node: SyntaxNode, { scope, statement }: Place): void {
	const named = partOf(node, 'name');
	const name = named === undefined ? undefined : builder.text.slice(named.start, named.end);
	const callable = readCallable(builder, node, { kind: 'function', name });
	if (named !== undefined && name !== undefined) { declare(scope, name, { start: named.start, end: named.end, kind: 'callable', callable }); }
	readFunctionBody(builder, node, { callable, scope: openScope(scope, { guards: [{ kind: 'function', callable }] }), statement });
}

/** A function that is called where it stands runs once; what is done with the others is for whoever gets them. */
export const readFunctionExpression: FunctionReader = (builder, node, { scope, boundTo, statement }) => {
	const named = partOf(node, 'name');
	const name = boundTo?.name ?? (named === undefined ? undefined : builder.text.slice(named.start, named.end));
	const callable = readCallable(builder, node, { kind: 'function', name });
	const guards: readonly Guard[] = node.field === 'called' || boundTo?.name === 'default' ? []
		: [node.field === 'repeated' ? { kind: 'loop' } : { kind: 'function', callable: boundTo === undefined ? undefined : callable }];
	readFunctionBody(builder, node, { callable, scope: openScope(scope, { guards }), statement });
};

/** The parameters of a function; their names are declared in its scope by `readFunctionBody`. */
function readCallable(builder: Builder, node: SyntaxNode, { kind, name }: { readonly kind: Callable['kind']; readonly name: string | undefined }): Callable {
	const callable = createCallable(builder, kind, name, node);
	callable.parameters = parametersOf(node).map((parameter) => {
		const pattern = partOf(parameter, 'pattern') ?? parameter;
		return pattern.type === 'identifier' ? builder.text.slice(pattern.start, pattern.end) : '';
	});
	return callable;
}

function parametersOf(node: SyntaxNode): readonly SyntaxNode[] {
	const list = partOf(node, 'parameters');
	const single = partOf(node, 'parameter');
	return single !== undefined ? [single] : list === undefined ? [] : namedChildren(list);
}

/** @param scope that of the function */
function readFunctionBody(builder: Builder, node: SyntaxNode, { callable, scope, statement }: { readonly callable: Callable; readonly scope: Scope; readonly statement: Span }): void {
	parametersOf(node).forEach((parameter, index) => {
		const pattern = partOf(parameter, 'pattern') ?? parameter;
		const { start, end } = pattern;
		const declaration: Declared = { start, end, kind: 'parameter', index, of: callable };
		if (pattern.type === 'identifier') {
			declare(scope, builder.text.slice(start, end), declaration);
			// `private readonly size` is a field, too.
			if (scope.self !== undefined && childOfType(parameter, 'accessibility_modifier', 'readonly') !== undefined) { declareField(scope, builder.text.slice(start, end), declaration); }
		} else {
			for (const inner of patternNames(builder, pattern)) { declare(scope, inner.name, { start: inner.node.start, end: inner.node.end, kind: 'several' }); }
		}
	});
	const body = partOf(node, 'body');
	if (body === undefined) { return; }
	if (body.type === 'statement_block') { readBlock(builder, body, scope); } else { convertExpression(builder, body, { scope, statement }); }
}

function readClass(builder: Builder, node: SyntaxNode, scope: Scope): void {
	const [named, body] = [partOf(node, 'name'), partOf(node, 'body')];
	const name = named === undefined ? undefined : builder.text.slice(named.start, named.end);
	const callable = createCallable(builder, 'class', name, node);
	if (named !== undefined && name !== undefined) { declare(scope, name, { start: named.start, end: named.end, kind: 'callable', callable }); }
	const inner = openScope(scope, { self: callable });
	for (const member of body === undefined ? [] : namedChildren(body)) {
		const memberName = partOf(member, 'name');
		const value = partOf(member, 'value');
		if (member.type === 'method_definition') {
			readMethod(builder, member, { callable, inner });
		} else if (member.type === 'public_field_definition' && memberName !== undefined && value !== undefined) {
			const { start, end } = memberName;
			const boundTo = { start, end, name: builder.text.slice(start, end) };
			declareField(inner, boundTo.name, declarationOf(builder, value, { scope: inner, statement: { start: member.start, end: member.end }, boundTo }));
		} else if (member.type === 'class_static_block') {
			readStatement(builder, member, inner);
		}
	}
}

function readMethod(builder: Builder, member: SyntaxNode, { callable, inner }: { readonly callable: Callable; readonly inner: Scope }): void {
	const named = partOf(member, 'name');
	const name = named === undefined ? undefined : builder.text.slice(named.start, named.end);
	const statement = { start: member.start, end: member.end };
	if (name === 'constructor') {
		callable.parameters = readCallable(builder, member, { kind: 'class', name }).parameters;
		readFunctionBody(builder, member, { callable, scope: openScope(inner), statement });
		return;
	}
	const method = readCallable(builder, member, { kind: 'function', name });
	if (named !== undefined && name !== undefined) { declareField(inner, name, { start: named.start, end: named.end, kind: 'callable', callable: method }); }
	readFunctionBody(builder, member, { callable: method, scope: openScope(inner, { guards: [{ kind: 'function', callable: method }] }), statement });
}
