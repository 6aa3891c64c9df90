/** EBS volume types, today's first. */
import type { Facts } from '../../core/facts/facts';
import { formatNumber, formatUnitPrice } from '../../core/format';
import { same } from '../settings/words';
import type { Candidate } from './candidate';

/** Newer kinds before the ones that they replace. */
const order: readonly string[] = ['gp3', 'io2', 'gp2', 'io1', 'st1', 'sc1', 'standard'];

export function volumeTypeCandidates(facts: Facts): readonly Candidate[] {
	const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
	return [...facts.volumeTypeNames].sort((a, b) => place(a) - place(b)).map((name): Candidate => {
		const type = facts.volumeType(name);
		const most = type?.iops?.max ?? type?.iopsBySize?.max;
		const figures = [type?.media ?? '', most === undefined ? '' : `≤ ${formatNumber(most)} IOPS`, type === undefined ? '' : `${formatUnitPrice(type.price.usdPerGiBMonth)}/GiB`];
		return { value: name, detail: same(figures.filter((part) => part !== '').join(' · ')), about: { kind: 'volume-type', name } };
	});
}
