/** Everything that sets the sizes of a group during a run. Must never hold a rule: each kind has a file of its own. */
import { createMetricDelays } from '../faults/metricDelay';
import type { CapacityKeeper } from '../group/capacity';
import type { SampledAlarm } from '../result/sampler';
import type { Run } from '../run';
import { createCooldown } from './cooldownRun';
import { createDynamicScaling } from './dynamicScaling';
import { createManualScaling } from './manualScaling';
import { createPredictivePolicies } from './predictivePolicy';
import { createScheduledActions } from './scheduledActions';

/** Starts policies, scheduled actions and what is set by hand. @returns the alarms of the run, for the series */
export function createScalingPolicies(run: Run, keeper: CapacityKeeper): readonly SampledAlarm[] {
	const cooldown = createCooldown(run);
	createMetricDelays(run);
	createScheduledActions(run, keeper);
	createManualScaling(run, keeper, cooldown);
	const forecastCapacity = createPredictivePolicies(run, keeper);
	return createDynamicScaling(run, keeper, { cooldown, forecastCapacity });
}
