/** Where the steps of a policy break AWS's rules, in words; the rules are in stepScaling.ts. */
import type { Localized } from '../../model/localized';
import { findStepFault, maxStepsPerPolicy, type Step, type StepFault } from './stepScaling';

export interface StepProblem {
	/** Place of the step among those given. */
	readonly index: number;
	readonly message: Localized;
}

/**
 * The first step for which AWS refuses a policy; `null` if it takes all.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StepAdjustment.html
 */
export function findStepProblem(steps: readonly Step[]): StepProblem | null {
	const fault = findStepFault(steps);
	return fault === null ? null : { index: Math.max(0, faultyStep(steps, fault)), message: messages[fault] };
}

const messages: Readonly<Record<StepFault, Localized>> = {
	'no steps': { en: 'A step scaling policy needs a step', ko: '단계 조정 정책에는 단계가 필요합니다' },
	'too many steps': { en: `A step scaling policy has at most ${maxStepsPerPolicy} steps`, ko: `단계 조정 정책의 단계는 최대 ${maxStepsPerPolicy}개입니다` },
	'both bounds null': { en: 'A step needs at least one bound', ko: '단계에는 하한이나 상한이 하나 이상 있어야 합니다' },
	'lower bound not below upper bound': { en: 'The lower bound of a step must be below its upper bound', ko: '단계의 하한은 상한보다 작아야 합니다' },
	'more than one null lower bound': { en: 'Only one step may be without lower bound', ko: '하한이 없는 단계는 하나만 허용됩니다' },
	'more than one null upper bound': { en: 'Only one step may be without upper bound', ko: '상한이 없는 단계는 하나만 허용됩니다' },
	'overlap': { en: 'The step overlaps the one below it', ko: '단계가 바로 아래 단계와 겹칩니다' },
	'gap': { en: 'There is a gap between the step and the one below it', ko: '바로 아래 단계와 이 단계 사이에 빈 구간이 있습니다' },
	'negative lower bound without null lower bound': {
		en: 'Steps below the threshold must go on without end: the lowest step needs no lower bound', ko: '임계값 아래의 단계는 끝이 열려 있어야 합니다. 가장 낮은 단계에는 하한이 없어야 합니다',
	},
	'positive upper bound without null upper bound': {
		en: 'Steps above the threshold must go on without end: the highest step needs no upper bound', ko: '임계값 위의 단계는 끝이 열려 있어야 합니다. 가장 높은 단계에는 상한이 없어야 합니다',
	},
};

function faultyStep(steps: readonly Step[], fault: StepFault): number {
	const second = (isOpen: (step: Step) => boolean): number => steps.findIndex((step, index) => isOpen(step) && steps.slice(0, index).some(isOpen));
	const ascending = steps.map((_, index) => index).sort((a, b) => low(steps[a]!) - low(steps[b]!));
	const behind = (isFaulty: (below: Step, step: Step) => boolean): number => ascending.find((place, order) => order > 0 && isFaulty(steps[ascending[order - 1]!]!, steps[place]!)) ?? -1;
	switch (fault) {
		case 'no steps': return 0;
		case 'too many steps': return maxStepsPerPolicy;
		case 'both bounds null': return steps.findIndex(({ lower, upper }) => lower === null && upper === null);
		case 'lower bound not below upper bound': return steps.findIndex((step) => low(step) >= high(step));
		case 'more than one null lower bound': return second(({ lower }) => lower === null);
		case 'more than one null upper bound': return second(({ upper }) => upper === null);
		case 'overlap': return behind((below, step) => high(below) > low(step));
		case 'gap': return behind((below, step) => high(below) < low(step));
		case 'negative lower bound without null lower bound': return ascending[0]!;
		case 'positive upper bound without null upper bound': return ascending.at(-1)!;
	}
}

function low({ lower }: Step): number {
	return lower ?? -Infinity;
}

function high({ upper }: Step): number {
	return upper ?? Infinity;
}
