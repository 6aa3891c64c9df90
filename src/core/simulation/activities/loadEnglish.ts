/** English words for requests and the load balancer. */
import { formatNumber } from '../../format';
import { formatBareRate } from '../result/activityNumbers';
import type { LoadActivity } from './loadActivities';
import type { ActivityWords } from './words';
import { instances } from './english';

export const loadEnglish: ActivityWords<LoadActivity> = {
	'targets-unhealthy': ({ zone, count, failedChecks, intervalSeconds }) => ({
		text: `Health checks failed (${failedChecks} × ${formatNumber(intervalSeconds)} s); load balancer stops sending to ${zone === null ? instances(count) : `zone ${zone}`}`,
		detail: 'until then these targets got their share of the requests',
	}),
	'fail-open': ({ count }) => ({ text: `No target is healthy; load balancer sends to all ${formatNumber(count)} of them`, detail: 'fail-open: better a chance than none' }),
	'dropping': ({ demandPerSecond, capacityPerSecond }) => ({
		text: 'Requests are dropped',
		detail: demandPerSecond > capacityPerSecond
			? `demand ${formatBareRate(demandPerSecond)} requests per second, capacity ${formatBareRate(capacityPerSecond)}`
			: 'some go to targets that do not answer',
	}),
	'dropping-ended': ({ droppedRequests }) => ({ text: 'All requests are served again', detail: `dropped: ${formatNumber(Math.round(droppedRequests))}` }),
};
