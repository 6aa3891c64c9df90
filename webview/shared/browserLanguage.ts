/**
 * Gives the page a language that JavaScript accepts. Imported before everything else: uPlot formats numbers in the browser's
 * language as soon as it is loaded, and some browsers name one that is no language tag (`en-US@posix`).
 */
try {
	new Intl.NumberFormat(navigator.language);
} catch {
	Object.defineProperty(navigator, 'language', { value: 'en-US', configurable: true });
}

export {};
