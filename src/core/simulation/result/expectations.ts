/** Whether a run is what its scenario expects of it. */
import type { Expectation, ExpectedFigure } from '../scenario/scenario';
import type { ExpectationResult, SimulationSummary } from './result';

type Figures = Omit<SimulationSummary, 'expectations'>;

/** @returns one entry for each expectation, in the same order */
export function measureExpectations(expectations: readonly Expectation[], figures: Figures): readonly ExpectationResult[] {
	return expectations.map((expectation) => {
		const actual = figureOf(expectation.figure, figures);
		const isMet = actual !== null && actual >= (expectation.atLeast ?? -Infinity) && actual <= (expectation.atMost ?? Infinity);
		return { expectation, actual, isMet };
	});
}

/** The figure in its unit; `null` where it is unknown, or where the run is too short to tell. */
function figureOf(figure: ExpectedFigure, figures: Figures): number | null {
	return figure === 'longestRecoverySeconds' ? longestRecoverySeconds(figures) : figures[figure];
}

/** 0 without faults; `null` if the group has not recovered from one. */
function longestRecoverySeconds({ faults }: Figures): number | null {
	return faults.reduce((longest: number | null, { recoverySeconds }) => longest === null || recoverySeconds === null ? null : Math.max(longest, recoverySeconds), 0);
}
