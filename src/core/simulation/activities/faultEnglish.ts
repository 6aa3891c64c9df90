/** English words for faults. */
import { formatDuration, formatNumber } from '../../format';
import type { FaultKind } from '../scenario/faults';
import type { FaultActivity } from './faultActivities';
import type { ActivityWords } from './words';
import { instances, zoneList } from './english';

const duration = (seconds: number): string => formatDuration(seconds, 'en');
const ratio = (value: number): string => formatNumber(value, 2);

export const faultEnglish: ActivityWords<FaultActivity> = {
	'zone-lost': ({ zone, lostInstances, totalInstances }) => ({
		text: `Zone ${zone} impaired; ${formatNumber(lostInstances)} of ${instances(totalInstances)} lost`, detail: '',
	}),
	'zone-unreachable': ({ zone, unreachableInstances, totalInstances }) => ({
		text: `Zone ${zone} cut off from the network; ${formatNumber(unreachableInstances)} of ${instances(totalInstances)} out of reach`,
		detail: 'they run on, but nothing gets through to them until it ends',
	}),
	'zone-recovered': ({ zone }) => ({ text: `Zone ${zone} has recovered`, detail: 'launches into it work again' }),
	'zone-reachable': ({ zone, count }) => ({
		text: `Zone ${zone} is within reach again`, detail: count === 0 ? 'all of its instances were replaced meanwhile' : `${instances(count)} there ${count === 1 ? 'answers' : 'answer'} again`,
	}),
	'fault-without-target': ({ fault, zone }) => ({ text: `${nothingToHit(fault)}${zone === null ? '' : ` in zone ${zone}`}`, detail: 'the fault hits nothing' }),
	'instances-crashed': ({ count, zones }) => ({ text: `${instances(count)} of ${zoneList(zones)} crashed`, detail: 'an instance that no longer runs is unhealthy at once, grace period or not' }),
	'status-checks-failing': ({ count, zones, seenAfterSeconds }) => ({
		text: `${instances(count)} of ${zoneList(zones)} no longer ${count === 1 ? 'answers' : 'answer'}: the machine fails`, detail: `EC2 status checks call it impaired after ${duration(seenAfterSeconds)}`,
	}),
	'application-hung': ({ count, zones, durationSeconds }) => ({
		text: `The application hangs on ${instances(count)} of ${zoneList(zones)}`, detail: `for ${duration(durationSeconds)}; the machine is fine, so that EC2 status checks see nothing`,
	}),
	'application-answers': ({ count }) => ({
		text: 'The application no longer hangs', detail: count === 0 ? 'all instances that hung were replaced meanwhile' : `${instances(count)} ${count === 1 ? 'answers' : 'answer'} again`,
	}),
	'application-slowed': ({ count, zones, speedRatio }) => ({
		text: `The application slows down on ${instances(count)} of ${zoneList(zones)}`, detail: `${ratio(speedRatio)} × the usual rate, and health checks still pass`,
	}),
	'application-recovered': ({ count }) => ({
		text: 'The application is no longer slow', detail: count === 0 ? 'all instances that were slow have ended meanwhile' : `${instances(count)} at full rate again`,
	}),
	'slow-boot': ({ factor, bootSeconds }) => ({ text: `New instances boot slowly: ${ratio(factor)} × the usual time`, detail: `what is launched from now on takes ${duration(bootSeconds)}` }),
	'slow-boot-ended': ({ bootSeconds }) => ({ text: 'New instances boot faster again', detail: `what is launched from now on takes ${duration(bootSeconds)}` }),
	'bad-template-version': ({ version }) => ({ text: `Launch template version ${version} is bad`, detail: 'what is launched from it never answers; running instances keep their version' }),
	'good-template-version': ({ version }) => ({ text: `Launch template version ${version} is good again`, detail: 'only what is launched from now on has it' }),
	'spot-recommendation': ({ count, zones, noticeAfterSeconds, isAnswered }) => ({
		text: `Rebalance recommendation for ${count === 1 ? '1 Spot Instance' : `${formatNumber(count)} Spot Instances`} of ${zoneList(zones)}`,
		detail: isAnswered ? `Capacity Rebalancing is on; the notice follows in ${duration(noticeAfterSeconds)}` : 'Capacity Rebalancing is off: the group waits for the interruption notice',
	}),
	'spot-notice': ({ count, replacing, zones, secondsLeft }) => ({
		text: `EC2 takes back ${count === 1 ? '1 Spot Instance' : `${formatNumber(count)} Spot Instances`} of ${zoneList(zones)}`,
		detail: `gone in ${duration(secondsLeft)}; ${replacing === 0 ? 'the group does not begin to replace any now' : `the group begins to replace ${replacing === count ? 'them' : `${formatNumber(replacing)} of them`}, and their termination hooks run`}`,
	}),
	'spot-reclaimed': ({ count, zones }) => ({ text: `${count === 1 ? '1 Spot Instance' : `${formatNumber(count)} Spot Instances`} of ${zoneList(zones)} reclaimed`, detail: 'whether draining and hooks were done or not' }),
	'zonal-shift': ({ zone, instances: count, hasLoadBalancer, groupTakesPart }) => ({
		text: hasLoadBalancer ? `Traffic shifted out of zone ${zone}` : `Zone ${zone} shifted away`,
		detail: `${instances(count)} there; ${groupTakesPart ? 'the group launches nothing in it and policies may not scale in' : 'the group itself does not take part'}`,
	}),
	'zonal-shift-ended': ({ zone }) => ({ text: `The shift out of zone ${zone} ends`, detail: 'the zone takes part again' }),
	'dependency-down': ({ failsHealthChecks }) => ({
		text: 'What the application depends on does not answer', detail: failsHealthChecks ? 'requests fail, and health checks with them' : 'requests fail; health checks do not ask for it',
	}),
	'dependency-up': () => ({ text: 'What the application depends on answers again', detail: '' }),
	'traffic-spike': ({ factor, demandFactor }) => ({ text: `Demand is ${ratio(factor)} × as high`, detail: factor === demandFactor ? '' : `together with the spikes before: ${ratio(demandFactor)} ×` }),
	'traffic-spike-ended': ({ demandFactor }) => ({ text: 'The traffic spike ends', detail: demandFactor === 1 ? 'demand is as usual again' : `other spikes last: ${ratio(demandFactor)} ×` }),
};

function nothingToHit(fault: FaultKind): string {
	return fault === 'spot-interruption' ? 'No Spot Instance is in service' : 'No instance is in service';
}
