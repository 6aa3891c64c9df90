/** When a zone leaves DNS, and when traffic goes to unhealthy targets too (facts/aws-behaviour.md 3.1). */
import { requireCount, requirePercent } from '../argument';

/** Fewest healthy targets; a zone that misses either is unhealthy. */
export interface MinimumHealthyTargets {
	/** `minimum_healthy_targets.count`, integer ≥ 1; default 1 (API of 2026-08-07). `null` is off. */
	readonly count: number | null;
	/** `minimum_healthy_targets.percentage`, 1–100; `null` is off, the default. */
	readonly percent: number | null;
}

/** Targets of one zone, integers ≥ 0. */
export interface ZoneTargets {
	readonly registered: number;
	readonly healthy: number;
}

export interface TargetGroupHealth {
	/** Healthy targets of all registered ones in the zone, percent; by zone. */
	readonly healthyPercentByZone: readonly number[];
	readonly healthyPercent: number;
	/** Whether the zone is taken out of DNS, by zone. */
	readonly isDnsUnhealthy: readonly boolean[];
	/** Whether unhealthy targets of the zone get traffic, by zone. */
	readonly isFailOpen: readonly boolean[];
	/** Targets that get traffic. */
	readonly receivingTargets: number;
}

/**
 * The health of a target group against its thresholds: for each zone, with cross-zone load balancing over all zones together.
 * @param dnsFailover threshold below which a zone leaves DNS
 * @param unhealthyStateRouting threshold below which unhealthy targets get traffic
 * @throws RangeError if a number is out of range
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health.html
 */
export function targetGroupHealth(
	zones: readonly ZoneTargets[], isCrossZone: boolean, dnsFailover: MinimumHealthyTargets, unhealthyStateRouting: MinimumHealthyTargets,
): TargetGroupHealth {
	const all = sumOf(zones);
	const judge = (minimum: MinimumHealthyTargets): readonly boolean[] => zones.map((zone) => isBelow(isCrossZone ? all : zone, minimum));
	const isFailOpen = judge(unhealthyStateRouting);
	return {
		healthyPercentByZone: zones.map(percentOf), healthyPercent: percentOf(all), isDnsUnhealthy: judge(dnsFailover), isFailOpen,
		receivingTargets: zones.reduce((sum, { registered, healthy }, zone) => sum + (isFailOpen[zone] === true ? registered : healthy), 0),
	};
}

/**
 * Whether the DNS name answers with the zone, by zone: those with healthy targets, or all of them when none has any.
 * @param healthyByZone targets, integers ≥ 0
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html
 */
export function isZoneInDns(healthyByZone: readonly number[]): readonly boolean[] {
	const isAnyHealthy = healthyByZone.some((healthy) => requireCount('healthy', healthy) > 0);
	return healthyByZone.map((healthy) => !isAnyHealthy || healthy > 0);
}

/**
 * What a Gateway Load Balancer does with a flow: an existing one stays where it is. Without healthy targets a new one gets a random target
 * for its life and is dropped there.
 * @param healthyTargets integer ≥ 0
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/health-checks.html
 */
export function gatewayFlow(healthyTargets: number, isNewFlow: boolean): { readonly target: 'same' | 'hashed' | 'random'; readonly isDropped: boolean } {
	const isAnyHealthy = requireCount('healthyTargets', healthyTargets) > 0;
	if (!isNewFlow) { return { target: 'same', isDropped: !isAnyHealthy }; }
	return isAnyHealthy ? { target: 'hashed', isDropped: false } : { target: 'random', isDropped: true };
}

function isBelow(targets: ZoneTargets, { count, percent }: MinimumHealthyTargets): boolean {
	return targets.healthy < requireCount('count', count ?? 0) || (percent !== null && percentOf(targets) < requirePercent('percent', percent));
}

function percentOf({ registered, healthy }: ZoneTargets): number {
	requireCount('healthy', healthy);
	requireCount('registered - healthy', registered - healthy);
	return registered === 0 ? 0 : healthy * 100 / registered;
}

function sumOf(zones: readonly ZoneTargets[]): ZoneTargets {
	return zones.reduce((sum, zone) => ({ registered: sum.registered + zone.registered, healthy: sum.healthy + zone.healthy }), { registered: 0, healthy: 0 });
}
