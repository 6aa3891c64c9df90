/** VS Code's colours for what CSS cannot paint: canvases. Read anew whenever the theme changes. */
import type { Meaning } from './chartSpec';

export interface Palette {
	readonly foreground: string;
	readonly muted: string;
	readonly grid: string;
	readonly background: string;
	readonly colours: Readonly<Record<Meaning, string>>;
	/** Whether the theme is one of high contrast: patterns and outlines instead of tints. */
	readonly highContrast: boolean;
	readonly fontFamily: string;
}

/** The colours of the theme in effect. The names are those of theme.css, so that markup and canvas agree. */
export function readPalette(): Palette {
	const styles = getComputedStyle(document.body);
	const read = (name: string): string => styles.getPropertyValue(name).trim();
	return {
		foreground: read('--vscode-foreground'),
		muted: read('--vscode-descriptionForeground') || read('--vscode-foreground'),
		grid: read('--vscode-charts-lines') || read('--vscode-foreground'),
		background: read('--vscode-editor-background'),
		colours: {
			demand: read('--vscode-charts-blue'),
			served: read('--vscode-charts-green'),
			dropped: read('--vscode-charts-red'),
			serving: read('--vscode-charts-green'),
			starting: read('--vscode-charts-yellow'),
			draining: read('--vscode-charts-orange'),
			lost: read('--vscode-charts-red'),
			pool: read('--vscode-charts-blue'),
			cpu: read('--vscode-charts-purple'),
			latency: read('--vscode-charts-blue'),
			limit: read('--vscode-descriptionForeground') || read('--vscode-foreground'),
			cost: read('--vscode-charts-blue'),
			alarm: read('--vscode-charts-orange'),
		},
		highContrast: document.body.className.includes('vscode-high-contrast'),
		fontFamily: read('--vscode-font-family') || 'sans-serif',
	};
}

/** Calls `listener` after the theme changed; VS Code then rewrites the body's class and the root's variables. Returns a function that ends it. */
export function onDidChangeTheme(listener: () => void): () => void {
	const observer = new MutationObserver(listener);
	observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
	observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
	return () => observer.disconnect();
}
