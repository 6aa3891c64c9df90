/** What AWS does not accept of an instance maintenance policy and of the preferences of an instance refresh (facts/aws-behaviour.md 1.8, 1.13). */
import type { ScenarioProblem } from '../result/result';
import type { Scenario } from '../scenario/scenario';
import { isMaintenancePolicyValid, type MaintenancePolicy } from './maintenance';

/**
 * Percentages further apart than AWS takes, and checkpoints that do not rise.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html and
 * https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceMaintenancePolicy.html
 */
export function checkReplacements({ group, operations }: Scenario): readonly ScenarioProblem[] {
	const { instanceMaintenancePolicy } = group;
	return [
		...instanceMaintenancePolicy === null ? [] : checkPercentages(instanceMaintenancePolicy, 'group.instanceMaintenancePolicy'),
		...operations.flatMap((operation, index) => operation.kind !== 'instance-refresh' ? [] : [
			...checkPercentages(operation, `operations[${index}]`), ...checkCheckpoints(operation.checkpointPercentages, `operations[${index}].checkpointPercentages`),
		]),
	];
}

function checkPercentages(policy: MaintenancePolicy, path: string): readonly ScenarioProblem[] {
	if (isMaintenancePolicyValid(policy)) { return []; }
	const { minHealthyPercent, maxHealthyPercent } = policy;
	return [{ path: `${path}.maxHealthyPercent`, message: {
		en: `AWS takes at most 100 between the percentages: ${minHealthyPercent} and ${maxHealthyPercent} are ${maxHealthyPercent - minHealthyPercent} apart`,
		ko: `두 비율의 차이는 100 이하여야 합니다. ${minHealthyPercent}와 ${maxHealthyPercent}의 차이: ${maxHealthyPercent - minHealthyPercent}`,
	} }];
}

function checkCheckpoints(percentages: readonly number[], path: string): readonly ScenarioProblem[] {
	return percentages.flatMap((percent, index) => {
		const before = percentages[index - 1];
		return before === undefined || before < percent ? [] : [{ path: `${path}[${index}]`, message: {
			en: `Checkpoints must rise: this one is not above the one before it, ${before}`, ko: `체크포인트는 순서대로 커져야 합니다. 바로 앞의 체크포인트: ${before}`,
		} }];
	});
}
