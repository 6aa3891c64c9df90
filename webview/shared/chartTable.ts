/** The numbers behind a chart as a table: for screen readers, and for whoever wants to copy them. */
import { html, type TemplateResult } from 'lit';
import { formatDuration } from '../../src/core/format';
import type { ChartSpec } from './chartSpec';
import { sharedText } from './i18n';
import { formatRunClock } from './runClock';

/** More rows help nobody and slow the page down. */
const maximumRows = 120;

export function chartTable(spec: ChartSpec): TemplateResult {
	const stride = tableStride(spec.timeSeconds.length);
	const rows = spec.timeSeconds.map((seconds, index) => ({ seconds, index })).filter(({ index }) => index % stride === 0);
	const interval = stride * ((spec.timeSeconds[1] ?? 0) - (spec.timeSeconds[0] ?? 0));
	const text = sharedText[spec.language];
	return html`
		<table>
			<caption class="lab-muted">${text.tableEvery(formatDuration(interval, spec.language))}</caption>
			<thead><tr><th scope="col">${text.time}</th>${spec.series.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
			<tbody>${rows.map(({ seconds, index }) => html`
				<tr><th scope="row">${formatRunClock(seconds, spec.startClockSeconds)}</th>
					${spec.series.map(({ values }) => html`<td>${spec.formatValue(values[index] ?? 0)}</td>`)}</tr>`)}</tbody>
		</table>`;
}

/** Every how many samples a row is shown. */
export function tableStride(samples: number): number {
	return Math.max(1, Math.ceil(samples / maximumRows));
}
