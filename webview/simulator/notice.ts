/** Something to know, in the panel's flow. */
import { html, type TemplateResult } from 'lit';

export function notice(level: 'warning' | 'error', content: TemplateResult, id: string): TemplateResult {
	return html`<div class="lab-notice ${level}" role="status" data-testid=${id}><span class="codicon codicon-${level}" aria-hidden="true"></span><div>${content}</div></div>`;
}
