/** A scenario that has everything that a scenario can have. */
import { completeScenario } from '../../../../../src/core/simulation/scenario/parseScenario';
import type { PolicySettings } from '../../../../../src/core/simulation/scenario/policySettings';
import type { AutoScalingScenario } from '../../../../../src/core/simulation/scenario/scenario';
import { simulate } from '../../../../../src/core/simulation/simulate';
import { createFault, faultGroups } from '../../../../../webview/simulator/faults/createFault';
import {
	createExpectation, createHook, createLoadBalancer, createMaintenancePolicy, createMixedInstances, createOperation, createPolicy, createScheduledAction, createVolume, createWarmPool,
	createWhen, operationKinds, policyKinds,
} from '../../../../../webview/simulator/form/creation';
import { sampleSnapshot } from '../../../../support/webview/sampleSnapshot';

export const plain = sampleSnapshot('en', 'plain').scenario;

/** Whatever the panel can add to the sample, added once. */
export function everything(): AutoScalingScenario {
	const launch = { ...plain.launch, burstable: { creditMode: 'standard' as const, baselinePercent: 30, launchCredits: 0, initialCredits: 0, surplusUsdPerVcpuHour: null }, limits: { networkMbps: 1000, ebsMiBps: null, ebsIops: null } };
	const grown: AutoScalingScenario = {
		...plain, launch: { ...launch, volumes: [{ ...createVolume(plain), burst: { capacity: 1e6, fillPerSecond: 100, peak: 3000 } }] },
		loadBalancer: { ...createLoadBalancer(plain), loadBalancerKind: 'nlb' },
		group: {
			...plain.group, maxInstanceLifetimeSeconds: 86_400, instanceMaintenancePolicy: createMaintenancePolicy(), lifecycleHooks: [createHook(plain)], warmPool: createWarmPool(plain),
			terminationPolicies: ['OldestInstance', 'Default'],
		},
		policies: policyKinds.map(kind => ({ ...createPolicy(kind, plain), ...kind === 'step' || kind === 'simple' ? { adjustmentType: 'PercentChangeInCapacity' } : {} }) as PolicySettings),
		scheduledActions: [createScheduledAction(plain), { ...createScheduledAction(plain), name: 'every day', when: createWhen('recurrence', plain) }],
		operations: operationKinds.map((kind, index) => createOperation(kind, plain, 60 * index)),
		expectations: [createExpectation(plain)],
		requests: { ...plain.requests, serviceTime: { kind: 'log-normal', variation: 1 } },
	};
	const mixed = { ...grown, launch: { ...grown.launch, mixedInstances: createMixedInstances(grown) } };
	return completeScenario({ ...mixed, faults: faultGroups.flatMap(({ kinds }) => kinds).map((kind, index) => createFault(kind, mixed, 60 * index)) });
}

export function withoutWarmPool(scenario: AutoScalingScenario): AutoScalingScenario {
	return { ...scenario, group: { ...scenario.group, warmPool: null } };
}

/** What the core holds against a scenario. */
export function problemsOf(scenario: AutoScalingScenario): readonly string[] {
	const outcome = simulate({ ...scenario, durationSeconds: Math.min(scenario.durationSeconds, 3600) });
	return outcome.ok ? [] : outcome.problems.map(({ path, message }) => `${path}: ${message.en}`);
}
