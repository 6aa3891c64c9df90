/** English words for the size of a group. */
import { formatClock, formatNumber } from '../../format';
import type { GroupActivity } from './groupActivities';
import type { ActivityWords } from './words';
import { instances, zoneList } from './english';

export const groupEnglish: ActivityWords<GroupActivity> = {
	'run-start': ({ desiredCapacity }) => ({ text: `The run begins with ${instances(desiredCapacity)} in service`, detail: '' }),
	'launch': ({ count, zones, servesAtSeconds }, startClockSeconds) => ({
		text: `+${formatNumber(count)} launched in ${zoneList(zones)}`, detail: `serves at ${formatClock(startClockSeconds + servesAtSeconds)}`,
	}),
	'launch-failed': ({ zone }) => ({ text: `Launch in zone ${zone} failed`, detail: 'the zone is impaired; the group tries the others' }),
	'in-service': ({ count, serving }) => ({ text: `${instances(count)} more in service`, detail: `${formatNumber(serving)} serve now` }),
	'terminate': ({ count, zones, reason }) => ({
		text: `${instances(count)} of ${zoneList(zones)} ${count === 1 ? 'ends' : 'end'}`,
		detail: reason === 'rebalance' ? 'its replacement in the recovered zone is ready' : 'scale-in: the zone with most instances gives up one first',
	}),
};
