/** Services of nothing but Fargate Spot tasks. */
import type { EcsService } from '../../core/model/ecsService';
import { strategyOf } from '../../core/model/ecsService';
import { isKnown } from '../../core/model/value';
import { providerOf } from '../ecsTasks';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { allSpot, text, toFargate } from './text';

/** More serious for a service that answers requests: work in a queue can wait. */
export const ecsAllFargateSpot: Rule<EcsService> = {
	id: 'ecs-all-fargate-spot', severity: 'information', resources: ['AWS::ECS::Service'], text,
	source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html',
	check(service, report, { resources }) {
		const strategy = strategyOf(service, resources);
		const [first] = strategy;
		if (first === undefined || !isKnown(first.capacityProvider) || !strategy.every((item) => providerOf(item) === 'FARGATE_SPOT')) { return; }
		const isServing = service.loadBalancers.length > 0;
		const { capacityProvider } = first;
		report({
			at: capacityProvider, severity: isServing ? 'warning' : 'information', message: allSpot, args: { name: service.name, isServing },
			fixes: replaceValues(toFargate, [{ value: capacityProvider, newText: 'FARGATE' }], false),
		});
	},
};
