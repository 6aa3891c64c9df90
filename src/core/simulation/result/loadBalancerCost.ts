/**
 * What a load balancer costs: its hours and the capacity units of each hour (facts/aws-behaviour.md 3.1).
 * Source: https://aws.amazon.com/elasticloadbalancing/pricing/
 * Departs from AWS: hours count from the beginning of the run, and a part of an hour costs that part, because the load balancer was
 * there before and stays; how many requests share a connection is an assumption of the scenario, each connection stays open for the
 * idle time-out, and no more rules are evaluated than are free; a Network Load Balancer forwards TCP. What a capacity unit of a Gateway
 * Load Balancer holds is in no source, so that its cost is unknown where units have a price.
 */
import type { LoadTotals } from '../load/loadModel';
import { capacityUnits, nlbCapacityUnits } from '../loadBalancing/capacityUnits';
import type { AutoScalingScenario } from '../scenario/scenario';

const secondsPerHour = 3600;
const secondsPerMinute = 60;
const bytesPerGB = 1e9;

export interface LoadBalancerMeter {
	/** USD from the beginning up to a time that is not before the last one and in the same hour or at its end; `null` unknown. */
	costUsdAt(seconds: number): number | null;
}

/** @param totals live, brought up to the time asked for */
export function createLoadBalancerMeter({ loadBalancer, requests, assumptions }: AutoScalingScenario, totals: Readonly<Pick<LoadTotals, 'attempts' | 'served'>>): LoadBalancerMeter {
	if (loadBalancer === null) { return { costUsdAt: () => 0 }; }
	const { loadBalancerKind, idleTimeoutSeconds, priceUsdPerHour, priceUsdPerCapacityUnitHour } = loadBalancer;
	const isKnown = priceUsdPerHour !== null && priceUsdPerCapacityUnitHour !== null && (loadBalancerKind !== 'gwlb' || priceUsdPerCapacityUnitHour === 0);
	if (!isKnown) { return { costUsdAt: () => null }; }
	const hour = { startSeconds: 0, attempts: 0, served: 0 };
	let unitHoursBefore = 0;

	/** Capacity units of the current hour, times the part of it that is over. */
	function unitHours(seconds: number): number {
		const elapsed = seconds - hour.startSeconds;
		if (elapsed <= 0) { return 0; }
		const requestsPerSecond = (totals.attempts - hour.attempts) / elapsed;
		const bytesPerSecond = requestsPerSecond * requests.requestBytes + (totals.served - hour.served) / elapsed * requests.responseBytes;
		const newPerSecond = requestsPerSecond / assumptions.requestsPerConnection;
		const activePerMinute = newPerSecond * Math.max(idleTimeoutSeconds, secondsPerMinute);
		const processedGBPerHour = bytesPerSecond * secondsPerHour / bytesPerGB;
		const units = loadBalancerKind === 'alb'
			? capacityUnits({ newConnectionsPerSecond: newPerSecond, activeConnectionsPerMinute: activePerMinute, processedGBPerHour, targetType: 'instance', rules: 0, requestsPerSecond })
			: nlbCapacityUnits([{ protocol: 'tcp', newPerSecond, activePerMinute, processedGBPerHour }]);
		return units * elapsed / secondsPerHour;
	}

	return {
		costUsdAt(seconds) {
			const current = unitHours(seconds);
			if (seconds - hour.startSeconds >= secondsPerHour) {
				unitHoursBefore += current;
				Object.assign(hour, { startSeconds: seconds, attempts: totals.attempts, served: totals.served });
				return seconds / secondsPerHour * priceUsdPerHour + unitHoursBefore * priceUsdPerCapacityUnitHour;
			}
			return seconds / secondsPerHour * priceUsdPerHour + (unitHoursBefore + current) * priceUsdPerCapacityUnitHour;
		},
	};
}
