/** Words of settings that stand in no data file: those of CloudWatch alarms, launch templates and load balancers. */
import { same } from '../settings/words';
import type { Candidate } from './candidate';

interface Choice {
	/** One word: `comparisonoperator`. */
	readonly keys: readonly string[];
	/** Which blocks it belongs to; a block that the lines do not tell counts for keys that nothing else has. */
	readonly owner: RegExp;
	readonly isOwnWord: boolean;
	readonly values: readonly string[];
	/** Topic that explains them. */
	readonly topic: string;
}

const alarm = /^(?:aws_cloudwatch_metric_alarm|AWS::CloudWatch::Alarm)$/;
const launch = /^(?:aws_launch_template|aws_launch_configuration|aws_instance|aws_spot_instance_request|AWS::EC2::LaunchTemplate|AWS::EC2::Instance|AWS::AutoScaling::LaunchConfiguration)$/;

const table: readonly Choice[] = [
	{ keys: ['comparisonoperator'], owner: alarm, isOwnWord: true, topic: 'cloudwatch-alarms', values: ['GreaterThanThreshold', 'GreaterThanOrEqualToThreshold', 'LessThanThreshold', 'LessThanOrEqualToThreshold'] },
	{ keys: ['treatmissingdata'], owner: alarm, isOwnWord: true, topic: 'missing-data', values: ['missing', 'notBreaching', 'breaching', 'ignore'] },
	{ keys: ['statistic'], owner: alarm, isOwnWord: false, topic: 'cloudwatch-alarms', values: ['Average', 'Sum', 'Minimum', 'Maximum', 'SampleCount'] },
	{ keys: ['cpucredits'], owner: launch, isOwnWord: true, topic: 'cpu-credits', values: ['standard', 'unlimited'] },
	{ keys: ['tenancy', 'placementtenancy'], owner: launch, isOwnWord: false, topic: 'tenancy', values: ['default', 'dedicated', 'host'] },
	{ keys: ['markettype'], owner: launch, isOwnWord: true, topic: 'spot', values: ['spot', 'capacity-block'] },
	{ keys: ['loadbalancertype'], owner: /^(?:aws_lb|aws_alb)$/, isOwnWord: true, topic: 'load-balancers', values: ['application', 'network', 'gateway'] },
	{ keys: ['type'], owner: /^AWS::ElasticLoadBalancingV2::LoadBalancer$/, isOwnWord: false, topic: 'load-balancers', values: ['application', 'network', 'gateway'] },
	{ keys: ['loadbalancingalgorithmtype'], owner: /^(?:aws_lb_target_group|aws_alb_target_group)$/, isOwnWord: true, topic: 'routing-algorithms', values: ['round_robin', 'least_outstanding_requests', 'weighted_random'] },
	{ keys: ['strategy'], owner: /placement_group$|PlacementGroup$/, isOwnWord: false, topic: 'placement-groups', values: ['cluster', 'partition', 'spread'] },
];

/** @param key one word in small letters */
export function otherChoices(key: string, owner: string | undefined): readonly Candidate[] {
	const found = table.find((choice) => choice.keys.includes(key) && (owner === undefined ? choice.isOwnWord : choice.owner.test(owner)));
	return found === undefined ? [] : found.values.map((value) => ({ value, detail: same(''), about: { kind: 'topic', name: found.topic } }));
}
