/** Messages between the host and the Simulator panel. The panel runs the core itself; the host sends what it read from code. */
import type { LanguageTag } from '../core/model/localized';
import type { Location } from '../core/model/value';
import type { InstanceModel } from '../core/simulation/scenario/launchModel';
import type { Scenario } from '../core/simulation/scenario/scenario';

/** An origin as the panel shows it: `label` is `main.tf:44`, `assumed` … already in the reader's language. */
export interface ShownOrigin {
	readonly kind: 'code' | 'omitted' | 'assumed';
	readonly label: string;
	/** The reason, for a hover; empty if there is nothing to add. */
	readonly note: string;
	readonly at: Location | undefined;
}

/** What a panel shows. The panel keeps it in its webview state as `source`, so that the host finds it again after a reload. */
export type SimulatorSource =
	| { readonly kind: 'code'; readonly file: string; readonly groupId: string; readonly groupName: string }
	/** `file`: the scenario file that it was read from. */
	| { readonly kind: 'scenario'; readonly scenario: Scenario; readonly file?: string };

/** Everything the panel needs to show one group: a whole snapshot. */
export interface SimulatorSnapshot {
	readonly source: SimulatorSource;
	readonly language: LanguageTag;
	readonly scenario: Scenario;
	readonly origins: Readonly<Record<string, ShownOrigin>>;
	readonly notes: readonly string[];
	/** Where the group stands in code; `undefined` for an example. */
	readonly group: { readonly label: string; readonly at: Location } | undefined;
	/** Region and date of the price, for the cost tile; empty if there is no price. */
	readonly priceNote: string;
	/** What the code tells of the group in AWS, for experiments on it; `null` where it does not. */
	readonly aws: { readonly region: string | null; readonly port: number | null };
}

export type SimulatorToWebview =
	| { readonly type: 'show'; readonly snapshot: SimulatorSnapshot }
	/** The code that the panel was opened from cannot be read any more (deleted, renamed); the last snapshot stays. */
	| { readonly type: 'detached'; readonly message: string }
	/** The reader chose an instance type for the setting at `path`. */
	| { readonly type: 'instanceType'; readonly path: string; readonly model: InstanceModel }
	/** What a search for better settings may change, by path in the scenario, and which types may run instead. */
	| { readonly type: 'searchLimits'; readonly mayChange: readonly string[] | 'all'; readonly instanceTypes: readonly InstanceModel[] }
	/** Why nothing can be suggested. */
	| { readonly type: 'searchRefused'; readonly reason: string };

export type SimulatorFromWebview =
	| { readonly type: 'ready' }
	| { readonly type: 'openLocation'; readonly at: Location }
	/** Lets the reader choose an instance type for the setting at `path`; `current` is the one to compare with, empty for none. */
	| { readonly type: 'pickInstanceType'; readonly path: string; readonly current: string }
	/** Lets the reader keep something as a file. */
	| { readonly type: 'saveFile'; readonly name: string; readonly content: string | Uint8Array }
	/** Lets the reader keep what runs now as a scenario file. */
	| { readonly type: 'saveScenario'; readonly scenario: Scenario }
	/** Asks what a search for better settings of this scenario may change: what can be written into its code, or all of it where there is none. */
	| { readonly type: 'readSearchLimits'; readonly scenario: Scenario }
	/** Writes changed settings into the code of the group, after VS Code has shown how. */
	| { readonly type: 'writeToCode'; readonly changes: readonly SettingToWrite[] };

/** A setting of the scenario and what it became. */
export interface SettingToWrite {
	readonly path: string;
	readonly value: unknown;
}
