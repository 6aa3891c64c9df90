/** A desired count in the code that every deployment sets again, whatever scaling has made of it. */
import type { EcsService } from '../../core/model/ecsService';
import { scalableTargetsOf } from '../../core/model/scalableTarget';
import { isKnown } from '../../core/model/value';
import { removeProperties } from '../fixes';
import { surelyExists } from '../groupParts';
import type { Rule } from '../rule';
import { remove, reset, text } from './text';

/** CloudFormation leaves the count alone where it is not written; Terraform then sets 0, so that only `ignore_changes` helps. */
export const ecsDesiredCountReset: Rule<EcsService> = {
	id: 'ecs-desired-count-reset', severity: 'warning', resources: ['AWS::ECS::Service'], text,
	source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ecs-service.html',
	check(service, report, context) {
		const { desiredCount: desired, lifecycle, name } = service;
		const ignored = lifecycle?.ignoreChanges;
		if (!isKnown(desired) || desired.origin.kind === 'omitted') { return; }
		if (ignored !== undefined && (!isKnown(ignored) || ignored.value.some((setting) => setting === 'all' || setting === 'desiredCount'))) { return; }
		const [target] = scalableTargetsOf(service, context.resources).filter(surelyExists);
		if (target === undefined || (isKnown(target.minCapacity) && isKnown(target.maxCapacity) && target.minCapacity.value >= target.maxCapacity.value)) { return; }
		const isTerraform = service.language === 'terraform';
		report({ at: desired, message: reset, args: { name, desired: desired.value, target: target.name, isTerraform }, fixes: isTerraform ? [] : removeProperties(remove, [desired], { isPreferred: true, resource: service, context }) });
	},
};
