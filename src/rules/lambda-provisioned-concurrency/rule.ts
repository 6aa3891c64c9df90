/** Provisioned concurrency that AWS rejects. */
import type { LambdaAlias, LambdaFunction } from '../../core/model/lambdaFunction';
import { localize } from '../../core/model/localized';
import type { Resource } from '../../core/model/resource';
import { resourcesOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import { surelyExists } from '../groupParts';
import type { Rule } from '../rule';
import { aboveReserved, ofLatest, removeSnapStart, setReserved, text, withSnapStart } from './text';

export const lambdaProvisionedConcurrency: Rule<LambdaFunction | LambdaAlias> = {
	id: 'lambda-provisioned-concurrency', severity: 'error', resources: ['AWS::Lambda::Function', 'AWS::Lambda::Alias'], text,
	source: 'https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html',
	supersedes: ['lambda-reserved-zero'],
	check(holder, report, context) {
		if (holder.type === 'AWS::Lambda::Alias') {
			const { functionVersion, provisionedConcurrentExecutions: provisioned } = holder;
			if (!isKnown(functionVersion) || functionVersion.value !== '$LATEST' || !isKnown(provisioned) || provisioned.value <= 0) { return; }
			report({ at: functionVersion, message: ofLatest, args: { alias: holder.name, provisioned: provisioned.value } });
			return;
		}
		const { reservedConcurrentExecutions: reserved, snapStartApplyOn, name } = holder;
		const provisioned = provisionedOf(holder, context.resources);
		if (provisioned === 0) { return; }
		if (isKnown(reserved) && reserved.origin.kind !== 'omitted' && provisioned > reserved.value) {
			report({ at: reserved, message: aboveReserved, args: { name, provisioned, reserved: reserved.value }, fixes: replaceValues(localize(setReserved, provisioned), [{ value: reserved, newText: String(provisioned) }], true) });
		}
		if (isKnown(snapStartApplyOn) && snapStartApplyOn.value === 'PublishedVersions') {
			report({ at: snapStartApplyOn, message: withSnapStart, args: { name, provisioned }, fixes: replaceValues(removeSnapStart, [{ value: snapStartApplyOn, newText: 'None' }], false) });
		}
	},
};

/** What its versions and aliases surely keep ready, all together. */
function provisionedOf({ id }: LambdaFunction, resources: readonly Resource[]): number {
	return [...resourcesOfType(resources, 'AWS::Lambda::Version'), ...resourcesOfType(resources, 'AWS::Lambda::Alias')]
		.filter((one) => surelyExists(one) && isKnown(one.lambdaFunction) && one.lambdaFunction.value.resourceId === id)
		.reduce((sum, { provisionedConcurrentExecutions: provisioned }) => sum + (isKnown(provisioned) ? provisioned.value : 0), 0);
}
