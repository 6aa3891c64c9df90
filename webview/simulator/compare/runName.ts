/** What a run of the session is called: by what the reader changed. */
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { nameOf, type ReadContext } from '../form/context';
import { valueInWords } from '../form/originView';
import { listChanges, type Overrides } from '../form/overrides';
import { sourceKindOf } from '../sourceKind';
import { compareText } from './text';

/** More changes than these are counted. */
const namedChanges = 2;

/** `Grace period 240 s, Maximum size 12 and 1 more`; for a run without changes that it is the code's. */
export function nameOfRun(base: AutoScalingScenario, overrides: Overrides, context: ReadContext): string {
	const text = compareText[context.language];
	const changes = listChanges(base, overrides);
	if (changes.length === 0) { return text.asIn[sourceKindOf(context.snapshot.source)]; }
	const named = changes.slice(0, namedChanges).map(path => {
		const value = readAt(context.scenario, path);
		const label = nameOf(context, path.replace(/\[\d+\]$/, ''));
		return Array.isArray(value) ? text.listOf(label, value.length) : typeof value === 'object' && value !== null ? label : `${label} ${valueInWords(path, value, context)}`;
	});
	const more = changes.length - named.length;
	return more === 0 ? named.join(', ') : text.andMore(named.join(', '), String(more));
}
