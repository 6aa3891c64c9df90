/** Processes of a group that are left switched off. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { isKnown } from '../../core/model/value';
import type { Known, Value } from '../../core/model/value';
import { removeProperties } from '../fixes';
import type { Fix, Rule, RuleContext } from '../rule';
import { consequences, remove, stuck, suspended, text } from './text';
import type { SuspendableProcess } from './text';

/** Without these a rolling update of CloudFormation can replace nothing; the others it is advised to suspend meanwhile. */
const neededByUpdate: readonly string[] = ['Launch', 'Terminate'];

export const asgSuspendedProcesses: Rule<AutoScalingGroup> = {
	id: 'asg-suspended-processes', severity: 'warning', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html',
	check(group, report, context) {
		const { suspendedProcesses, updatePolicy, name } = group;
		if (isKnown(suspendedProcesses)) {
			const processes = suspendedProcesses.value.filter(isSuspendable);
			const severity = processes.every((process) => process === 'AZRebalance') ? 'information' : 'warning';
			if (processes.length > 0) { report({ at: suspendedProcesses, severity, message: suspended, args: { name, processes }, fixes: removal(group, suspendedProcesses, context) }); }
		}
		const meanwhile = updatePolicy?.rollingUpdate?.suspendProcesses;
		const needed = isKnown(meanwhile) ? meanwhile.value.filter((process) => neededByUpdate.includes(process)) : [];
		if (isKnown(meanwhile) && needed.length > 0) { report({ at: meanwhile, message: stuck, args: { name, processes: needed.join(', ') } }); }
	},
};

function isSuspendable(process: string): process is SuspendableProcess {
	return Object.hasOwn(consequences, process);
}

function removal(group: AutoScalingGroup, value: Known<readonly string[]> & Value<unknown>, context: RuleContext): readonly Fix[] {
	return removeProperties(remove, [value], { isPreferred: true, resource: group, context });
}
