/** English words for requests and the load balancer. */
import { formatNumber } from '../../format';
import type { DropReason } from '../load/loadModel';
import { formatBareRate } from '../result/activityNumbers';
import type { LoadActivity } from './loadActivities';
import type { ActivityWords } from './words';
import { instances } from './english';

interface Where {
	readonly zone: string | null;
	readonly count: number;
}

const where = ({ zone, count }: Where): string => zone === null ? instances(count) : `zone ${zone}`;
const checks = ({ failedChecks, intervalSeconds }: { readonly failedChecks: number; readonly intervalSeconds: number }): string => `${failedChecks} × ${formatNumber(intervalSeconds)} s`;
const targets = (count: number): string => count === 1 ? '1 healthy target' : `${formatNumber(count)} healthy targets`;
const stopsSending = (place: Where): string => `load balancer stops sending to ${where(place)}`;

export const loadEnglish: ActivityWords<LoadActivity> = {
	'targets-unhealthy': (activity) => ({
		text: `Health checks failed (${checks(activity)}); ${stopsSending(activity)}`, detail: 'until then these targets got their share of the requests',
	}),
	'targets-too-slow': (activity) => ({
		text: `Health checks timed out (${checks(activity)}); ${stopsSending(activity)}`,
		detail: `answers to checks take longer than ${formatNumber(activity.timeoutSeconds)} s: these targets are overloaded, and the others get their requests, too`,
	}),
	'targets-without-dependency': (activity) => ({
		text: `Health checks failed (${checks(activity)}) for the dependency that they ask; ${stopsSending(activity)}`, detail: 'the instances themselves are fine',
	}),
	'targets-noticed': (activity) => ({
		text: `Load balancer notices that ${where(activity)} ${activity.zone === null && activity.count > 1 ? 'do' : 'does'} not answer, and sends nothing more there`,
		detail: `passive checks, after ${formatNumber(activity.seconds, 1)} s; it resets open connections`,
	}),
	'targets-healthy': (activity) => ({ text: `Health checks pass again; load balancer sends to ${where(activity)}`, detail: `${instances(activity.count)} healthy again` }),
	'fail-open': (activity) => ({
		text: `${failOpenReason(activity)}; load balancer sends to all ${formatNumber(activity.count)} of them`,
		detail: activity.isDropped ? 'a Gateway Load Balancer without a healthy target drops what comes' : 'fail-open: better a chance than none',
	}),
	'zone-left-dns': ({ zone, healthy, minimum, ttlSeconds }) => ({
		text: `Zone ${zone} leaves DNS with ${targets(healthy)} of at least ${formatNumber(minimum)}`, detail: `clients that know its address go on for up to ${formatNumber(ttlSeconds)} s`,
	}),
	'zone-in-dns': ({ zone, healthy, ttlSeconds }) => ({
		text: `Zone ${zone} is back in DNS`, detail: `${targets(healthy)}; its share of the requests grows for ${formatNumber(ttlSeconds)} s`,
	}),
	'dropping': ({ demandPerSecond, capacityPerSecond, reason }) => ({
		text: 'Requests are dropped',
		detail: demandPerSecond > capacityPerSecond && capacityPerSecond > 0 && reason !== 'dependency'
			? `demand ${formatBareRate(demandPerSecond)} requests per second, capacity ${formatBareRate(capacityPerSecond)}`
			: dropReasons[reason],
	}),
	'dropping-ended': ({ droppedRequests }) => ({ text: 'All requests are served again', detail: `dropped: ${formatNumber(Math.round(droppedRequests))}` }),
};

function failOpenReason({ zone, healthy, minimum }: Extract<LoadActivity, { readonly kind: 'fail-open' }>): string {
	const place = zone === null ? '' : ` in zone ${zone}`;
	return healthy === 0 ? `No target is healthy${place}` : `Only ${targets(healthy)} of at least ${formatNumber(minimum)}${place}`;
}

const dropReasons: Readonly<Record<DropReason, string>> = {
	'no-target': 'no target can take them',
	'unanswered': 'some go to targets that do not answer',
	'timed-out': 'some wait longer than their clients do',
	'refused': 'instances have no room for some of them',
	'cut-off': 'instances end while requests wait there',
	'dependency': 'what the application depends on does not answer',
};
