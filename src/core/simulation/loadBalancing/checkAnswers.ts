/** What targets answer to health checks right now, and when it must be looked at although nothing has changed. Must never count checks. */
import type { SimulatedInstance } from '../group/simulatedInstance';
import { patienceSeconds } from '../load/patience';
import type { Run } from '../run';
import type { LoadBalancerSettings } from '../scenario/loadBalancerSettings';
import type { CheckFailure } from './healthChecks';

export interface CheckAnswers {
	/** Whether steady targets may fail a check. */
	mustLook(): boolean;
	/** Looks at all targets; those that fail are steady no more. @returns why one fails; `null` if it does not */
	look(): (instance: SimulatedInstance) => CheckFailure | null;
}

/** In line, requests wait at most this often the CPU time of one while nothing is left from before; more than ever comes about. */
const longestShareOfLoad = 21;

export function createCheckAnswers(run: Run, settings: LoadBalancerSettings): CheckAnswers {
	const { engine, fleet, load, scenario, serverClasses } = run;
	const { healthCheckWorkRatio } = scenario.assumptions;
	const { healthCheckTimeoutSeconds } = settings;
	const outages = scenario.faults.flatMap((fault) => fault.kind === 'dependency-outage' && fault.failsHealthChecks ? [fault] : []);
	const longestWait = longestWaitOf(run, settings);
	let knownClasses = 0;
	let canBeSlow = longestWait * healthCheckWorkRatio > healthCheckTimeoutSeconds;

	/** Whether instances of any class that there was can get so slow that a check takes too long. */
	function isSlowPossible(): boolean {
		for (; !canBeSlow && knownClasses < serverClasses.all.length; knownClasses++) {
			const { ratePerSecond, vcpu } = serverClasses.all[knownClasses]!;
			const busySeconds = ratePerSecond === 0 ? 0 : longestShareOfLoad * vcpu / ratePerSecond;
			canBeSlow = scenario.requests.concurrencyPerInstance === null ? (longestWait + busySeconds) * healthCheckWorkRatio > healthCheckTimeoutSeconds
				: Math.min(longestWait, lineSecondsOf(run, ratePerSecond)) + busySeconds > healthCheckTimeoutSeconds;
		}
		return canBeSlow;
	}

	/** Whether checks ask for a dependency that is down since more than so many seconds ago. */
	function isDependencyMissed(seconds: number): boolean {
		return run.isDependencyDown && outages.some(({ atSeconds, durationSeconds }) => engine.now() - atSeconds > seconds && engine.now() < atSeconds + durationSeconds);
	}

	function slowClasses(): ReadonlySet<number> {
		const slow = new Set<number>();
		if (!isSlowPossible()) { return slow; }
		load.advanceTo(engine.now());
		serverClasses.all.forEach(({ ratePerSecond }, id) => {
			if (ratePerSecond > 0 && load.answerSeconds(id, healthCheckWorkRatio) > healthCheckTimeoutSeconds) { slow.add(id); }
		});
		return slow;
	}

	return {
		mustLook: () => isSlowPossible() || isDependencyMissed(-1),
		look() {
			// At the very moment of the outage the dependency has still answered.
			const isMissed = isDependencyMissed(0);
			const slow = slowClasses();
			const failureOf = ({ isAnswering, classId }: SimulatedInstance): CheckFailure | null =>
				!isAnswering ? 'silent' : isMissed ? 'dependency' : slow.has(classId) ? 'slow' : null;
			if (isMissed || slow.size > 0) {
				for (const instance of fleet.alive) {
					if (instance.isSteady && instance.target === 'healthy' && failureOf(instance) !== null) { fleet.unsettle(instance); }
				}
			}
			return failureOf;
		},
	};
}

/** Seconds of work that wait for an instance at most; Infinity where instances work on although nobody waits any more. */
function longestWaitOf({ scenario: { requests } }: Run, settings: LoadBalancerSettings): number {
	return requests.model === 'request' && requests.worksOnAfterTimeout && requests.concurrencyPerInstance === null ? Infinity : patienceSeconds(requests, settings);
}

/** The same, where there is a limit to how many are there at a time. */
function lineSecondsOf({ scenario: { requests: { concurrencyPerInstance, queuePerInstance } } }: Run, ratePerSecond: number): number {
	if (concurrencyPerInstance === null || queuePerInstance === null || ratePerSecond === 0) { return Infinity; }
	return (concurrencyPerInstance + queuePerInstance) / ratePerSecond;
}
