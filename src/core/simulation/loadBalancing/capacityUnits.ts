/** Load balancer capacity units of an Application Load Balancer (facts/aws-behaviour.md 3.1). */
import { albPricing } from '../../facts/loadBalancerFigures';
import { requireNumber } from '../argument';

export type AlbTargetType = 'instance' | 'ip' | 'lambda';

/** Traffic of one hour; all ≥ 0. */
export interface AlbTraffic {
	readonly newConnectionsPerSecond: number;
	readonly activeConnectionsPerMinute: number;
	readonly processedGBPerHour: number;
	readonly targetType: AlbTargetType;
	/** Rules of the listener. */
	readonly rules: number;
	readonly requestsPerSecond: number;
}

/**
 * Units of an hour: the dimension that needs most.
 * @returns units, ≥ 0, with fractions
 * @throws RangeError if a number is negative
 * Source: https://aws.amazon.com/elasticloadbalancing/pricing/
 */
export function capacityUnits(traffic: AlbTraffic): number {
	const evaluations = Math.max(0, atLeastZero('rules', traffic.rules) - albPricing.freeRules) * atLeastZero('requestsPerSecond', traffic.requestsPerSecond);
	return Math.max(
		atLeastZero('newConnectionsPerSecond', traffic.newConnectionsPerSecond) / albPricing.newConnectionsPerSecond,
		atLeastZero('activeConnectionsPerMinute', traffic.activeConnectionsPerMinute) / albPricing.activeConnectionsPerMinute,
		unitsOfBytes(traffic.processedGBPerHour, traffic.targetType),
		evaluations / albPricing.ruleEvaluationsPerSecond,
	);
}

/**
 * Units that the processed bytes alone need.
 * @param processedGBPerHour ≥ 0
 * @throws RangeError if it is negative
 * Source: https://aws.amazon.com/elasticloadbalancing/pricing/
 */
export function unitsOfBytes(processedGBPerHour: number, targetType: AlbTargetType): number {
	return atLeastZero('processedGBPerHour', processedGBPerHour) / albPricing.processedGBPerHour[targetType];
}

/**
 * Price of an hour, USD, us-east-1.
 * @param units ≥ 0
 * @throws RangeError if it is negative
 * Source: https://aws.amazon.com/elasticloadbalancing/pricing/ (price list of 2024-07-01)
 */
export function albHourUsd(units: number): number {
	return albPricing.usdPerHour + atLeastZero('units', units) * albPricing.usdPerUnitHour;
}

function atLeastZero(name: string, value: number): number {
	return requireNumber(name, value, { min: 0 });
}
