/** What the commands are given besides their arguments; the argument library fills it in. */

export type Format = 'text' | 'json';

export interface ExplainOptions {
	readonly format: Format | 'markdown';
	/** Region of the price. */
	readonly region?: string;
}

export interface SimulateOptions {
	readonly format: Format;
	/** Id of the group; needed where there are several. */
	readonly resource?: string;
	/** Path of a scenario whose conditions apply. */
	readonly scenario?: string;
	/** Letter of the Availability Zone that fails at the peak. */
	readonly failZone?: string;
	/** Region of the price. */
	readonly region?: string;
}
