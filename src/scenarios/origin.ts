/** Where each setting of a scenario comes from: shown beside it, so that nothing assumed looks like something read. */
import type { Localized } from '../core/model/localized';
import type { Location } from '../core/model/value';
import type { Scenario } from '../core/simulation/scenario/scenario';

export type SettingOrigin =
	/** Read from the code; `at` is where it stands (the default of a variable, where it comes from one). */
	| { readonly kind: 'code'; readonly at: Location; readonly note: Localized | undefined }
	/** Not written in the code: the default that AWS or the language documents. */
	| { readonly kind: 'omitted'; readonly note: Localized }
	/** Not in the code, or not to be known from it: an assumption with its reason. */
	| { readonly kind: 'assumed'; readonly note: Localized };

/** Origins by path in the scenario: `group.minSize`, `launch.bootSeconds`, `policies[0].targetValue`. */
export type SettingOrigins = Readonly<Record<string, SettingOrigin>>;

/** A scenario that was built from a group in code. */
export interface ScenarioFromCode {
	readonly scenario: Scenario;
	readonly origins: SettingOrigins;
	/** What the code has and the simulation leaves out, in words; empty when all is covered. */
	readonly notes: readonly Localized[];
	/** Where the group stands. */
	readonly group: Location & { readonly id: string; readonly name: string };
}
