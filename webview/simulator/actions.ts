/** What a reader can do in the panel; the views call these and know nothing of how they are done. */
import type { Location } from '../../src/core/model/value';
import type { TimeRange } from '../shared/chartSpec';
import type { Field } from './form/fields';
import type { ExportId } from './exports/text';
import type { ImportChange } from './load/importing';
import type { LogFilter } from './result/why';
import type { Drawer } from './state';

export interface Actions {
	/** Something was typed into a field. */
	readonly type: (field: Field, text: string) => void;
	/** The field was left: what was typed is now shown as it was understood. */
	readonly settle: (path: string) => void;
	/** Sets one setting, list or record. */
	readonly change: (path: string, value: unknown) => void;
	/** Sets several that belong together. */
	readonly changeAll: (values: Readonly<Record<string, unknown>>) => void;
	readonly reset: (path: string) => void;
	readonly resetAll: () => void;
	/** Lets the reader choose an instance type for a setting; the path behind the last entry of a list adds one. */
	readonly pickInstanceType: (path: string) => void;
	readonly openLocation: (at: Location) => void;
	readonly moveCursor: (seconds: number) => void;
	/** The pointer is over a time in a chart; a run that plays goes on. */
	readonly pointAt: (seconds: number) => void;
	readonly zoom: (range: TimeRange | null) => void;
	readonly toggle: (part: string, open: boolean) => void;
	readonly showAllActivities: (all: boolean) => void;
	/** Which activities the log shows; `more` shows a page more of them. */
	readonly filterLog: (change: { readonly filter?: LogFilter; readonly text?: string; readonly more?: boolean }) => void;
	/** Plays the run back, or stops. */
	readonly play: (play: boolean) => void;
	readonly setSpeed: (speed: number) => void;
	/** Pins the run that shows as the one to compare with. */
	readonly pin: () => void;
	readonly unpin: () => void;
	readonly pinEntry: (id: number) => void;
	/** Takes up the settings of an earlier run. */
	readonly useEntry: (id: number) => void;
	readonly renameEntry: (id: number, name: string) => void;
	readonly copyHash: () => void;
	/** Opens one of what fits between title and verdict, or closes what is open. */
	readonly showDrawer: (drawer: Drawer | undefined) => void;
	readonly export: (what: ExportId) => void;
	readonly keepExperiment: (how: 'save' | 'copy') => void;
	/** Searches for better settings, from those in effect. */
	readonly suggest: () => void;
	readonly cancelSearch: () => void;
	/** Takes a suggestion into the settings, by its number; `present` takes back what the search began with. */
	readonly useSuggestion: (which: number | 'present') => void;
	/** Looks at a file with a recorded load; without one, opens a place to paste one into. */
	readonly importLoad: (file: Blob | undefined, name: string) => void;
	readonly changeImport: (change: ImportChange) => void;
	/** Takes the recorded load that shows into the settings. */
	readonly useImport: () => void;
	/** Writes what the reader changed into the code of the group. */
	readonly writeToCode: () => void;
	/** Ends a run that takes long. */
	readonly cancelRun: () => void;
	/** Runs the settings again after a failure, or after a run was ended. */
	readonly runAgain: () => void;
}
