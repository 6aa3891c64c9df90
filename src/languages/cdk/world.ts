/** The constructs that the programs of a folder make, how they hang together, and what is called on them. */
import { camelCase, cdkSymbol } from './symbols';
import type { Evaluator, Made } from '../programs/evaluator';
import { rangeIn } from '../programs/places';
import { toText } from '../programs/result';
import type { Part, Place, Result, ResultOf } from '../programs/result';
import { toTree } from '../programs/tree';
import type { Interpret } from '../programs/tree';
import type { Call, ProgramFile, Site } from '../programs/syntax';
import type { Range } from '../../core/model/value';
import type { ValueTree } from '../values/valueTree';
import { createInterpret } from './interpret';
import { createProps } from './props';
import type { Props } from './props';

/** A call that makes something: `new ec2.Instance(this, 'web', { … })`, `group.scaleOnCpuUtilization('cpu', { … })`. */
export interface Construct {
	readonly id: string;
	readonly name: string;
	/** What is made: `autoscaling.AutoScalingGroup`, and `elasticloadbalancingv2.ApplicationListener.addTargets` for a method. */
	readonly symbol: string;
	/** What kind of thing results, which says what its own methods are. */
	readonly kind: string;
	readonly file: ProgramFile;
	readonly site: Site;
	readonly call: Call;
	readonly props: Props;
	/** All arguments of the call, without the scope of a class. */
	readonly args: readonly Part[];
	/** The construct that it is put into. */
	readonly scopePart: Part | undefined;
	/** What the method was called on. */
	readonly on: Thing | undefined;
	readonly nameRange: Range;
	/** Where values stand that are not written. */
	readonly namePlace: Place;
}

/** A construct, or a part of one that its members give: `service.targetGroup`. */
export interface Thing {
	readonly id: string;
	readonly kind: string;
	readonly construct: Construct;
}

export interface MethodCall {
	readonly method: string;
	readonly on: Thing;
	readonly made: Made;
	readonly args: readonly Part[];
	readonly named: ReadonlyMap<string, Part>;
	readonly place: Place;
	/** The first argument, where it is a text. */
	readonly name: string | undefined;
	/** The object that is given as an argument, or the arguments that Python names. */
	options(index: number): Props;
	tree(part: Part): ValueTree | undefined;
}

/** What the world needs to know of a kind of construct. */
export interface KindTable {
	/** Undefined for a class or method that makes nothing of interest. */
	kindOf(symbol: string): string | undefined;
	/** The kind of a member of a construct, and what is added to its id: `{ kind: 'ecs.FargateService', suffix: '/Service' }`. */
	memberOf(kind: string, name: string): { readonly kind: string; readonly suffix: string } | undefined;
}

export interface World {
	readonly evaluator: Evaluator;
	readonly constructs: readonly Construct[];
	readonly interpret: Interpret;
	thingOf(result: Result | undefined): Thing | undefined;
	/** All methods that are called on things, in the order of the text. */
	readonly calls: readonly MethodCall[];
	/** What is found out once for all constructs. */
	once<T>(find: (world: World) => T): T;
	/** The methods that are called on a thing, in the order of the text. */
	callsOn(thing: Pick<Thing, 'id'>): readonly MethodCall[];
	/** The values that are given to properties of a construct after it was made, or to those of its options. */
	assignmentsTo(construct: Construct, member?: 'cfnOptions'): readonly Assigned[];
}

/** `construct.name = part` */
export interface Assigned {
	readonly name: string;
	readonly part: Part;
}

/** Deepest chain of calls on results of calls. */
const maxDepth = 50;

export function createWorld(evaluator: Evaluator, kinds: KindTable): World {
	const byCall = new Map<Call, Construct>();
	const open = new Set<Call>();
	const methods = new Map<string, MethodCall[]>();
	const calls: MethodCall[] = [];
	const interpret = createInterpret(evaluator, (result) => thingOf(result)?.id ?? (isForeignConstruct(result) ? null : undefined));
	const sites = evaluator.files.flatMap((file) => file.sites.map((site) => ({ file, site })));
	const bySite = new Map(sites.map(({ file, site }): [Call, { readonly file: ProgramFile; readonly site: Site }] => [site.call, { file, site }]));
	const usedIds = new Map<string, number>();
	let assigned: ReadonlyMap<string, readonly Assigned[]> | undefined;
	for (const { file, site } of sites) { find(site.call, evaluator.evaluate(site.call.callee, file)); }
	for (const { file, site } of sites) { collectMethod(file, site); }
	const findings = new Map<unknown, unknown>();
	const world: World = {
		evaluator, interpret, thingOf, calls,
		once<T>(find: (whole: World) => T): T {
			if (!findings.has(find)) { findings.set(find, find(world)); }
			return findings.get(find) as T;
		},
		constructs: sites.flatMap(({ site }) => byCall.get(site.call) ?? []),
		callsOn: ({ id }) => methods.get(id) ?? [],
		assignmentsTo,
	};
	return world;

	/** The construct that a call makes, found once; calls on results of calls find those first. */
	function find(call: Call, callee: Result): Construct | undefined {
		const known = byCall.get(call);
		if (known !== undefined) { return known; }
		if (open.has(call) || open.size > maxDepth) { return undefined; }
		open.add(call);
		const construct = create(call, callee);
		open.delete(call);
		if (construct !== undefined) { byCall.set(call, construct); }
		return construct;
	}

	function create(call: Call, callee: Result): Construct | undefined {
		const where = bySite.get(call);
		if (where === undefined) { return undefined; }
		const on = callee.kind === 'member' ? thingOf(callee.of) : undefined;
		const symbol = callee.kind === 'member' ? on && `${on.kind}.${camelCase(callee.name)}` : cdkSymbol(callee);
		const kind = symbol === undefined ? undefined : kinds.kindOf(symbol);
		if (symbol === undefined || kind === undefined) { return undefined; }
		const { positional, named, rest } = evaluator.argumentsOf(call);
		const args = on === undefined ? positional.slice(1) : positional;
		const [idPart] = args;
		const written = idPart === undefined ? undefined : toText(idPart.result);
		const { file, site } = where;
		const name = written ?? (on === undefined ? site.boundTo?.name : undefined) ?? kind.split('.').at(-1) ?? '';
		const isHere = idPart?.result.kind === 'scalar' && idPart.result.place.file === file && idPart.result.place.start >= call.start && idPart.result.place.end <= call.end;
		const nameSpan = isHere ? idPart.result.place : site.boundTo ?? call.callee;
		const namePlace: Place = { file, start: nameSpan.start, end: nameSpan.end };
		const own: Part = { result: { kind: 'object', entries: named, rest, place: { file, start: call.start, end: call.end }, owner: undefined, isComputed: false }, use: { file, start: call.start, end: call.end } };
		const props = createProps(file.dialect === 'python' ? own : args[1], namePlace, interpret);
		const scopeId = on?.id ?? thingOf(positional[0]?.result)?.id ?? call.scope.self?.name;
		return { id: uniqueId(scopeId === undefined ? name : `${scopeId}/${name}`), name, symbol, kind, file, site, call, props, args, on, namePlace, scopePart: on === undefined ? positional[0] : undefined, nameRange: rangeIn(file, nameSpan) };
	}

	function uniqueId(id: string): string {
		const count = (usedIds.get(id) ?? 0) + 1;
		usedIds.set(id, count);
		return count === 1 ? id : `${id}#${count}`;
	}

	function thingOf(result: Result | undefined): Thing | undefined {
		if (result?.kind === 'made') {
			const construct = find(result.call, result.callee);
			return construct && { id: construct.id, kind: construct.kind, construct };
		}
		if (result?.kind !== 'member') { return undefined; }
		const owner = thingOf(result.of);
		if (owner === undefined) { return undefined; }
		const name = camelCase(result.name);
		const member = kinds.memberOf(owner.kind, name);
		if (member !== undefined) { return { id: `${owner.id}${member.suffix}`, kind: member.kind, construct: owner.construct }; }
		// Names of a thing stand for it, and so does what the CDK makes of it.
		return /^(?:ref|attr\w*|node|defaultChild)$|(?:Arn|Name|Id|Ref)$/.test(name) ? owner : undefined;
	}

	function collectMethod(file: ProgramFile, { call }: Site): void {
		const made = evaluator.evaluate(call, file);
		if (made.kind !== 'made' || made.callee.kind !== 'member') { return; }
		const on = thingOf(made.callee.of);
		if (on === undefined) { return; }
		const { positional, named, rest } = evaluator.argumentsOf(call);
		const place: Place = { file, start: call.start, end: call.end };
		const own: Part = { result: { kind: 'object', entries: named, rest, place, owner: undefined, isComputed: false }, use: place };
		const found: MethodCall = {
			method: camelCase(made.callee.name), on, made, args: positional, named, place,
			name: positional[0] === undefined ? undefined : toText(positional[0].result),
			options: (index) => createProps(positional[index] ?? (named.size > 0 || rest !== undefined ? own : undefined), place, interpret),
			tree: (part) => toTree(part, interpret),
		};
		calls.push(found);
		const list = methods.get(on.id);
		if (list === undefined) { methods.set(on.id, [found]); } else { list.push(found); }
	}

	function assignmentsTo({ id }: Construct, member?: string): readonly Assigned[] {
		assigned ??= collectAssignments();
		return assigned.get(`${id} ${member ?? ''}`) ?? [];
	}

	/** By the thing and, for what is given to a member of it, that. */
	function collectAssignments(): ReadonlyMap<string, readonly Assigned[]> {
		const found = new Map<string, Assigned[]>();
		for (const file of evaluator.files) {
			for (const { target, name, value } of file.assignments) {
				const result = evaluator.evaluate(target, file);
				const member = result.kind === 'member' && camelCase(result.name) === 'cfnOptions' ? 'cfnOptions' : '';
				const thing = thingOf(result.kind === 'member' && member !== '' ? result.of : result);
				if (thing === undefined) { continue; }
				const key = `${thing.id} ${member}`;
				const one: Assigned = { name: camelCase(name), part: { result: evaluator.evaluate(value, file), use: { file, start: value.start, end: value.end } } };
				found.set(key, [...found.get(key) ?? [], one]);
			}
		}
		return found;
	}
}

/** Whether a class of the CDK is called with a scope: a construct that the model does not have. */
function isForeignConstruct(result: ResultOf<'made' | 'member'> | Result): boolean {
	const target = result.kind === 'member' ? result.of : result;
	if (target.kind !== 'made') { return false; }
	const symbol = cdkSymbol(target.callee);
	const isClass = symbol !== undefined && /^\w+\.[A-Z]\w*$/.test(symbol);
	return isClass && target.call.args.length >= 2 && !/^core\.(?:CfnParameter|Duration|Size)$/.test(symbol) && (target.call.args[0]?.value.kind === 'self' || target.call.args[0]?.value.kind === 'name');
}
