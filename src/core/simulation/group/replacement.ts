/**
 * How a group replaces unhealthy instances (facts/aws-behaviour.md 1.8): what no longer runs at once, what runs but fails its checks some at a
 * time, a tenth of the desired capacity or as many as the instance maintenance policy allows, and the next ones only when those are
 * healthy and warm. It ends an instance and launches the next at the same time; with a policy that keeps 100 % healthy it launches first,
 * unless the instance is gone already.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html
 * Departs from AWS: the group hears of a failure without delay; an instance is unhealthy for as long as its checks fail, so that one that
 * recovers before the group acts stays; AWS marks fewer when all targets are unhealthy, by a rule that it does not tell.
 */
import { refreshRouting } from '../loadBalancing/routing';
import { type Run, zoneNames } from '../run';
import type { CapacityKeeper } from './capacity';
import { isActive } from './fleet';
import { replacementBatchSize } from './health';
import { defaultWarmupSeconds, isReady, verdictOn } from './instanceHealth';
import { refreshBatchSize } from './instanceRefresh';
import { replacementOrder } from './maintenance';
import type { SimulatedInstance } from './simulatedInstance';
import { unhealthyOutcome } from './suspendedProcesses';
import type { Swaps } from './swaps';
import { replacedZones } from './zonalShift';

interface Finding {
	readonly instance: SimulatedInstance;
	readonly by: 'EC2' | 'ELB';
}

/** What keeps the group from replacing an unhealthy instance. */
export type KeptBy = 'HealthCheck' | 'ReplaceUnhealthy' | 'Terminate' | 'zonal-shift';

export function createReplacement(run: Run, keeper: CapacityKeeper, swaps: Swaps): void {
	const { log, scenario: { group } } = run;
	const keptIds = new Map<number, KeptBy>();
	let latestBatch: readonly SimulatedInstance[] = [];

	/** Ends instances and launches others for them; or launches first. @returns those launched at once */
	function replace(findings: readonly Finding[], isFirst: boolean): readonly SimulatedInstance[] {
		const launched: SimulatedInstance[] = [];
		for (const found of byCause(findings)) {
			const first = found[0]!;
			const instances = found.map(({ instance }) => instance);
			const id = log.record(causeOf(first), {
				kind: 'replace-unhealthy', by: first.by, count: found.length, zones: zoneNames(run, instances), duringBoot: isBooting(first.instance),
				areGone: !first.instance.isPowered, launchesFirst: isFirst,
			});
			if (isFirst) {
				swaps.begin({ olds: instances, reason: 'unhealthy', causeId: id, warmupSeconds: defaultWarmupSeconds(run) });
				continue;
			}
			swaps.release(instances);
			keeper.end(instances, id, 'unhealthy');
			launched.push(...keeper.reconcile(id));
		}
		refreshRouting(run);
		return launched;
	}

	/** Tells once of unhealthy instances that stay, and why. */
	function tellKept(findings: readonly Finding[], keptBy: KeptBy): void {
		const news = findings.filter(({ instance }) => keptIds.get(instance.id) !== keptBy);
		for (const found of byCause(news)) {
			const instances = found.map(({ instance }) => instance);
			log.record(causeOf(found[0]!), { kind: 'unhealthy-kept', by: found[0]!.by, areGone: !found[0]!.instance.isPowered, count: found.length, zones: zoneNames(run, instances), keptBy });
			for (const { id } of instances) { keptIds.set(id, keptBy); }
		}
	}

	run.observers.push(() => {
		const findings = findUnhealthy(run);
		if (findings.length === 0) { return; }
		const suspended = suspendedBy(run);
		if (suspended !== null) { return tellKept(findings, suspended); }
		tellKept(findings.filter(({ instance }) => isIgnored(run, instance)), 'zonal-shift');
		const open = findings.filter(({ instance }) => !isIgnored(run, instance));
		// Replacements that fail themselves are beyond the desired capacity: others for them come from whoever launched them.
		const atOnce = open.filter(({ instance: { isPowered, extraFor } }) => !isPowered || extraFor !== null);
		if (atOnce.length > 0) { replace(atOnce, false); }
		const failing = open.filter(({ instance }) => instance.isPowered && instance.extraFor === null && !swaps.has(instance));
		if (failing.length === 0 || swaps.count('unhealthy') > 0 || mustWait(run, latestBatch)) { return; }
		const policy = group.instanceMaintenancePolicy;
		const isFirst = replacementOrder('health-check', policy) === 'launch-before-terminate';
		const most = policy === null ? replacementBatchSize(run.desiredCapacity) : refreshBatchSize(run.desiredCapacity, policy);
		latestBatch = replace(takeUnits(failing, most), isFirst);
	});
}

function findUnhealthy(run: Run): readonly Finding[] {
	const findings: Finding[] = [];
	for (const instance of run.fleet.changing) {
		if (!isActive(instance) || isPlainlyWell(instance)) { continue; }
		const by = verdictOn(run, instance);
		if (by !== null) { findings.push({ instance, by }); }
	}
	return findings;
}

/** Whether no check of any kind speaks against it, so that there is no need to look closer. */
function isPlainlyWell({ isAnswering, target, ec2VerdictSeconds }: SimulatedInstance): boolean {
	return isAnswering && (target === 'healthy' || target === 'unregistered') && ec2VerdictSeconds === Infinity;
}

/** The suspended process that keeps unhealthy instances; `null` if none does. */
function suspendedBy({ suspended }: Run): KeptBy | null {
	if (unhealthyOutcome([...suspended]).terminates) { return null; }
	return (['HealthCheck', 'ReplaceUnhealthy', 'Terminate'] as const).find((process) => suspended.has(process)) ?? null;
}

/** Whether the group leaves the instance alone because traffic is shifted out of its zone. */
function isIgnored({ zones, scenario: { group } }: Run, { zone }: SimulatedInstance): boolean {
	const { name, shifts } = zones[zone]!;
	return shifts > 0 && group.zonalShiftBehavior !== null && replacedZones([name], name, group.zonalShiftBehavior).length === 0;
}

/** Whether the batch before is still on its way to health, or the group lacks a tenth and has not got it into service, healthy and warm. */
function mustWait(run: Run, latestBatch: readonly SimulatedInstance[]): boolean {
	if (latestBatch.some((instance) => isActive(instance) && isOnItsWay(run, instance))) { return true; }
	const there = run.fleet.changing.filter((instance) => instance.state === 'InService' && !isOnItsWay(run, instance));
	const missing = run.desiredCapacity - there.reduce((units, { option }) => units + option.weight, run.fleet.steady.units);
	return missing > 0 && missing * 10 >= run.desiredCapacity;
}

/** Whether nothing speaks against the instance yet, and nothing for it either. */
function isOnItsWay(run: Run, instance: SimulatedInstance): boolean {
	return verdictOn(run, instance) === null && !isReady(run, instance, defaultWarmupSeconds(run));
}

/** As many as fit into the units, at least one. */
function takeUnits(findings: readonly Finding[], most: number): readonly Finding[] {
	let units = 0;
	return findings.filter(({ instance: { option } }, index) => {
		units += option.weight;
		return index === 0 || units <= most;
	});
}

/** What runs and has never served fails while it boots. */
function isBooting({ isPowered, servingSeconds }: SimulatedInstance): boolean {
	return isPowered && servingSeconds === null;
}

function causeOf({ instance, by }: Finding): number {
	const verdictId = by === 'ELB' ? instance.unhealthyId : null;
	return verdictId ?? instance.lossId ?? instance.launchId;
}

function byCause(findings: readonly Finding[]): readonly (readonly Finding[])[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = `${finding.by} ${finding.instance.isPowered} ${causeOf(finding)}`;
		const group = groups.get(key);
		if (group === undefined) { groups.set(key, [finding]); } else { group.push(finding); }
	}
	return [...groups.values()];
}
