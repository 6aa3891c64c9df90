/** Small things that several views of the settings need. */
import { html } from 'lit';
import type { FormContext } from './context';

/** Problems of a part as a whole, which no field shows. */
export function problemsAt(path: string, { state, language }: FormContext): unknown {
	const messages = state.problems.filter(problem => problem.path === path || problem.path === `${path}.kind`);
	return messages.map(({ message }) => html`<p class="field-problem lab-small lab-error" role="alert" data-testid="problem.${path}">${message[language]}</p>`);
}

/** `toggle` also fires when markup opens a part, so only a difference from what is known counts; the action sees to that. */
export function onToggle({ actions }: Pick<FormContext, 'actions'>, part: string): (event: Event) => void {
	return event => {
		if (event.target === event.currentTarget && event.target instanceof HTMLDetailsElement) { actions.toggle(part, event.target.open); }
	};
}
