/** Instance types that AWS does not have. */
import type { Facts, InstanceFamily } from '../../core/facts/facts';
import { nearestInstanceTypeNames } from '../../core/facts/instanceTypeName';
import { localize } from '../../core/model/localized';
import type { Known } from '../../core/model/value';
import { literalPlace, replaceValues } from '../fixes';
import { instanceTypeValues, otherInstanceTypes, resourcesWithInstanceType } from '../instanceTypeValues';
import type { ResourceWithInstanceType } from '../instanceTypeValues';
import type { Fix, Reporter, Rule } from '../rule';
import { changeList, changeTo, text, unknownFamily, unknownSize, unlistedSize, wrongCase } from './text';

/**
 * A family that the data do not have may be newer than they are, so that it is only a hint; a size that a known family lacks is an error,
 * unless AWS may have added it since: then it is a warning.
 */
export const instanceTypeUnknown: Rule<ResourceWithInstanceType> = {
	id: 'instance-type-unknown', severity: 'error', category: 'instance-types', resources: resourcesWithInstanceType, text,
	source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html',
	equivalents: { 'tflint': ['aws_instance_invalid_type', 'aws_launch_configuration_invalid_type', 'aws_launch_template_invalid_type'], 'cfn-lint': ['E3628'] },
	check(resource, report, { facts }) {
		const { branches, lists } = otherInstanceTypes(resource);
		for (const value of [...instanceTypeValues(resource), ...branches]) { checkName(value, report, facts); }
		// A list that people copied may have many: what is surely wrong is said once for the list.
		for (const list of lists) {
			const wrong = list.filter((value) => isSurelyWrong(value.value, facts));
			const [first] = wrong;
			if (first !== undefined) { checkName(first, report, facts, wrong.length > 1 ? listFixes(wrong, facts) : undefined); }
		}
	},
};

/** @param listed fixes instead of those for the name alone */
function checkName(value: Known<string>, report: Reporter, facts: Facts, listed?: readonly Fix[]): void {
	const name = value.value;
	if (name === '' || facts.instanceType(name) !== undefined) { return; }
	const at = literalPlace(value);
	const right = name.trim().toLowerCase();
	if (facts.instanceType(right) !== undefined) {
		report({ at, message: wrongCase, args: { name, right }, fixes: replaceValues(localize(changeTo, { name: right }), [{ value, newText: right }], true) });
		return;
	}
	const fixes = listed ?? nearestFixes(facts, value);
	const family = facts.instanceFamily(right.split('.')[0] ?? '');
	if (family === undefined) {
		report({ at, severity: 'hint', message: unknownFamily, args: { name, asOf: facts.instanceTypeNamesSource.asOf }, fixes });
	} else if (mayHaveGrown(family, right, facts)) {
		const args = { name, family: family.name, sizes: family.sizes.join(', '), asOf: facts.instanceTypeNamesSource.asOf };
		report({ at, severity: 'warning', message: unlistedSize, args, fixes });
	} else {
		report({ at, message: unknownSize, args: { name, family: family.name, sizes: family.sizes.join(', ') }, fixes });
	}
}

function isSurelyWrong(name: string, facts: Facts): boolean {
	const right = name.trim().toLowerCase();
	const family = facts.instanceFamily(right.split('.')[0] ?? '');
	return name !== '' && facts.instanceType(name) === undefined && (facts.instanceType(right) !== undefined || (family !== undefined && !mayHaveGrown(family, right, facts)));
}

/** AWS adds sizes to the newest family of a kind after its launch (`m9g.medium` came months later); only words that other families use too. */
function mayHaveGrown({ successors, apiCurrentGeneration, documentedPreviousGeneration }: InstanceFamily, name: string, facts: Facts): boolean {
	const isNewest = successors.sameVendor === null && apiCurrentGeneration !== false && !documentedPreviousGeneration;
	const size = name.slice(name.indexOf('.'));
	return isNewest && facts.instanceTypeNames.some((known) => known.endsWith(size));
}

/** Each wrong name of a list becomes the nearest one. */
function listFixes(wrong: readonly Known<string>[], facts: Facts): readonly Fix[] {
	const changes = wrong.flatMap((value) => nearestNames(facts, value.value, 1).map((name) => ({ value, newText: name })));
	return replaceValues(localize(changeList, changes.map(({ newText }) => newText).join(', ')), changes, false);
}

/** Names that AWS still lists. */
function nearestNames(facts: Facts, name: string, count: number): readonly string[] {
	const names = facts.instanceTypeNames.filter((known) => {
		const status = facts.instanceType(known)?.status;
		return status === 'current' || status === 'previous';
	});
	return nearestInstanceTypeNames(name, names, count);
}

function nearestFixes(facts: Facts, value: Known<string>): readonly Fix[] {
	return nearestNames(facts, value.value, 3).flatMap((name) => replaceValues(localize(changeTo, { name }), [{ value, newText: name }], false));
}
