/** CPU credits of types that have none, and modes that AWS does not have. */
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { removeProperties, replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { notBurstable, remove, text, unknownMode, useStandard } from './text';

const holders = ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate'] as const;
type Holder = ResourceOfType<typeof holders[number]>;

export const instanceCreditsUnused: Rule<Holder> = {
	id: 'instance-credits-unused', category: 'instance-types', severity: 'warning', resources: holders, text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreditSpecificationRequest.html',
	check(holder, report, context) {
		const { cpuCredits, instanceType } = holder;
		if (!isKnown(cpuCredits)) { return; }
		if (!['standard', 'unlimited'].includes(cpuCredits.value)) {
			report({ at: cpuCredits, severity: 'error', message: unknownMode, args: { mode: cpuCredits.value }, fixes: replaceValues(useStandard, [{ value: cpuCredits, newText: 'standard' }], false) });
			return;
		}
		const type = isKnown(instanceType) ? context.facts.instanceType(instanceType.value) : undefined;
		if (type === undefined || type.spec === null || type.burstable !== null || type.family.startsWith('t')) { return; }
		report({ at: cpuCredits, message: notBurstable, args: { type: type.name }, fixes: () => removeProperties(remove, [cpuCredits], { isPreferred: true, resource: holder, context }) });
	},
};
