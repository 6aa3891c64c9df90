/** Attachments of target groups and load balancers by a resource of their own, merged into the group that they name. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Resource, ResourceReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Unknown, Value } from '../../core/model/value';
import { asList } from '../referenceLists';
import type { References } from '../referenceLists';
import type { Fields } from './fields';
import { readTrafficSource } from './resources/trafficSource';

/** Terraform's types of these resources. */
export const attachmentTypes: readonly string[] = ['aws_autoscaling_attachment', 'aws_autoscaling_traffic_source_attachment'];

export interface Attachment {
	readonly fields: Fields;
	readonly multiplicity: Value<number>;
}

/** The resources with what the attachments add to their groups. */
export function mergeAttachments(resources: readonly Resource[], attachments: readonly Attachment[]): readonly Resource[] {
	if (attachments.length === 0) { return resources; }
	const added = new Map<string, { readonly targetGroups: References[]; readonly loadBalancers: References[] }>();
	for (const attachment of attachments) {
		const group = attachment.fields.reference('autoscaling_group_name', 'aws_autoscaling_group');
		const id = isKnown(group) ? group.value.resourceId : undefined;
		if (id === undefined || (isKnown(attachment.multiplicity) && attachment.multiplicity.value === 0)) { continue; }
		const list = added.get(id) ?? { targetGroups: [], loadBalancers: [] };
		added.set(id, list);
		list.targetGroups.push(...readAttached(attachment, { names: ['lb_target_group_arn', 'alb_target_group_arn'], type: 'elbv2' }));
		list.loadBalancers.push(...readAttached(attachment, { names: ['elb'], type: 'elb' }));
	}
	return resources.map((resource) => {
		const more = added.get(resource.id);
		return more === undefined || resource.type !== 'AWS::AutoScaling::AutoScalingGroup' ? resource : addTo(resource, more);
	});
}

function addTo(group: AutoScalingGroup, { targetGroups, loadBalancers }: { readonly targetGroups: readonly References[]; readonly loadBalancers: readonly References[] }): AutoScalingGroup {
	return {
		...group,
		targetGroupArns: targetGroups.reduce(join, group.targetGroupArns),
		loadBalancerNames: loadBalancers.reduce(join, group.loadBalancerNames),
	};
}

/** Where the list then stands: at what was written last. What is attached already is not attached again. */
function join(all: References, more: References): References {
	if (!isKnown(all) || !isKnown(more)) { return isKnown(all) ? more : all; }
	const attached = new Set(all.value.map(nameOf));
	const added = more.value.filter((one) => !attached.has(nameOf(one)));
	return added.length === 0 ? all : { ...more, value: [...all.value, ...added] };
}

/** The same for `x.id` and `x.arn`, in quotes or not. */
function nameOf({ text, resourceId }: ResourceReference): string {
	return resourceId === undefined ? text : text.replace(/^\$\{\s*|\s*\}$/g, '').replace(/\.(?:id|arn)$/, '');
}

function readAttached({ fields, multiplicity }: Attachment, { names, type }: { readonly names: readonly string[]; readonly type: 'elbv2' | 'elb' }): readonly References[] {
	const own = names.flatMap((name) => fields.reference(name) ?? []).map(asList);
	const sources = fields.blocks('traffic_source').flatMap((block) => readTrafficSource(block, type) ?? []);
	const attached = [...own, ...sources];
	if (isKnown(multiplicity)) { return attached; }
	return attached.map((value): Unknown => ({ file: value.file, range: value.range, value: undefined, origin: multiplicity.origin }));
}
