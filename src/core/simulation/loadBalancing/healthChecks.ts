/**
 * The load balancer's health checks (facts/aws-behaviour.md 3.1): all targets at every multiple of the interval.
 * A check fails if the application did not answer for some time before it, so that detection takes up to interval × threshold; a target
 * that is registered at the very time of a check is first checked at the next.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 * Departs from AWS: every node of a load balancer checks at its own times, and a failing check takes up to its time-out longer; a
 * target that has never been healthy needs one success even after failures.
 */
import type { SimulatedInstance } from '../group/simulatedInstance';
import { zoneNames, settle, type Run } from '../run';
import type { LoadBalancerSettings } from '../scenario/loadBalancerSettings';

/** Whether the load balancer would call the instance unhealthy. */
export function isTargetUnhealthy(instance: SimulatedInstance, settings: LoadBalancerSettings): boolean {
	return instance.target === 'unhealthy' || (instance.target === 'initial' && instance.streak >= settings.unhealthyThresholdCount);
}

/** Starts the health checks; without a load balancer there are none. */
export function createHealthChecks(run: Run): void {
	const settings = run.scenario.loadBalancer;
	if (settings === null) { return; }
	const { engine, fleet } = run;
	const interval = settings.healthCheckIntervalSeconds;
	let isScheduled = false;
	let lastTickSeconds = -Infinity;

	const tick = engine.on(() => {
		isScheduled = false;
		lastTickSeconds = engine.now();
		const failed = fleet.changing.filter((instance) => check(instance, settings, lastTickSeconds));
		if (failed.length > 0) { tellUnhealthy(run, failed, settings); }
		settle(run);
	});

	run.observers.push(() => {
		if (isScheduled || !fleet.changing.some(isUnsettled)) { return; }
		const next = Math.ceil(engine.now() / interval) * interval;
		isScheduled = true;
		// A fraction of a second rounds: the 50th multiple of 5.1 s comes out just before 255 s, and that is now.
		engine.schedule(next > lastTickSeconds ? Math.max(next, engine.now()) : next + interval, tick);
	});
}

/** Whether further checks can change what the load balancer thinks, or what the group hears of it. */
function isUnsettled({ target, isAnswering }: SimulatedInstance): boolean {
	switch (target) {
		case 'healthy': return !isAnswering;
		case 'initial': return true;
		case 'unhealthy': return isAnswering;
		default: return false;
	}
}

/** One check. @returns whether the target has turned from healthy to unhealthy */
function check(instance: SimulatedInstance, settings: LoadBalancerSettings, now: number): boolean {
	if (!instance.isAnswering && instance.inServiceSeconds === now) { return false; }
	const hasFailed = !instance.isAnswering && (instance.answerChangeSeconds < now || instance.servingSeconds === null);
	switch (instance.target) {
		case 'healthy':
			instance.streak = hasFailed ? instance.streak + 1 : 0;
			if (instance.streak < settings.unhealthyThresholdCount) { return false; }
			instance.target = 'unhealthy';
			instance.streak = 0;
			return true;
		case 'initial':
			instance.streak = hasFailed ? instance.streak + 1 : 0;
			if (!hasFailed) { instance.target = 'healthy'; }
			return false;
		case 'unhealthy':
			instance.streak = hasFailed ? 0 : instance.streak + 1;
			if (instance.streak < settings.healthyThresholdCount) { return false; }
			instance.target = 'healthy';
			instance.streak = 0;
			return false;
		default: return false;
	}
}

function tellUnhealthy(run: Run, failed: readonly SimulatedInstance[], settings: LoadBalancerSettings): void {
	let lastId: number | null = null;
	for (const lossId of new Set(failed.map((instance) => instance.lossId))) {
		const group = failed.filter((instance) => instance.lossId === lossId);
		const zones = zoneNames(run, group);
		lastId = run.log.record(lossId, {
			kind: 'targets-unhealthy', zone: zones.length === 1 ? zones[0]! : null, count: group.length,
			failedChecks: settings.unhealthyThresholdCount, intervalSeconds: settings.healthCheckIntervalSeconds,
		});
		for (const instance of group) { instance.unhealthyId = lastId; }
	}
	const registered = run.fleet.alive.filter(({ target }) => target !== 'unregistered' && target !== 'draining');
	if (registered.every(({ target }) => target !== 'healthy')) {
		run.log.record(lastId, { kind: 'fail-open', count: registered.length });
	}
}
