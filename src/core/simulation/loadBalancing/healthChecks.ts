/**
 * The load balancer's health checks (facts/aws-behaviour.md 3.1): all targets at every multiple of the interval. A check fails if the
 * application did not answer for some time before it, so that detection takes up to interval × threshold; if the answer takes longer than
 * the time-out; and, as the fault has it, while a dependency is down. A target that is registered at the very time of a check is first
 * checked at the next. A new target needs one success. A Network Load Balancer also notices by its traffic that a target does not answer.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html
 * Departs from AWS: every node of a load balancer checks at its own times, and a failing check takes up to its time-out longer; a
 * target that has never been healthy needs one success even after failures; how much overload slows a check down, and how soon passive
 * checks notice something, are assumptions of the scenario; passive checks are at work without traffic, too.
 */
import type { SimulatedInstance } from '../group/simulatedInstance';
import { createWaker } from '../group/waker';
import { settle, type Run } from '../run';
import type { LoadBalancerSettings } from '../scenario/loadBalancerSettings';
import { createCheckAnswers } from './checkAnswers';
import { tellGroupHealth, tellHealthy, tellNoticed, tellUnhealthy, type FailedTarget } from './checkTelling';
import { checksToHealthy } from './healthCheckTiming';
import { refreshRouting } from './routing';

/** Why a check fails. */
export type CheckFailure = 'silent' | 'slow' | 'dependency';

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
	const answers = createCheckAnswers(run, settings);
	let isScheduled = false;
	let lastTickSeconds = -Infinity;

	const tick = engine.on(() => {
		isScheduled = false;
		lastTickSeconds = engine.now();
		const failureOf = answers.look();
		const failed: FailedTarget[] = [];
		const healthyAgain: SimulatedInstance[] = [];
		for (const instance of fleet.changing) {
			const before = instance.target;
			const failure = failureOf(instance);
			check(instance, failure, settings, lastTickSeconds);
			if (before === 'healthy' && instance.target === 'unhealthy') { failed.push({ instance, failure: failure! }); }
			if (before === 'unhealthy' && instance.target === 'healthy') { healthyAgain.push(instance); }
		}
		if (failed.length > 0) { tellGroupHealth(run, failed, tellUnhealthy(run, failed, settings), settings); }
		if (healthyAgain.length > 0) { tellHealthy(run, healthyAgain); }
		settle(run);
	});

	run.observers.push(() => {
		if (isScheduled || !(answers.mustLook() || fleet.changing.some(isUnsettled))) { return; }
		const next = Math.ceil(engine.now() / interval) * interval;
		isScheduled = true;
		// A fraction of a second rounds: the 50th multiple of 5.1 s comes out just before 255 s, and that is now.
		engine.schedule(next > lastTickSeconds ? Math.max(next, engine.now()) : next + interval, tick);
	});
	createPassiveChecks(run, settings);
}

/** Whether further checks can change what the load balancer thinks, or what the group hears of it. */
function isUnsettled({ target, isAnswering, streak }: SimulatedInstance): boolean {
	switch (target) {
		case 'healthy': return !isAnswering || streak > 0;
		case 'initial': return true;
		case 'unhealthy': return isAnswering;
		default: return false;
	}
}

/** One check. @param failure `null` if the target answers well in time */
function check(instance: SimulatedInstance, failure: CheckFailure | null, settings: LoadBalancerSettings, now: number): void {
	if (!instance.isAnswering && instance.inServiceSeconds === now) { return; }
	// Who fell silent at this very moment has still answered.
	const hasFailed = failure !== null && (failure !== 'silent' || instance.answerChangeSeconds < now || instance.servingSeconds === null);
	switch (instance.target) {
		case 'healthy': return turn(instance, hasFailed, 'unhealthy', settings.unhealthyThresholdCount);
		case 'unhealthy': return turn(instance, !hasFailed, 'healthy', checksToHealthy(false, settings.healthyThresholdCount));
		case 'initial':
			instance.streak = hasFailed ? instance.streak + 1 : 0;
			if (!hasFailed) { instance.target = 'healthy'; }
			return;
		case 'unregistered': case 'draining': return;
	}
}

/** Counts a check that speaks against what the target is held to be, and turns it after so many of them in a row. */
function turn(instance: SimulatedInstance, speaksAgainst: boolean, target: 'healthy' | 'unhealthy', threshold: number): void {
	instance.streak = speaksAgainst ? instance.streak + 1 : 0;
	if (instance.streak < threshold) { return; }
	instance.target = target;
	instance.streak = 0;
}

/** A Network Load Balancer sends nothing more to targets that have not answered for as long as its passive checks need. */
function createPassiveChecks(run: Run, settings: LoadBalancerSettings): void {
	const { passiveCheckSeconds } = run.scenario.assumptions;
	if (settings.loadBalancerKind !== 'nlb' || passiveCheckSeconds === null) { return; }
	const waker = createWaker(run);
	run.observers.push(() => {
		const noticed: SimulatedInstance[] = [];
		for (const instance of run.fleet.changing) {
			if (instance.target !== 'healthy' || instance.isAnswering) { continue; }
			const due = instance.answerChangeSeconds + passiveCheckSeconds;
			if (due > run.engine.now()) { waker.wakeAt(due); } else { noticed.push(instance); }
		}
		if (noticed.length === 0) { return; }
		for (const instance of noticed) { Object.assign(instance, { target: 'unhealthy', streak: 0 }); }
		const failed = noticed.map((instance): FailedTarget => ({ instance, failure: 'silent' }));
		tellGroupHealth(run, failed, tellNoticed(run, failed, passiveCheckSeconds), settings);
		refreshRouting(run);
	});
}
