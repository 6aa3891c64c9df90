/**
 * From changed settings of a scenario to edits of the code that it was read from, and which settings may be changed at all.
 * Imports no `vscode`, so that it is tested without one.
 */
import type { Localized } from '../../core/model/localized';
import { localize } from '../../core/model/localized';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import type { PolicySettings } from '../../core/simulation/scenario/policySettings';
import { addScalingPolicy } from '../../languages/addScalingPolicy';
import { setProperties } from '../../languages/setProperty';
import type { ChangedDefault, SettingChange, SettingEdit } from '../../languages/setProperty';
import { codeSettingsOf } from '../../scenarios/codeSettings';
import type { CodeOfScenario } from '../../scenarios/codeSettings';
import { dimensionsOf } from '../../scenarios/suggest/dimensions';
import type { DimensionContext } from '../../scenarios/suggest/dimensions';

/** A setting of the scenario and what it became. */
export interface ScenarioChange {
	/** In the scenario: `group.minSize`; `policies` for a first policy. */
	readonly path: string;
	readonly value: unknown;
}

/** The code that the scenario was read from. */
export interface WritableCode extends CodeOfScenario {
	textOf(file: string): string | undefined;
}

export interface WriteBackPlan {
	readonly edits: readonly SettingEdit[];
	readonly defaults: readonly ChangedDefault[];
	/** Changes that cannot be written, each with its reason. */
	readonly refused: readonly { readonly path: string; readonly reason: Localized }[];
}

const assumedMessage: LocalizedTemplate<string> = {
	en: (path) => `This setting is not in the code: ${path}`,
	ko: (path) => `코드에 없는 설정입니다: ${path}`,
};

/** What several changes together make of the code. A refused one leaves the others alone. */
export function planWriteBack(changes: readonly ScenarioChange[], code: WritableCode): WriteBackPlan {
	const settings: SettingChange[] = [];
	const edits: SettingEdit[] = [];
	const refused: { readonly path: string; readonly reason: Localized }[] = [];
	const pathOf = new Map<SettingChange, string>();
	for (const { path, value } of changes) {
		const added = path === 'policies' ? addFirstPolicy(value, code) : undefined;
		if (added !== undefined) {
			if (added.kind === 'edits') { edits.push(...added.edits); } else { refused.push({ path, reason: added.refusal.message }); }
			continue;
		}
		const own = codeSettingsOf(path, value, code);
		if (own === undefined) { refused.push({ path, reason: localize(assumedMessage, path) }); }
		for (const setting of own ?? []) {
			settings.push(setting);
			pathOf.set(setting, path);
		}
	}
	const written = setProperties(settings, code);
	refused.push(...written.refused.map(({ change, refusal }) => ({ path: pathOf.get(change) ?? change.path, reason: refusal.message })));
	return { edits: [...edits, ...written.edits], defaults: written.defaults, refused };
}

/** Only for a group that has no policy: another one beside it would work against it. */
function addFirstPolicy(value: unknown, code: WritableCode): ReturnType<typeof addScalingPolicy> | undefined {
	const [policy, ...others] = Array.isArray(value) ? value as readonly PolicySettings[] : [];
	const hasNone = code.origins['policies']?.kind === 'omitted';
	if (!hasNone || others.length > 0 || policy?.kind !== 'target-tracking' || policy.metric === 'BacklogPerInstance' || policy.metric === 'ALBRequestCountPerTarget') { return undefined; }
	const { metric, targetValue, instanceWarmupSeconds } = policy;
	return addScalingPolicy(code.group, { predefinedMetricType: metric, targetValue, estimatedInstanceWarmupSeconds: instanceWarmupSeconds }, code);
}

/** Settings that a search may change because they can be written, found out by planning another value for each. */
export function writablePaths(scenario: Scenario, code: WritableCode, instanceTypes: DimensionContext['instanceTypes']): readonly string[] {
	const dimensions = dimensionsOf(scenario, { mayChange: () => true, instanceTypes });
	const ids = dimensions.filter(({ id, options, present }) => {
		const other = options.find((_, index) => index !== present);
		return other !== undefined && planWriteBack([{ path: id, value: other.value }], code).refused.length === 0;
	}).map(({ id }) => id);
	const { desiredCapacity } = scenario.group;
	const canMove = desiredCapacity !== null && planWriteBack([{ path: 'group.desiredCapacity', value: desiredCapacity + 1 }], code).refused.length === 0;
	return canMove ? [...ids, 'group.desiredCapacity'] : ids;
}
