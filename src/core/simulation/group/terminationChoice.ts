/** Which instances a group ends when it scales in by several, with a policy in a Lambda function, and in a mixed group (facts/aws-behaviour.md 1.10). */
import { requireCount } from '../argument';
import { purchaseOptionToEnd, type InstancesDistribution } from './mixedInstances';
import { narrowByPolicies, terminationCandidates, type TerminationCandidate, type TerminationPolicy } from './terminationPolicies';

export type PurchaseOption = 'on-demand' | 'spot';

export interface ChoiceCandidate extends TerminationCandidate {
	readonly id: string;
	/** Not given means On-Demand. */
	readonly purchaseOption?: PurchaseOption;
	/** Whether health checks have marked it; it then ends without being chosen. Not given means false. */
	readonly isUnhealthy?: boolean;
}

export interface TerminationSettings {
	/** In the order of the group, without the Lambda function. */
	readonly policies: readonly TerminationPolicy[];
	readonly zoneCount: number;
	readonly nowSeconds: number;
	/** What the Lambda function of the first policy answers; `null` without one. */
	readonly lambdaAnswer: readonly string[] | null;
	/** `null` if the group is not mixed. */
	readonly distribution: InstancesDistribution | null;
}

/**
 * The healthy instances that may end next, all equally good; empty if none may.
 * In a mixed group those of the purchase option that has too many. The answer of a Lambda function stands for the choice of a zone; of more
 * instances than needed the other policies choose, without any the default one; of none nothing ends, and the function is asked again.
 * @throws RangeError if a zone is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html and
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/lambda-custom-termination-policy.html
 */
export function nextToTerminate<T extends ChoiceCandidate>(instances: readonly T[], settings: TerminationSettings): readonly T[] {
	const healthy = instances.filter(({ isUnhealthy }) => isUnhealthy !== true);
	const option = optionToEnd(healthy, settings.distribution);
	const concerned = option === null ? healthy : healthy.filter((instance) => optionOf(instance) === option);
	const { policies, lambdaAnswer, nowSeconds } = settings;
	if (lambdaAnswer === null) { return terminationCandidates(concerned, policies, settings.zoneCount, nowSeconds); }
	const ready = concerned.filter(({ id, isProtected }) => isProtected !== true && lambdaAnswer.includes(id));
	return narrowByPolicies(ready, policies.length === 0 ? ['Default'] : policies, nowSeconds);
}

/**
 * The instances that end when a group scales in by a number.
 * @param count instances, integer ≥ 0
 * @returns fewer than `count` if no more may end; `null` where the choice between equally good ones is left to chance
 * @throws RangeError if an argument is out of range
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html
 */
export function instancesToTerminate<T extends ChoiceCandidate>(instances: readonly T[], count: number, settings: TerminationSettings): readonly T[] | null {
	requireCount('count', count);
	const first = endOneByOne(instances, count, settings, (left) => left[0]);
	const last = endOneByOne(instances, count, settings, (left) => left.at(-1));
	return first.length === last.length && first.every((instance) => last.includes(instance)) ? first : null;
}

export type PolicyListFault = 'the Lambda function is not first' | 'more than one Lambda function' | 'Default is not last';

/**
 * Why AWS refuses a list of termination policies; `null` if it takes it.
 * @param policies names, or ARNs of Lambda functions
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/custom-termination-policy.html
 */
export function findPolicyListFault(policies: readonly string[]): PolicyListFault | null {
	const functions = policies.filter(isLambdaPolicy);
	if (functions.length > 1) { return 'more than one Lambda function'; }
	if (functions.length === 1 && !isLambdaPolicy(policies[0]!)) { return 'the Lambda function is not first'; }
	return policies.includes('Default') && policies.at(-1) !== 'Default' ? 'Default is not last' : null;
}

/** Whether a termination policy is a Lambda function, named by its ARN. */
export function isLambdaPolicy(policy: string): boolean {
	return policy.startsWith('arn:') && policy.includes(':lambda:');
}

function endOneByOne<T extends ChoiceCandidate>(instances: readonly T[], count: number, settings: TerminationSettings, choose: (left: readonly T[]) => T | undefined): readonly T[] {
	const chosen: T[] = [];
	while (chosen.length < count) {
		const next = choose(nextToTerminate(instances.filter((instance) => !chosen.includes(instance)), settings));
		if (next === undefined) { break; }
		chosen.push(next);
	}
	return chosen;
}

/** The option that gives one up; `null` in a group that is not mixed. */
function optionToEnd(instances: readonly ChoiceCandidate[], distribution: InstancesDistribution | null): PurchaseOption | null {
	if (distribution === null) { return null; }
	const spot = instances.filter((instance) => optionOf(instance) === 'spot').length;
	return purchaseOptionToEnd({ onDemand: instances.length - spot, spot }, Math.max(0, instances.length - 1), distribution);
}

function optionOf({ purchaseOption }: ChoiceCandidate): PurchaseOption {
	return purchaseOption ?? 'on-demand';
}
