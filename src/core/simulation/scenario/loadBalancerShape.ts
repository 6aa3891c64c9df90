/**
 * The shape of a scenario's load balancer. Ranges and defaults of the ALB: elb-defaults (API of 2026-08-07, guide of 2023-06-15),
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
import { slowStart } from '../../facts/loadBalancerFigures';
import { numberShape, recordShape, withDefault, type Shape } from './shape';

const price = withDefault(numberShape(0, 1e6, { nullable: true }), null);

export const loadBalancerShape: Shape = recordShape({
	loadBalancerKind: withDefault({ kind: 'choice', choices: ['alb', 'nlb', 'gwlb'] }, 'alb'),
	healthCheckIntervalSeconds: withDefault(numberShape(5, 300), 30),
	healthCheckTimeoutSeconds: withDefault(numberShape(2, 120), 5),
	unhealthyThresholdCount: withDefault(numberShape(2, 10, { integer: true }), 2),
	healthyThresholdCount: withDefault(numberShape(2, 10, { integer: true }), 5),
	deregistrationDelaySeconds: withDefault(numberShape(0, 3600), 300),
	crossZone: withDefault({ kind: 'boolean' }, true),
	algorithm: withDefault({ kind: 'choice', choices: ['round_robin', 'least_outstanding_requests', 'weighted_random'] }, 'round_robin'),
	slowStartSeconds: withDefault(numberShape(slowStart.min, slowStart.max, { also: [0] }), slowStart.default),
	stickinessSeconds: withDefault(numberShape(1, 604_800, { nullable: true }), null),
	idleTimeoutSeconds: withDefault(numberShape(1, 6000), 60),
	dnsFailoverMinimumHealthyTargets: withDefault(numberShape(1, 5000, { integer: true }), 1),
	unhealthyStateRoutingMinimumHealthyTargets: withDefault(numberShape(1, 5000, { integer: true }), 1),
	priceUsdPerHour: price,
	priceUsdPerCapacityUnitHour: price,
}, { nullable: true });
