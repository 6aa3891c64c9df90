/** Instance types that the Region of the code does not offer. */
import { findAlternatives } from '../../core/facts/alternatives';
import { localize } from '../../core/model/localized';
import { regionOf } from '../../core/model/region';
import { isKnown } from '../../core/model/value';
import { literalPlace, replaceValues } from '../fixes';
import { instanceTypeValues, resourcesWithInstanceType } from '../instanceTypeValues';
import type { ResourceWithInstanceType } from '../instanceTypeValues';
import type { Rule } from '../rule';
import { changeTo, elsewhere, text } from './text';

/** AWS may have brought the type there since the date of the data, so that it is no error. */
export const instanceTypeRegion: Rule<ResourceWithInstanceType> = {
	id: 'instance-type-region', category: 'instance-types', severity: 'warning', resources: resourcesWithInstanceType, text,
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-discovery.html',
	check(resource, report, { facts, resources }) {
		const region = regionOf(resource, resources);
		if (!isKnown(region) || !facts.offeringRegions.includes(region.value)) { return; }
		for (const value of instanceTypeValues(resource)) {
			const offering = facts.regionsOffering(value.value);
			if (offering === undefined || offering.includes(region.value)) { continue; }
			report({
				at: literalPlace(value), message: elsewhere, args: { name: value.value, region: region.value, offering: offering.length, first: offering.slice(0, 5).join(', ') },
				fixes: findAlternatives(facts, value.value, region.value).flatMap(({ name, sameArchitecture }, index) =>
					replaceValues(localize(changeTo, { name, sameArchitecture }), [{ value, newText: name }], index === 0 && sameArchitecture)),
			});
		}
	},
};
