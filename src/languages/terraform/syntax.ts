/**
 * The syntax tree of a Terraform file, the same for HCL and for Terraform's JSON syntax.
 * Must never hold a value that is the result of evaluation.
 */
import type { ParsedFile, Problem } from '../language';

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
	/** `[for key, value in collection : value if condition]`, or with `result.key` the form in braces; `groups`: `...` behind the value. */
	| {
		readonly kind: 'for'; readonly collection: Expression; readonly condition: Expression | undefined;
		readonly keyName: string | undefined; readonly valueName: string;
		readonly result: { readonly key: Expression | undefined; readonly value: Expression }; readonly groups: boolean;
	}
	/** Read past: nested too deeply (unsupported), or broken text (malformed). */
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
	/** It may have more arguments, which stand elsewhere. */
	readonly isOpen?: boolean;
}

/** In JSON an object is both an attribute and a block: only the reader of a resource knows which is meant. */
export interface Body {
	readonly attributes: readonly Attribute[];
	readonly blocks: readonly Block[];
}

/** A stretch of whole lines of a file; spans count from its beginning. */
export interface Source {
	readonly path: string;
	readonly text: string;
	/** Offsets at which its lines begin. */
	readonly lineStarts: readonly number[];
	/** Number of its first line in the file, from 0. */
	readonly firstLine: number;
	/** Address of the documentation that says the same; only for text that is built in and that nobody can open. */
	readonly page?: string;
}

/** A stretch that begins with a block at the top of the file, and what was read of it. */
export interface Section extends Source {
	/** Blocks that the reader knows: variables, locals, calls of modules and resources of the model. */
	readonly body: Body;
	readonly problems: readonly Problem[];
}

export interface TerraformFile extends ParsedFile {
	readonly text: string;
	/** In the order of the text, without gaps. */
	readonly sections: readonly Section[];
	/** What its calls of known modules of the public registry stand for. */
	readonly registryModules?: ReadonlyMap<string, TerraformFile>;
}

export const emptyBody: Body = { attributes: [], blocks: [] };

/** A block with the stretch that its spans count in. */
export interface Placed<T> { readonly source: Source; readonly syntax: T }

/** The blocks at the top of files, in the order of files and text. */
export function blocksAtTop(files: readonly TerraformFile[], type: string): readonly Placed<Block>[] {
	return files.flatMap(({ sections }) => sections.flatMap((source) => source.body.blocks.flatMap((syntax) => syntax.type === type ? [{ source, syntax }] : [])));
}

/** The attribute of that name; of several the first, as Terraform rejects the others. */
export function findAttribute(body: Body, name: string): Attribute | undefined {
	return body.attributes.find((attribute) => attribute.name === name);
}
