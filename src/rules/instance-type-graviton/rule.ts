/** Graviton types that cost less than the one that is written. */
import { findAlternatives } from '../../core/facts/alternatives';
import { formatPercentDifference } from '../../core/facts/formatFigures';
import type { ResourceOfType } from '../../core/model/resource';
import { localize } from '../../core/model/localized';
import { regionOf } from '../../core/model/region';
import { isKnown } from '../../core/model/value';
import { literalPlace, replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { changeTo, cheaper, text } from './text';

const holders = ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'] as const;
type Holder = ResourceOfType<typeof holders[number]>;

/** Types that instance-type-previous-generation speaks of get this with its alternatives; an image that is told to be for x86 is meant. */
export const instanceTypeGraviton: Rule<Holder> = {
	id: 'instance-type-graviton', category: 'instance-types', severity: 'hint', resources: holders, text,
	source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html',
	check({ instanceType: value, imageArchitecture, ...resource }, report, { facts, resources, region }) {
		const type = isKnown(value) ? facts.instanceType(value.value) : undefined;
		const family = type === undefined ? undefined : facts.instanceFamily(type.family);
		const isNewX86 = type?.status === 'current' && family?.documentedPreviousGeneration === false && (family.processorVendor === 'intel' || family.processorVendor === 'amd');
		if (!isNewX86 || !isKnown(value) || imageArchitecture !== undefined) { return; }
		const told = regionOf(resource as Holder, resources);
		const place = isKnown(told) ? told.value : region;
		const best = findAlternatives(facts, value.value, place).find(({ processorVendor, priceDifferencePercent }) => processorVendor === 'graviton' && priceDifferencePercent !== null && Math.round(priceDifferencePercent) < 0);
		if (best?.priceDifferencePercent === null || best === undefined) { return; }
		const args = { name: best.name, difference: formatPercentDifference(best.priceDifferencePercent), region: place };
		report({ at: literalPlace(value), message: cheaper, args: { ...args, type: value.value }, fixes: replaceValues(localize(changeTo, args), [{ value, newText: best.name }], false) });
	},
};
