/**
 * A chart over the time of a run: `<lab-chart .spec=… .cursorSeconds=… .range=…>`, painted by uPlot.
 * Says where the reader points (`cursor`, detail: seconds) and what they zoom to (`zoom`, detail: TimeRange or null).
 * Must never know what its numbers mean: that is the panel's.
 */
import 'uplot/dist/uPlot.min.css';
import './lineChart.css';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChartSpec, TimeRange } from './chartSpec';
import { createPlot, type Plot } from './chartPlot';
import { chartTable } from './chartTable';
import { sharedText } from './i18n';
import { formatRunClock } from './runClock';
import { onDidChangeTheme } from './theme';
import { sampleIndex } from './ticks';

export function registerLineChart(): void {
	if (customElements.get('lab-chart') === undefined) { customElements.define('lab-chart', LineChart); }
}

export class LineChart extends LitElement {
	static override properties = {
		spec: { attribute: false },
		cursorSeconds: { attribute: false },
		range: { attribute: false },
		tableOpen: { state: true },
		hiddenSeries: { state: true },
	};

	declare spec: ChartSpec | undefined;
	/** Where the shared cursor stands, seconds of the run. */
	declare cursorSeconds: number | undefined;
	/** What is zoomed to; `null` the whole run. */
	declare range: TimeRange | null;
	declare tableOpen: boolean;
	/** Labels of series that the reader has switched off. */
	declare hiddenSeries: ReadonlySet<string>;

	private plot: Plot | undefined;
	private endTheme: (() => void) | undefined;
	private observer: ResizeObserver | undefined;

	constructor() {
		super();
		this.range = null;
		this.tableOpen = false;
		this.hiddenSeries = new Set();
	}

	/** Markup stands in the page itself, so that theme.css applies and tests find it. */
	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	override connectedCallback(): void {
		super.connectedCallback();
		this.endTheme = onDidChangeTheme(() => { this.rebuild(); });
		this.observer = new ResizeObserver(() => { this.resize(); });
		this.observer.observe(this);
		if (this.hasUpdated) { this.rebuild(); }
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		this.endTheme?.();
		this.observer?.disconnect();
		this.plot?.destroy();
		this.plot = undefined;
	}

	protected override render(): TemplateResult | typeof nothing {
		const spec = this.spec;
		if (spec === undefined) { return nothing; }
		const text = sharedText[spec.language];
		return html`
			<figure class="lab-chart" aria-label=${spec.title}>
				<figcaption class="lab-chart-caption">
					<span class="lab-heading" title=${text.chartHelp}>${spec.title}</span>
					${spec.unit === '' ? nothing : html`<span class="lab-small lab-muted">${spec.unit}</span>`}
					<ul class="lab-legend lab-small">${this.renderLegend(spec)}</ul>
				</figcaption>
				<div class="lab-plot" tabindex="0" role="slider" aria-description=${text.chartHelp}
					aria-label=${spec.title} aria-valuemin="0" aria-valuemax=${spec.timeSeconds.at(-1) ?? 0}
					aria-valuenow=${Math.round(this.cursorSeconds ?? 0)} aria-valuetext=${this.describeCursor(spec)}
					@keydown=${this.onKeyDown}></div>
				<details class="lab-chart-table lab-small" @toggle=${this.onToggleTable}>
					<summary class="lab-muted">${text.showAsTable}</summary>
					${this.tableOpen ? chartTable(spec) : nothing}
				</details>
			</figure>`;
	}

	protected override updated(changed: PropertyValues<this>): void {
		if (changed.has('spec') || (changed as ReadonlyMap<PropertyKey, unknown>).has('hiddenSeries')) { this.rebuildOrUpdate(); }
		if (changed.has('range')) { this.plot?.setRange(this.range); }
		if (changed.has('cursorSeconds') || changed.has('spec') || changed.has('range')) { this.plot?.setCursor(this.cursorSeconds); }
	}

	private renderLegend(spec: ChartSpec): readonly TemplateResult[] {
		const index = this.cursorSeconds === undefined ? undefined : sampleIndex(spec.timeSeconds, this.cursorSeconds);
		const text = sharedText[spec.language];
		return spec.series.filter(series => series.unlisted !== true).map(series => {
			const value = index === undefined ? undefined : series.values[index];
			const isShown = !this.hiddenSeries.has(series.label);
			const swatch = series.ghost === true ? 'dotted' : series.kind === 'stack' ? series.pattern ?? 'solid' : series.kind === 'limit' || series.dash !== undefined ? 'dashed' : 'line';
			return html`<li><button type="button" class="lab-legend-item ${isShown ? '' : 'is-off'}" aria-pressed=${isShown ? 'true' : 'false'} title=${isShown ? text.hideSeries(series.label) : text.showSeries(series.label)}
				@click=${() => { this.toggleSeries(series.label); }}><span class="lab-swatch ${swatch} lab-${series.meaning}"></span>${series.label}
				${value === undefined ? nothing : html`<span class="lab-legend-value">${spec.formatValue(value)}</span>`}</button></li>`;
		});
	}

	/** What a screen reader says about the cursor's place. */
	private describeCursor(spec: ChartSpec): string {
		const seconds = this.cursorSeconds ?? 0;
		const index = sampleIndex(spec.timeSeconds, seconds);
		const clock = formatRunClock(seconds, spec.startClockSeconds);
		const values = spec.series.map(({ label, values }) => `${label} ${spec.formatValue(values[index] ?? 0)}`);
		return [sharedText[spec.language].atTime(clock), ...values].join(', ');
	}

	private toggleSeries(label: string): void {
		const hidden = new Set(this.hiddenSeries);
		if (!hidden.delete(label)) { hidden.add(label); }
		this.hiddenSeries = hidden;
	}

	/** What is drawn: without what the reader has switched off, so that stacks close up. */
	private get drawnSpec(): ChartSpec | undefined {
		if (this.spec === undefined || this.hiddenSeries.size === 0) { return this.spec; }
		return { ...this.spec, series: this.spec.series.filter(({ label }) => !this.hiddenSeries.has(label)) };
	}

	private rebuildOrUpdate(): void {
		const spec = this.drawnSpec;
		if (spec === undefined) { return; }
		if (this.plot?.update(spec) === true) { return; }
		this.rebuild();
	}

	private rebuild(): void {
		const host = this.querySelector<HTMLElement>('.lab-plot');
		const spec = this.drawnSpec;
		if (host === null || spec === undefined || host.clientWidth === 0) { return; }
		this.plot?.destroy();
		this.plot = createPlot(host, spec, {
			onCursor: seconds => { this.dispatchEvent(new CustomEvent('cursor', { detail: seconds })); },
			onZoom: range => { this.dispatchEvent(new CustomEvent('zoom', { detail: range })); },
		});
		this.plot.setRange(this.range);
		this.plot.setCursor(this.cursorSeconds);
	}

	private resize(): void {
		if (this.plot === undefined) {
			this.rebuild();
			return;
		}
		this.plot.resize();
		this.plot.setCursor(this.cursorSeconds);
	}

	private readonly onToggleTable = (event: Event): void => {
		this.tableOpen = event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open;
	};

	/** Arrow keys move the cursor a sample, with Shift ten; Home and End to the edges; Escape ends the zoom. */
	private readonly onKeyDown = (event: KeyboardEvent): void => {
		const times = this.spec?.timeSeconds ?? [];
		const index = sampleIndex(times, this.cursorSeconds ?? 0);
		const stride = event.shiftKey ? 10 : 1;
		const targets: Readonly<Record<string, number>> = { ArrowLeft: index - stride, ArrowRight: index + stride, Home: 0, End: times.length - 1 };
		const target = targets[event.key];
		if (event.key === 'Escape') { this.dispatchEvent(new CustomEvent('zoom', { detail: null })); }
		if (target === undefined) { return; }
		event.preventDefault();
		this.dispatchEvent(new CustomEvent('cursor', { detail: times[Math.min(times.length - 1, Math.max(0, target))] ?? 0 }));
	};
}
