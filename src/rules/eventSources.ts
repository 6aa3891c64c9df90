/** What event source mappings invoke, for rules about them. Must never hold a rule's own knowledge. */
import type { EventSourceMapping, LambdaFunction } from '../core/model/lambdaFunction';
import type { Resource } from '../core/model/resource';
import { resolveReference } from '../core/model/resource';
import { isKnown } from '../core/model/value';

/** The function of a mapping, by itself or by one of its aliases, if it stands in the same module. */
export function invokedFunction({ lambdaFunction }: EventSourceMapping, resources: readonly Resource[]): LambdaFunction | undefined {
	const found = isKnown(lambdaFunction) ? resolveReference(resources, lambdaFunction.value, 'AWS::Lambda::Function', 'AWS::Lambda::Alias') : undefined;
	if (found?.type !== 'AWS::Lambda::Alias') { return found; }
	return isKnown(found.lambdaFunction) ? resolveReference(resources, found.lambdaFunction.value, 'AWS::Lambda::Function') : undefined;
}
