/** How ECS runs tasks, for rules that must be sure of it. Must never hold a rule's own knowledge. */
import type { CapacityProviderStrategyItem } from '../core/model/ecsCluster';
import type { EcsService } from '../core/model/ecsService';
import { strategyOf, taskDefinitionOf } from '../core/model/ecsService';
import type { Resource } from '../core/model/resource';
import { resourcesOfType } from '../core/model/resource';
import type { TaskDefinition } from '../core/model/taskDefinition';
import { isKnown } from '../core/model/value';

/** Whether a task definition is surely for Fargate: it says so itself, or a service of the module runs it there. */
export function isForFargate(task: TaskDefinition, resources: readonly Resource[]): boolean {
	if (isKnown(task.requiresCompatibilities) && task.requiresCompatibilities.value.includes('FARGATE')) { return true; }
	return resourcesOfType(resources, 'AWS::ECS::Service').some((service) => taskDefinitionOf(service, resources) === task && runsOnFargate(service, resources));
}

/** Whether a service surely runs on Fargate. */
export function runsOnFargate(service: EcsService, resources: readonly Resource[]): boolean {
	if (service.launchType !== undefined) { return isKnown(service.launchType) && service.launchType.value === 'FARGATE'; }
	const strategy = strategyOf(service, resources);
	return strategy.length > 0 && strategy.every((item) => providerOf(item)?.startsWith('FARGATE') === true);
}

/** What a strategy names: `FARGATE`, `FARGATE_SPOT`, or a provider of the account; `undefined` where the text does not tell. */
export function providerOf({ capacityProvider }: CapacityProviderStrategyItem): string | undefined {
	return isKnown(capacityProvider) ? capacityProvider.value.text : undefined;
}

/** Whether the module may scale a service although the text does not tell. */
export function mayBeScaled(resources: readonly Resource[]): boolean {
	return resourcesOfType(resources, 'AWS::ApplicationAutoScaling::ScalableTarget')
		.some(({ scaledResource, multiplicity }) => !isKnown(multiplicity) || !isKnown(scaledResource) || scaledResource.value.resourceId === undefined);
}
