/**
 * What a run costs, by what it is for, at any time of it: instances by purchase option, warm pool, volumes, surplus credits, load
 * balancer (facts/aws-behaviour.md 3.1, 4, 5, 6).
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html
 * Departs from AWS: prices are those of the scenario and do not change during a run; data transfer, public addresses, snapshots,
 * detailed monitoring and alarms are not counted; a month of a volume has 730 hours.
 */
import { hoursPerMonth } from '../../facts/formatFigures';
import { priceOf, type PurchaseOption } from '../group/launchOptions';
import type { SimulatedInstance } from '../group/simulatedInstance';
import type { Run } from '../run';
import { billingCorrectionSeconds, hoursOf } from './billing';
import { createLoadBalancerMeter } from './loadBalancerCost';
import type { CostSummary } from './result';

const secondsPerHour = 3600;

export interface CostMeter {
	/** Costs from the beginning up to now; accounts and load must be brought up to now, and it is called at the end of every hour. */
	costs(): CostSummary;
	/** Adds what is known only at the end of the run: instances that run on are billed their first minute in full. */
	close(): void;
}

/** @param surplusCreditsUsd of all instances up to now; `null` where a price is unknown */
export function createCostMeter(run: Run, surplusCreditsUsd: () => number | null): CostMeter {
	const { accounting, fleet, options, scenario } = run;
	const initialAgeSeconds = scenario.assumptions.initialInstanceAgeHours * secondsPerHour;
	const loadBalancer = createLoadBalancerMeter(scenario, run.load.totals);
	const volumesUsdPerHour = volumePrice(run);
	const corrections = options.map(() => 0);
	let corrected = 0;

	function correct(instance: SimulatedInstance): void {
		corrections[instance.option.index]! += billingCorrectionSeconds(instance, run.engine.now(), initialAgeSeconds);
	}

	function usdOf(wanted: PurchaseOption): number | null {
		return options.reduce((sum: number | null, option) => {
			const seconds = accounting.billedByOption[option.index]! + corrections[option.index]!;
			return option.purchaseOption === wanted ? plus(sum, times(seconds, priceOf(option))) : sum;
		}, 0);
	}

	return {
		costs() {
			while (corrected < fleet.ended.length) { correct(fleet.ended[corrected++]!); }
			return {
				onDemandUsd: usdOf('on-demand'), spotUsd: usdOf('spot'), surplusCreditsUsd: surplusCreditsUsd(),
				volumesUsd: times(accounting.aliveSeconds(), volumesUsdPerHour), loadBalancerUsd: loadBalancer.costUsdAt(run.engine.now()),
				// A group with a warm pool has one instance type.
				warmPoolUsd: times(accounting.warmPoolRunningSeconds(), priceOf(options[0]!)),
			};
		},
		close() { fleet.alive.forEach(correct); },
	};
}

/**
 * USD of all parts that are known; `null` where the price of an instance is not, as the rest would say little.
 * @returns at least 0
 */
export function totalUsd({ onDemandUsd, spotUsd, warmPoolUsd, surplusCreditsUsd, volumesUsd, loadBalancerUsd }: CostSummary): number | null {
	const instances = plus(plus(onDemandUsd, spotUsd), warmPoolUsd);
	return instances === null ? null : instances + (surplusCreditsUsd ?? 0) + (volumesUsd ?? 0) + (loadBalancerUsd ?? 0);
}

/** USD per hour of all volumes of one instance; `null` if the price of one is unknown. */
function volumePrice({ scenario }: Run): number | null {
	return scenario.launch.volumes.reduce((sum: number | null, { priceUsdPerMonth }) => plus(sum, priceUsdPerMonth === null ? null : priceUsdPerMonth / hoursPerMonth), 0);
}

/** Nothing costs nothing, whatever its price. */
function times(seconds: number, usdPerHour: number | null): number | null {
	if (seconds === 0) { return 0; }
	return usdPerHour === null ? null : hoursOf(seconds) * usdPerHour;
}

function plus(sum: number | null, part: number | null): number | null {
	return sum === null || part === null ? null : sum + part;
}
