/** The questions that a group is asked by quick runs: one entry each. */
import type { GroupJudgement, Judgement, JudgementKind } from '../../core/judgement';
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Resource } from '../../core/model/resource';
import { simulate } from '../../core/simulation/simulate';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { ScenarioContext } from '../fromCode/instanceModel';
import { credits } from './credits';
import { readKnownGroup } from './knownGroup';
import { loadDoubling } from './loadDoubling';
import type { Probe } from './probe';
import { replacementLoop } from './replacementLoop';
import { zoneLoss } from './zoneLoss';

const probes: Readonly<Record<JudgementKind, Probe>> = {
	'zone-loss': zoneLoss, 'load-doubling': loadDoubling, 'replacement-loop': replacementLoop, 'credits': credits,
};

/** A question that is put to a group, and the run that answers it. */
export interface PreparedProbe {
	readonly kind: JudgementKind;
	readonly scenario: Scenario;
	/** Runs it; `undefined` if the scenario cannot be run. Takes some milliseconds. */
	run(): Judgement | undefined;
}

/** The questions that the code tells enough for; preparing them runs nothing. */
export function prepareProbes(group: AutoScalingGroup, resources: readonly Resource[], context: ScenarioContext): readonly PreparedProbe[] {
	const known = readKnownGroup(group, resources, context);
	if (known === undefined) { return []; }
	return Object.entries(probes).flatMap(([kind, probe]): readonly PreparedProbe[] => {
		const scenario = probe.prepare(known);
		if (scenario === undefined) { return []; }
		const run = (): Judgement | undefined => {
			const outcome = simulate(scenario);
			return outcome.ok ? probe.judge(known, scenario, outcome.result) : undefined;
		};
		return [{ kind: kind as JudgementKind, scenario, run }];
	});
}

/** Puts all questions at once. */
export function judgeGroup(group: AutoScalingGroup, resources: readonly Resource[], context: ScenarioContext): GroupJudgement {
	return collectJudgements(prepareProbes(group, resources, context).flatMap((probe) => probe.run() ?? []));
}

/** One answer for each kind. */
export function collectJudgements(judgements: readonly Judgement[]): GroupJudgement {
	return Object.fromEntries(judgements.map((judgement) => [judgement.kind, judgement]));
}
