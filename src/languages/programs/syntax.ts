/**
 * A program that makes infrastructure, the same for TypeScript, JavaScript and Python: names by scope, and the calls that make things.
 * Must never know a library: what a call means is for src/languages/cdk and src/languages/pulumi.
 */
import type { LineIndex } from '../cloudformation/lineIndex';
import type { ParsedFile, SourceFile } from '../language';

/** A stretch of the text in UTF-16 code units; `end` is exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export type Operator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||' | '??';

/** The span of a string is its text without the quotes. */
export type Expression = Span & (
	| { readonly kind: 'literal'; readonly value: string | number | boolean | null }
	/** Strings and expressions in turn. */
	| { readonly kind: 'template'; readonly parts: readonly (string | Expression)[] }
	| { readonly kind: 'list'; readonly items: readonly Item[] }
	| { readonly kind: 'object'; readonly entries: readonly Entry[] }
	| { readonly kind: 'name'; readonly name: string; readonly scope: Scope }
	/** `this`, and what a method of Python calls so. */
	| { readonly kind: 'self'; readonly scope: Scope }
	| { readonly kind: 'member'; readonly target: Expression; readonly name: string; readonly nameSpan: Span }
	| { readonly kind: 'index'; readonly target: Expression; readonly key: Expression }
	| Call
	| { readonly kind: 'unary'; readonly operator: '-' | '+' | '!'; readonly operand: Expression }
	| { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
	| { readonly kind: 'conditional'; readonly condition: Expression; readonly whenTrue: Expression; readonly whenFalse: Expression }
	/** Read past: a function, a comprehension (unsupported), or broken text (malformed). */
	| { readonly kind: 'opaque'; readonly reason: 'unsupported' | 'malformed' }
);

/** `f(x)`, `new X(y)`: in Python nobody can tell the two apart. */
export interface Call extends Span {
	readonly kind: 'call';
	readonly callee: Expression;
	readonly args: readonly Argument[];
	/** The brackets around the arguments, with them. */
	readonly argsSpan: Span;
	/** Where the call stands. */
	readonly scope: Scope;
}

/** One of a list; `isSpread`: `...x` or `*x`. */
export interface Item { readonly value: Expression; readonly isSpread: boolean }

/** `name` is undefined for a key that is computed, and for `...x` or `**x`. */
export interface Entry extends Span {
	readonly name: string | undefined;
	/** Without quotes. */
	readonly nameSpan: Span;
	readonly value: Expression;
	readonly isSpread: boolean;
}

/** With a name in Python. */
export interface Argument extends Span {
	readonly name: string | undefined;
	readonly value: Expression;
	readonly isSpread: boolean;
}

/** What a name stands for. */
export type Declaration = Span & (
	/** `guards` are conditions and loops under which the value is given and the name is not declared. */
	| { readonly kind: 'value'; readonly value: Expression; readonly guards: readonly Guard[] }
	/** `imported` is `*` for the module itself and `default` for what it gives as such. */
	| { readonly kind: 'import'; readonly module: string; readonly imported: string }
	| { readonly kind: 'parameter'; readonly index: number; readonly of: Callable }
	| { readonly kind: 'callable'; readonly callable: Callable }
	/** A variable of a loop, a part of something taken apart, a name that is changed: another value each time. */
	| { readonly kind: 'several' }
);

/** A function, or a class with what its constructor takes. */
export interface Callable {
	readonly kind: 'function' | 'class';
	readonly name: string | undefined;
	readonly span: Span;
	/** Names of the parameters of a constructor or function, in their order, without `self`. */
	parameters: readonly string[];
	/** What `this.x` is: the values that are given to it, wherever in the class. */
	readonly fields: Map<string, Declaration[]>;
}

export interface Scope {
	readonly parent: Scope | undefined;
	readonly names: Map<string, Declaration[]>;
	/** The class that `this` is an object of. */
	readonly self: Callable | undefined;
	/** Names of a class in Python are fields of it, and its methods do not see them. */
	readonly isClassBody: boolean;
	/** What decides whether and how often its statements run. */
	readonly guards: readonly Guard[];
	/** How many of them hold for the names, too: the others were added without a scope of their own. */
	readonly ownGuards: number;
}

export type Guard =
	| { readonly kind: 'loop' }
	| { readonly kind: 'condition'; readonly condition: Expression; readonly isNegated: boolean }
	/** The body of a function or method; `callable` is undefined for one without a name, which is called by others. */
	| { readonly kind: 'function'; readonly callable: Callable | undefined };

/** A call where it stands, in the order of the text. */
export interface Site {
	readonly call: Call;
	/** The name that its result is given: `web` in `const web = …` and in `this.web = …`. */
	readonly boundTo: (Span & { readonly name: string }) | undefined;
	/** The statement around it. */
	readonly statement: Span;
}

/** `x.y = z`, where `x` is not `this`. */
export interface Assignment extends Span {
	readonly target: Expression;
	readonly name: string;
	readonly value: Expression;
	readonly scope: Scope;
}

/** A file in which values stand. */
export interface TextFile {
	readonly path: string;
	readonly text: string;
	readonly lines: LineIndex;
}

export interface ProgramFile extends ParsedFile, TextFile {
	readonly dialect: Dialect;
	readonly scope: Scope;
	readonly sites: readonly Site[];
	readonly assignments: readonly Assignment[];
	readonly callables: readonly Callable[];
	/** Modules whose names are taken over as a whole (`from x import *`). */
	readonly imports: readonly string[];
	/** Parses a file that it imports from. */
	readonly parseOther: (file: SourceFile) => ProgramFile;
}

export type Dialect = 'typescript' | 'python';
