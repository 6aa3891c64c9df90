/** Cases of Reserved Instances, in the words of the product. */
import { applyReservedInstances, coverageByType, type ReservedPlatform, type TypeCoverage } from '../../../src/core/simulation/ec2/reservedInstances';
import { modifyReserved, reservedListValueUsd, splitHour, type HourRun, type SizeCount } from '../../../src/core/simulation/ec2/reservedValue';
import { knowing, mapValues, meant, shape, type Answer, type Shape } from './shape';

interface Attributes { readonly platform?: string; readonly tenancy?: string }
interface CaseReserved extends Attributes { readonly type: string; readonly count: number; readonly scope: string; readonly account?: string }
interface CaseRunning extends Attributes { readonly type: string; readonly count: number; readonly az?: string; readonly account?: string }
interface CaseSize extends Attributes { readonly type: string; readonly count: number; readonly scope?: string }

export const reserved: readonly Shape[] = [
	shape('ec2 reserved', 'ri running', applied),
	shape('ec2 reserved-hour', 'ri runs', ({ ri, runs }: { ri: number; runs: readonly HourRun[] }) => {
		const { reservedSeconds, onDemandSeconds } = splitHour(ri, knowing(runs, 'count seconds'));
		return { riSeconds: reservedSeconds, onDemandSeconds };
	}),
	shape('ec2 reserved-list-value', 'upfront? hourly? termYears',
		(given: { upfront?: number; hourly?: number; termYears: number }) => ({ listValue: reservedListValueUsd(given.upfront ?? 0, given.hourly ?? 0, given.termYears) })),
	shape('ec2 reserved-modify', 'from to', ({ from, to }: { from: readonly CaseSize[]; to: readonly CaseSize[] }) => {
		const isFlexible = [...from, ...to].every(({ platform, tenancy }) => meant(platforms, platform ?? 'linux') === 'linux' && meant(tenancies, tenancy ?? 'default') === 'default');
		const { fromUnits, toUnits, isAllowed } = modifyReserved(from.map(sizeCount), to.map(sizeCount), isFlexible);
		return { fromUnits, toUnits, allowed: isAllowed };
	}),
];

const platforms: readonly (readonly [RegExp, ReservedPlatform])[] = [
	[/sql/, 'sql-server'], [/^windows/, 'windows'], [/^(rhel|red hat)/, 'rhel'], [/^(suse|sles)/, 'suse'], [/^(amazon )?linux|^ubuntu/, 'linux'],
];
const tenancies: readonly (readonly [RegExp, 'default' | 'dedicated'])[] = [[/^(default|shared)$/, 'default'], [/^dedicated/, 'dedicated']];

function sizeCount(size: CaseSize): SizeCount {
	const [{ type, count }] = knowing([size], 'type count scope platform tenancy') as [CaseSize];
	return { instanceType: type, count };
}

/** `region`, or the name of one, is no zone. */
function zoneOf(scope: string): string | null {
	return /^(region|regional|[a-z]{2}(-[a-z]+)+-\d)$/.test(scope) ? null : scope;
}

function attributesOf({ platform, tenancy }: Attributes): { readonly platform: ReservedPlatform; readonly tenancy: 'default' | 'dedicated' } {
	return { platform: meant(platforms, platform ?? 'linux'), tenancy: meant(tenancies, tenancy ?? 'default') };
}

function applied({ ri, running }: { ri: readonly CaseReserved[]; running: readonly CaseRunning[] }): Answer {
	const use = applyReservedInstances(
		knowing(ri, 'type count scope account platform tenancy').map((item) => ({ instanceType: item.type, count: item.count, zone: zoneOf(item.scope), account: item.account ?? 'own', ...attributesOf(item) })),
		knowing(running, 'type count az account platform tenancy').map((item) => ({ instanceType: item.type, count: item.count, zone: item.az ?? null, account: item.account ?? 'own', ...attributesOf(item) })),
	);
	const types = Object.fromEntries(coverageByType(use).map((type) => [type.instanceType, type]));
	const table = (value: (type: TypeCoverage) => number): Answer => mapValues(types, value);
	const list = use.coverage.filter(({ coveredInstances }) => coveredInstances > 0).map((row) => ({ account: row.running.account, type: row.running.instanceType, count: row.coveredInstances }));
	return {
		riUnits: use.reservedUnits, usedUnits: use.usedUnits,
		coveredPercent: table(({ coveredPercent }) => coveredPercent), coveredInstances: table(({ coveredInstances }) => coveredInstances), onDemand: table(({ onDemandInstances }) => onDemandInstances),
		// Cases that tell accounts ask which instances are covered, the others how many.
		covered: running.some(({ account }) => account !== undefined) ? list : list.reduce((sum, { count }) => sum + count, 0),
		capacityReserved: ri.some(({ scope }) => zoneOf(scope) !== null),
	};
}
