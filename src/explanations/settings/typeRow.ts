/** A row for an instance type that a setting names beside others: what it has and costs. */
import { formatMemory } from '../../core/facts/formatFigures';
import { formatNumber, formatUnitPrice } from '../../core/format';
import type { Localized } from '../../core/model/localized';
import type { Row, SettingInPlace } from './setting';
import { same } from './words';

/** Types that have a row each. */
export const shownTypes = 4;

/**
 * `2 vCPU · 8 GiB · $0.096 per hour`.
 * @param more what else there is to say
 * @returns nothing of a type that the data do not have
 */
export function typeRow(name: string, { facts, region }: Pick<SettingInPlace, 'facts' | 'region'>, more: readonly Localized[] = []): readonly Row[] {
	const type = facts.instanceType(name);
	if (type === undefined || type.vcpu === null || type.memoryMiB === null) { return []; }
	const price = facts.price(name, region);
	const parts = [
		same(`${formatNumber(type.vcpu)} vCPU · ${formatMemory(type.memoryMiB)}`),
		...price === undefined ? [] : [{ en: `${formatUnitPrice(price.usdPerHour)} per hour`, ko: `시간당 ${formatUnitPrice(price.usdPerHour)}` }],
		...more,
	];
	return [[same(name), { en: parts.map(({ en }) => en).join(' · '), ko: parts.map(({ ko }) => ko).join(' · ') }]];
}
