/** What no code tells: when the run is, its load, and what a request is. */
import { maxRequestsPerSecond } from '../../core/simulation/limits';
import { createLoad } from '../../core/simulation/load/loadPresets';
import type { RequestSettings } from '../../core/simulation/scenario/load';
import type { AutoScalingScenario } from '../../core/simulation/scenario/scenario';
import { assumed, type Settings } from '../setting';
import { quietShare } from './quietShare';
import { runText } from './runText';

export interface RunSize {
	/** Requests per second that the desired capacity serves at full CPU. */
	readonly servedPerSecond: number;
	/** Whether something of the group happens at a time of day. */
	readonly isByClock: boolean;
}

/** So that also the peak of a group of absurd sizes is one that a scenario may have. */
const maxTypicalRate = maxRequestsPerSecond / 10;

type RunSettings = Pick<AutoScalingScenario, 'seed' | 'startDate' | 'startClockSeconds' | 'durationSeconds' | 'load' | 'requests'>;

/** One hour with a flash sale, or a day with its wave for a group that scales by the clock. */
export function runSettings({ servedPerSecond, isByClock }: RunSize): Settings<RunSettings> {
	const durationSeconds = isByClock ? 24 * 3600 : 3600;
	const typicalRequestsPerSecond = Math.min(servedPerSecond * quietShare, maxTypicalRate);
	const load = createLoad(isByClock ? 'daily' : 'flash-sale', { typicalRequestsPerSecond, durationSeconds });
	return {
		seed: assumed(1, runText.seed),
		startDate: assumed('2026-06-01', runText.date),
		startClockSeconds: isByClock ? assumed(0, runText.day) : assumed(10 * 3600, runText.hour),
		durationSeconds: assumed(durationSeconds, isByClock ? runText.day : runText.hour),
		load: assumed(load, isByClock ? runText.daily : runText.flashSale),
		requests: requestSettings,
	};
}

const requestSettings: Settings<RequestSettings> = {
	model: assumed('flow', runText.model),
	arrivals: assumed('poisson', runText.arrivals),
	serviceTime: assumed({ kind: 'exponential' }, runText.serviceTime),
	concurrencyPerInstance: assumed(null, runText.concurrency),
	queuePerInstance: assumed(null, runText.queue),
	timeoutSeconds: assumed(10, runText.timeout),
	worksOnAfterTimeout: assumed(false, runText.afterTimeout),
	maxRetries: assumed(0, runText.retries),
	retryBackoffSeconds: assumed(1, runText.backoff),
	requestBytes: assumed(1000, runText.requestBytes),
	responseBytes: assumed(20_000, runText.responseBytes),
	diskOperations: assumed(0, runText.disk),
	diskBytes: assumed(0, runText.disk),
};
