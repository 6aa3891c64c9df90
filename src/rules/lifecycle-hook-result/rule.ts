/** Hooks that, when nobody answers in time, let an unprepared instance serve or cut the hooks beside them. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { LifecycleHook, LifecycleHookSettings } from '../../core/model/lifecycleHook';
import { localize } from '../../core/model/localized';
import { lifecycleHooksOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import { writeSettings } from '../fixes';
import { changeHook } from '../groupParts';
import type { Fix, Rule, RuleContext } from '../rule';
import { cutsOthers, servesUnprepared, setResult, text } from './text';

export const lifecycleHookResult: Rule<AutoScalingGroup> = {
	id: 'lifecycle-hook-result', severity: 'information', resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html',
	check(group, report, context) {
		const hooks = lifecycleHooksOf(group, context.resources);
		const ending = hooks.filter((hook) => isOn(hook, 'TERMINATING'));
		for (const hook of hooks) {
			const { defaultResult: result, heartbeatTimeoutSeconds: timeout } = hook;
			if (!isKnown(result)) { continue; }
			if (result.value === 'CONTINUE' && isOn(hook, 'LAUNCHING') && isKnown(timeout)) {
				report({ at: result, message: servesUnprepared, args: { group: group.name, seconds: timeout.value }, fixes: () => resultFixes(group, hook, 'ABANDON', context) });
			} else if (result.value === 'ABANDON' && ending.length > 1 && ending.includes(hook)) {
				const at = result.origin.kind === 'omitted' && isKnown(hook.lifecycleTransition) ? hook.lifecycleTransition : result;
				report({ at, message: cutsOthers, args: { group: group.name, others: ending.length - 1 }, fixes: () => resultFixes(group, hook, 'CONTINUE', context) });
			}
		}
	},
};

function isOn({ lifecycleTransition: transition }: LifecycleHookSettings, word: 'LAUNCHING' | 'TERMINATING'): boolean {
	return isKnown(transition) && transition.value.includes(word);
}

function resultFixes(group: AutoScalingGroup, hook: LifecycleHookSettings | LifecycleHook, wanted: string, context: RuleContext): readonly Fix[] {
	const change = changeHook(group, hook, { setting: 'defaultResult', value: wanted });
	return writeSettings(localize(setResult, wanted), [change], { isPreferred: true, context });
}
