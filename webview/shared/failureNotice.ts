/** No worker, or a mistake of ours: said with its reason and a way on; whatever else is in the page stays in sight. */
import { html, type TemplateResult } from 'lit';
import type { LanguageTag } from '../../src/core/model/localized';
import { sharedText } from './i18n';

export function failureNotice(reason: string, language: LanguageTag, onRetry: () => void): TemplateResult {
	const text = sharedText[language];
	return html`
		<div class="lab-notice error" role="alert" data-testid="failure"><span class="codicon codicon-error"></span>
			<div><p>${text.runFailed}</p><p class="lab-small lab-muted">${reason}</p>
				<button class="lab-link" type="button" data-testid="retry" @click=${onRetry}>${text.tryAgain}</button></div>
		</div>`;
}
