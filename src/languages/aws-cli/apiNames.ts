/** Which call makes what a name or an ARN stands for. */
import type { ResourceType } from '../../core/model/resource';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { textOf } from './calls';

export interface NamedResource {
	readonly id: string;
	readonly type: ResourceType;
	readonly name: string | undefined;
	readonly input: ObjectValue;
}

export interface ApiNames {
	/** Undefined for what is not there, or there twice. */
	resourceOfName(type: string, name: string): string | undefined;
	resourceOfArn(arn: string): string | undefined;
	/** A reference in the place of a name or ARN, if it stands for something that is there. */
	refer(value: ValueTree, type?: ResourceType): ValueTree;
}

export function createApiNames(resources: readonly NamedResource[]): ApiNames {
	const ids = new Map<string, string | undefined>();
	const add = (key: string, id: string): void => { ids.set(key, ids.has(key) ? undefined : id); };
	for (const { id, type, name, input } of resources) {
		if (name !== undefined) { add(`${type} ${name}`, id); }
		const group = textOf(input.entries.get('autoscalinggroupname'));
		if (type === 'AWS::AutoScaling::ScalingPolicy' && name !== undefined && group !== undefined) { add(`policy ${group} ${name}`, id); }
		for (const key of ownIds) {
			const own = input.entries.get(key);
			if (own?.kind === 'scalar' && ownerOf(key, type)) { add(String(own.value), id); }
		}
	}
	const names: Omit<ApiNames, 'refer'> = {
		resourceOfName: (type, name) => ids.get(`${type} ${name}`) ?? ids.get(name),
		resourceOfArn: (arn) => ids.get(arn) ?? ids.get(keyOfArn(arn) ?? ''),
	};
	return {
		...names,
		refer(value, type) {
			const text = textOf(value);
			const id = text === undefined ? undefined : text.startsWith('arn:') ? names.resourceOfArn(text) : type === undefined ? ids.get(text) : names.resourceOfName(type, text);
			if (id === undefined) { return value; }
			const { file, range } = value;
			return { kind: 'reference', file, range, text: value.text, resourceId: id, attribute: undefined };
		},
	};
}

/** What AWS gives to things, as commands that describe them show it. */
const ownIds = ['autoscalinggrouparn', 'policyarn', 'targetgrouparn', 'loadbalancerarn', 'listenerarn', 'alarmarn', 'launchtemplateid', 'volumeid', 'subnetid', 'groupid'] as const;

/** Whether it is the resource's own, and not one that it refers to. */
function ownerOf(key: typeof ownIds[number], type: ResourceType): boolean {
	const own: Readonly<Record<typeof key, ResourceType>> = {
		autoscalinggrouparn: 'AWS::AutoScaling::AutoScalingGroup', policyarn: 'AWS::AutoScaling::ScalingPolicy', targetgrouparn: 'AWS::ElasticLoadBalancingV2::TargetGroup',
		loadbalancerarn: 'AWS::ElasticLoadBalancingV2::LoadBalancer', listenerarn: 'AWS::ElasticLoadBalancingV2::Listener', alarmarn: 'AWS::CloudWatch::Alarm',
		launchtemplateid: 'AWS::EC2::LaunchTemplate', volumeid: 'AWS::EC2::Volume', subnetid: 'AWS::EC2::Subnet', groupid: 'AWS::EC2::SecurityGroup',
	};
	return own[key] === type;
}

/** Forms: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html, read on 2026-11-30. */
function keyOfArn(arn: string): string | undefined {
	const [, group, policy] = /:scalingPolicy:[^:]*:autoScalingGroupName\/([^:]+):policyName\/(.+)$/.exec(arn) ?? [];
	if (group !== undefined && policy !== undefined) { return `policy ${group} ${policy}`; }
	const found = patterns.flatMap(({ pattern, type }) => {
		const name = pattern.exec(arn)?.[1];
		return name === undefined ? [] : [`${type} ${name}`];
	});
	return found[0];
}

const patterns: readonly { readonly pattern: RegExp; readonly type: ResourceType }[] = [
	{ pattern: /:autoScalingGroupName\/([^:]+)$/, type: 'AWS::AutoScaling::AutoScalingGroup' },
	{ pattern: /:targetgroup\/([^/]+)\/[^/]+$/, type: 'AWS::ElasticLoadBalancingV2::TargetGroup' },
	{ pattern: /:loadbalancer\/(?:app|net|gwy)\/([^/]+)\/[^/]+$/, type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' },
];
