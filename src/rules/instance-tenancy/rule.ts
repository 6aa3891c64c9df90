/** Tenancies that the instance type, the market or the placement group does not have. */
import type { ResourceOfType } from '../../core/model/resource';
import { resolveReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { isPlacementValid } from '../../core/simulation/ec2/placementGroups';
import { replaceValues } from '../fixes';
import type { Rule, RuleContext } from '../rule';
import { macNeedsHost, noSpread, spotOnHost, standardOnly, text, useDefault, useStandard } from './text';

const holders = ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'] as const;
type Holder = ResourceOfType<typeof holders[number]>;

export const instanceTenancy: Rule<Holder> = {
	id: 'instance-tenancy', category: 'instance-types', severity: 'error', resources: holders, text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html',
	check(holder, report, context) {
		const { instanceType, tenancy, hostId, hostResourceGroupArn, cpuCredits } = holder;
		if (isKnown(instanceType) && /^mac[\d-]/.test(instanceType.value) && hostId === undefined && hostResourceGroupArn === undefined && (tenancy === undefined || (isKnown(tenancy) && tenancy.value !== 'host'))) {
			// A launch template may leave the tenancy to whoever launches from it.
			report({ at: tenancy ?? instanceType, severity: holder.type === 'AWS::EC2::LaunchTemplate' ? 'warning' : 'error', message: macNeedsHost, args: { type: instanceType.value }, fixes: replaceValues(toHost, [{ value: tenancy, newText: 'host' }], true) });
		}
		if (!isKnown(tenancy)) { return; }
		const market = holder.type === 'AWS::AutoScaling::LaunchConfiguration' ? undefined : holder.marketType;
		if (tenancy.value === 'host' && isKnown(market) && market.value === 'spot') {
			report({ at: tenancy, message: spotOnHost, args: {}, fixes: replaceValues(useDefault, [{ value: tenancy, newText: 'default' }], true) });
		}
		if (tenancy.value === 'host' && isKnown(instanceType) && /^t3\./.test(instanceType.value) && isKnown(cpuCredits) && cpuCredits.value === 'unlimited') {
			report({ at: cpuCredits, message: standardOnly, args: { type: instanceType.value }, fixes: replaceValues(useStandard, [{ value: cpuCredits, newText: 'standard' }], true) });
		}
		const strategy = placementStrategy(holder, context);
		if (tenancy.value === 'dedicated' && strategy === 'spread' && !isPlacementValid('spread', 1, 'dedicated')) {
			report({ at: tenancy, message: noSpread, args: {}, fixes: replaceValues(useDefault, [{ value: tenancy, newText: 'default' }], false) });
		}
	},
};

const toHost = { en: 'Set the tenancy to host', ko: '테넌시를 host로 설정' };

function placementStrategy({ placementGroup }: Holder, { resources }: RuleContext): string | undefined {
	const group = isKnown(placementGroup) ? resolveReference(resources, placementGroup.value, 'AWS::EC2::PlacementGroup') : undefined;
	return isKnown(group?.strategy) ? group.strategy.value : undefined;
}
