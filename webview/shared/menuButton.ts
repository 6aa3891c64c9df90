/**
 * A button that opens a menu, as in VS Code's tool bars: `<lab-menu .label=… .items=…>`. Says what was chosen (`choose`, detail: the
 * item's id). By keyboard as menus go: Enter, Space or Arrow Down opens, arrows move, letters jump, Escape closes.
 */
import './menuButton.css';
import { html, LitElement, nothing, type TemplateResult } from 'lit';

export interface MenuItem {
	readonly id: string;
	readonly label: string;
	/** Muted text behind the label. */
	readonly note?: string;
	/** Heading above this item and those that follow. */
	readonly group?: string;
	readonly disabled?: boolean;
	readonly icon?: string;
}

export function registerMenuButton(): void {
	if (customElements.get('lab-menu') === undefined) { customElements.define('lab-menu', MenuButton); }
}

export class MenuButton extends LitElement {
	static override properties = {
		label: { attribute: false },
		icon: { attribute: false },
		look: { attribute: false },
		items: { attribute: false },
		open: { state: true },
	};

	declare label: string;
	/** Codicon in front of the label; empty without. */
	declare icon: string;
	declare look: 'button' | 'link' | 'pill';
	declare items: readonly MenuItem[];
	declare open: boolean;

	private readonly closeOutside = (event: Event): void => {
		if (!event.composedPath().includes(this)) { this.open = false; }
	};

	constructor() {
		super();
		this.label = this.icon = '';
		this.look = 'button';
		this.items = [];
		this.open = false;
	}

	protected override createRenderRoot(): HTMLElement {
		return this;
	}

	override disconnectedCallback(): void {
		super.disconnectedCallback();
		document.removeEventListener('pointerdown', this.closeOutside);
	}

	protected override render(): TemplateResult {
		return html`
			<button type="button" class="lab-menu-button ${this.look}" aria-haspopup="menu" aria-expanded=${this.open ? 'true' : 'false'}
				@click=${() => { this.setOpen(!this.open); }} @keydown=${this.onButtonKey}>
				${this.icon === '' ? nothing : html`<span class="codicon codicon-${this.icon}" aria-hidden="true"></span>`}<span>${this.label}</span>
				${this.look === 'link' ? nothing : html`<span class="codicon codicon-chevron-down" aria-hidden="true"></span>`}
			</button>
			${this.open ? html`
				<ul class="lab-menu-list" role="menu" aria-label=${this.label} @keydown=${this.onListKey} @focusout=${this.onFocusOut}>
					${this.items.map(item => html`
						${item.group === undefined ? nothing : html`<li role="presentation" class="lab-menu-group lab-small">${item.group}</li>`}
						<li role="menuitem" tabindex="-1" class="lab-menu-item" data-testid="menu.${item.id}" aria-disabled=${item.disabled === true ? 'true' : 'false'}
							@click=${() => { this.choose(item); }}>
							${item.icon === undefined ? nothing : html`<span class="codicon codicon-${item.icon}" aria-hidden="true"></span>`}<span>${item.label}</span>
							${item.note === undefined ? nothing : html`<small>${item.note}</small>`}</li>`)}
				</ul>` : nothing}`;
	}

	private setOpen(open: boolean): void {
		this.open = open;
		if (!open) { document.removeEventListener('pointerdown', this.closeOutside); return; }
		document.addEventListener('pointerdown', this.closeOutside);
		void this.updateComplete.then(() => {
			this.place();
			this.entries[0]?.focus();
		});
	}

	/** Upwards or to the left where the window ends. */
	private place(): void {
		const list = this.querySelector('.lab-menu-list');
		if (!(list instanceof HTMLElement)) { return; }
		const { right, bottom } = list.getBoundingClientRect();
		list.classList.toggle('above', bottom > window.innerHeight && this.getBoundingClientRect().top > list.clientHeight);
		list.classList.toggle('leftwards', right > window.innerWidth);
	}

	private get entries(): readonly HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('.lab-menu-item')];
	}

	private choose(item: MenuItem): void {
		if (item.disabled === true) { return; }
		this.setOpen(false);
		this.querySelector('button')?.focus();
		this.dispatchEvent(new CustomEvent('choose', { detail: item.id }));
	}

	private readonly onButtonKey = (event: KeyboardEvent): void => {
		if (event.key !== 'ArrowDown') { return; }
		event.preventDefault();
		this.setOpen(true);
	};

	private readonly onFocusOut = (event: FocusEvent): void => {
		if (event.relatedTarget instanceof Node && !this.contains(event.relatedTarget)) { this.setOpen(false); }
	};

	private readonly onListKey = (event: KeyboardEvent): void => {
		const entries = this.entries;
		const at = entries.findIndex(entry => entry === document.activeElement);
		const move = (index: number): void => {
			event.preventDefault();
			entries[(index + entries.length) % entries.length]?.focus();
		};
		switch (event.key) {
			case 'ArrowDown': return move(at + 1);
			case 'ArrowUp': return move(at - 1);
			case 'Home': return move(0);
			case 'End': return move(entries.length - 1);
			case 'Escape': case 'Tab':
				if (event.key === 'Escape') { event.preventDefault(); }
				event.stopPropagation();
				this.setOpen(false);
				this.querySelector('button')?.focus();
				return;
			case 'Enter': case ' ': {
				event.preventDefault();
				const item = this.items[at];
				if (item !== undefined) { this.choose(item); }
				return;
			}
			default: {
				if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) { return; }
				const typed = event.key.toLowerCase();
				const next = [...entries.slice(at + 1), ...entries.slice(0, at + 1)].find(entry => entry.innerText.trim().toLowerCase().startsWith(typed));
				next?.focus();
			}
		}
	};
}
