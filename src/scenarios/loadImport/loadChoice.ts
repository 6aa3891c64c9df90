/** How a recorded load is read: what inspectLoad.ts guesses, a reader may change, and readLoad.ts follows. */
import type { Delimiter } from './rows';
import type { TimeForm } from './times';

/** What the values count. */
export type Measure =
	| 'per-second' | 'per-minute'
	/** Requests since the row before: sums of a metric. */
	| 'per-interval'
	/** Each row is one request, or as many as its value says. */
	| 'per-row';

/** How a file is to be read. */
export interface LoadChoice {
	readonly format: 'delimited' | 'k6-json' | 'json';
	readonly delimiter: Delimiter;
	readonly hasDecimalComma: boolean;
	/** Rows of labels before the data. */
	readonly headerRows: number;
	/** Number of the column, from 0; `null`: rows follow each other at equal distances. */
	readonly timeColumn: number | null;
	readonly timeForm: TimeForm;
	readonly valueColumn: number;
	readonly measure: Measure;
	/** Seconds between rows: of sums, and where there is no time; `null`: as the times say. */
	readonly intervalSeconds: number | null;
	/** Only rows with this text in this column. */
	readonly filter: { readonly column: number; readonly equals: string } | null;
}

export interface LoadColumn {
	/** From the rows of labels; `Column 2` where there are none. */
	readonly name: string;
	/** Form of its times; `undefined` if it holds none. */
	readonly timeForm: TimeForm | undefined;
	readonly isNumeric: boolean;
}

export interface PreviewRow {
	readonly line: number;
	readonly cells: readonly string[];
}
