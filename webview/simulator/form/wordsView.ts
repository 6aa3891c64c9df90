/** A list of words out of a few, in the reader's order: pills that can be taken out, and a menu of the rest. */
import { html, nothing, type TemplateResult } from 'lit';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { choiceOf, nameOf, type FormContext } from './context';
import type { Field } from './fields';

export function wordsView({ path, choices }: Field, context: FormContext): TemplateResult {
	const { scenario, actions, text } = context;
	const words = readAt(scenario, path) as readonly string[];
	const others = choices.filter(choice => !words.includes(choice)).map(id => ({ id, label: choiceOf(context, id) }));
	return html`
		<div class="words" id="field-${path}" data-testid=${path} role="group" aria-label=${nameOf(context, path)}>
			${words.map(word => html`<span class="word lab-small">${choiceOf(context, word)}
				<button class="lab-icon-button" type="button" title=${text.remove(word)} aria-label=${text.remove(word)} @click=${() => { actions.change(path, words.filter(other => other !== word)); }}><span class="codicon codicon-close"></span></button></span>`)}
			${others.length === 0 ? nothing : html`<lab-menu data-testid="add.${path}" .label=${text.addWord} .look=${'link'} .items=${others}
				@choose=${(event: CustomEvent<string>) => { actions.change(path, withWord(path, words, event.detail)); }}></lab-menu>`}
		</div>`;
}

/** AWS takes the default termination policy only as the last one. */
function withWord(path: string, words: readonly string[], word: string): readonly string[] {
	const isBeforeDefault = path.endsWith('terminationPolicies') && words.at(-1) === 'Default';
	return isBeforeDefault ? [...words.slice(0, -1), word, 'Default'] : [...words, word];
}
