/** Target groups that cannot take the tasks of a service. */
import type { EcsService } from '../../core/model/ecsService';
import { taskDefinitionOf } from '../../core/model/ecsService';
import { localize } from '../../core/model/localized';
import type { Resource } from '../../core/model/resource';
import { resolveReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { runsOnFargate } from '../ecsTasks';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { setType, text, wrongType } from './text';

export const ecsTargetType: Rule<EcsService> = {
	id: 'ecs-target-type', severity: 'error', resources: ['AWS::ECS::Service'], text,
	source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb.html',
	check(service, report, context) {
		const mode = networkModeOf(service, context.resources);
		if (mode === undefined) { return; }
		const wanted = mode === 'awsvpc' ? 'ip' : 'instance';
		for (const { targetGroup } of service.loadBalancers) {
			const target = isKnown(targetGroup) ? resolveReference(context.resources, targetGroup.value, 'AWS::ElasticLoadBalancingV2::TargetGroup') : undefined;
			const type = target?.targetType;
			if (target === undefined || !isKnown(type) || type.value === wanted) { continue; }
			report({
				at: type.origin.kind === 'omitted' ? { file: target.file, range: target.nameRange } : type, message: wrongType, args: { service: service.name, mode, type: type.value, wanted, target: target.name },
				fixes: () => writeSettings(localize(setType, wanted), [{ resource: target, path: 'targetType', value: wanted }], { isPreferred: true, context }),
			});
		}
	},
};

/** `undefined` where the text does not tell it: not written, it depends on the operating system. */
function networkModeOf(service: EcsService, resources: readonly Resource[]): string | undefined {
	const mode = taskDefinitionOf(service, resources)?.networkMode;
	if (isKnown(mode)) { return mode.value; }
	return mode === undefined && runsOnFargate(service, resources) ? 'awsvpc' : undefined;
}
