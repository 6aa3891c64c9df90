/**
 * Simple scaling at work (facts/aws-behaviour.md 1.2, 1.3): one adjustment, then a cooldown; what its alarm says meanwhile is ignored.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
 * Departs from AWS: the adjustment is reckoned from the desired capacity, because nothing is under way when it acts.
 */
import type { MetricStore } from '../monitoring/metricStore';
import type { Run } from '../run';
import type { SimplePolicy } from '../scenario/policySettings';
import { clampCapacity } from './adjustment';
import type { Cooldown } from './cooldownRun';
import { createCallingAlarm } from './policyAlarms';
import { noChange, type AlarmPolicy, type Proposal } from './proposal';
import { capacityChange } from './scalingAdjustment';

export function createSimplePolicy(run: Run, store: MetricStore, policy: SimplePolicy, cooldown: Cooldown): AlarmPolicy {
	const alarm = createCallingAlarm(run, store, policy, run.scenario.group.defaultInstanceWarmupSeconds ?? 0);
	return { name: policy.name, alarms: [alarm], tracking: null, propose: () => propose(run, policy, cooldown) };
}

function propose(run: Run, policy: SimplePolicy, cooldown: Cooldown): Proposal {
	const hold = cooldown.hold();
	if (hold?.kind === 'activity') { return noChange('activity'); }
	if (hold?.kind === 'cooldown') { return { kind: 'in-cooldown', untilSeconds: hold.untilSeconds }; }
	const { desiredCapacity, bounds, scenario: { group } } = run;
	const { name, adjustmentType, adjustment } = policy;
	const change = capacityChange(desiredCapacity, policy);
	if (change === 0) { return noChange('zero-adjustment'); }
	const wanted = Math.max(0, desiredCapacity + change);
	if (clampCapacity(wanted, bounds).capacity === desiredCapacity) { return noChange(change > 0 ? 'at-maximum' : 'at-minimum'); }
	return {
		kind: 'capacity', wanted, onApplied: () => { cooldown.begin(policy.cooldownSeconds); },
		describe: (applied) => ({
			kind: 'simple-policy', policy: name, adjustmentType, adjustment, change, wanted, ...applied,
			cooldownSeconds: policy.cooldownSeconds ?? group.defaultCooldownSeconds,
		}),
	};
}
