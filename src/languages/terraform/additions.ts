/** Resources of Terraform that say something about another resource, and are settings of that one in the model. */
import type { Resource } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { attachmentTypes, mergeAttachments } from './attachments';
import { addProvisionedConcurrency } from './resources/lambda';
import type { ResourceContext } from './resources/context';
import { addRedrivePolicy } from './resources/queue';
import { addScheduledAction } from './resources/scalableTarget';

export interface Addition extends ResourceContext {
	/** Terraform's type of it. */
	readonly type: string;
}

/** The resources with what one addition says. */
export type Adder = (resources: readonly Resource[], addition: ResourceContext) => readonly Resource[];

const adders: ReadonlyMap<string, Adder> = new Map([
	['aws_appautoscaling_scheduled_action', addScheduledAction],
	['aws_lambda_provisioned_concurrency_config', addProvisionedConcurrency],
	['aws_sqs_queue_redrive_policy', addRedrivePolicy],
]);

export const additionTypes: ReadonlySet<string> = new Set([...attachmentTypes, ...adders.keys()]);

/** The resources with what all additions say, but for those that are known to be absent. */
export function applyAdditions(resources: readonly Resource[], additions: readonly Addition[]): readonly Resource[] {
	const present = additions.filter(({ base: { multiplicity } }) => !isKnown(multiplicity) || multiplicity.value > 0);
	const attachments = present.filter(({ type }) => attachmentTypes.includes(type)).map(({ fields, base: { multiplicity } }) => ({ fields, multiplicity }));
	return present.reduce((all, addition) => adders.get(addition.type)?.(all, addition) ?? all, mergeAttachments(resources, attachments));
}
