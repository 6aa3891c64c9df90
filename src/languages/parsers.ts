/** The tree-sitter parsers: each grammar is loaded when the first file of its language is read, from bytes that the caller reads. */
import { Language, Parser } from 'web-tree-sitter';

/** The grammars: that of Terraform, that of TypeScript and JavaScript, and Python's. */
export type Grammar = 'hcl' | 'typescript' | 'python';

/** Every grammar by its .wasm file, and web-tree-sitter's own as `runtime`. */
export const parserFiles: Readonly<Record<Grammar | 'runtime', string>> = {
	runtime: 'web-tree-sitter.wasm',
	hcl: 'tree-sitter-terraform.wasm',
	typescript: 'tree-sitter-typescript.wasm',
	python: 'tree-sitter-python.wasm',
};

/** A parser is there, to be used synchronously, once its grammar is loaded; asking for it before is a mistake of the caller. */
export interface Parsers extends Readonly<Record<Grammar, Parser>> {
	/** Loads a grammar, once. A failure is not kept, so that the next call tries again. */
	load(grammar: Grammar): Promise<void>;
}

/** @param read gives the bytes of a .wasm file */
export function createParsers(read: (name: Grammar | 'runtime') => PromiseLike<Uint8Array>): Parsers {
	const loaded = new Map<Grammar, Parser>();
	const loading = new Map<Grammar, Promise<void>>();
	let starting: Promise<void> | undefined;

	const get = (grammar: Grammar): Parser => {
		const parser = loaded.get(grammar);
		if (parser === undefined) { throw new RangeError(`The grammar is not loaded: ${grammar}`); }
		return parser;
	};
	return {
		get hcl() { return get('hcl'); },
		get typescript() { return get('typescript'); },
		get python() { return get('python'); },
		load(grammar) {
			const promise = loading.get(grammar) ?? loadGrammar(grammar).catch((error: unknown) => {
				loading.delete(grammar);
				throw error;
			});
			loading.set(grammar, promise);
			return promise;
		},
	};

	async function loadGrammar(grammar: Grammar): Promise<void> {
		starting ??= startRuntime().catch((error: unknown) => {
			starting = undefined;
			throw error;
		});
		const [bytes] = await Promise.all([read(grammar), starting]);
		const parser = new Parser();
		parser.setLanguage(await Language.load(bytes));
		loaded.set(grammar, parser);
	}

	async function startRuntime(): Promise<void> {
		// Without `locateFile` the runtime asks where it lies, which a bundle in a web worker cannot tell; the bytes are here already.
		await Parser.init({ wasmBinary: await read('runtime'), locateFile: (name: string) => name });
	}
}
