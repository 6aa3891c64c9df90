/** Settings to begin a search with: sizes that the load asks for, with policies and health checks as one would set them by hand. */
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { readAt } from '../scenarioPath';
import { neededSizes } from './dimensions';
import type { Dimension } from './dimensions';

/**
 * Rules of thumb as places in the options: enough for the load at its quietest, at its peak, and with a zone less at 60 % or 100 % CPU;
 * a target of 50 % CPU, warm-up and grace after the boot, the load balancer's checks.
 */
export function designs(scenario: Scenario, dimensions: readonly Dimension[]): readonly (readonly number[])[] {
	const { quiet, peak } = neededSizes(scenario);
	const { zones } = scenario.group;
	const spare = zones.length > 1 ? zones.length / (zones.length - 1) : 1;
	const present = dimensions.map((dimension) => dimension.present);
	const boot = scenario.launch.bootSeconds;
	const careful: Readonly<Record<string, number>> = { 'group.defaultInstanceWarmupSeconds': boot, 'group.healthCheckGracePeriodSeconds': boot * 1.25 };
	const sizes = [
		{ minSize: quiet / 0.5 * spare, maxSize: peak / 0.5 * spare }, { minSize: quiet / 0.8, maxSize: peak / 0.6 },
		{ minSize: peak / 0.6 * spare, maxSize: peak / 0.5 * spare }, { minSize: peak * spare, maxSize: peak / 0.6 * spare }, { minSize: peak / 0.8, maxSize: peak / 0.5 * spare },
	];
	const checked = withValue(dimensions, present, checksByLoadBalancer);
	const bases = [present, checked, withNearest(dimensions, checked, careful), withValue(dimensions, withNearest(dimensions, checked, careful), tracksHalf)];
	return [
		...bases,
		...sizes.flatMap(({ minSize, maxSize }) => bases.map((base) => withNearest(dimensions, base, { 'group.minSize': minSize, 'group.maxSize': Math.max(maxSize, minSize) }))),
	];
}

/** With the options that come nearest from above, or the highest. */
function withNearest(dimensions: readonly Dimension[], genes: readonly number[], wanted: Readonly<Record<string, number>>): readonly number[] {
	return genes.map((gene, place) => {
		const dimension = dimensions[place];
		const least = dimension === undefined ? undefined : wanted[dimension.id];
		if (dimension === undefined || least === undefined) { return gene; }
		const at = dimension.options.findIndex(({ value }) => typeof value === 'number' && value >= least - 1e-9);
		return at === -1 ? dimension.options.length - 1 : at;
	});
}

/** With the first option of some dimensions that has such a value; as it is where none has. */
function withValue(dimensions: readonly Dimension[], genes: readonly number[], isWanted: (value: unknown, id: string) => boolean): readonly number[] {
	return genes.map((gene, place) => {
		const dimension = dimensions[place];
		const at = dimension === undefined ? -1 : dimension.options.findIndex(({ value }) => isWanted(value, dimension.id));
		return at === -1 ? gene : at;
	});
}

function checksByLoadBalancer(value: unknown, id: string): boolean {
	return id === 'group.healthCheckTypes' && Array.isArray(value) && value.includes('ELB');
}

/** Half of the CPU, by a new policy where there is none. */
function tracksHalf(value: unknown, id: string): boolean {
	if (id === 'policies') { return Array.isArray(value) && value.some((policy: unknown) => readAt(policy, 'targetValue') === 50); }
	return /^policies\[\d+\]\.targetValue$/.test(id) && value === 50;
}
