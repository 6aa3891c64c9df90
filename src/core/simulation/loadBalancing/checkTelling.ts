/** Tells what health checks come to, one activity for what has one cause. Must never decide anything. */
import type { SimulatedInstance } from '../group/simulatedInstance';
import { zoneNames, type Run } from '../run';
import type { LoadBalancerSettings } from '../scenario/loadBalancerSettings';
import type { CheckFailure } from './healthChecks';
import { targetsByZone } from './targetCounts';
import { healthOf } from './zoneTraffic';

export interface FailedTarget {
	readonly instance: SimulatedInstance;
	readonly failure: CheckFailure;
}

/** Targets have failed too many checks in a row, and are unhealthy by now. @returns the last activity */
export function tellUnhealthy(run: Run, failed: readonly FailedTarget[], { unhealthyThresholdCount, healthCheckIntervalSeconds, healthCheckTimeoutSeconds }: LoadBalancerSettings): number {
	return tellByCause(run, failed, (failure, causeId, where) => {
		const checks = { failedChecks: unhealthyThresholdCount, intervalSeconds: healthCheckIntervalSeconds };
		switch (failure) {
			case 'silent': return run.log.record(causeId, { kind: 'targets-unhealthy', ...where, ...checks });
			case 'slow': return run.log.record(causeId, { kind: 'targets-too-slow', ...where, ...checks, timeoutSeconds: healthCheckTimeoutSeconds });
			case 'dependency': return run.log.record(causeId ?? latestOutage(run), { kind: 'targets-without-dependency', ...where, ...checks });
		}
	});
}

/** Passive checks have noticed that targets do not answer. @returns the last activity */
export function tellNoticed(run: Run, failed: readonly FailedTarget[], seconds: number): number {
	return tellByCause(run, failed, (_, causeId, where) => run.log.record(causeId, { kind: 'targets-noticed', ...where, seconds }));
}

/** Targets pass their checks again. */
export function tellHealthy(run: Run, healthy: readonly SimulatedInstance[]): void {
	for (const causeId of new Set(healthy.map(({ unhealthyId }) => unhealthyId))) {
		const group = healthy.filter(({ unhealthyId }) => unhealthyId === causeId);
		run.log.record(causeId, { kind: 'targets-healthy', zone: onlyZoneOf(run, group), count: group.length });
		for (const instance of group) { instance.unhealthyId = null; }
	}
}

/** Tells if so few targets are left that unhealthy ones get requests, too. */
export function tellGroupHealth(run: Run, failed: readonly FailedTarget[], causeId: number, settings: LoadBalancerSettings): void {
	const targets = targetsByZone(run);
	const { isFailOpen } = healthOf(settings, targets);
	const minimum = settings.unhealthyStateRoutingMinimumHealthyTargets;
	const isEverywhere = isFailOpen.every((isOpen) => isOpen);
	const isDropped = settings.loadBalancerKind === 'gwlb' && targets.every(({ healthy }) => healthy === 0);
	const tell = (zone: string | null, zones: readonly number[]): void => {
		const [count, healthy] = zones.reduce(([all, well], index) => [all + targets[index]!.registered, well + targets[index]!.healthy], [0, 0] as readonly [number, number]);
		if (count > 0) { run.log.record(causeId, { kind: 'fail-open', zone, count, healthy, minimum, isDropped }); }
	};
	if (isEverywhere) { return tell(null, targets.map((_, zone) => zone)); }
	for (const zone of new Set(failed.map(({ instance }) => instance.zone))) {
		if (isFailOpen[zone] === true) { tell(run.zones[zone]!.name, [zone]); }
	}
}

interface Where {
	/** Of all targets; `null` where it is several, or some targets of the zone are healthy. */
	readonly zone: string | null;
	readonly count: number;
}

function whereOf(run: Run, instances: readonly SimulatedInstance[]): Where {
	const isWholeZone = targetsByZone(run)[instances[0]!.zone]!.healthy === 0;
	return { zone: isWholeZone ? onlyZoneOf(run, instances) : null, count: instances.length };
}

function onlyZoneOf(run: Run, instances: readonly SimulatedInstance[]): string | null {
	const zones = zoneNames(run, instances);
	return zones.length === 1 ? zones[0]! : null;
}

function tellByCause(run: Run, failed: readonly FailedTarget[], tell: (failure: CheckFailure, causeId: number | null, where: Where) => number): number {
	const groups = new Map<string, FailedTarget[]>();
	for (const target of failed) {
		const key = `${target.failure} ${target.instance.lossId}`;
		groups.set(key, [...groups.get(key) ?? [], target]);
	}
	let lastId = 0;
	for (const group of groups.values()) {
		const instances = group.map(({ instance }) => instance);
		lastId = tell(group[0]!.failure, instances[0]!.lossId, whereOf(run, instances));
		for (const instance of instances) { instance.unhealthyId = lastId; }
	}
	return lastId;
}

function latestOutage({ log }: Run): number | null {
	return [...log.activities].reverse().find(({ kind }) => kind === 'dependency-down')?.id ?? null;
}
