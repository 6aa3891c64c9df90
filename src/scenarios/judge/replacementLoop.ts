/** Is an instance replaced before it can serve, again and again? */
import { quietShare } from '../fromCode/quietShare';
import { hourOf, overloadPercent, type Probe } from './probe';

const crashSeconds = 300;

/** Asked of groups that replace what fails its load balancer's health check; a launch hook may make an instance ready before it is judged. */
export const replacementLoop: Probe = {
	prepare(group) {
		const { scenario, requestsPerUnit, isBalancerKnown } = group;
		const { healthCheckTypes, lifecycleHooks, minSize, desiredCapacity, warmPool } = scenario.group;
		const hasLaunchHook = lifecycleHooks.some(({ transition }) => transition === 'LAUNCHING');
		if (!isBalancerKnown || scenario.loadBalancer === null || !healthCheckTypes.includes('ELB') || hasLaunchHook || warmPool !== null) { return undefined; }
		const desired = desiredCapacity ?? minSize;
		return {
			...hourOf(group, 'an instance is replaced', { requestsPerSecond: desired * requestsPerUnit * quietShare, desiredCapacity: desired }),
			faults: [{ kind: 'instance-crash', count: 1, zone: null, atSeconds: crashSeconds }],
		};
	},
	judge(_group, scenario, { summary, instances }) {
		return {
			kind: 'replacement-loop', scenario, verdict: summary.verdict, overloadPercent: overloadPercent(summary), droppingSeconds: summary.droppingSeconds,
			graceSeconds: scenario.group.healthCheckGracePeriodSeconds, bootSeconds: scenario.launch.bootSeconds, durationSeconds: scenario.durationSeconds,
			replacedInstances: instances.filter(({ endReason, servingSeconds }) => endReason === 'unhealthy' && servingSeconds === null).length,
		};
	},
};
