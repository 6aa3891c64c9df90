/** Services behind a load balancer whose number of tasks nothing changes. */
import type { EcsService } from '../../core/model/ecsService';
import { scalableTargetsOf } from '../../core/model/scalableTarget';
import { isKnown } from '../../core/model/value';
import { mayBeScaled } from '../ecsTasks';
import type { Rule } from '../rule';
import { fixed, text } from './text';

export const ecsNoScaling: Rule<EcsService> = {
	id: 'ecs-no-scaling', severity: 'hint', resources: ['AWS::ECS::Service'], text,
	source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html',
	check(service, report, { resources }) {
		const { desiredCount: desired, schedulingStrategy, loadBalancers, name } = service;
		if (loadBalancers.length === 0 || !isKnown(schedulingStrategy) || schedulingStrategy.value !== 'REPLICA' || !isKnown(desired) || desired.value < 1) { return; }
		if (mayBeScaled(resources) || scalableTargetsOf(service, resources).length > 0) { return; }
		report({ at: desired.origin.kind === 'omitted' ? { file: service.file, range: service.nameRange } : desired, message: fixed, args: { name, desired: desired.value } });
	},
};
