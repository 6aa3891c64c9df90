/** Judges groups by quick runs, each group once: for whoever can wait for it. */
import type { GroupJudgement } from '../core/judgement';
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { ScenarioContext } from '../scenarios/fromCode/instanceModel';
import { judgeGroup } from '../scenarios/judge';
import type { Judge } from './lint';

/** A group that several rules ask about is run once. */
export function createJudge(context: ScenarioContext): Judge {
	const known = new WeakMap<AutoScalingGroup, GroupJudgement>();
	return (group, resources) => {
		const judgement = known.get(group) ?? judgeGroup(group, resources, context);
		known.set(group, judgement);
		return judgement;
	};
}
