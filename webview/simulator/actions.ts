/** What a reader can do in the panel; the views call these and know nothing of how they are done. */
import type { Location } from '../../src/core/model/value';
import type { Fault } from '../../src/core/simulation/scenario/faults';
import type { LoadKind } from '../../src/core/simulation/scenario/load';
import type { TimeRange } from '../shared/chartSpec';
import type { Field } from './fields';
import type { PartId } from './state';
import type { SettingValue } from './settings';

export interface Actions {
	/** Something was typed into a field. */
	readonly type: (field: Field, text: string) => void;
	/** The field was left: what was typed is now shown as it was understood. */
	readonly settle: (path: string) => void;
	readonly change: (path: string, value: SettingValue) => void;
	readonly changeLoadKind: (kind: LoadKind) => void;
	readonly changeFaults: (faults: readonly Fault[]) => void;
	/** Switches "a zone fails" on or off. */
	readonly switchFault: (on: boolean) => void;
	readonly reset: (path: string) => void;
	readonly resetAll: () => void;
	readonly openLocation: (at: Location) => void;
	readonly moveCursor: (seconds: number) => void;
	readonly zoom: (range: TimeRange | null) => void;
	readonly toggle: (part: PartId, open: boolean) => void;
	readonly showAllActivities: (all: boolean) => void;
	readonly copyHash: () => void;
	/** Ends a run that takes long. */
	readonly cancelRun: () => void;
	/** Runs the settings again after a failure, or after a run was ended. */
	readonly runAgain: () => void;
}
