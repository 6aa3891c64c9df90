/** A run as JSON, in the shape that the README publishes: the same from the panel and from the command line. */
import type { LanguageTag } from '../../core/model/localized';
import { describeActivity } from '../../core/simulation/result/describeActivity';
import type { SimulationResult } from '../../core/simulation/result/result';
import { unknownCosts } from '../../core/simulation/result/unknownCosts';
import type { Scenario } from '../../core/simulation/scenario/scenario';

/** @param language of the words of activities */
export function runJson({ summary, activities, series, instances, hash }: SimulationResult, scenario: Scenario, language: LanguageTag): object {
	const told = activities.map((activity) => {
		const { text, detail } = describeActivity(activity, { language, startClockSeconds: scenario.startClockSeconds });
		return { ...activity, text, detail };
	});
	const unknown = unknownCosts(summary.costs, scenario).map(({ part, reason }) => ({ part, text: reason[language] }));
	return { summary, unknownCosts: unknown, activities: told, instances, series, hash };
}
