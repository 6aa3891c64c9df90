/** What share of the traffic each target gets, and by what a flow finds its target (facts/aws-behaviour.md 3.1). */
import type { FlowProtocol, LoadBalancerKind } from '../../facts/loadBalancerFigures';
import { requireCount, requirePercent } from '../argument';

/**
 * Percent of all traffic that one target of each zone gets.
 * DNS gives each zone its share. With cross-zone load balancing every node spreads over all targets, else over those of its own zone.
 * @param targetsByZone targets, integers ≥ 0
 * @param zoneSharePercent share of one zone, 0–100
 * @returns by zone, 0 for a zone without targets
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
 */
export function percentPerTarget(targetsByZone: readonly number[], zoneSharePercent: number, isCrossZone: boolean): readonly number[] {
	requirePercent('zoneSharePercent', zoneSharePercent);
	const all = targetsByZone.reduce((sum, targets) => sum + requireCount('targets', targets), 0);
	return targetsByZone.map((targets) => {
		if (targets === 0) { return 0; }
		return isCrossZone ? zoneSharePercent * targetsByZone.length / all : zoneSharePercent / targets;
	});
}

/**
 * What a flow is hashed by; `null` for an Application Load Balancer, which chooses by request. Only TCP has a sequence number.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html#routing-algorithm
 */
export function flowHashFields(kind: LoadBalancerKind, protocol: FlowProtocol = 'tcp'): readonly string[] | null {
	const fiveTuple = ['protocol', 'source ip', 'source port', 'destination ip', 'destination port'];
	switch (kind) {
		case 'alb': return null;
		case 'nlb': return protocol === 'tcp' ? [...fiveTuple, 'tcp sequence number'] : fiveTuple;
		case 'gwlb': return fiveTuple;
	}
}
