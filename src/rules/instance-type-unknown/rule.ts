/** Instance types that AWS does not have. */
import type { Facts, InstanceFamily } from '../../core/facts/facts';
import { nearestInstanceTypeNames } from '../../core/facts/instanceTypeName';
import { localize } from '../../core/model/localized';
import type { Known } from '../../core/model/value';
import { literalPlace, replaceValues } from '../fixes';
import { instanceTypeValues, resourcesWithInstanceType } from '../instanceTypeValues';
import type { ResourceWithInstanceType } from '../instanceTypeValues';
import type { Fix, Rule } from '../rule';
import { changeTo, text, unknownFamily, unknownSize, unlistedSize, wrongCase } from './text';

/**
 * A family that the data do not have may be newer than they are, so that it is only a hint; a size that a known family lacks is an error,
 * unless AWS may have added it since: then it is a warning.
 */
export const instanceTypeUnknown: Rule<ResourceWithInstanceType> = {
	id: 'instance-type-unknown', severity: 'error', resources: resourcesWithInstanceType, text,
	source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html',
	check(resource, report, { facts }) {
		for (const value of instanceTypeValues(resource)) {
			const name = value.value;
			if (name === '' || facts.instanceType(name) !== undefined) { continue; }
			const at = literalPlace(value);
			const right = name.trim().toLowerCase();
			if (facts.instanceType(right) !== undefined) {
				report({ at, message: wrongCase, args: { name, right }, fixes: replaceValues(localize(changeTo, { name: right }), [{ value, newText: right }], true) });
				continue;
			}
			const family = facts.instanceFamily(right.split('.')[0] ?? '');
			const fixes = nearestFixes(facts, value);
			if (family === undefined) {
				report({ at, severity: 'hint', message: unknownFamily, args: { name, asOf: facts.instanceTypeNamesSource.asOf }, fixes });
			} else if (mayHaveGrown(family, right, facts)) {
				const args = { name, family: family.name, sizes: family.sizes.join(', '), asOf: facts.instanceTypeNamesSource.asOf };
				report({ at, severity: 'warning', message: unlistedSize, args, fixes });
			} else {
				report({ at, message: unknownSize, args: { name, family: family.name, sizes: family.sizes.join(', ') }, fixes });
			}
		}
	},
};

/** AWS adds sizes to the newest family of a kind after its launch (`m9g.medium` came months later); only words that other families use too. */
function mayHaveGrown({ successors, apiCurrentGeneration, documentedPreviousGeneration }: InstanceFamily, name: string, facts: Facts): boolean {
	const isNewest = successors.sameVendor === null && apiCurrentGeneration !== false && !documentedPreviousGeneration;
	const size = name.slice(name.indexOf('.'));
	return isNewest && facts.instanceTypeNames.some((known) => known.endsWith(size));
}

/** The three nearest names that AWS still lists. */
function nearestFixes(facts: Facts, value: Known<string>): readonly Fix[] {
	const names = facts.instanceTypeNames.filter((name) => {
		const status = facts.instanceType(name)?.status;
		return status === 'current' || status === 'previous';
	});
	return nearestInstanceTypeNames(value.value, names, 3).flatMap((name) => replaceValues(localize(changeTo, { name }), [{ value, newText: name }], false));
}
