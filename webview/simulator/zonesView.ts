/** The zone map: a box a zone, a cell an instance, at the cursor's time. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatClock, formatDuration, formatNumber } from '../../src/core/format';
import type { LanguageTag } from '../../src/core/model/localized';
import type { Run } from './state';
import { simulatorText } from './text';
import { zonesAt, type InstanceCell, type ZoneView } from './zones';

/** Cells of one zone, at most; the rest is a number. */
const maximumCells = 60;

export function zonesView({ scenario, result }: Run, seconds: number, language: LanguageTag): TemplateResult {
	const text = simulatorText[language];
	const clock = formatClock(scenario.startClockSeconds + seconds);
	return html`
		<section class="zones" data-testid="zones" aria-label=${text.zonesAt(clock)}>
			<h2 class="lab-heading">${text.zonesAt(clock)}</h2>
			<ul class="zone-boxes">${zonesAt(scenario, result.instances, seconds).map(zone => zoneBox(zone, language))}</ul>
		</section>`;
}

function zoneBox({ zone, impaired, instances }: ZoneView, language: LanguageTag): TemplateResult {
	const text = simulatorText[language];
	return html`
		<li class="zone ${impaired ? 'is-impaired' : ''}" data-testid="zone.${zone}">
			<p class="lab-small zone-name">${zone}${impaired ? html` · ${text.impaired}` : nothing}
				<span class="lab-muted">${instances.length === 0 ? text.noInstances : formatNumber(instances.length)}</span></p>
			<ul class="cells">${instances.slice(0, maximumCells).map(instance => cell(instance, language))}</ul>
			${instances.length > maximumCells ? html`<p class="lab-small lab-muted">${text.moreInstances(formatNumber(instances.length - maximumCells))}</p>` : nothing}
		</li>`;
}

function cell({ id, state, ageSeconds }: InstanceCell, language: LanguageTag): TemplateResult {
	const text = simulatorText[language];
	const label = text.cell(formatNumber(id), text.states[state], formatDuration(ageSeconds, language));
	return html`<li class="cell cell-${state} lab-${state}" title=${label}><span class="lab-hidden">${label}</span></li>`;
}
