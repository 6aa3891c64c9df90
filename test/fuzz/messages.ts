/** What the fuzzer and its threads say to each other. */

export interface WorkerData {
	/** Of the repository. */
	readonly root: string;
	readonly seed: number;
	/** Number of its first input, and how far it is to the next one. */
	readonly first: number;
	readonly step: number;
	/** Two integers: the number of the input that is being read, and 1 when the thread shall end. */
	readonly current: SharedArrayBuffer;
	/** Longest time that an input may take. */
	readonly budgetMs: number;
}

export type FromWorker =
	| { readonly type: 'progress'; readonly done: number; readonly worst: number; readonly worstAt: number; readonly counts: Readonly<Record<string, number>> }
	| { readonly type: 'failure'; readonly number: number; readonly what: string };
