/** How a group sees the health of its instances during a run. Must never hold a rule of AWS: those are in health.ts. */
import { isTargetUnhealthy } from '../loadBalancing/healthChecks';
import type { Run } from '../run';
import { unhealthyBy } from './health';
import type { SimulatedInstance } from './simulatedInstance';

/** By whose word the instance is unhealthy right now; `null` if it is not. */
export function verdictOn({ engine, scenario: { loadBalancer, group } }: Run, instance: SimulatedInstance): 'EC2' | 'ELB' | null {
	const now = engine.now();
	return unhealthyBy({
		isRunning: now < instance.ec2VerdictSeconds,
		isTargetUnhealthy: loadBalancer !== null && isTargetUnhealthy(instance, loadBalancer),
		secondsSinceInService: now - instance.inServiceSeconds,
		healthCheckGracePeriodSeconds: group.healthCheckGracePeriodSeconds,
		usesLoadBalancerChecks: loadBalancer !== null && group.healthCheckTypes.includes('ELB'),
	});
}

/** Whether the instance is in service and passes every check that the group asks for, grace period or not; one that nobody registered with the load balancer cannot fail there. */
export function isHealthy(run: Run, instance: SimulatedInstance): boolean {
	const { loadBalancer, group } = run.scenario;
	if (instance.state !== 'InService' || !instance.isPowered || run.engine.now() >= instance.ec2VerdictSeconds) { return false; }
	return loadBalancer === null || !group.healthCheckTypes.includes('ELB') || instance.target === 'healthy' || instance.target === 'unregistered';
}

/** Whether a new instance can take the place of another: healthy, and in service for as long as its warm-up. */
export function isReady(run: Run, instance: SimulatedInstance, warmupSeconds: number): boolean {
	return isHealthy(run, instance) && run.engine.now() >= instance.inServiceSeconds + warmupSeconds;
}

/** Seconds until the group takes a new instance for ready, of replacements for which nothing else is set. */
export function defaultWarmupSeconds({ scenario: { group } }: Run): number {
	return group.defaultInstanceWarmupSeconds ?? 0;
}
