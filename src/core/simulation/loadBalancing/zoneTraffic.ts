/**
 * What share of the requests goes into each zone (facts/aws-behaviour.md 3.1). DNS gives the zones equal shares. A zone with too few
 * healthy targets leaves DNS, unless all zones have; so does one that traffic is shifted away from. Clients that know its address go on
 * for up to the TTL, so that its share goes to nothing in a straight line within these seconds, and comes back the same way.
 * With cross-zone load balancing every node sends to the targets of all zones, so that only a shift matters, and that at once.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health.html
 * Departs from AWS: shares change in steps of ten seconds; the load balancer's own nodes never fail, also in an impaired zone; a client
 * asks DNS again after the TTL, whatever connections it has open; a Gateway Load Balancer, which is reached through endpoints in each
 * zone, takes part in neither; a shift away from all zones at once does nothing.
 */
import { dnsTtl } from '../../facts/loadBalancerFigures';
import type { Waker } from '../group/waker';
import type { Run } from '../run';
import type { LoadBalancerSettings } from '../scenario/loadBalancerSettings';
import { isZoneInDns, targetGroupHealth, type TargetGroupHealth, type ZoneTargets } from './targetGroupHealth';

export interface ZoneTraffic {
	/** Brings the shares up to now. @param targets of each zone, registered and not draining */
	update(run: Run, targets: readonly ZoneTargets[]): ZoneShares;
}

export interface ZoneShares {
	/** Relative shares by zone, ≥ 0; without cross-zone load balancing of the zone as a whole, else of each of its targets. */
	readonly weights: readonly number[];
	/** Whether unhealthy targets get requests too, by zone. */
	readonly isFailOpen: readonly boolean[];
}

/** How a zone's share in DNS changes. */
interface ZoneShare {
	from: number;
	to: number;
	sinceSeconds: number;
}

const stepSeconds = 10;

export function createZoneTraffic(settings: LoadBalancerSettings, waker: Waker): ZoneTraffic {
	const { crossZone, loadBalancerKind } = settings;
	let shares: ZoneShare[] | null = null;

	/** Turns the shares toward what they are to be; the first time they have been so for long. */
	function turn(run: Run, isIn: readonly boolean[], health: readonly ZoneTargets[]): readonly ZoneShare[] {
		const now = run.engine.now();
		shares ??= isIn.map((isHere) => ({ from: isHere ? 1 : 0, to: isHere ? 1 : 0, sinceSeconds: -Infinity }));
		shares.forEach((share, zone) => {
			const to = isIn[zone] === true ? 1 : 0;
			if (to === share.to) { return; }
			Object.assign(share, { from: shareAt(share, now), to, sinceSeconds: now });
			if (run.zones[zone]!.shifts === 0) { tell(run, settings, { zone, isIn: to === 1, healthy: health[zone]!.healthy }); }
		});
		return shares;
	}

	return {
		update(run, targets) {
			const { isFailOpen, isDnsUnhealthy } = healthOf(settings, targets);
			const isOpen = openZones(run, settings);
			if (crossZone || loadBalancerKind === 'gwlb') { return { isFailOpen, weights: isOpen.map(Number) }; }
			const enough = isDnsUnhealthy.map((isUnhealthy, zone) => isUnhealthy || isOpen[zone] !== true ? 0 : 1);
			const isIn = isZoneInDns(enough).map((isHere, zone) => isHere && isOpen[zone] === true);
			const now = run.engine.now();
			return { isFailOpen, weights: turn(run, isIn, targets).map((share) => {
				const nextStep = share.sinceSeconds + (Math.floor((now - share.sinceSeconds) / stepSeconds) + 1) * stepSeconds;
				if (share.from === share.to || nextStep > share.sinceSeconds + dnsTtl.seconds) { return share.to; }
				waker.wakeAt(nextStep);
				return shareAt(share, nextStep - stepSeconds / 2);
			}) };
		},
	};
}

/** The health of the targets against the thresholds of the scenario. */
export function healthOf(settings: LoadBalancerSettings, targets: readonly ZoneTargets[]): TargetGroupHealth {
	return targetGroupHealth(targets, settings.crossZone,
		{ count: settings.dnsFailoverMinimumHealthyTargets, percent: null }, { count: settings.unhealthyStateRoutingMinimumHealthyTargets, percent: null });
}

/** Zones that no traffic is shifted away from. */
function openZones({ zones }: Run, { loadBalancerKind }: LoadBalancerSettings): readonly boolean[] {
	const isAnyLeft = loadBalancerKind !== 'gwlb' && zones.some(({ shifts }) => shifts === 0);
	return zones.map(({ shifts }) => shifts === 0 || !isAnyLeft);
}

function shareAt({ from, to, sinceSeconds }: ZoneShare, seconds: number): number {
	return from + (to - from) * Math.min(1, (seconds - sinceSeconds) / dnsTtl.seconds);
}

function tell(run: Run, settings: LoadBalancerSettings, { zone, isIn, healthy }: { readonly zone: number; readonly isIn: boolean; readonly healthy: number }): void {
	const { name } = run.zones[zone]!;
	if (isIn) {
		run.log.record(null, { kind: 'zone-in-dns', zone: name, healthy, ttlSeconds: dnsTtl.seconds });
		return;
	}
	const causeId = run.fleet.changing.reduce((latest: number | null, instance) => instance.zone === zone && instance.unhealthyId !== null && instance.unhealthyId > (latest ?? 0) ? instance.unhealthyId : latest, null);
	run.log.record(causeId, { kind: 'zone-left-dns', zone: name, healthy, minimum: settings.dnsFailoverMinimumHealthyTargets, ttlSeconds: dnsTtl.seconds });
}
