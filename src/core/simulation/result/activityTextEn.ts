/** Activities in English. */
import { formatClock, formatNumber } from '../../format';
import type { ActivityWords } from './describeActivity';
import { formatBareRate, formatDatapoint } from './activityNumbers';
import type { ActivityDetail } from './result';

const percent = (value: number): string => `${formatDatapoint(value)} %`;
const instances = (count: number): string => count === 1 ? '1 instance' : `${formatNumber(count)} instances`;
const zoneList = (zones: readonly string[]): string => zones.length === 1 ? `zone ${zones[0]}` : `zones ${zones.slice(0, -1).join(', ')} and ${zones.at(-1)}`;

export const englishActivities: ActivityWords = {
	'run-start': ({ desiredCapacity }) => ({ text: `The run begins with ${instances(desiredCapacity)} in service`, detail: '' }),
	'zone-lost': ({ zone, lostInstances, totalInstances }) => ({
		text: `Zone ${zone} impaired; ${formatNumber(lostInstances)} of ${instances(totalInstances)} lost`, detail: '',
	}),
	'zone-recovered': ({ zone }) => ({ text: `Zone ${zone} has recovered`, detail: 'launches into it work again' }),
	'targets-unhealthy': ({ zone, count, failedChecks, intervalSeconds }) => ({
		text: `Health checks failed (${failedChecks} × ${formatNumber(intervalSeconds)} s); load balancer stops sending to ${zone === null ? instances(count) : `zone ${zone}`}`,
		detail: 'until then these targets got their share of the requests',
	}),
	'fail-open': ({ count }) => ({ text: `No target is healthy; load balancer sends to all ${formatNumber(count)} of them`, detail: 'fail-open: better a chance than none' }),
	'replace-unhealthy': ({ by, count, zones, duringBoot }) => ({
		text: duringBoot
			? `Group replaces ${instances(count)} that ${count === 1 ? 'has' : 'have'} not finished booting`
			: `Group replaces ${instances(count)} of ${zoneList(zones)}`,
		detail: replacementDetail(by, duringBoot),
	}),
	'alarm': alarm,
	'policy': ({ capacity, metricPercent, targetPercent, wanted, from, to, clampedBy }) => ({
		text: `Target tracking asks for ${policyArithmetic(capacity, metricPercent, targetPercent, wanted, to < from)}`,
		detail: `desired capacity ${from} → ${to}${clampedBy === null ? '' : `, ${clampedBy === 'maxSize' ? 'not above the maximum' : 'not below the minimum'} ${to}`}`,
	}),
	'no-change': ({ reason, desiredCapacity }) => ({ text: `Desired capacity stays at ${desiredCapacity}`, detail: noChangeReasons[reason](desiredCapacity) }),
	'launch': ({ count, zones, servesAtSeconds }, startClockSeconds) => ({
		text: `+${formatNumber(count)} launched in ${zoneList(zones)}`, detail: `serves at ${formatClock(startClockSeconds + servesAtSeconds)}`,
	}),
	'launch-failed': ({ zone }) => ({ text: `Launch in zone ${zone} failed`, detail: 'the zone is impaired; the group tries the others' }),
	'in-service': ({ count, serving }) => ({ text: `${instances(count)} more in service`, detail: `${formatNumber(serving)} serve now` }),
	'terminate': ({ count, zones, reason }) => ({
		text: `${instances(count)} of ${zoneList(zones)} ${count === 1 ? 'ends' : 'end'}`,
		detail: reason === 'rebalance' ? 'its replacement in the recovered zone is ready' : 'scale-in: the zone with most instances gives up one first',
	}),
	'rebalance': ({ zone }) => ({ text: `Group moves instances back into zone ${zone}`, detail: 'it launches there before it ends any elsewhere' }),
	'dropping': ({ demandPerSecond, capacityPerSecond }) => ({
		text: 'Requests are dropped',
		detail: demandPerSecond > capacityPerSecond
			? `demand ${formatBareRate(demandPerSecond)} requests per second, capacity ${formatBareRate(capacityPerSecond)}`
			: 'some go to targets that do not answer',
	}),
	'dropping-ended': ({ droppedRequests }) => ({ text: 'All requests are served again', detail: `dropped: ${formatNumber(Math.round(droppedRequests))}` }),
};

function alarm({ side, state, datapointsPercent, thresholdPercent }: ActivityDetail & { readonly kind: 'alarm' }): { text: string; detail: string } {
	const latest = datapointsPercent.at(-1);
	if (state === 'INSUFFICIENT_DATA' || latest === undefined) { return { text: `No CPU data: alarm ${side} has insufficient data`, detail: 'a policy does nothing without data' }; }
	if (state === 'OK') { return { text: `CPU ${percent(latest)}: alarm ${side} ends`, detail: `threshold ${percent(thresholdPercent)}` }; }
	const count = datapointsPercent.length;
	return {
		text: `CPU ${percent(latest)}, ${side === 'high' ? 'above' : 'below'} ${percent(thresholdPercent)} for ${count} of ${count} minutes: alarm ${side}`,
		detail: `by the minute: ${spread(datapointsPercent)}`,
	};
}

/** Three datapoints one by one, more as a range. */
function spread(datapoints: readonly number[]): string {
	if (datapoints.length <= 3) { return datapoints.map(percent).join(', '); }
	return `${formatDatapoint(Math.min(...datapoints))}–${percent(Math.max(...datapoints))}`;
}

function policyArithmetic(capacity: number, metric: number, target: number, wanted: number, isScaleIn: boolean): string {
	const product = `${capacity} × ${formatDatapoint(metric)} / ${formatDatapoint(target)}`;
	return isScaleIn ? `${product} = ${formatNumber(capacity * metric / target, 1)}, one step at a time → ${wanted}` : `${product} → ${wanted}`;
}

function replacementDetail(by: 'EC2' | 'ELB', duringBoot: boolean): string {
	if (duringBoot) { return 'grace period is over, but the application does not answer the load balancer yet'; }
	return by === 'ELB' ? 'the load balancer calls them unhealthy' : 'EC2 status checks failed';
}

const noChangeReasons: Readonly<Record<(ActivityDetail & { readonly kind: 'no-change' })['reason'], (desiredCapacity: number) => string>> = {
	'at-maximum': (capacity) => `already at the maximum ${capacity}`,
	'at-minimum': (capacity) => `already at the minimum ${capacity}`,
	'warming-up': () => 'instances are still warming up; until then the policy waits',
	'already-wanted': () => 'as much as the policy asks for is already on its way',
	'scale-in-disabled': () => 'the policy may not scale in',
	'below-one-instance': () => 'less than a whole instance is too much',
	'other-policy': () => 'another policy is not ready to scale in',
};
