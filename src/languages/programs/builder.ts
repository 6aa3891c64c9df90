/** Collects what a program declares and calls while its statements are read, the same for all dialects. */
import type { SyntaxNode } from './syntaxNode';
import type { Argument, Assignment, Call, Callable, Declaration, Expression, Guard, Scope, Site, Span } from './syntax';

/** Where an expression stands. */
export interface Place {
	readonly scope: Scope;
	/** The statement around it. */
	readonly statement: Span;
	/** The name that its result is given. */
	readonly boundTo?: Site['boundTo'];
}

export interface Builder {
	readonly text: string;
	/** Reads the body of a function that stands in an expression. */
	readonly readFunction: FunctionReader;
	readonly module: Scope;
	readonly sites: Site[];
	readonly assignments: Assignment[];
	readonly callables: Callable[];
	readonly imports: string[];
	/** A call, noted where it stands. */
	call(span: Span, parts: { readonly callee: Expression; readonly args: readonly Argument[]; readonly argsSpan: Span }, place: Place): Call;
}

export type FunctionReader = (builder: Builder, node: SyntaxNode, place: Place) => void;

export function createBuilder(text: string, readFunction: FunctionReader): Builder {
	const module: Scope = { parent: undefined, names: new Map(), self: undefined, isClassBody: false, guards: [], ownGuards: 0 };
	const sites: Site[] = [];
	return {
		text, readFunction, module, sites, assignments: [], callables: [], imports: [],
		call({ start, end }, parts, { scope, statement, boundTo }) {
			const call: Call = { start, end, kind: 'call', ...parts, scope };
			sites.push({ call, boundTo, statement });
			return call;
		},
	};
}

/** A scope with names of its own. */
export function openScope(parent: Scope, { self = parent.self, guards = [], isClassBody = false }: {
	readonly self?: Callable | undefined; readonly guards?: readonly Guard[]; readonly isClassBody?: boolean;
} = {}): Scope {
	const all = [...parent.guards, ...guards];
	return { parent, names: new Map(), self, isClassBody, guards: all, ownGuards: all.length };
}

/** Statements that run under more conditions, without names of their own. */
export function guardScope(scope: Scope, ...guards: readonly Guard[]): Scope {
	return { ...scope, guards: [...scope.guards, ...guards] };
}

/** What is declared: a value by itself, or anything else. */
export type Declared = Exclude<Declaration, { readonly kind: 'value' }> | (Span & { readonly kind: 'value'; readonly value: Expression });

export function declare(scope: Scope, name: string, declared: Declared): void {
	add(scope.names, name, withGuards(declared, scope, scope));
}

/** A value that is given to a name which was declared before, here or further out. */
export function assign(scope: Scope, name: string, declared: Declared): void {
	let owner: Scope = scope;
	while (owner.parent !== undefined && !owner.names.has(name)) { owner = owner.parent; }
	if (!owner.names.has(name)) { owner = scope; }
	add(owner.names, name, withGuards(declared, scope, owner));
}

/** A field of the class that `this` is an object of in a scope. */
export function declareField(scope: Scope, name: string, declared: Declared): void {
	let owner: Scope = scope;
	while (owner.parent !== undefined && owner.parent.self === scope.self) { owner = owner.parent; }
	if (scope.self !== undefined) { add(scope.self.fields, name, withGuards(declared, scope, owner)); }
}

function add(names: Map<string, Declaration[]>, name: string, declaration: Declaration): void {
	const known = names.get(name);
	if (known === undefined) { names.set(name, [declaration]); } else { known.push(declaration); }
}

/** How often a function runs says nothing about the value that it gives. */
function withGuards(declared: Declared, scope: Scope, owner: Scope): Declaration {
	return declared.kind === 'value' ? { ...declared, guards: scope.guards.slice(owner.ownGuards).filter(({ kind }) => kind !== 'function') } : declared;
}

export function createCallable({ callables }: Builder, kind: Callable['kind'], name: string | undefined, { start, end }: Span): Callable {
	const callable: Callable = { kind, name, span: { start, end }, parameters: [], fields: new Map() };
	callables.push(callable);
	return callable;
}

export function opaque({ start, end }: Span, reason: 'unsupported' | 'malformed' = 'unsupported'): Expression {
	return { start, end, kind: 'opaque', reason };
}
