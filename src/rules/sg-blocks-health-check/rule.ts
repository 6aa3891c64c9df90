/** Security groups that keep health checks of a load balancer from the targets: then no target ever gets a request. */
import type { LoadBalancer } from '../../core/model/loadBalancer';
import { localize } from '../../core/model/localized';
import { loadBalancersOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import type { SecurityGroup, SecurityGroupRule } from '../../core/model/securityGroup';
import { portsOf, rulesOf } from '../../core/model/securityGroup';
import type { TargetGroup } from '../../core/model/targetGroup';
import { isKnown } from '../../core/model/value';
import type { Value } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Fix, Reporter, Rule } from '../rule';
import { allGroups, checkedTargets, hasHiddenRules } from '../targetSecurity';
import type { CheckedTargets } from '../targetSecurity';
import { blockedIn, blockedOut, openPort, text } from './text';

/** Silent wherever a rule may let the check through: by addresses, by a prefix list, by a group that is not known, or by a rule that stands elsewhere. */
export const sgBlocksHealthCheck: Rule<TargetGroup> = {
	id: 'sg-blocks-health-check', category: 'network', severity: 'warning', resources: ['AWS::ElasticLoadBalancingV2::TargetGroup'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html',
	check(target, report, { resources }) {
		const { healthCheckEnabled } = target;
		if (healthCheckEnabled !== undefined && (!isKnown(healthCheckEnabled) || !healthCheckEnabled.value)) { return; }
		const balancers = loadBalancersOf(target, resources);
		for (const targets of checkedTargets(target, resources)) {
			for (const balancer of balancers) { checkWay(target, { balancer, targets }, report, resources); }
		}
	},
};

function checkWay(target: TargetGroup, { balancer, targets }: { readonly balancer: LoadBalancer; readonly targets: CheckedTargets }, report: Reporter, resources: readonly Resource[]): void {
	const senders = allGroups(balancer.securityGroups === undefined ? [] : [balancer.securityGroups], resources);
	const args = { balancer: balancer.name, target: target.name, port: targets.port };
	const [receiver] = targets.groups;
	const rules = targets.groups.flatMap((group) => rulesOf(group, 'ingress', resources));
	if (receiver !== undefined && rules.length > 0 && !hasHiddenRules('ingress', resources) && !rules.some((rule) => mayLetIn(rule, targets.port, senders))) {
		const wrongPort = rules.find((rule) => senders !== undefined && isFrom(rule, senders) && isKnown(rule.fromPort));
		const at = wrongPort !== undefined && isKnown(wrongPort.fromPort) ? wrongPort.fromPort : { file: receiver.file, range: receiver.nameRange };
		report({ at, message: blockedIn, args: { ...args, groups: targets.groups.map(({ name }) => name).join(', ') }, fixes: wrongPort === undefined ? [] : portFix(wrongPort, targets.port) });
		return;
	}
	const [sender] = senders ?? [];
	if (sender === undefined || senders === undefined || hasHiddenRules('egress', resources)) { return; }
	const isOpen = senders.some((group) => !isKnown(group.allowsAllEgress) || group.allowsAllEgress.value);
	const egress = senders.flatMap((group) => rulesOf(group, 'egress', resources));
	const isWritten = senders.every((group) => [...rulesOf(group, 'ingress', resources), ...rulesOf(group, 'egress', resources)].length > 0);
	if (!isOpen && isWritten && !egress.some((rule) => mayLetIn(rule, targets.port, targets.groups))) {
		report({ at: { file: sender.file, range: sender.nameRange }, message: blockedOut, args: { ...args, groups: senders.map(({ name }) => name).join(', ') } });
	}
}

/** Whether a rule may let TCP through to a port, from or to one of some groups; of groups that are not known any may be meant. */
function mayLetIn(rule: SecurityGroupRule, port: number, groups: readonly SecurityGroup[] | undefined): boolean {
	const ports = portsOf(rule, 'tcp');
	if (ports === 'none' || (ports !== undefined && (port < ports.from || port > ports.to))) { return false; }
	if ([rule.cidrIps, rule.cidrIpv6s, rule.prefixLists].some(mayNameSome)) { return true; }
	// A group of its own members may hold the load balancer too.
	if (!isKnown(rule.includesSelf) || rule.includesSelf.value) { return true; }
	if (rule.securityGroups === undefined) { return false; }
	return groups === undefined || !isKnown(rule.securityGroups) || rule.securityGroups.value.some(({ resourceId }) => resourceId === undefined || groups.some(({ id }) => id === resourceId));
}

/** Addresses that are not known may be there. */
function mayNameSome(list: Value<readonly unknown[]> | undefined): boolean {
	return list !== undefined && (!isKnown(list) || list.value.length > 0);
}

function isFrom({ securityGroups }: SecurityGroupRule, groups: readonly SecurityGroup[]): boolean {
	return isKnown(securityGroups) && securityGroups.value.some(({ resourceId }) => groups.some(({ id }) => id === resourceId));
}

function portFix({ fromPort, toPort }: SecurityGroupRule, port: number): readonly Fix[] {
	return replaceValues(localize(openPort, port), [{ value: fromPort, newText: String(port) }, { value: toPort, newText: String(port) }], false);
}
