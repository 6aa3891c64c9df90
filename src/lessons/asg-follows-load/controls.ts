/** The three sliders of the lesson: minimum, maximum and target of the group. */
import type { GroupSettings } from '../../core/simulation/scenario/groupSettings';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { Control } from '../lesson';
import { text } from './text';

export const controls: readonly Control[] = [
	{
		id: 'min-size', label: text.minSize, unit: 'instances', min: 3, max: 18, step: 1, start: 3,
		apply: (scenario, value) => withGroup(scenario, { minSize: value }),
	},
	{
		id: 'max-size', label: text.maxSize, unit: 'instances', min: 3, max: 24, step: 1, start: 12,
		apply: (scenario, value) => withGroup(scenario, { maxSize: value }),
	},
	{
		id: 'target', label: text.target, unit: 'percent', min: 30, max: 90, step: 1, start: 75,
		apply: (scenario, value) => ({
			...scenario,
			policies: scenario.policies.map(policy => ({ ...policy, name: `cpu-${value}`, targetValue: value })),
		}),
	},
];

function withGroup(scenario: Scenario, change: Partial<GroupSettings>): Scenario {
	return { ...scenario, group: { ...scenario.group, ...change } };
}
