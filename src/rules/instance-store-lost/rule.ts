/** Instance store that is wiped by what the code does with its instances, or that the type does not have. */
import type { ResourceOfType } from '../../core/model/resource';
import { groupsOf, warmPoolOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import type { Rule } from '../rule';
import { noDevice, text, wipedByHibernation, wipedByPool, wipedBySpot } from './text';

const holders = ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'] as const;
type Holder = ResourceOfType<typeof holders[number]>;

export const instanceStoreLost: Rule<Holder> = {
	id: 'instance-store-lost', category: 'storage', severity: 'warning', resources: holders, text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html',
	check(holder, report, { facts, resources }) {
		const { instanceType, instanceStoreVolumes, hibernationConfigured } = holder;
		const type = isKnown(instanceType) ? facts.instanceType(instanceType.value) : undefined;
		if (type === undefined || !isKnown(instanceType) || type.spec === null) { return; }
		if (type.localStorage === null) {
			const [mapped] = instanceStoreVolumes;
			if (mapped !== undefined) { report({ at: mapped.virtualName, severity: 'information', message: noDevice, args: { type: type.name } }); }
			return;
		}
		const args = { type: type.name, totalGB: type.localStorage.totalGB };
		if (isKnown(hibernationConfigured) && hibernationConfigured.value) { report({ at: hibernationConfigured, message: wipedByHibernation, args }); }
		const behavior = interruptionOf(holder);
		if (behavior !== undefined) { report({ at: behavior, message: wipedBySpot, args: { ...args, behavior: behavior.value } }); }
		for (const group of groupsOf(holder, resources)) {
			const state = warmPoolOf(group, resources)?.poolState;
			if (isKnown(state) && state.value !== 'Running') { report({ at: instanceType, message: wipedByPool, args: { ...args, group: group.name, state: state.value } }); }
		}
	},
};

/** What an interruption does other than end the instance. */
function interruptionOf(holder: Holder): Known<string> | undefined {
	const behavior = holder.type === 'AWS::AutoScaling::LaunchConfiguration' ? undefined : holder.instanceInterruptionBehavior;
	return isKnown(behavior) && behavior.value !== 'terminate' ? behavior : undefined;
}
