/** The shapes of demand and of requests. */
import * as limits from '../limits';
import { numberShape, recordShape, withDefault, type Shape } from './shape';

const rate = numberShape(0, limits.maxRequestsPerSecond);
const seconds = numberShape(0, limits.maxSettingSeconds);
const count = (min: number): Shape => numberShape(min, 1e6, { integer: true, nullable: true });

export const loadShape: Shape = {
	kind: 'variants', variants: {
		'steady': { requestsPerSecond: rate },
		'daily': { lowRequestsPerSecond: rate, highRequestsPerSecond: rate },
		'flash-sale': {
			baseRequestsPerSecond: rate, peakRequestsPerSecond: rate, startSeconds: seconds, riseSeconds: seconds, holdSeconds: seconds, fallSeconds: seconds,
		},
		'ramp': { fromRequestsPerSecond: rate, toRequestsPerSecond: rate },
		'points': { points: { kind: 'list', item: recordShape({ atSeconds: seconds, requestsPerSecond: rate }), least: 1, most: limits.maxLoadPoints } },
		'trace': { arrivalSeconds: { kind: 'list', item: seconds, least: 0, most: limits.maxTraceArrivals } },
	},
};

export const requestShape: Shape = recordShape({
	model: withDefault({ kind: 'choice', choices: ['flow', 'request'] }, 'flow'),
	arrivals: withDefault({ kind: 'choice', choices: ['poisson', 'regular'] }, 'poisson'),
	serviceTime: withDefault({
		kind: 'variants', variants: { 'deterministic': {}, 'exponential': {}, 'log-normal': { variation: numberShape(0, 10, { aboveMin: true }) } },
	}, { kind: 'exponential' }),
	concurrencyPerInstance: withDefault(count(1), null),
	queuePerInstance: withDefault(count(0), null),
	timeoutSeconds: withDefault(numberShape(0, 3600, { aboveMin: true }), 10),
	worksOnAfterTimeout: withDefault({ kind: 'boolean' }, false),
	maxRetries: withDefault(numberShape(0, 10, { integer: true }), 0),
	retryBackoffSeconds: withDefault(numberShape(0, 3600), 1),
	requestBytes: withDefault(numberShape(0, 1e12), 0),
	responseBytes: withDefault(numberShape(0, 1e12), 0),
	diskOperations: withDefault(numberShape(0, 1e6), 0),
	diskBytes: withDefault(numberShape(0, 1e12), 0),
});
