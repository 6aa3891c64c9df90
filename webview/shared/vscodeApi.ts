/** The panel's side of the connection to the extension host: messages both ways, and the state that outlives a hidden panel. */

interface VsCodeApi {
	postMessage(message: unknown): void;
	getState(): unknown;
	setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

export interface Host<FromWebview, State> {
	post(message: FromWebview): void;
	/** What was saved before, as it was stored: the caller checks its shape. */
	readonly savedState: unknown;
	save(state: State): void;
}

/**
 * Connects the page to its host; once a page, because VS Code hands its connection out once.
 * @param receive gets every message that has a `type`; all else is not ours and is dropped
 */
export function connectHost<ToWebview extends { readonly type: string }, FromWebview, State>(receive: (message: ToWebview) => void): Host<FromWebview, State> {
	const api = acquireVsCodeApi();
	window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (hasType(data)) { receive(data as ToWebview); }
	});
	return {
		post: message => api.postMessage(message),
		savedState: api.getState(),
		save: state => api.setState(state),
	};
}

function hasType(data: unknown): data is { readonly type: string } {
	return typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string';
}
