/** Scenarios for tests to build on; random ones are in random/. */
import { completeScenario } from '../../../../src/core/simulation/scenario/parseScenario';
import type { AutoScalingScenario } from '../../../../src/core/simulation/scenario/scenario';
import type { TargetTrackingPolicy } from '../../../../src/core/simulation/scenario/policySettings';

/** Six instances over three zones behind a load balancer, with a steady load of half of what they serve. */
export const baseScenario: AutoScalingScenario = completeScenario({
	name: 'test', seed: 1, startClockSeconds: 36_000, durationSeconds: 3600,
	group: {
		name: 'web', minSize: 3, maxSize: 9, desiredCapacity: 6, zones: ['a', 'b', 'c'], healthCheckTypes: ['EC2', 'ELB'],
		healthCheckGracePeriodSeconds: 180, defaultInstanceWarmupSeconds: 60,
	},
	launch: { instanceType: 'm5.xlarge', vcpu: 4, priceUsdPerHour: 0.192, bootSeconds: 120, requestsPerSecond: 100, detailedMonitoring: true },
	loadBalancer: {},
	load: { kind: 'steady', requestsPerSecond: 300 },
	assumptions: { metricDelaySeconds: 0 },
});

export const trackingPolicy: TargetTrackingPolicy = {
	kind: 'target-tracking', name: 'cpu-60', metric: 'ASGAverageCPUUtilization', targetValue: 60, metricPeriodSeconds: 60, instanceWarmupSeconds: null, disableScaleIn: false,
};
