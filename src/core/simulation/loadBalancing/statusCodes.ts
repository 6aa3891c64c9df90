/**
 * The status codes with which an Application Load Balancer answers what fails (facts/aws-behaviour.md 3.1): 503 without a target, 504 where
 * it cannot connect or gives up waiting, 502 where the target resets or ends. If the client gives up first, it notes 460.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 * Departs from AWS: what the application answers by itself, as while its dependency is down, is no code of the load balancer; who gives up
 * at the same time as the load balancer gets its 504.
 */
import { connectTimeoutSeconds, unansweredSeconds } from '../load/patience';
import { dropReasons, type DropReason } from '../load/loadModel';
import type { SimulationSummary } from '../result/result';
import type { Run } from '../run';
import type { AutoScalingScenario } from '../scenario/scenario';
import { albStatus, type AlbEvent } from './albStatus';

type Settings = Pick<AutoScalingScenario, 'requests' | 'loadBalancer'>;

/** The code for an attempt that fails; `null` if the load balancer makes none. */
export function statusOf(reason: DropReason, { requests, loadBalancer }: Settings): number | null {
	if (loadBalancer?.loadBalancerKind !== 'alb') { return null; }
	const whoGivesUp: AlbEvent = loadBalancer.idleTimeoutSeconds <= requests.timeoutSeconds ? { kind: 'no-answer-yet', hasIdleTimeoutElapsed: true } : { kind: 'client-closed' };
	switch (reason) {
		case 'no-target': return albStatus({ kind: 'targets', registered: 0 });
		case 'unanswered': {
			const isConnectOver = unansweredSeconds(requests, loadBalancer) === connectTimeoutSeconds;
			return albStatus(isConnectOver ? { kind: 'connect', seconds: connectTimeoutSeconds, isConnected: false } : whoGivesUp);
		}
		case 'timed-out': return albStatus(whoGivesUp);
		case 'refused': return albStatus({ kind: 'target-reset' });
		case 'cut-off': return albStatus({ kind: 'deregistration-delay-over' });
		case 'dependency': return null;
	}
}

/** Attempts of the run so far by the code that the load balancer made for them, ascending; empty without an Application Load Balancer. */
export function statusCodesOf({ scenario, load }: Pick<Run, 'scenario' | 'load'>): SimulationSummary['statusCodes'] {
	const counts = new Map<number, number>();
	for (const reason of dropReasons) {
		const code = statusOf(reason, scenario);
		if (code !== null) { counts.set(code, (counts.get(code) ?? 0) + load.totals.failedAttempts[reason]); }
	}
	return [...counts].map(([code, count]) => ({ code, count: Math.round(count) })).filter(({ count }) => count > 0).sort((a, b) => a.code - b.code);
}

/** Attempts of the run so far that the load balancer itself answered with a code of 500 or more. */
export function serverErrorsOf({ scenario, load }: Pick<Run, 'scenario' | 'load'>): number {
	return dropReasons.reduce((sum, reason) => (statusOf(reason, scenario) ?? 0) >= 500 ? sum + load.totals.failedAttempts[reason] : sum, 0);
}
