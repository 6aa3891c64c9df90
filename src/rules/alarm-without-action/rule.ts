/** Alarms that start nothing. */
import type { Alarm } from '../../core/model/alarm';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { noAction, switchedOff, switchOn, text } from './text';

export const alarmWithoutAction: Rule<Alarm> = {
	id: 'alarm-without-action', severity: 'hint', resources: ['AWS::CloudWatch::Alarm'], text,
	source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html',
	check(alarm, report) {
		const { actionsEnabled, file, nameRange, name } = alarm;
		const actions = [alarm.alarmActions, alarm.okActions, alarm.insufficientDataActions];
		if (!actions.every((list) => isKnown(list))) { return; }
		const count = actions.reduce((sum, list) => sum + (list.value?.length ?? 0), 0);
		if (count === 0) {
			report({ at: { file, range: nameRange }, message: noAction, args: { name } });
		} else if (isKnown(actionsEnabled) && !actionsEnabled.value) {
			report({ at: actionsEnabled, severity: 'information', message: switchedOff, args: { name, count }, fixes: replaceValues(switchOn, [{ value: actionsEnabled, newText: 'true' }], true) });
		}
	},
};
