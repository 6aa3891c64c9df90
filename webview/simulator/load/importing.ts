/** Takes over a recorded load: from a file or pasted, looked at first, read as the reader says, and used only when they say so. */
import type { Localized } from '../../../src/core/model/localized';
import type { LoadInspection } from '../../../src/scenarios/loadImport/inspectLoad';
import type { LoadChoice } from '../../../src/scenarios/loadImport/loadChoice';
import type { ImportedLoad } from '../../../src/scenarios/loadImport/readLoad';
import type { Store } from '../../shared/store';
import type { WorkerLane } from '../../shared/workerLane';
import type { SimulatorState } from '../state';

/** A recorded load as it shows before it is used. */
export interface LoadImport {
	/** Of the file; empty for what is pasted. */
	readonly name: string;
	/** `undefined` as long as nothing was pasted. */
	readonly file: Blob | undefined;
	readonly found: LoadInspection & { readonly ok: true } | undefined;
	readonly choice: LoadChoice | undefined;
	/** What the values are multiplied by. */
	readonly factor: number;
	/** Whether the run takes its beginning and its length from the record. */
	readonly setsRun: boolean;
	/** As read last. */
	readonly loaded: ImportedLoad | undefined;
	/** Share that is read, 0–1; `undefined` when nothing is being read. */
	readonly progress: number | undefined;
	/** Why it cannot be read at all: as the reader of loads says it, or as the browser does. */
	readonly failure: Localized | string | undefined;
}

export interface ImportChange {
	readonly choice?: Partial<LoadChoice>;
	readonly factor?: number;
	readonly setsRun?: boolean;
}

export interface Importing {
	/** Opens an empty page to paste into. */
	paste(): void;
	open(file: Blob, name: string): void;
	change(change: ImportChange): void;
	/** @returns the settings that the record gives, by path; `undefined` if it cannot be used */
	take(): Readonly<Record<string, unknown>> | undefined;
}

const nothing: LoadImport = { name: '', file: undefined, found: undefined, choice: undefined, factor: 1, setsRun: true, loaded: undefined, progress: undefined, failure: undefined };

export function createImporting({ store, lane }: { readonly store: Store<SimulatorState>; readonly lane: WorkerLane }): Importing {
	function update(changes: Partial<LoadImport>): void {
		const { importing } = store.get();
		if (importing !== undefined) { store.update({ importing: { ...importing, ...changes } }); }
	}

	function onFailed(failure: string): void {
		update({ failure, progress: undefined });
	}

	function read(): void {
		const { importing } = store.get();
		if (importing?.file === undefined || importing.choice === undefined) { return; }
		const { file, choice, factor } = importing;
		update({ progress: 0, failure: undefined });
		lane.ask<'read-load'>({ kind: 'read-load', file, choice, factor }, {
			onProgress: progress => { update({ progress }); },
			onAnswer: loaded => { update({ loaded, progress: undefined }); },
			onFailed,
		});
	}

	return {
		paste() {
			lane.cancel('inspect-load');
			lane.cancel('read-load');
			store.update({ drawer: 'import', importing: nothing });
		},
		open(file, name) {
			lane.cancel('read-load');
			store.update({ drawer: 'import', importing: { ...nothing, file, name, progress: 0 } });
			lane.ask<'inspect-load'>({ kind: 'inspect-load', file }, {
				onFailed,
				onAnswer: found => {
					if (found.ok === 'needs-whole') { return; }
					if (!found.ok) { update({ progress: undefined, failure: found.reason }); return; }
					update({ found, choice: found.choice });
					read();
				},
			});
		},
		change({ choice, factor, setsRun }) {
			const { importing } = store.get();
			if (importing?.choice === undefined) { return; }
			update({ choice: { ...importing.choice, ...choice }, factor: factor ?? importing.factor, setsRun: setsRun ?? importing.setsRun });
			if (choice !== undefined || factor !== undefined) { read(); }
		},
		take() {
			const { loaded, setsRun, progress } = store.get().importing ?? nothing;
			if (loaded?.ok !== true || progress !== undefined) { return undefined; }
			const { load, durationSeconds, startDate, startClockSeconds } = loaded;
			if (!setsRun) { return { load }; }
			return { load, durationSeconds, ...startDate === null ? {} : { startDate }, ...startClockSeconds === null ? {} : { startClockSeconds } };
		},
	};
}
