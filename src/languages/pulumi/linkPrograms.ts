/** The programs of a Pulumi project → resources, by the calls that make them. */
import type { Value } from '../../core/model/value';
import type { Problem } from '../language';
import { createEvaluator } from '../programs/evaluator';
import type { Evaluator, Made } from '../programs/evaluator';
import { withImports } from '../programs/imports';
import { locationOf, rangeIn } from '../programs/places';
import { toText } from '../programs/result';
import type { Part, Result } from '../programs/result';
import type { Call, ProgramFile, Site } from '../programs/syntax';
import { readMultiplicity, toTree } from '../programs/tree';
import type { Interpret } from '../programs/tree';
import type { Surroundings } from '../surroundings';
import { toContainer, toTyped } from '../values/valueTree';
import { createExplain, createInterpret } from './interpret';
import { kindOf } from './readResource';
import type { Declaration, ResourceKind } from './readResource';
import type { StackValues } from './stackValues';
import { pulumiSymbol } from './symbols';

export const pulumiSource = 'https://www.pulumi.com/docs/iac/concepts/resources/';

/** A call that makes a resource, found before anything is read. */
interface Found {
	readonly site: Site;
	readonly file: ProgramFile;
	readonly kind: ResourceKind | 'provider';
	readonly id: string;
	readonly name: string;
	readonly token: string;
	readonly args: Part | undefined;
	readonly options: Part | undefined;
}

export interface LinkedPrograms {
	readonly declarations: readonly Declaration[];
	readonly problems: readonly Problem[];
}

/** What programs get from outside themselves. */
export interface ProjectValues {
	readonly stackValues: StackValues;
	readonly region: Value<string> | undefined;
	readonly surroundings: Pick<Surroundings, 'text'>;
}

/** @param files the programs of one folder */
export function linkPrograms(files: readonly ProgramFile[], { stackValues, region, surroundings }: ProjectValues): LinkedPrograms {
	const own = new Set(files.map(({ path }) => path));
	const evaluator = createEvaluator(withImports(files, surroundings), createExplain(stackValues));
	const found = giveIds(files.flatMap((file) => findResources(evaluator, file)));
	const byCall = new Map<Call, Found>(found.map((one) => [one.site.call, one]));
	const resourceOf = (made: Made): string | null | undefined => {
		const known = byCall.get(made.call);
		if (known !== undefined) { return known.kind === 'provider' ? null : known.id; }
		return isResource(made.callee) ? null : undefined;
	};
	return {
		declarations: found.flatMap((one) => one.kind === 'provider' ? [] : declare(one, one.kind, { evaluator, resourceOf, region, providers: byCall })),
		problems: evaluator.problems().filter(({ file }) => own.has(file)),
	};
}

function findResources(evaluator: Evaluator, file: ProgramFile): readonly Omit<Found, 'id'>[] {
	return file.sites.flatMap((site): readonly Omit<Found, 'id'>[] => {
		const callee = evaluator.evaluate(site.call.callee, file);
		const symbol = pulumiSymbol(callee);
		if (symbol === undefined || symbol.package === 'pulumi') { return []; }
		const kind = symbol.path.join('.') === 'Provider' ? 'provider' : kindOf(symbol.package, symbol.path);
		if (kind === undefined) { return []; }
		const { positional, named } = evaluator.argumentsOf(site.call);
		const written = positional[0] === undefined ? undefined : toText(positional[0].result);
		const token = `${symbol.package}:${symbol.path.join(':')}`;
		return [{
			site, file, kind, token, name: written ?? site.boundTo?.name ?? symbol.path.at(-1) ?? '',
			args: file.dialect === 'python' ? namedArguments(site, evaluator, file) : positional[1],
			options: file.dialect === 'python' ? named.get('opts') ?? positional[2] : positional[2],
		}];
	});
}

/** Python gives them by name, or all together as `args`. */
function namedArguments(site: Site, evaluator: Evaluator, file: ProgramFile): Part | undefined {
	const { positional, named, rest } = evaluator.argumentsOf(site.call);
	const whole = named.get('args') ?? positional[1];
	if (whole !== undefined) { return whole; }
	const entries = new Map([...named].filter(([name]) => name !== 'opts' && name !== 'resource_name'));
	const place = { file, start: site.call.start, end: site.call.end };
	const object: Result = { kind: 'object', entries, rest, place, owner: undefined, isComputed: false };
	return { result: object, use: place };
}

/** As Pulumi prints them: `aws:autoscaling:Group::web`. */
function giveIds(found: readonly Omit<Found, 'id'>[]): readonly Found[] {
	const counts = new Map<string, number>();
	return found.map((one) => {
		const id = `${one.token}::${one.name}`;
		const count = (counts.get(id) ?? 0) + 1;
		counts.set(id, count);
		return { ...one, id: count === 1 ? id : `${id}#${count}` };
	});
}

/** Whether a class of the packages is called: a resource that the model does not have. */
function isResource(callee: Result): boolean {
	const symbol = pulumiSymbol(callee);
	return symbol !== undefined && symbol.package !== 'pulumi' && symbol.path.length === 2 && /^[A-Z]/.test(symbol.path[1] ?? '') && !/Args$/.test(symbol.path[1] ?? '');
}

interface Linking {
	readonly evaluator: Evaluator;
	readonly resourceOf: (made: Made) => string | null | undefined;
	readonly region: Value<string> | undefined;
	readonly providers: ReadonlyMap<Call, Found>;
}

function declare({ site, file, id, name, args, options }: Found, kind: ResourceKind, linking: Linking): readonly Declaration[] {
	const { evaluator } = linking;
	const interpret = createInterpret(evaluator, linking.resourceOf);
	const { call } = site;
	const use = { file, start: call.start, end: call.end };
	const nameRange = nameRangeOf(site, file, evaluator);
	return [{
		kind,
		base: {
			id, name, language: 'pulumi', file: file.path, range: rangeIn(file, call), nameRange,
			multiplicity: readMultiplicity(evaluator, { guards: call.scope.guards, at: use, source: pulumiSource }),
		},
		args: args === undefined ? undefined : toContainer(toTree(args, interpret)),
		options: options === undefined ? undefined : toContainer(toTree(options, interpret)),
		region: providerRegion(options, linking, interpret) ?? linking.region,
	}];
}

/** The name in its quotes, else the name that the resource is bound to, else what is called. */
function nameRangeOf({ call, boundTo }: Site, file: ProgramFile, evaluator: Evaluator): ReturnType<typeof rangeIn> {
	const first = evaluator.argumentsOf(call).positional[0];
	const isHere = first?.result.kind === 'scalar' && !first.result.isComputed && first.result.place.file === file && first.result.place.start >= call.start && first.result.place.end <= call.end;
	return rangeIn(file, isHere ? first.result.place : boundTo ?? call.callee);
}

function providerRegion(options: Part | undefined, { providers, region }: Linking, interpret: Interpret): Value<string> | undefined {
	const provider = options?.result.kind === 'object' ? options.result.entries.get('provider')?.result : undefined;
	if (provider === undefined) { return region; }
	const found = provider.kind === 'made' ? providers.get(provider.call) : undefined;
	const written = found?.args === undefined ? undefined : toContainer(toTree(found.args, interpret));
	const named = written?.kind === 'object' ? written.entries.get('region') : undefined;
	if (named !== undefined) { return toTyped(named, String); }
	// Another provider may be for another Region.
	return found !== undefined && found.args === undefined ? region : { ...locationOf(options!.use), value: undefined, origin: { kind: 'unknown', reason: 'not-in-text', text: 'provider' } };
}
