/** The one place that registers `@vscode/webview-ui-toolkit` components; its successor would replace this file alone. */
import {
	provideVSCodeDesignSystem, vsCodeBadge, vsCodeButton, vsCodeCheckbox, vsCodeDropdown, vsCodeLink, vsCodeOption,
	vsCodeProgressRing, vsCodeRadio, vsCodeRadioGroup, vsCodeTag, vsCodeTextField,
} from '@vscode/webview-ui-toolkit';

/** Makes `vscode-button`, `vscode-text-field` … known to the page; call once, before the first markup. */
export function registerToolkit(): void {
	provideVSCodeDesignSystem().register(
		vsCodeBadge(), vsCodeButton(), vsCodeCheckbox(), vsCodeDropdown(), vsCodeLink(), vsCodeOption(),
		vsCodeProgressRing(), vsCodeRadio(), vsCodeRadioGroup(), vsCodeTag(), vsCodeTextField(),
	);
}
