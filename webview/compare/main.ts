/** The panel that compares instance types: connects the page to its host, keeps what the reader arranged, and draws. */
import '../shared/browserLanguage';
import '../shared/theme.css';
import './compare.css';
import { html, nothing, render, type TemplateResult } from 'lit';
import { filterLike, openFilter } from '../../src/core/facts/comparedType';
import type { CompareFromWebview, CompareSnapshot, CompareToWebview } from '../../src/protocol/compare';
import { oncePerFrame } from '../shared/frame';
import { applyLanguage } from '../shared/page';
import { createStore } from '../shared/store';
import { registerToolkit } from '../shared/toolkit';
import { connectHost } from '../shared/vscodeApi';
import type { Actions } from './actions';
import { filterView } from './filterView';
import { listView } from './listView';
import { pickedView } from './pickedView';
import { initialState, listedTypes, pickedTypes, readSaved, takeSnapshot, toSaved, togglePick } from './state';
import type { CompareState, SavedCompare } from './state';
import { compareText } from './text';
import type { CompareText } from './text';

registerToolkit();

const root = document.getElementById('app') ?? document.body.appendChild(document.createElement('div'));
const host = connectHost<CompareToWebview, CompareFromWebview, SavedCompare>(receive);
const store = createStore<CompareState>({ ...initialState, ...readSaved(host.savedState) });

const actions: Actions = {
	toggle: name => { store.update(togglePick(store.get(), name)); },
	use: name => { host.post({ type: 'use', name }); },
	filter: change => { store.update({ filter: { ...store.get().filter, ...change } }); },
	clearFilter: () => { store.update({ filter: openFilter }); },
	wish: wish => {
		const [first] = pickedTypes(store.get());
		if (first !== undefined) { store.update({ filter: filterLike(first, wish), order: 'usdPerHour', filtersOpen: true }); }
	},
	sort: order => { store.update({ order }); },
	openFilters: filtersOpen => { store.update({ filtersOpen }); },
	chooseRegion: region => { host.post({ type: 'chooseRegion', region }); },
	openLocation: at => { host.post({ type: 'openLocation', at }); },
};

const draw = oncePerFrame(() => { render(page(store.get()), root); });
store.subscribe(state => {
	const saved = toSaved(state);
	if (saved !== undefined) { host.save(saved); }
	draw();
});

host.post({ type: 'ready' });

function receive({ snapshot }: CompareToWebview): void {
	applyLanguage(snapshot.language);
	store.update(takeSnapshot(store.get(), snapshot));
}

function page(state: CompareState): TemplateResult | typeof nothing {
	const { snapshot } = state;
	if (snapshot === undefined) { return nothing; }
	const text = compareText[snapshot.language];
	return html`
		<main class="compare" data-testid="compare">
			${header(snapshot, text)}
			${snapshot.target !== undefined && snapshot.target.refusal !== '' ? html`<p class="lab-notice"><span class="codicon codicon-info"></span>${snapshot.target.refusal}</p>` : nothing}
			${pickedView({ types: pickedTypes(state), snapshot, text }, actions)}
			<section class="choose">
				${filterView(state, text, actions)}
				${listView(listedTypes(state), state, text, actions)}
			</section>
		</main>`;
}

function header({ region, regions, pricesAsOf, figuresAsOf }: CompareSnapshot, text: CompareText): TemplateResult {
	return html`
		<header>
			<h1>${text.title}</h1>
			<span class="region"><label class="lab-small lab-muted" id="label-region">${text.region}</label>
				<vscode-dropdown data-testid="region" aria-labelledby="label-region" .value=${region} @change=${(event: Event) => { actions.chooseRegion((event.currentTarget as HTMLSelectElement).value); }}>
					${[...new Set([region, ...regions])].sort().map(name => html`<vscode-option value=${name} ?selected=${name === region}>${name}</vscode-option>`)}
				</vscode-dropdown></span>
			<p class="lab-small lab-muted">${pricesAsOf === '' ? text.noPrices : text.basis(pricesAsOf, figuresAsOf)}</p>
		</header>`;
}
