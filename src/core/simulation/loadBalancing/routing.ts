/**
 * Which instances get requests, and how many (facts/aws-behaviour.md 3.1). A target gets its share as soon as it is healthy, and keeps it
 * until its health checks say that it is not: what goes to one that no longer answers fails. If too few targets are healthy, all that are
 * registered get requests (fail-open); a Gateway Load Balancer then drops what it gets. A target that leaves, or becomes unhealthy,
 * finishes what it has until the deregistration delay ends, but a Network Load Balancer resets the connections of an unhealthy one.
 * Without a load balancer requests go evenly to the instances in service whose application answers.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health.html
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/health-checks.html
 * Departs from AWS: each request is a connection, or flow, of its own, so that none stays where earlier ones went (sticky sessions
 * aside); all nodes of a load balancer act as one.
 */
import { addToCounts, steadyCounts } from '../group/fleetCounts';
import { letSteady } from '../group/steady';
import type { SimulatedInstance } from '../group/simulatedInstance';
import type { Waker } from '../group/waker';
import type { ServerInstance, ServerMove } from '../load/loadModel';
import { moveBusy } from '../monitoring/busyMeter';
import type { Run } from '../run';
import type { AutoScalingScenario } from '../scenario/scenario';
import { classShares } from './classShares';
import { areZonesApart, traitsOf, type TargetRole } from './serverClass';
import { targetsByZone } from './targetCounts';
import { gatewayFlow, type ZoneTargets } from './targetGroupHealth';
import { createTargetTraffic, type TargetTraffic } from './targetTraffic';
import { createZoneTraffic, type ZoneShares, type ZoneTraffic } from './zoneTraffic';

/** What the routing of a run remembers. */
export interface Routing {
	/** `null` without a load balancer. */
	readonly zoneTraffic: ZoneTraffic | null;
	/** `null` where all targets always get the same share. */
	readonly targetTraffic: TargetTraffic | null;
	readonly areZonesApart: boolean;
	/** How many of the fleet's ended instances are known to be gone. */
	endedCount: number;
}

export function createRouting(scenario: AutoScalingScenario, waker: Waker): Routing {
	const { loadBalancer } = scenario;
	return {
		zoneTraffic: loadBalancer === null ? null : createZoneTraffic(loadBalancer, waker),
		targetTraffic: loadBalancer === null ? null : createTargetTraffic(loadBalancer, waker),
		areZonesApart: areZonesApart(scenario), endedCount: 0,
	};
}

/** Brings load, CPU and accounts up to now and takes over what has changed; to be called after every change of the fleet. */
export function refreshRouting(run: Run): void {
	const { fleet, load, accounting, engine, routing, scenario: { loadBalancer, requests } } = run;
	const now = engine.now();
	load.advanceTo(now);
	accounting.advanceTo(now);
	routing.targetTraffic?.update(run);
	const targets = loadBalancer === null ? [] : targetsByZone(run);
	const zones = routing.zoneTraffic?.update(run, targets) ?? everywhere;
	const roleOf = createRole(run, zones, targets);
	const counts = steadyCounts(run);
	const moves: ServerMove[] = [];
	const byClass = [...fleet.steady.byClass];
	for (; routing.endedCount < fleet.ended.length; routing.endedCount++) { moveTo(run, fleet.ended[routing.endedCount]!, -1, moves); }
	for (const instance of fleet.changing) {
		const role = roleOf(instance);
		const classId = role === null ? -1 : run.serverClasses.idOf(traitsOf(instance, role, routing.areZonesApart ? instance.zone : null, requests), instance.classId);
		moveTo(run, instance, classId, moves);
		setServing(run, instance, role === 'serves' && instance.isAnswering);
		if (classId !== -1) { byClass[classId] = (byClass[classId] ?? 0) + 1; }
		addToCounts(counts, instance);
	}
	const classes = classShares(byClass, { traits: run.serverClasses.all, loadBalancer, zoneWeights: zones.weights });
	counts.capacityPerSecond = classes.reduce((sum, { instances, ratePerSecond, share }) => share > 0 ? sum + instances * ratePerSecond : sum, 0);
	load.setServers({ classes, moves, instances: () => serversOf(run) });
	accounting.setCounts(counts);
	letSteady(run);
}

const everywhere: ZoneShares = { weights: [], isFailOpen: [] };

/** What an instance does about requests; `null`: nothing. */
function createRole({ scenario: { loadBalancer } }: Run, { isFailOpen }: ZoneShares, targets: readonly ZoneTargets[]): (instance: SimulatedInstance) => TargetRole | null {
	if (loadBalancer === null) { return ({ state, isAnswering }) => state === 'InService' && isAnswering ? 'serves' : null; }
	const { loadBalancerKind } = loadBalancer;
	const isDropped = loadBalancerKind === 'gwlb' && gatewayFlow(targets.reduce((sum, { healthy }) => sum + healthy, 0), true).isDropped;
	return ({ target, zone, isAnswering, classId }) => {
		const finishes = isAnswering && classId !== -1 ? 'finishes' : null;
		switch (target) {
			case 'healthy': return 'serves';
			case 'initial': return isFailOpen[zone] !== true ? null : isDropped ? 'drops' : 'serves';
			case 'unhealthy': return isFailOpen[zone] === true ? isDropped ? 'drops' : 'serves' : loadBalancerKind === 'nlb' ? null : finishes;
			case 'draining': return finishes;
			case 'unregistered': return null;
		}
	};
}

/** Without a load balancer nothing ends the connections of an instance that runs on. */
function serversOf({ fleet, scenario: { loadBalancer } }: Run): readonly ServerInstance[] {
	const keepsRequests = ({ isPowered, target }: SimulatedInstance): boolean => isPowered && (loadBalancer === null || (target === 'unhealthy' && loadBalancer.loadBalancerKind !== 'nlb'));
	return fleet.alive.filter((instance) => instance.classId !== -1 || keepsRequests(instance));
}

function moveTo(run: Run, instance: SimulatedInstance, classId: number, moves: ServerMove[]): void {
	const isCutOff = !instance.isPowered || (classId === -1 && run.scenario.loadBalancer !== null);
	if (classId === instance.classId) { return; }
	if (instance.classId !== -1) { moves.push({ instances: 1, from: instance.classId, to: isCutOff ? 'lost' : classId === -1 ? 'shared' : classId }); }
	moveBusy(run, instance, classId);
	instance.classId = classId;
}

function setServing(run: Run, instance: SimulatedInstance, isServing: boolean): void {
	instance.isServing = isServing;
	if (!isServing || instance.servingSeconds !== null) { return; }
	instance.servingSeconds = run.engine.now();
	run.newlyServing.push(instance);
}
