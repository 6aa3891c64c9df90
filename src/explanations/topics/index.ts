/** The table of topics: a new one is a file beside this, and one line here. Listed in this order. */
import { adjustmentTypes } from './adjustmentTypes';
import { allocationStrategies } from './allocationStrategies';
import { capacityRebalancing } from './capacityRebalancing';
import { gracePeriodTopic } from './gracePeriodTopic';
import { groupSize } from './groupSize';
import { healthCheckType } from './healthCheckType';
import { instanceRefreshTopic } from './instanceRefreshTopic';
import { launchTemplates } from './launchTemplates';
import { lifecycleHooksTopic } from './lifecycleHooksTopic';
import { lifecycleStates } from './lifecycleStates';
import { maintenancePolicyTopic } from './maintenancePolicyTopic';
import { maxInstanceLifetimeTopic } from './maxInstanceLifetimeTopic';
import { mixedInstancesTopic } from './mixedInstancesTopic';
import { predictiveScalingTopic } from './predictiveScalingTopic';
import { scaleInProtection } from './scaleInProtection';
import { scheduledScaling } from './scheduledScaling';
import { severalPolicies } from './severalPolicies';
import { simpleScaling } from './simpleScaling';
import { stepScalingTopic } from './stepScalingTopic';
import { suspendedProcesses } from './suspendedProcesses';
import { targetTrackingTopic } from './targetTrackingTopic';
import { terminationPolicies } from './terminationPolicies';
import { warmPoolTopic } from './warmPoolTopic';
import { warmUpAndCooldown } from './warmUpAndCooldown';
import { zonalShift } from './zonalShift';
import { zoneRebalancing } from './zoneRebalancing';
import type { Topic } from './topic';

export const topics: readonly Topic[] = [
	groupSize, healthCheckType, gracePeriodTopic, lifecycleStates, lifecycleHooksTopic, warmPoolTopic, instanceRefreshTopic, maintenancePolicyTopic,
	terminationPolicies, mixedInstancesTopic, allocationStrategies, capacityRebalancing, suspendedProcesses, maxInstanceLifetimeTopic,
	scaleInProtection, zoneRebalancing, zonalShift, launchTemplates,
	simpleScaling, stepScalingTopic, targetTrackingTopic, scheduledScaling, predictiveScalingTopic, adjustmentTypes, warmUpAndCooldown,
	severalPolicies,
];
