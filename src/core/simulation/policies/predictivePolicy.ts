/**
 * Predictive scaling at work (facts/aws-behaviour.md 1.6): before each hour of the clock it raises the desired capacity to what the hour is
 * forecast to need, and never lowers it; dynamic scaling may go above the forecast, not below it.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html
 * Departs from AWS: the forecast is the average of the scenario's own load over the hour, without faults, times the assumption
 * `forecastRatio`, turned into instances at the target; AWS learns it from a day to two weeks of metrics. What should have
 * happened just before the run happens at its beginning. Suspended processes do not hold it back, but for Launch.
 */
import type { CapacityKeeper } from '../group/capacity';
import { createDemand } from '../load/loadShape';
import { settle, type Run } from '../run';
import type { PredictivePolicy } from '../scenario/policySettings';
import { boundedChange, changeCapacity } from './changeCapacity';
import { averageDemand, forecastCapacity, ratePerUnit } from './forecast';
import { effectiveMaxSize, predictiveLaunchSeconds } from './predictiveScaling';

const hourSeconds = 3600;

/** What one hour is forecast to need. */
interface HourForecast {
	readonly hourSeconds: number;
	readonly demandPerSecond: number;
	readonly targetValue: number;
	readonly forecast: number;
}

/** Starts the predictive policies. @returns the capacity that they hold the group to at the moment, 0 without any */
export function createPredictivePolicies(run: Run, keeper: CapacityKeeper): () => number {
	const floors = run.scenario.policies.flatMap((policy) => policy.kind === 'predictive' ? [createPredictivePolicy(run, keeper, policy)] : []);
	return () => floors.reduce((highest, floor) => Math.max(highest, floor()), 0);
}

function createPredictivePolicy(run: Run, keeper: CapacityKeeper, policy: PredictivePolicy): () => number {
	const { engine, scenario } = run;
	const demandAt = createDemand(scenario.load, scenario);
	const rate = ratePerUnit(scenario.launch);
	/** Forecasts of the present hour and, once its instances launch, of the next one. */
	let [present, next] = [0, 0];
	let told: number | null = null;

	/** Beginning of an hour of the clock; 0 is the one in which the run begins. */
	function startOf(hour: number): number {
		return hour * hourSeconds - scenario.startClockSeconds % hourSeconds;
	}

	function forecastOf(hour: number): HourForecast {
		const start = startOf(hour);
		const demandPerSecond = averageDemand(demandAt, start) * scenario.assumptions.forecastRatio;
		return { hourSeconds: start, demandPerSecond, targetValue: policy.targetValue, forecast: forecastCapacity(demandPerSecond, rate, policy.targetValue) };
	}

	const launch = engine.on((hour) => {
		const hourForecast = forecastOf(hour);
		next = policy.mode === 'ForecastAndScale' ? hourForecast.forecast : 0;
		if (policy.mode === 'ForecastOnly' || !raise(run, keeper, policy, hourForecast)) {
			if (told !== hourForecast.forecast) { tellForecast(run, policy, hourForecast); }
			told = hourForecast.forecast;
		}
		engine.schedule(Math.max(engine.now(), startOf(hour)), begin, hour);
	});
	const begin = engine.on((hour) => {
		[present, next] = [next, 0];
		engine.schedule(Math.max(engine.now(), predictiveLaunchSeconds(startOf(hour + 1), policy.schedulingBufferSeconds)), launch, hour + 1);
	});
	engine.schedule(0, launch, 0);
	return () => Math.max(present, next);
}

/** Raises the desired capacity, and the maximum if the policy may. @returns false if there is as much already */
function raise(run: Run, keeper: CapacityKeeper, policy: PredictivePolicy, forecast: HourForecast): boolean {
	const { maxCapacityBreachBehavior: breachBehavior, maxCapacityBufferPercent: bufferPercent } = policy;
	const before = run.bounds.maxSize;
	run.bounds.maxSize = effectiveMaxSize(forecast.forecast, { maxSize: before, breachBehavior, bufferPercent });
	if (boundedChange(run, forecast.forecast).to <= run.desiredCapacity) { return false; }
	const maxSize = run.bounds.maxSize === before ? null : run.bounds.maxSize;
	changeCapacity(run, keeper, {
		wanted: forecast.forecast, causeId: null,
		describe: (change) => ({ kind: 'predictive-policy', policy: policy.name, ...forecast, wanted: forecast.forecast, ...change, maxSize }),
	});
	settle(run);
	return true;
}

function tellForecast(run: Run, { name, mode }: PredictivePolicy, forecast: HourForecast): void {
	run.log.record(null, { kind: 'forecast', policy: name, ...forecast, isOnlyShown: mode === 'ForecastOnly', desiredCapacity: run.desiredCapacity });
}
