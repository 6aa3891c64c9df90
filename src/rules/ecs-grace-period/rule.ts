/** Services whose load balancer may end tasks that are still starting. */
import type { EcsService } from '../../core/model/ecsService';
import { taskDefinitionOf } from '../../core/model/ecsService';
import { resolveReference } from '../../core/model/resource';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { none, setSeconds, tooShort, text } from './text';

/** For starts that the code does not tell of; ours. */
const usualSeconds = 60;

/** How long a task takes to start only its container's own health check may tell: where it does not, it is advice. */
export const ecsGracePeriod: Rule<EcsService> = {
	id: 'ecs-grace-period', severity: 'information', resources: ['AWS::ECS::Service'], text,
	source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-healthcheck.html',
	check(service, report, context) {
		const { healthCheckGracePeriodSeconds: grace, loadBalancers, name } = service;
		if (!isKnown(grace)) { return; }
		for (const { targetGroup } of loadBalancers) {
			const target = isKnown(targetGroup) ? resolveReference(context.resources, targetGroup.value, 'AWS::ElasticLoadBalancingV2::TargetGroup') : undefined;
			if (target === undefined || !isKnown(target.healthCheckIntervalSeconds) || !isKnown(target.unhealthyThresholdCount)) { continue; }
			const patience = target.healthCheckIntervalSeconds.value * target.unhealthyThresholdCount.value;
			const start = longestStart(service, context.resources);
			const isShort = start !== undefined && start > grace.value + patience;
			if (!isShort && grace.value > 0) { continue; }
			const wanted = Math.max(start ?? 0, usualSeconds);
			report({
				at: grace.origin.kind === 'omitted' ? { file: service.file, range: service.nameRange } : grace,
				...isShort ? { severity: 'warning' as const } : {},
				message: isShort ? tooShort : none, args: { name, target: target.name, patience, grace: grace.value, start: start ?? 0 },
				fixes: () => writeSettings(localize(setSeconds, wanted), [{ resource: service, path: 'healthCheckGracePeriodSeconds', value: wanted }], { isPreferred: true, context }),
			});
			return;
		}
	},
};

/** The longest time that a container gives itself to start, seconds. */
function longestStart(service: EcsService, resources: Parameters<typeof taskDefinitionOf>[1]): number | undefined {
	const starts = (taskDefinitionOf(service, resources)?.containers ?? []).flatMap(({ healthCheck }) => (isKnown(healthCheck?.startPeriodSeconds) ? [healthCheck.startPeriodSeconds.value] : []));
	return starts.length === 0 ? undefined : Math.max(...starts);
}
