/** What readings were made from beside their own files, kept by listening to what they ask for. */
import type { ParsedFile } from './language';
import { depthBelow, isBelow } from './paths';
import type { Found, Need, Surroundings } from './surroundings';

/** What is there now, without any memory of who asked. */
export interface Holdings {
	files(key: string): readonly ParsedFile[] | undefined;
	/** A name for a module that no module of another language has. */
	moduleId(key: string): string;
	text(path: string): string | undefined;
	below(isWanted: (path: string) => boolean): readonly ParsedFile[];
	mentioning(key: string): readonly string[];
}

/** Something that changed: a file, the module that it belongs to, and those that it mentions. */
export interface Change {
	readonly path: string;
	readonly moduleId: string | undefined;
	readonly mentioned: readonly string[];
}

/** `M`: whoever asks. */
export interface Dependencies<M> {
	surroundingsOf(asking: M, holdings: Holdings): Surroundings;
	/** What it asked for that nobody has looked for yet. */
	needsOf(asking: M): readonly Need[];
	/** Notes that somebody has looked. @returns those who asked for it */
	meet(need: Need): readonly M[];
	dependentsOf(change: Change): readonly M[];
	/** Whether anybody asked for the text of a file. */
	isAskedFor(path: string): boolean;
	/** Forgets what it asked for: it will ask again. */
	forget(asking: M): void;
}

type Below = Extract<Need, { readonly kind: 'below' }>;

interface Asked {
	readonly modules: Set<string>;
	readonly mentioning: Set<string>;
	readonly texts: Set<string>;
	readonly below: Below[];
	readonly needs: Map<string, Need>;
}

export function createDependencies<M>(): Dependencies<M> {
	const asked = new Map<M, Asked>();
	const met = new Set<string>();
	/** Texts stay wanted: who forgot what it asked for asks again. */
	const wantedTexts = new Set<string>();

	return {
		surroundingsOf, dependentsOf,
		needsOf: (asking) => [...asked.get(asking)?.needs.values() ?? []].filter((need) => !met.has(keyOf(need))),
		isAskedFor: (path) => wantedTexts.has(path),
		forget: (asking) => asked.delete(asking),
		meet(need) {
			const key = keyOf(need);
			met.add(key);
			return [...asked].filter(([, { needs }]) => needs.has(key)).map(([asking]) => asking);
		},
	};

	function surroundingsOf(asking: M, holdings: Holdings): Surroundings {
		const own: Asked = { modules: new Set(), mentioning: new Set(), texts: new Set(), below: [], needs: new Map() };
		asked.set(asking, own);
		const find = <T>(need: Need, known: T | undefined): Found<T> => {
			const key = keyOf(need);
			const isMet = met.has(key);
			if (!isMet) { own.needs.set(key, need); }
			return known ?? (isMet ? 'absent' : 'not-read');
		};
		return {
			module(key) {
				own.modules.add(holdings.moduleId(key));
				return find({ kind: 'folder', path: key }, holdings.files(key));
			},
			text(path) {
				own.texts.add(path);
				wantedTexts.add(path);
				return find({ kind: 'file', path }, holdings.text(path));
			},
			below(path, { ending, levels }) {
				const need: Below = { kind: 'below', path, ending, levels };
				own.below.push(need);
				find(need, undefined);
				return holdings.below((file) => liesBelow(file, need));
			},
			mentioning(key) {
				own.mentioning.add(holdings.moduleId(key));
				return holdings.mentioning(key);
			},
		};
	}

	function dependentsOf({ path, moduleId, mentioned }: Change): readonly M[] {
		return [...asked].filter(([, { modules, mentioning, texts, below }]) => texts.has(path)
			|| moduleId !== undefined && modules.has(moduleId)
			|| mentioned.some((id) => mentioning.has(id))
			|| below.some((need) => liesBelow(path, need))).map(([asking]) => asking);
	}
}

function liesBelow(file: string, { path, ending, levels }: Below): boolean {
	return file.endsWith(ending) && isBelow(file, path) && depthBelow(file, path) > 0 && depthBelow(file, path) <= levels;
}

function keyOf(need: Need): string {
	return JSON.stringify(need);
}
