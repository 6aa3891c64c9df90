/** The objects of a folder → resources of the model. */
import type { Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import { createIds } from '../ids';
import { toTyped } from '../values/valueTree';
import { readerOf } from './kinds';
import type { KindContext, Part } from './kinds';
import { objectsOf } from './objects';
import type { KubernetesFile, KubernetesObject } from './objects';

const objectSource = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/';

export function linkObjects(files: readonly KubernetesFile[]): readonly Resource[] {
	const objects = files.flatMap(objectsOf).filter((object) => readerOf(object) !== undefined);
	const ids = createIds();
	const named = objects.map((object) => ({ object, id: ids(`${object.kind} ${object.name ?? ''}`.trim()) }));
	const find = createFinder(named);
	return named.flatMap(({ object, id }) => readerOf(object)?.(createContext(object, { id, ids, find })) ?? []);
}

interface Named {
	readonly object: KubernetesObject;
	readonly id: string;
}

type Finder = (from: KubernetesObject, kind: string, name: string) => string | undefined;

/** Objects of the same file and namespace come first: a folder may hold several environments. */
function createFinder(named: readonly Named[]): Finder {
	const byName = new Map<string, Named[]>();
	for (const one of named) {
		const key = `${one.object.kind} ${one.object.name ?? ''}`;
		const list = byName.get(key);
		if (list === undefined) { byName.set(key, [one]); } else { list.push(one); }
	}
	return (from, kind, name) => {
		const all = byName.get(`${kind} ${name}`) ?? [];
		const here = all.length === 1 ? all : all.slice(0, maxAlike).filter(({ object }) => object.place.file === from.place.file && object.namespace === from.namespace);
		return here.length === 1 ? here[0]?.id : undefined;
	};
}

/** Objects of one name that are told apart. */
const maxAlike = 50;

function createContext(object: KubernetesObject, { id, ids, find }: { readonly id: string; readonly ids: (wanted: string) => string; readonly find: Finder }): KindContext {
	return {
		object,
		idOf: (kind, name) => find(object, kind, name),
		base: (part: Part = {}): Omit<ResourceBase<ResourceType>, 'type'> => ({
			id: part.id === undefined ? id : ids(part.id), name: part.name ?? object.name ?? object.kind, language: 'kubernetes', file: object.place.file,
			range: part.range ?? object.place.range, nameRange: part.nameRange ?? object.nameRange,
			multiplicity: { file: object.place.file, range: object.nameRange, value: 1, origin: { kind: 'omitted', source: objectSource } },
			region: part.region === undefined ? undefined : toTyped(part.region, String), lifecycle: undefined,
		}),
	};
}
