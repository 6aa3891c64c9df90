/** The scheduled actions of a group. Those that do not recur, or of which the code tells too little, are named. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import type { Localized } from '../../core/model/localized';
import { scheduledActionsOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import type { ScheduledAction } from '../../core/model/scheduledAction';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import type { ScheduledActionSettings } from '../../core/simulation/scenario/policySettings';
import { known, named, omitted, settingOf, same, type Setting, type Settings } from '../setting';
import { uncertainNotes, type PartReading } from './partReading';
import { policyText } from './policyText';

const { defaults, notes } = policyText;

export function readScheduledActions(group: AutoScalingGroup, resources: readonly Resource[]): PartReading<readonly Settings<ScheduledActionSettings>[]> {
	const actions = scheduledActionsOf(group, resources);
	const readings = actions.map(readAction);
	return { settings: readings.flatMap(({ settings }) => settings), notes: [...readings.flatMap((reading) => reading.notes), ...uncertainNotes(actions)] };
}

function readAction(action: ScheduledAction): PartReading<readonly Settings<ScheduledActionSettings>[]> {
	const { recurrence, startTime, endTime, timeZone, minSize, maxSize, desiredCapacity } = action;
	const leftOut = (note: Localized): PartReading<readonly Settings<ScheduledActionSettings>[]> => ({ settings: [], notes: [note] });
	if (recurrence === undefined && isKnown(startTime)) { return leftOut(notes.actionOnce(action.name, startTime.value)); }
	const sizes = [minSize, maxSize, desiredCapacity].filter((size) => size !== undefined);
	if (!isKnown(recurrence) || sizes.length === 0 || !sizes.every((size) => isKnown(size))) { return leftOut(notes.actionUnknown(action.name)); }
	const settings: Settings<ScheduledActionSettings> = {
		name: named(action),
		minSize: sizeOf(minSize),
		maxSize: sizeOf(maxSize),
		desiredCapacity: sizeOf(desiredCapacity),
		when: {
			kind: { value: 'recurrence', origin: known(recurrence).origin },
			recurrence: known(recurrence),
			timeZone: settingOf(timeZone, { unknown: 'UTC', shown: same('UTC') }),
		},
	};
	return { settings: [settings], notes: startTime === undefined && endTime === undefined ? [] : [notes.actionBounds(action.name)] };
}

function sizeOf(size: Value<number> | undefined): Setting<number | null> {
	return isKnown(size) ? known(size) : omitted(null, defaults.unchanged);
}
