/** Instance types in the order of how well they stand in for one: same shape, newer, cheaper, same architecture. */
import { findAlternatives } from '../../core/facts/alternatives';
import type { Facts, InstanceType } from '../../core/facts/facts';
import { formatMemory } from '../../core/facts/formatFigures';
import { sizeInXlarge } from '../../core/facts/instanceTypeName';
import { formatUnitPrice } from '../../core/format';
import type { Localized } from '../../core/model/localized';
import { same } from '../settings/words';
import type { Candidate, CompletionContext } from './candidate';

/**
 * @param written what stands there now: another type that the data have is what the wanted one should resemble
 * @returns all types of the data, best first; those that the Region is known not to offer last
 */
export function instanceTypeCandidates({ facts, region, resembles }: CompletionContext, written: string): readonly Candidate[] {
	const model = facts.instanceType(written) ?? (resembles === undefined ? undefined : facts.instanceType(resembles));
	const key = `${region} ${model?.name ?? ''}`;
	const known = kept.get(facts)?.get(key);
	if (known !== undefined) { return known; }
	const made = rank(facts, region, model).map(({ type, isOffered }): Candidate => ({
		value: type.name, detail: detailOf(type, isOffered, facts, region), about: { kind: 'instance-type', name: type.name },
	}));
	const ofFacts = kept.get(facts) ?? new Map<string, readonly Candidate[]>();
	if (ofFacts.size >= mostKept) { ofFacts.clear(); }
	kept.set(facts, ofFacts.set(key, made));
	return made;
}

/** Lists are asked for at every key, and depend on the facts alone. */
const kept = new WeakMap<Facts, Map<string, readonly Candidate[]>>();
const mostKept = 20;

interface Ranked {
	readonly type: InstanceType;
	readonly isOffered: boolean;
	readonly group: number;
	readonly price: number;
	readonly order: number;
}

function rank(facts: Facts, region: string, model: InstanceType | undefined): readonly Ranked[] {
	const alternatives = model === undefined ? [] : findAlternatives(facts, model.name, region);
	const newer = new Set(alternatives.filter((one) => one.sameArchitecture).map(({ name }) => name));
	const other = new Set(alternatives.filter((one) => !one.sameArchitecture).map(({ name }) => name));
	const coversRegion = facts.offeringRegions.includes(region);
	return facts.instanceTypeNames.flatMap((name, order): readonly Ranked[] => {
		const type = facts.instanceType(name);
		if (type === undefined) { return []; }
		const offering = coversRegion ? facts.regionsOffering(name) : undefined;
		const isOffered = offering === undefined || offering.includes(region);
		const group = !isOffered ? groups.elsewhere : model === undefined ? usualGroup(type) : groupOf(type, model, newer, other);
		return [{ type, isOffered, group, price: facts.price(name, region)?.usdPerHour ?? Number.MAX_VALUE, order }];
	}).sort((a, b) => a.group - b.group || (model === undefined ? usualOrder(a.type, b.type) : a.price - b.price) || a.order - b.order);
}

const groups = { same: 0, newer: 1, sameShape: 2, sameFamily: 3, otherArchitecture: 4, current: 5, previous: 6, elsewhere: 7 } as const;

function groupOf(type: InstanceType, model: InstanceType, newer: ReadonlySet<string>, other: ReadonlySet<string>): number {
	if (type.name === model.name) { return groups.same; }
	if (newer.has(type.name)) { return groups.newer; }
	if (other.has(type.name)) { return groups.otherArchitecture; }
	const sameArchitecture = type.architectures.some((architecture) => model.architectures.includes(architecture));
	const sameShape = type.vcpu !== null && type.vcpu === model.vcpu && type.memoryMiB === model.memoryMiB;
	if (sameShape && type.status === 'current') { return sameArchitecture ? groups.sameShape : groups.otherArchitecture; }
	if (type.family === model.family) { return groups.sameFamily; }
	return type.status === 'current' ? groups.current : groups.previous;
}

/** Without a model: the series that most code uses, newest first. */
const usualSeries: readonly string[] = ['t', 'm', 'c', 'r'];

function usualGroup(type: InstanceType): number {
	if (type.status !== 'current') { return groups.previous; }
	return usualSeries.includes(seriesOf(type)) ? groups.sameShape : groups.current;
}

function usualOrder(a: InstanceType, b: InstanceType): number {
	const series = usualSeries.indexOf(seriesOf(a)) - usualSeries.indexOf(seriesOf(b));
	return series || generationOf(b) - generationOf(a) || a.family.length - b.family.length || (a.family < b.family ? -1 : a.family > b.family ? 1 : 0)
		|| (sizeInXlarge(a.size) ?? 0) - (sizeInXlarge(b.size) ?? 0);
}

function seriesOf({ family }: InstanceType): string {
	return /^[a-z]+/.exec(family)?.[0] ?? '';
}

function generationOf({ family }: InstanceType): number {
	return Number(/^[a-z]+(\d+)/.exec(family)?.[1] ?? 0);
}

/** `4 vCPU · 16 GiB · $0.192/h`. */
function detailOf({ name, vcpu, memoryMiB, status }: InstanceType, isOffered: boolean, facts: Facts, region: string): Localized {
	const price = facts.price(name, region);
	const figures = [
		vcpu === null ? '' : `${vcpu} vCPU`, memoryMiB === null ? '' : formatMemory(memoryMiB), price === undefined ? '' : `${formatUnitPrice(price.usdPerHour)}/h`,
	].filter((part) => part !== '').join(' · ');
	if (!isOffered) { return { en: `${figures} · not in ${region}`, ko: `${figures} · ${region}에 없음` }; }
	return status === 'current' ? same(figures) : { en: `${figures} · previous generation`, ko: `${figures} · 이전 세대` };
}
