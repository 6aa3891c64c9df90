/** English words for the replacement of instances. */
import { formatDuration, formatNumber } from '../../format';
import type { KeptBy } from '../group/replacement';
import type { RefreshFailure } from '../group/refreshState';
import type { ReplacementActivity } from './replacementActivities';
import type { ActivityWords } from './words';
import { instances, zoneList } from './english';

const duration = (seconds: number): string => formatDuration(seconds, 'en');

export const replacementEnglish: ActivityWords<ReplacementActivity> = {
	'replace-unhealthy': ({ by, count, zones, duringBoot, areGone, launchesFirst }) => ({
		text: duringBoot
			? `Group replaces ${instances(count)} that ${count === 1 ? 'has' : 'have'} not finished booting`
			: `Group replaces ${instances(count)} of ${zoneList(zones)}`,
		detail: `${duringBoot ? notBooted : unhealthyReason(by, areGone)}${launchesFirst ? '; as the instance maintenance policy asks, others launch first' : ''}`,
	}),
	'unhealthy-kept': ({ by, areGone, count, zones, keptBy }) => ({
		text: `${instances(count)} of ${zoneList(zones)} ${count === 1 ? 'is' : 'are'} unhealthy and ${count === 1 ? 'stays' : 'stay'}`, detail: `${unhealthyReason(by, areGone)}; ${keptReasons[keptBy]}`,
	}),
	'rebalance': ({ zone }) => ({ text: `Group moves instances back into zone ${zone}`, detail: 'it launches there before it ends any elsewhere' }),
	'capacity-rebalance': ({ count, zones }) => ({
		text: `Capacity Rebalancing replaces ${count === 1 ? '1 Spot Instance' : `${formatNumber(count)} Spot Instances`} of ${zoneList(zones)}`, detail: 'others launch first, if need be beyond the maximum',
	}),
	'lifetime-reached': ({ count, zones, lifetimeSeconds }) => ({
		text: `Group replaces ${instances(count)} of ${zoneList(zones)}`, detail: `maximum instance lifetime of ${days(lifetimeSeconds)} reached`,
	}),
	'refresh-started': ({ count, atOnce, launchesFirst, minHealthyPercent, maxHealthyPercent, version }) => ({
		text: `Instance refresh to launch template version ${formatNumber(version)}: ${instances(count)} to replace`,
		detail: `healthy ${formatNumber(minHealthyPercent, 2)}–${formatNumber(maxHealthyPercent, 2)} %: ${formatNumber(atOnce)} at a time, ${launchesFirst ? 'launched before others end' : 'ended while others launch'}`,
	}),
	'refresh-refused': () => ({ text: 'A further instance refresh is refused', detail: 'one is under way already' }),
	'refresh-batch': ({ count, launchFirst, zones }) => ({
		text: `Instance refresh replaces ${instances(count)} of ${zoneList(zones)}`, detail: batchOrder(count, launchFirst),
	}),
	'refresh-progress': ({ replaced, total }) => ({ text: `Instance refresh ${percentOf(replaced, total)} % complete`, detail: `${formatNumber(replaced)} of ${instances(total)} replaced by healthy and warm ones` }),
	'refresh-checkpoint': ({ percent, replaced, total, delaySeconds }) => ({
		text: `Instance refresh reaches its checkpoint at ${formatNumber(percent, 2)} %`, detail: `${formatNumber(replaced)} of ${instances(total)} replaced; it goes on ${delaySeconds === 0 ? 'at once' : `in ${duration(delaySeconds)}`}`,
	}),
	'refresh-paused': ({ process }) => ({ text: 'Instance refresh pauses', detail: `the process ${process} is suspended` }),
	'refresh-waiting': ({ waitsFor, count, atMostSeconds }) => ({
		text: `Instance refresh waits: ${instances(count)} ${waitsFor === 'standby' ? `${count === 1 ? 'is' : 'are'} in standby` : `${count === 1 ? 'is' : 'are'} protected from scale-in`}`, detail: `it fails if that lasts ${duration(atMostSeconds)}`,
	}),
	'refresh-warm-pool': ({ count }) => ({ text: `Instance refresh replaces ${instances(count)} of the warm pool`, detail: 'after those in service' }),
	'refresh-baking': ({ seconds }) => ({ text: 'Instance refresh bakes', detail: `it is complete in ${duration(seconds)}` }),
	'refresh-succeeded': ({ replaced, isRollback }) => ({ text: isRollback ? 'The rollback is complete' : 'Instance refresh succeeded', detail: `${instances(replaced)} replaced` }),
	'refresh-failed': ({ reason, replaced, total, isRollback, rollsBackTo }) => ({
		text: `${isRollback ? 'The rollback' : 'Instance refresh'} failed with ${formatNumber(replaced)} of ${instances(total)} replaced: ${failures[reason]}`,
		detail: rollsBackTo === null ? 'instances that were replaced stay as they are' : `it rolls back: launch template version ${formatNumber(rollsBackTo)} is like the one before`,
	}),
};

const notBooted = 'grace period is over, but the application does not answer the load balancer yet';

function unhealthyReason(by: 'EC2' | 'ELB', areGone: boolean): string {
	if (by === 'ELB') { return 'the load balancer calls them unhealthy'; }
	return areGone ? 'EC2 says that they no longer run' : 'EC2 status checks failed';
}

const keptReasons: Readonly<Record<KeptBy, string>> = {
	'HealthCheck': 'the process HealthCheck is suspended', 'ReplaceUnhealthy': 'the process ReplaceUnhealthy is suspended', 'Terminate': 'the process Terminate is suspended',
	'zonal-shift': 'the zone is shifted away, and the group ignores unhealthy instances there',
};

const failures: Readonly<Record<RefreshFailure, string>> = {
	'unhealthy': 'for an hour no new instance became healthy', 'no-launch': 'for an hour nothing could be launched', 'protected': 'instances were protected from scale-in for an hour',
	'standby': 'instances were in standby for an hour', 'time-limit': 'it has lasted 14 days',
};

function batchOrder(count: number, launchFirst: number): string {
	if (launchFirst === 0) { return count === 1 ? 'it ends while another launches' : 'they end while others launch'; }
	if (count === 1) { return 'it ends when its replacement is ready'; }
	if (launchFirst === 1) { return '1 of them ends when its replacement is ready'; }
	return `${launchFirst === count ? 'they' : `${formatNumber(launchFirst)} of them`} end when their replacements are ready`;
}

function days(seconds: number): string {
	const count = formatNumber(seconds / 86_400, 1);
	return count === '1' ? '1 day' : `${count} days`;
}

function percentOf(part: number, total: number): string {
	return formatNumber(total === 0 ? 100 : part * 100 / total, 1);
}
