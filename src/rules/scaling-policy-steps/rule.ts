/** Steps that AWS rejects: gaps, overlaps, ends that are not open. */
import { formatNumber } from '../../core/format';
import { localize } from '../../core/model/localized';
import type { ScalingPolicy } from '../../core/model/scalingPolicy';
import { findStepProblem } from '../../core/simulation/policies/stepProblems';
import { findStepFault } from '../../core/simulation/policies/stepScaling';
import type { StepFault } from '../../core/simulation/policies/stepScaling';
import { removeProperties, replaceValues } from '../fixes';
import { knownSteps } from '../policyMoves';
import type { KnownStep } from '../policyMoves';
import type { Fix, Rule, RuleContext } from '../rule';
import { openEnd, rejected, setLower, swap, text } from './text';

export const scalingPolicySteps: Rule<ScalingPolicy> = {
	id: 'scaling-policy-steps', severity: 'error', resources: ['AWS::AutoScaling::ScalingPolicy'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html#as-scaling-steps',
	check(policy, report, context) {
		const steps = knownSteps(policy);
		const problem = steps === undefined ? null : findStepProblem(steps);
		const fault = steps === undefined ? null : findStepFault(steps);
		const step = steps?.[problem?.index ?? 0] ?? steps?.at(-1);
		if (steps === undefined || problem === null || fault === null || step === undefined) { return; }
		report({ at: step.at, message: rejected, args: problem.message, fixes: () => fixesFor(policy, { steps, step, fault }, context) });
	},
};

interface Faulty {
	readonly steps: readonly KnownStep[];
	readonly step: KnownStep;
	readonly fault: StepFault;
}

function fixesFor(policy: ScalingPolicy, { steps, step, fault }: Faulty, context: RuleContext): readonly Fix[] {
	const { metricIntervalLowerBound: lower, metricIntervalUpperBound: upper } = step.source;
	switch (fault) {
		case 'gap': case 'overlap': {
			const below = [...steps].sort((a, b) => (a.lower ?? -Infinity) - (b.lower ?? -Infinity)).filter((other) => other !== step && (other.lower ?? -Infinity) <= (step.lower ?? -Infinity)).at(-1);
			const bound = below?.upper ?? null;
			return bound === null || (step.upper !== null && bound >= step.upper) ? [] : replaceValues(localize(setLower, formatNumber(bound, 6)), [{ value: lower, newText: String(bound) }], true);
		}
		case 'lower bound not below upper bound':
			return step.lower === step.upper ? [] : replaceValues(swap, [{ value: lower, newText: String(step.upper) }, { value: upper, newText: String(step.lower) }], true);
		case 'positive upper bound without null upper bound':
			return removeProperties(openEnd, [upper], { isPreferred: true, resource: policy, context });
		case 'negative lower bound without null lower bound':
			return removeProperties(openEnd, [lower], { isPreferred: true, resource: policy, context });
		default: return [];
	}
}
