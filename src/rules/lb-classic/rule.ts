/** Classic Load Balancers, the previous generation. */
import type { ClassicLoadBalancer } from '../../core/model/classicLoadBalancer';
import type { Rule } from '../rule';
import { previous, text } from './text';

export const lbClassic: Rule<ClassicLoadBalancer> = {
	id: 'lb-classic', severity: 'information', resources: ['AWS::ElasticLoadBalancing::LoadBalancer'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/migrate-classic-load-balancer.html',
	check({ file, nameRange, name }, report) {
		report({ at: { file, range: nameRange }, message: previous, args: { name } });
	},
};
