/** Instance types that AWS has left behind. */
import { findAlternatives } from '../../core/facts/alternatives';
import { formatPercentDifference } from '../../core/facts/formatFigures';
import { localize } from '../../core/model/localized';
import type { Known } from '../../core/model/value';
import { literalPlace, replaceValues } from '../fixes';
import { instanceTypeValues, resourcesWithInstanceType } from '../instanceTypeValues';
import type { ResourceWithInstanceType } from '../instanceTypeValues';
import type { Fix, Rule, RuleContext } from '../rule';
import { apiPrevious, changeTo, changeToArm, delisted, documentedPrevious, text } from './text';

/**
 * A warning where AWS's previous-generation page lists the family; information where AWS no longer lists the type at all;
 * a hint where just the API flag says that it is not current.
 */
export const instanceTypePreviousGeneration: Rule<ResourceWithInstanceType> = {
	id: 'instance-type-previous-generation', severity: 'warning', category: 'instance-types', resources: resourcesWithInstanceType, text,
	source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/pg.html',
	equivalents: { 'tflint': ['aws_instance_previous_type'], 'cfn-lint': ['I3100'] },
	check(resource, report, context) {
		for (const value of instanceTypeValues(resource)) {
			const name = value.value;
			const type = context.facts.instanceType(name);
			const family = type === undefined ? undefined : context.facts.instanceFamily(type.family);
			if (type === undefined || family === undefined) { continue; }
			const at = literalPlace(value);
			if (family.documentedPreviousGeneration) {
				report({ at, message: documentedPrevious, args: { name, family: family.name }, fixes: () => upgradeFixes(value, context) });
			} else if (type.status === 'delisted') {
				report({ at, severity: 'information', message: delisted, args: { name }, fixes: () => upgradeFixes(value, context) });
			} else if (type.status === 'previous') {
				report({ at, severity: 'hint', message: apiPrevious, args: { name, asOf: type.spec?.asOf ?? '' }, fixes: () => upgradeFixes(value, context) });
			}
		}
	},
};

/** Types of the same size, those that run the same AMI first. */
function upgradeFixes(value: Known<string>, { facts, region }: RuleContext): readonly Fix[] {
	return findAlternatives(facts, value.value, region).flatMap(({ name, sameArchitecture, priceDifferencePercent }, index) => {
		const difference = priceDifferencePercent === null ? undefined : formatPercentDifference(priceDifferencePercent);
		const title = localize(sameArchitecture ? changeTo : changeToArm, { name, difference, region });
		return replaceValues(title, [{ value, newText: name }], index === 0 && sameArchitecture);
	});
}
