/** Whether the run that shows meets an expectation, beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../../src/core/format';
import type { FormContext } from './context';
import { isSame } from './paths';

export function expectationView(index: number, { state, scenario, text }: FormContext): TemplateResult | typeof nothing {
	const result = state.run?.result.summary.expectations[index];
	// The run that shows may be one before the expectation was changed.
	if (result === undefined || !isSame(result.expectation, scenario.expectations[index])) { return nothing; }
	const { actual, isMet } = result;
	const words = actual === null ? text.unknownExpectation : (isMet ? text.metExpectation : text.missedExpectation)(formatNumber(actual, 2));
	return html`<p class="lab-small expectation ${isMet ? 'met' : 'missed'}" data-testid="expectation.${index}"><span class="codicon codicon-${isMet ? 'pass' : 'error'}" aria-hidden="true"></span>${words}</p>`;
}
