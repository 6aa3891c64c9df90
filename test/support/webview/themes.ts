/** Colours that VS Code hands to a webview, for its four built-in kinds of theme; enough of them for our panels. */

export type ThemeName = 'dark' | 'light' | 'hc-dark' | 'hc-light';

export interface Theme {
	/** As VS Code sets it on the body. */
	readonly bodyClass: string;
	readonly variables: Readonly<Record<string, string>>;
}

const fonts = {
	'font-family': '"Segoe WPC", "Segoe UI", "Noto Sans", "Noto Sans CJK KR", system-ui, sans-serif',
	'font-size': '13px',
	'font-weight': 'normal',
	'editor-font-family': 'monospace',
};

export const themes: Readonly<Record<ThemeName, Theme>> = {
	'dark': {
		bodyClass: 'vscode-dark',
		variables: {
			...fonts,
			'foreground': '#cccccc', 'descriptionForeground': '#9d9d9d', 'errorForeground': '#f85149', 'disabledForeground': '#cccccc80',
			'editor-background': '#1f1f1f', 'editor-foreground': '#cccccc', 'editorWidget-background': '#202020', 'sideBar-background': '#181818',
			'editor-selectionBackground': '#264f78', 'panel-border': '#2b2b2b', 'widget-border': '#313131', 'focusBorder': '#0078d4',
			'input-background': '#313131', 'input-foreground': '#cccccc', 'input-placeholderForeground': '#989898',
			'inputValidation-errorBackground': '#5a1d1d', 'inputValidation-errorBorder': '#be1100', 'inputValidation-warningBorder': '#b89500',
			'dropdown-background': '#313131', 'dropdown-border': '#3c3c3c', 'dropdown-foreground': '#cccccc', 'settings-dropdownListBorder': '#454545',
			'button-background': '#0078d4', 'button-foreground': '#ffffff', 'button-hoverBackground': '#026ec1', 'button-border': '#ffffff12',
			'button-secondaryBackground': '#313131', 'button-secondaryForeground': '#cccccc', 'button-secondaryHoverBackground': '#3c3c3c',
			'checkbox-background': '#313131', 'checkbox-border': '#3c3c3c', 'checkbox-foreground': '#cccccc',
			'list-activeSelectionBackground': '#04395e', 'list-activeSelectionForeground': '#ffffff', 'list-hoverBackground': '#2a2d2e',
			'textLink-foreground': '#4daafc', 'textLink-activeForeground': '#4daafc', 'badge-background': '#616161', 'badge-foreground': '#f8f8f8',
			'toolbar-hoverBackground': '#5a5d5e50', 'textBlockQuote-background': '#2b2b2b',
			'charts-foreground': '#cccccc', 'charts-lines': '#cccccc80', 'charts-red': '#f14c4c', 'charts-blue': '#3794ff', 'charts-yellow': '#cca700',
			'charts-orange': '#d18616', 'charts-green': '#89d185', 'charts-purple': '#b180d7', 'testing-iconPassed': '#73c991',
		},
	},
	'light': {
		bodyClass: 'vscode-light',
		variables: {
			...fonts,
			'foreground': '#3b3b3b', 'descriptionForeground': '#3b3b3b', 'errorForeground': '#f85149', 'disabledForeground': '#61616180',
			'editor-background': '#ffffff', 'editor-foreground': '#3b3b3b', 'editorWidget-background': '#f8f8f8', 'sideBar-background': '#f8f8f8',
			'editor-selectionBackground': '#add6ff', 'panel-border': '#e5e5e5', 'widget-border': '#e5e5e5', 'focusBorder': '#005fb8',
			'input-background': '#ffffff', 'input-foreground': '#3b3b3b', 'input-placeholderForeground': '#767676', 'input-border': '#cecece',
			'inputValidation-errorBackground': '#f2dede', 'inputValidation-errorBorder': '#be1100', 'inputValidation-warningBorder': '#b89500',
			'dropdown-background': '#ffffff', 'dropdown-border': '#cecece', 'dropdown-foreground': '#3b3b3b', 'settings-dropdownListBorder': '#cecece',
			'button-background': '#005fb8', 'button-foreground': '#ffffff', 'button-hoverBackground': '#0258a8', 'button-border': '#0000001a',
			'button-secondaryBackground': '#e5e5e5', 'button-secondaryForeground': '#3b3b3b', 'button-secondaryHoverBackground': '#cccccc',
			'checkbox-background': '#f8f8f8', 'checkbox-border': '#cecece', 'checkbox-foreground': '#3b3b3b',
			'list-activeSelectionBackground': '#e8e8e8', 'list-activeSelectionForeground': '#000000', 'list-hoverBackground': '#f2f2f2',
			'textLink-foreground': '#005fb8', 'textLink-activeForeground': '#005fb8', 'badge-background': '#cccccc', 'badge-foreground': '#3b3b3b',
			'toolbar-hoverBackground': '#b8b8b850', 'textBlockQuote-background': '#f8f8f8',
			'charts-foreground': '#3b3b3b', 'charts-lines': '#3b3b3b80', 'charts-red': '#e51400', 'charts-blue': '#1a85ff', 'charts-yellow': '#bf8803',
			'charts-orange': '#d18616', 'charts-green': '#388a34', 'charts-purple': '#652d90', 'testing-iconPassed': '#73c991',
		},
	},
	'hc-dark': {
		bodyClass: 'vscode-high-contrast',
		variables: {
			...fonts,
			'foreground': '#ffffff', 'descriptionForeground': '#ffffffb3', 'errorForeground': '#f48771', 'disabledForeground': '#a5a5a5',
			'editor-background': '#000000', 'editor-foreground': '#ffffff', 'editorWidget-background': '#0c141f', 'sideBar-background': '#000000',
			'contrastBorder': '#6fc3df', 'contrastActiveBorder': '#f38518', 'panel-border': '#6fc3df', 'widget-border': '#6fc3df', 'focusBorder': '#f38518',
			'editor-selectionBackground': '#ffffff', 'input-background': '#000000', 'input-foreground': '#ffffff', 'input-placeholderForeground': '#ffffffb3',
			'input-border': '#6fc3df', 'inputValidation-errorBackground': '#000000', 'inputValidation-errorBorder': '#6fc3df',
			'dropdown-background': '#000000', 'dropdown-border': '#6fc3df', 'dropdown-foreground': '#ffffff', 'settings-dropdownListBorder': '#6fc3df',
			'button-foreground': '#ffffff', 'button-border': '#6fc3df', 'button-secondaryForeground': '#ffffff',
			'checkbox-background': '#000000', 'checkbox-border': '#6fc3df', 'checkbox-foreground': '#ffffff',
			'textLink-foreground': '#21a6ff', 'textLink-activeForeground': '#21a6ff', 'badge-background': '#000000', 'badge-foreground': '#ffffff',
			'charts-foreground': '#ffffff', 'charts-lines': '#ffffff80', 'charts-red': '#f14c4c', 'charts-blue': '#59a4f9', 'charts-yellow': '#cca700',
			'charts-orange': '#d18616', 'charts-green': '#89d185', 'charts-purple': '#b180d7', 'testing-iconPassed': '#73c991',
		},
	},
	'hc-light': {
		bodyClass: 'vscode-high-contrast-light vscode-high-contrast',
		variables: {
			...fonts,
			'foreground': '#292929', 'descriptionForeground': '#292929b3', 'errorForeground': '#b5200d', 'disabledForeground': '#7f7f7f',
			'editor-background': '#ffffff', 'editor-foreground': '#292929', 'editorWidget-background': '#ffffff', 'sideBar-background': '#ffffff',
			'contrastBorder': '#0f4a85', 'contrastActiveBorder': '#006bbd', 'panel-border': '#0f4a85', 'widget-border': '#0f4a85', 'focusBorder': '#006bbd',
			'editor-selectionBackground': '#0f4a85', 'input-background': '#ffffff', 'input-foreground': '#292929', 'input-placeholderForeground': '#292929b3',
			'input-border': '#0f4a85', 'inputValidation-errorBackground': '#ffffff', 'inputValidation-errorBorder': '#0f4a85',
			'dropdown-background': '#ffffff', 'dropdown-border': '#0f4a85', 'dropdown-foreground': '#292929', 'settings-dropdownListBorder': '#0f4a85',
			'button-background': '#0f4a85', 'button-foreground': '#ffffff', 'button-border': '#0f4a85', 'button-secondaryBackground': '#ffffff',
			'button-secondaryForeground': '#292929', 'checkbox-background': '#ffffff', 'checkbox-border': '#0f4a85', 'checkbox-foreground': '#292929',
			'textLink-foreground': '#0f4a85', 'textLink-activeForeground': '#0f4a85', 'badge-background': '#0f4a85', 'badge-foreground': '#ffffff',
			'charts-foreground': '#292929', 'charts-lines': '#29292980', 'charts-red': '#b5200d', 'charts-blue': '#1a85ff', 'charts-yellow': '#895503',
			'charts-orange': '#d18616', 'charts-green': '#374e06', 'charts-purple': '#652d90', 'testing-iconPassed': '#007100',
		},
	},
};
