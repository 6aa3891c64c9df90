/** The lifecycle hooks of a scenario's group, from the group itself and from resources of their own. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { lifecycleHooksOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { LifecycleHook, LifecycleHookSettings } from '../../core/model/lifecycleHook';
import type { GroupSettings } from '../../core/simulation/scenario/groupSettings';
import { assumed, choiceOf, omitted, optionalSettingOf, originOf, same, settingOf, type Setting, type SettingNode, type Settings } from '../setting';
import { groupText } from './groupText';
import { uncertainNotes, type PartReading } from './partReading';

type HookSettings = Settings<GroupSettings['lifecycleHooks'][number]>;

/** A hook of which the code does not tell what it waits for is left out. */
export function readLifecycleHooks(group: AutoScalingGroup, resources: readonly Resource[]): PartReading<SettingNode<GroupSettings['lifecycleHooks']>> {
	const hooks = lifecycleHooksOf(group, resources);
	const readings = hooks.map((hook, index) => {
		const name = hookName(hook, index);
		return { name: name.value, settings: hookSettings(hook, name) };
	});
	const settings = readings.flatMap((reading) => reading.settings ?? []);
	return {
		settings: settings.length === 0 ? omitted([], groupText.defaults.none) : settings,
		notes: [
			...readings.filter((reading) => reading.settings === undefined).map(({ name }) => groupText.notes.hook(name)),
			...uncertainNotes(hooks.filter((hook): hook is LifecycleHook => 'multiplicity' in hook)),
		],
	};
}

function hookName({ lifecycleHookName }: LifecycleHookSettings, index: number): Setting<string> {
	const name = `hook ${index + 1}`;
	return optionalSettingOf(lifecycleHookName, { unknown: name, shown: same(name), missing: assumed(name, groupText.assumptions.hookName) });
}

function hookSettings(hook: LifecycleHookSettings, name: Setting<string>): HookSettings | undefined {
	const { lifecycleTransition } = hook;
	const transition = isKnown(lifecycleTransition) ? /^autoscaling:EC2_INSTANCE_(LAUNCHING|TERMINATING)$/.exec(lifecycleTransition.value)?.[1] : undefined;
	if (transition === undefined || !isKnown(lifecycleTransition)) { return undefined; }
	return {
		name,
		transition: { value: transition === 'LAUNCHING' ? 'LAUNCHING' : 'TERMINATING', origin: originOf(lifecycleTransition) },
		heartbeatTimeoutSeconds: settingOf(hook.heartbeatTimeoutSeconds, { unknown: 3600, shown: same('3600 s') }),
		defaultResult: choiceOf(hook.defaultResult, ['CONTINUE', 'ABANDON'], 'ABANDON'),
		completesAfterSeconds: assumed(60, groupText.assumptions.hookWork),
	};
}
