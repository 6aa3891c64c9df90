/** Load balancer capacity units of Application and Network Load Balancers, and what they cost (facts/aws-behaviour.md 3.1). */
import { albPricing, nlbCapacityUnit, nlbPricing } from '../../facts/loadBalancerFigures';
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

export type NlbProtocol = Exclude<keyof typeof nlbCapacityUnit, 'source'>;

/** Traffic of one protocol in one hour; all ≥ 0. */
export interface NlbTraffic {
	readonly protocol: NlbProtocol;
	/** Connections, or flows of UDP. */
	readonly newPerSecond: number;
	/** The most at one time, sampled every minute. */
	readonly activePerMinute: number;
	readonly processedGBPerHour: number;
}

/**
 * Units of an hour: for each protocol the dimension that needs most, all protocols together.
 * @returns units, ≥ 0, with fractions
 * @throws RangeError if a number is negative
 * Source: https://aws.amazon.com/elasticloadbalancing/pricing/
 */
export function nlbCapacityUnits(traffic: readonly NlbTraffic[]): number {
	return traffic.reduce((sum, { protocol, newPerSecond, activePerMinute, processedGBPerHour }) => {
		const unit = nlbCapacityUnit[protocol];
		return sum + Math.max(
			atLeastZero('newPerSecond', newPerSecond) / unit.newPerSecond, atLeastZero('activePerMinute', activePerMinute) / unit.activePerMinute,
			atLeastZero('processedGBPerHour', processedGBPerHour) / unit.processedGBPerHour,
		);
	}, 0);
}

/**
 * Price of an hour of a Network Load Balancer, USD, us-east-1.
 * @param units ≥ 0
 * @throws RangeError if it is negative
 * Source: https://aws.amazon.com/elasticloadbalancing/pricing/ (price list of 2024-07-01)
 */
export function nlbHourUsd(units: number): number {
	return nlbPricing.usdPerHour + atLeastZero('units', units) * nlbPricing.usdPerUnitHour;
}

function atLeastZero(name: string, value: number): number {
	return requireNumber(name, value, { min: 0 });
}
