/** Deployments that may neither stop a task nor start one. */
import { ecsDeployment } from '../../core/facts/containerFigures';
import type { EcsService } from '../../core/model/ecsService';
import { localize } from '../../core/model/localized';
import type { Resource } from '../../core/model/resource';
import { scalableTargetsOf } from '../../core/model/scalableTarget';
import { isKnown } from '../../core/model/value';
import { mayBeScaled } from '../ecsTasks';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { setMax, setMin, stuck, text } from './text';

export const ecsDeploymentStuck: Rule<EcsService> = {
	id: 'ecs-deployment-stuck', severity: 'warning', resources: ['AWS::ECS::Service'], text,
	source: ecsDeployment.source.url,
	check(service, report, context) {
		const { deploymentConfiguration: { minimumHealthyPercent: minimum, maximumPercent: maximum, strategy }, deploymentController, schedulingStrategy, name } = service;
		if (!isKnown(minimum) || !isKnown(maximum) || !isKnown(strategy) || strategy.value !== 'ROLLING' || !isKnown(deploymentController) || deploymentController.value !== 'ECS') { return; }
		const isDaemon = !isKnown(schedulingStrategy) || schedulingStrategy.value !== 'REPLICA';
		const tasks = isDaemon ? undefined : tasksOf(service, context.resources);
		const keeps = tasks === undefined ? undefined : Math.ceil(tasks * minimum.value / 100);
		const allows = tasks === undefined ? undefined : Math.floor(tasks * maximum.value / 100);
		const isStuck = tasks === undefined || keeps === undefined || allows === undefined ? minimum.value >= 100 && maximum.value <= 100 : tasks > 0 && keeps >= tasks && allows <= tasks;
		if (!isStuck) { return; }
		const set = (path: 'minimumHealthyPercent' | 'maximumPercent', value: number, isPreferred: boolean) =>
			writeSettings(localize(path === 'maximumPercent' ? setMax : setMin, value), [{ resource: service, path: `deploymentConfiguration.${path}`, value }], { isPreferred, context });
		report({
			at: maximum.origin.kind !== 'omitted' ? maximum : minimum.origin.kind !== 'omitted' ? minimum : { file: service.file, range: service.nameRange },
			message: stuck, args: { name, tasks, keeps, allows, minimum: minimum.value, maximum: maximum.value },
			fixes: [...isDaemon ? [] : set('maximumPercent', ecsDeployment.maxPercent, true), ...set('minimumHealthyPercent', 0, isDaemon)],
		});
	},
};

/** What a deployment finds at least: the minimum of scaling, or the desired count; `undefined` where the text does not tell. */
function tasksOf(service: EcsService, resources: readonly Resource[]): number | undefined {
	const [target] = scalableTargetsOf(service, resources);
	if (target !== undefined) { return isKnown(target.minCapacity) ? target.minCapacity.value : undefined; }
	if (mayBeScaled(resources) || !isKnown(service.desiredCount) || service.desiredCount.origin.kind === 'omitted') { return undefined; }
	return service.desiredCount.value;
}
