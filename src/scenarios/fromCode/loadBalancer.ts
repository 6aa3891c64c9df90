/** The load balancer of a scenario, from the target group that the group in code is registered with and what forwards to it. */
import { albPricing, idleTimeouts, nlbPricing, type LoadBalancerKind } from '../../core/facts/loadBalancerFigures';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Listener, LoadBalancer } from '../../core/model/loadBalancer';
import type { Localized } from '../../core/model/localized';
import { listenersOf, loadBalancersOf, targetGroupsOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import type { HealthyTargets, TargetGroup } from '../../core/model/targetGroup';
import { isKnown, type Value } from '../../core/model/value';
import type { AlbAlgorithm } from '../../core/simulation/loadBalancing/slowStart';
import { completeScenario } from '../../core/simulation/scenario/parseScenario';
import type { LoadBalancerSettings } from '../../core/simulation/scenario/loadBalancerSettings';
import { assumed, choiceOf, known, omitted, optionalSettingOf, originOf, same, settingOf, type Setting, type Settings } from '../setting';
import { balancerText } from './balancerText';
import type { PartReading } from './partReading';

const { assumptions, defaults, notes } = balancerText;

/** Without settings the code shows no load balancer. */
export function readLoadBalancer(group: AutoScalingGroup, resources: readonly Resource[]): PartReading<Settings<LoadBalancerSettings> | undefined> {
	const [target, ...others] = targetGroupsOf(group, resources);
	const isClassic = isKnown(group.loadBalancerNames) && group.loadBalancerNames.value.length > 0;
	const classic = isClassic ? [notes.classic] : [];
	if (target === undefined) { return { settings: isBehindLoadBalancer(group) ? assumedSettings() : undefined, notes: classic }; }
	const [balancer, ...further] = loadBalancersOf(target, resources);
	return {
		settings: settingsOf({ target, balancer, listener: listenersOf(target, resources)[0] }),
		notes: [
			...classic,
			...others.length > 0 ? [notes.severalTargetGroups(target.name)] : [],
			...balancer !== undefined && further.length > 0 ? [notes.severalLoadBalancers(balancer.name)] : [],
			...notesOf(target),
		],
	};
}

/** Whether the code says so, or says something about it that cannot be known. */
function isBehindLoadBalancer({ targetGroupArns, loadBalancerNames }: AutoScalingGroup): boolean {
	return [targetGroupArns, loadBalancerNames].some((attached) => !isKnown(attached) ? attached === targetGroupArns : attached.value.length > 0);
}

/** What an Application Load Balancer does where nothing is set. */
function documentedSettings(): LoadBalancerSettings {
	const { loadBalancer } = completeScenario({ loadBalancer: {} });
	if (loadBalancer === null) { throw new RangeError('The shape of a scenario has no default of a load balancer'); }
	return loadBalancer;
}

function assumedSettings(): Settings<LoadBalancerSettings> {
	const settings = Object.entries(documentedSettings()).map(([key, value]) => [key, assumed(value, assumptions.targetGroup)] as const);
	return { ...Object.fromEntries(settings) as unknown as Settings<LoadBalancerSettings>, ...pricesOf('alb') };
}

interface Chain {
	readonly target: TargetGroup;
	readonly balancer: LoadBalancer | undefined;
	readonly listener: Listener | undefined;
}

function settingsOf(chain: Chain): Settings<LoadBalancerSettings> {
	const { target } = chain;
	const documented = documentedSettings();
	const kind = kindOf(chain);
	const read = (value: Value<number>, fallback: number): Setting<number> => settingOf(value, { unknown: fallback, shown: same(fallback) });
	return {
		loadBalancerKind: kind,
		healthCheckIntervalSeconds: read(target.healthCheckIntervalSeconds, documented.healthCheckIntervalSeconds),
		healthCheckTimeoutSeconds: read(target.healthCheckTimeoutSeconds, documented.healthCheckTimeoutSeconds),
		unhealthyThresholdCount: read(target.unhealthyThresholdCount, documented.unhealthyThresholdCount),
		healthyThresholdCount: read(target.healthyThresholdCount, documented.healthyThresholdCount),
		deregistrationDelaySeconds: read(target.deregistrationDelaySeconds, documented.deregistrationDelaySeconds),
		crossZone: crossZoneOf(chain, kind.value),
		algorithm: algorithmOf(target, kind.value),
		slowStartSeconds: read(target.slowStartSeconds, documented.slowStartSeconds),
		stickinessSeconds: stickinessOf(target),
		idleTimeoutSeconds: idleTimeoutOf(chain, kind.value),
		dnsFailoverMinimumHealthyTargets: healthyCountOf(target.targetGroupHealth.dnsFailover),
		unhealthyStateRoutingMinimumHealthyTargets: healthyCountOf(target.targetGroupHealth.unhealthyStateRouting),
		...pricesOf(kind.value),
	};
}

const kindsByType: Readonly<Record<string, LoadBalancerKind>> = { application: 'alb', network: 'nlb', gateway: 'gwlb' };
const kindsByProtocol: Readonly<Record<string, LoadBalancerKind>> = { HTTP: 'alb', HTTPS: 'alb', TCP: 'nlb', TLS: 'nlb', UDP: 'nlb', TCP_UDP: 'nlb', GENEVE: 'gwlb' };

function kindOf({ balancer, target: { protocol } }: Chain): Setting<LoadBalancerKind> {
	const type = balancer?.loadBalancerType;
	const kind = isKnown(type) ? kindsByType[type.value] : undefined;
	if (isKnown(type) && kind !== undefined) { return { value: kind, origin: originOf(type) }; }
	const byProtocol = isKnown(protocol) ? kindsByProtocol[protocol.value] : undefined;
	return byProtocol === undefined ? assumed('alb', assumptions.kind) : assumed(byProtocol, assumptions.kindByProtocol);
}

/** The target group may have its own; else it is that of the load balancer, else the default of its kind. */
function crossZoneOf({ target: { crossZoneEnabled: own }, balancer }: Chain, kind: LoadBalancerKind): Setting<boolean> {
	if (isKnown(own) && (own.value === 'true' || own.value === 'false')) { return { value: own.value === 'true', origin: originOf(own) }; }
	return optionalSettingOf(balancer?.crossZoneEnabled, { unknown: kind === 'alb', shown: defaults.crossZone, missing: omitted(kind === 'alb', defaults.crossZone) });
}

function algorithmOf({ loadBalancingAlgorithmType: algorithm }: TargetGroup, kind: LoadBalancerKind): Setting<AlbAlgorithm> {
	if (kind !== 'alb') { return omitted('round_robin', defaults.flowHash); }
	return algorithm === undefined ? omitted('round_robin', defaults.roundRobin)
		: choiceOf(algorithm, ['round_robin', 'least_outstanding_requests', 'weighted_random'], 'round_robin');
}

function stickinessOf({ stickinessEnabled, stickinessDurationSeconds }: TargetGroup): Setting<number | null> {
	if (!isKnown(stickinessEnabled)) { return settingOf<number | null>(stickinessEnabled, { unknown: null, shown: defaults.notSticky }); }
	if (!stickinessEnabled.value) { return { value: null, origin: originOf(stickinessEnabled) }; }
	return settingOf(stickinessDurationSeconds, { unknown: 86_400, shown: same('86400 s') });
}

/** A Network Load Balancer has it on its listener. */
function idleTimeoutOf({ balancer, listener }: Chain, kind: LoadBalancerKind): Setting<number> {
	const fallback = idleTimeouts[kind].tcp ?? idleTimeouts.alb.tcp ?? 60;
	const written = kind === 'alb' ? balancer?.idleTimeoutSeconds : listener?.tcpIdleTimeoutSeconds;
	return optionalSettingOf(written, { unknown: fallback, shown: same(`${fallback} s`), missing: omitted(fallback, defaults.idle) });
}

/** Switched off counts as one. */
function healthyCountOf({ minimumHealthyTargetsCount: count }: HealthyTargets): Setting<number> {
	if (!isKnown(count)) { return settingOf(count, { unknown: 1, shown: same(1) }); }
	return count.value === 'off' ? { value: 1, origin: originOf(count, notes.failoverOff) } : known({ ...count, value: count.value });
}

function pricesOf(kind: LoadBalancerKind): Settings<Pick<LoadBalancerSettings, 'priceUsdPerHour' | 'priceUsdPerCapacityUnitHour'>> {
	if (kind === 'gwlb') { return { priceUsdPerHour: assumed(null, assumptions.noPrice), priceUsdPerCapacityUnitHour: assumed(null, assumptions.noPrice) }; }
	const { usdPerHour, usdPerUnitHour, region, source } = kind === 'alb' ? albPricing : nlbPricing;
	const note = balancerText.price(region, source.asOf);
	return { priceUsdPerHour: assumed(usdPerHour, note), priceUsdPerCapacityUnitHour: assumed(usdPerUnitHour, note) };
}

/** What of the target group the run leaves out or takes otherwise. */
function notesOf({ targetGroupHealth: { dnsFailover, unhealthyStateRouting }, stickinessEnabled, stickinessType, targetType }: TargetGroup): readonly Localized[] {
	const health = [dnsFailover, unhealthyStateRouting];
	const isSticky = isKnown(stickinessEnabled) && stickinessEnabled.value;
	return [
		...health.some(({ minimumHealthyTargetsPercentage: share }) => isKnown(share) && share.value !== 'off') ? [notes.percentage] : [],
		...health.some(({ minimumHealthyTargetsCount: count }) => isKnown(count) && count.value === 'off') ? [notes.failoverOff] : [],
		...isSticky && isKnown(stickinessType) && stickinessType.value !== 'lb_cookie' ? [notes.stickiness(stickinessType.value)] : [],
		...isKnown(targetType) && targetType.value !== 'instance' ? [notes.targetType(targetType.value)] : [],
	];
}
