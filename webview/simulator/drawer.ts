/** What opens between title and verdict, one at a time: a heading, what is in it, and the way to close it. */
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { LanguageTag } from '../../src/core/model/localized';
import type { Actions } from './actions';
import type { Drawer } from './state';
import { simulatorText } from './text';

export interface DrawerInput {
	readonly id: Drawer;
	readonly title: string;
	readonly language: LanguageTag;
	readonly actions: Pick<Actions, 'showDrawer'>;
}

export function drawer({ id, title, language, actions }: DrawerInput, content: unknown): TemplateResult {
	const close = (): void => { actions.showDrawer(undefined); };
	return html`
		<section class="drawer" data-testid="drawer.${id}" aria-label=${title} tabindex="-1" ${ref(showOpened)} @keydown=${(event: KeyboardEvent) => { if (event.key === 'Escape') { close(); } }}>
			<div class="drawer-title"><h2 class="lab-heading">${title}</h2>
				<button class="lab-icon-button" type="button" data-testid="close-drawer" title=${simulatorText[language].close} aria-label=${simulatorText[language].close} @click=${close}><span class="codicon codicon-close"></span></button></div>
			${content}
		</section>`;
}

/**
 * What opens comes into sight and takes the focus: in one column it may stand far from the button that opened it. It is told of before it
 * is in the page.
 */
function showOpened(opened: Element | undefined): void {
	if (!(opened instanceof HTMLElement)) { return; }
	queueMicrotask(() => {
		opened.focus({ preventScroll: true });
		opened.scrollIntoView({ block: 'nearest' });
	});
}
