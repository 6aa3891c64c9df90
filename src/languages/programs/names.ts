/** What the names of a program stand for: constants, fields of classes, imports, parameters that are given exactly once. */
import type { Evaluator } from './evaluator';
import { findModule } from './modules';
import { unknown } from './result';
import type { Result, Use } from './result';
import type { Callable, Declaration, Expression, Guard, ProgramFile, Scope, Site } from './syntax';

type Name = Extract<Expression, { readonly kind: 'name' }>;
type DeclarationOf<K extends Declaration['kind']> = Extract<Declaration, { readonly kind: K }>;

export interface Names {
	/** The value of a name where it is used. */
	resolve(name: Name, place: Use): Result;
	isDeclared(name: Name): boolean;
	/**
	 * A field of a class.
	 * @param owner how the field is called by whoever uses it
	 */
	field(callable: Callable, owner: string, name: string, place: Use): Result;
	/** What a module declares under a name. */
	exported(file: ProgramFile, name: string, place: Use): Result;
	isCalledOnce(callable: Callable): boolean;
}

/** @param onCircle called where a constant depends on itself */
export function createNames(evaluator: Evaluator, files: readonly ProgramFile[], onCircle: (declaration: Declaration, name: string, file: ProgramFile) => void): Names {
	const open = new Set<Declaration | Callable>();
	const homes = new Map(files.flatMap((file) => file.callables.map((callable): [Callable, ProgramFile] => [callable, file])));
	const callers = new Map<Callable, readonly Site[]>();
	return {
		resolve({ name, scope }, place) {
			const declarations = findDeclarations(scope, name);
			return declarations === undefined ? fromWildcard(name, place) : evaluateAll(declarations, { name, place, file: place.file, guards: scope.guards });
		},
		isDeclared: ({ name, scope }) => findDeclarations(scope, name) !== undefined,
		field(callable, owner, name, place) {
			const declarations = callable.fields.get(name);
			return declarations === undefined ? unknown('not-in-text', place) : evaluateAll(declarations, { name: owner, place, file: homes.get(callable) ?? place.file, guards: [] });
		},
		exported, isCalledOnce,
	};

	/** Of several values the one whose conditions hold, or that all agree on. */
	function evaluateAll(declarations: readonly Declaration[], asked: Asked): Result {
		const { place } = asked;
		const possible = declarations.map((declaration) => ({ declaration, runs: runs(declaration, asked) })).filter(({ runs: may }) => may !== false);
		const isDecided = possible.every(({ runs: may }) => may === true);
		const guarded = isDecided ? possible.filter(({ declaration }) => declaration.kind === 'value' && declaration.guards.length > 0) : [];
		const [first, ...others] = guarded.length === 1 ? guarded : possible;
		if (first === undefined) { return unknown('unresolved', place); }
		const result = evaluateOne(first.declaration, asked);
		if (others.length === 0) { return first.runs === true ? result : unknown('several', place); }
		const isSame = result.kind === 'scalar' && others.every(({ declaration }) => {
			const other = evaluateOne(declaration, asked);
			return other.kind === 'scalar' && other.value === result.value;
		});
		return isSame ? { ...result, isComputed: true, place } : unknown('several', place);
	}

	/** Conditions that hold where the name is used need not be known. */
	function runs(declaration: Declaration, { guards, file }: Asked): boolean | undefined {
		if (declaration.kind !== 'value' || declaration.guards.length === 0) { return true; }
		return evaluator.runs(declaration.guards.filter((guard) => !guards.includes(guard)), file);
	}

	function evaluateOne(declaration: Declaration, asked: Asked): Result {
		if (open.has(declaration)) {
			onCircle(declaration, asked.name, asked.file);
			return unknown('circular', asked.place);
		}
		open.add(declaration);
		const result = evaluateOpen(declaration, asked);
		open.delete(declaration);
		return result;
	}

	function evaluateOpen(declaration: Declaration, { name, place, file }: Asked): Result {
		switch (declaration.kind) {
			case 'value': return withOwner(evaluator.evaluate(declaration.value, file), name);
			case 'import': return resolveImport(declaration, place, file);
			case 'callable': return { kind: 'callable', callable: declaration.callable, place, owner: undefined, isComputed: false };
			case 'parameter': return resolveParameter(declaration, place);
			case 'several': return unknown('several', place);
		}
	}

	/** The argument of the only call; without one, with a default or with several calls the text does not tell it. */
	function resolveParameter({ of, index }: DeclarationOf<'parameter'>, place: Use): Result {
		const [site, ...others] = callersOf(of);
		if (site === undefined || others.length > 0) { return unknown('several', place); }
		const { positional, named, rest } = evaluator.argumentsOf(site.call);
		const given = named.get(of.parameters[index] ?? '') ?? positional[index];
		if (given === undefined || rest !== undefined) { return unknown('several', place); }
		return given.result.kind === 'unknown' ? { ...given.result, place } : given.result;
	}

	function isCalledOnce(callable: Callable): boolean {
		const [only, ...others] = callersOf(callable);
		if (only === undefined || others.length > 0 || open.has(callable)) { return false; }
		open.add(callable);
		const isCertain = evaluator.runs(only.call.scope.guards, evaluator.fileOf(only.call)) === true;
		open.delete(callable);
		return isCertain;
	}

	/** Calls of a function or class by its name, in the file that declares it. */
	function callersOf(callable: Callable): readonly Site[] {
		const before = callers.get(callable);
		if (before !== undefined) { return before; }
		const sites = callable.name === undefined ? [] : homes.get(callable)?.sites ?? [];
		const found = sites.filter(({ call: { callee } }) => calls(callee, callable));
		callers.set(callable, found);
		return found;
	}

	function resolveImport({ module, imported }: DeclarationOf<'import'>, place: Use, from: ProgramFile): Result {
		const isWhole = imported === '*' || imported === 'default';
		const file = findModule(module, from, files);
		if (file !== undefined) { return isWhole ? moduleResult(file, place) : exported(file, imported, place); }
		const part = isWhole || from.dialect !== 'python' ? undefined : findModule(`${module}${module.endsWith('.') ? '' : '.'}${imported}`, from, files);
		if (part !== undefined) { return moduleResult(part, place); }
		return isLocal(module) ? unknown('not-in-text', place) : { kind: 'symbol', module, path: isWhole ? [] : [imported], place, owner: undefined, isComputed: false };
	}

	function exported(file: ProgramFile, name: string, place: Use): Result {
		const declarations = file.scope.names.get(name);
		return declarations === undefined ? unknown('not-in-text', place) : evaluateAll(declarations, { name, place, file, guards: [] });
	}

	/** A name that no statement declares may come from a module whose names are taken over as a whole. */
	function fromWildcard(name: string, place: Use): Result {
		const { file: from } = place;
		for (const module of from.imports) {
			const file = findModule(module, from, files);
			if (file?.scope.names.has(name) === true) { return exported(file, name, place); }
		}
		const library = /^[A-Z]/.test(name) ? from.imports.find((module) => !isLocal(module) && findModule(module, from, files) === undefined) : undefined;
		if (library !== undefined) { return { kind: 'symbol', module: library, path: [name], place, owner: undefined, isComputed: false }; }
		return unknown(environment.has(name) || from.imports.length > 0 ? 'not-in-text' : 'unresolved', place);
	}
}

/** A name where it is used. */
interface Asked {
	readonly name: string;
	readonly place: Use;
	/** The file that declares it. */
	readonly file: ProgramFile;
	/** Conditions that hold where it is used. */
	readonly guards: readonly Guard[];
}

/** Names that are there without a declaration and depend on where the program runs. */
const environment: ReadonlySet<string> = new Set(['process', 'globalThis', '__dirname', '__filename', '__name__', '__file__']);

function findDeclarations(scope: Scope, name: string): readonly Declaration[] | undefined {
	for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
		const found = at.isClassBody && at.names !== scope.names ? undefined : at.names.get(name);
		if (found !== undefined) { return found; }
	}
	return undefined;
}

/** A method is told by its name alone, a function or class by what its name stands for where it is called. */
function calls(callee: Expression, callable: Callable): boolean {
	if (callee.kind === 'member') { return callable.kind === 'function' && callee.name === callable.name; }
	if (callee.kind !== 'name' || callee.name !== callable.name) { return false; }
	const declarations = findDeclarations(callee.scope, callee.name) ?? [];
	return declarations.some((declaration) => (declaration.kind === 'callable' && declaration.callable === callable) || (declaration.kind === 'value' && declaration.value.kind === 'opaque'));
}

function withOwner(result: Result, name: string): Result {
	return result.owner === undefined ? { ...result, owner: name } : result;
}

function moduleResult(file: ProgramFile, place: Use): Result {
	return { kind: 'module', file, place, owner: undefined, isComputed: false };
}

function isLocal(module: string): boolean {
	return module.startsWith('.') || module.startsWith('/');
}
