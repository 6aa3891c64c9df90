/**
 * The syntax tree of a Terraform file, the same for HCL and for Terraform's JSON syntax.
 * Must never hold a value that is the result of evaluation.
 */
import type { ParsedFile } from '../language';

/** A stretch of the file's text, in UTF-16 code units from its beginning; `end` is exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||';

/** `.name` or `[key]` behind something. */
export type Step = Span & (
	| { readonly kind: 'attribute'; readonly name: string }
	| { readonly kind: 'index'; readonly key: Expression }
);

/** The span of a string is its text without the quotes. */
export type Expression = Span & (
	| { readonly kind: 'literal'; readonly value: string | number | boolean | null }
	/** Strings and expressions in turn; a single expression keeps its type, as in Terraform. */
	| { readonly kind: 'template'; readonly parts: readonly (string | Expression)[] }
	| { readonly kind: 'list'; readonly items: readonly Expression[] }
	| { readonly kind: 'object'; readonly entries: readonly { readonly key: Expression; readonly value: Expression }[] }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'step'; readonly target: Expression; readonly step: Step }
	/** `target[*]` with the steps that apply to each element. */
	| { readonly kind: 'splat'; readonly target: Expression; readonly steps: readonly Step[] }
	/** `expands`: the last argument ends in `...`. */
	| { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly expands: boolean }
	| { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly operand: Expression }
	| { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
	| { readonly kind: 'conditional'; readonly condition: Expression; readonly whenTrue: Expression; readonly whenFalse: Expression }
	/** `[for key, value in collection : value if condition]`, or with `result.key` the form in braces. */
	| {
		readonly kind: 'for'; readonly collection: Expression; readonly condition: Expression | undefined;
		readonly keyName: string | undefined; readonly valueName: string;
		readonly result: { readonly key: Expression | undefined; readonly value: Expression };
	}
	/** Read past: a heredoc, a `for` expression that groups, a template directive (unsupported), or broken text (malformed). */
	| { readonly kind: 'opaque'; readonly reason: 'unsupported' | 'malformed' }
);

export interface Attribute extends Span {
	readonly name: string;
	readonly nameSpan: Span;
	readonly value: Expression;
}

export interface Label extends Span {
	readonly text: string;
}

export interface Block extends Span {
	readonly type: string;
	readonly typeSpan: Span;
	readonly labels: readonly Label[];
	readonly body: Body;
}

/** In JSON an object is both an attribute and a block: only the reader of a resource knows which is meant. */
export interface Body {
	readonly attributes: readonly Attribute[];
	readonly blocks: readonly Block[];
}

export interface TerraformFile extends ParsedFile {
	readonly text: string;
	/** Offsets at which lines begin. */
	readonly lineStarts: readonly number[];
	/** Blocks that the reader knows: variables, locals and resources of the model. */
	readonly body: Body;
}

export const emptyBody: Body = { attributes: [], blocks: [] };

/** The attribute of that name; of several the first, as Terraform rejects the others. */
export function findAttribute(body: Body, name: string): Attribute | undefined {
	return body.attributes.find((attribute) => attribute.name === name);
}
