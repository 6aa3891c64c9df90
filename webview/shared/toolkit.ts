/** The one place that registers `@vscode/webview-ui-toolkit` components; its successor would replace this file alone. */
import { provideVSCodeDesignSystem, vsCodeButton, vsCodeCheckbox, vsCodeDropdown, vsCodeOption, vsCodeTextField } from '@vscode/webview-ui-toolkit';

/** Makes `vscode-button`, `vscode-text-field` … known to the page; call once, before the first markup. */
export function registerToolkit(): void {
	// Only what a page uses: each costs some kilobytes in every page.
	provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeCheckbox(), vsCodeDropdown(), vsCodeOption(), vsCodeTextField());
}
