/** English words for the size of a group and for its instances. */
import { formatClock, formatDuration, formatEstimate, formatNumber } from '../../format';
import type { NextTry } from '../group/launchChoice';
import type { LaunchedType } from '../group/launching';
import type { PurchaseOption } from '../group/launchOptions';
import type { EndReason } from '../result/result';
import type { GroupActivity } from './groupActivities';
import type { ActivityWords, DescribedActivity } from './words';
import { instances, zoneList } from './english';

type Of<K extends GroupActivity['kind']> = Extract<GroupActivity, { readonly kind: K }>;

export const groupEnglish: ActivityWords<GroupActivity> = {
	'run-start': ({ desiredCapacity, count = desiredCapacity }) => ({
		text: `The run begins with ${instances(count)} in service`, detail: count === desiredCapacity ? '' : `desired capacity in units: ${formatNumber(desiredCapacity)}`,
	}),
	'launch': ({ count, zones, servesAtSeconds, types = [] }, startClockSeconds) => ({
		text: `+${formatNumber(count)} launched in ${zoneList(zones)}`,
		detail: [...types.map(typeOf), `serves at ${formatClock(startClockSeconds + servesAtSeconds)}`].join(', '),
	}),
	'launch-failed': ({ zone, reason, purchaseOption, next }) => ({
		text: `Launch in zone ${zone} failed`,
		detail: `${reason === 'zone-impaired' ? 'the zone is impaired' : `it has no ${purchaseOptions[purchaseOption]} capacity`}; ${nextTries[next]}`,
	}),
	'process-suspended': ({ process, count }) => ({
		text: process === 'Launch' ? `Nothing is launched, although a capacity of ${formatNumber(count)} is missing` : `Nothing ends, although a capacity of ${formatNumber(count)} is too much`,
		detail: `the process ${process} is suspended`,
	}),
	'in-service': ({ count, serving }) => ({ text: `${instances(count)} more in service`, detail: `${formatNumber(serving)} serve now` }),
	'not-registered': ({ count }) => ({ text: `${instances(count)} in service without requests`, detail: 'AddToLoadBalancer is suspended: not registered, also not when it is resumed' }),
	'terminate': ({ count, zones, reason, policies = [], types = [] }) => ({
		text: `${instances(count)} of ${zoneList(zones)} ${count === 1 ? 'ends' : 'end'}`,
		detail: [...types.map(typeOf), reason === 'scale-in' ? scaleInOrder(policies) : endReasons[reason]].join(', '),
	}),
	'scale-in-protected': ({ count }) => ({ text: `A capacity of ${formatNumber(count)} too much stays`, detail: 'scale-in protection: the desired capacity drops, but protected instances do not end' }),
	'capacity-shortage': ({ zone, purchaseOption }) => ({
		text: `Zone ${zone} has no ${purchaseOption === 'any' ? '' : `${purchaseOptions[purchaseOption]} `}capacity`, detail: 'launches into it fail; running instances are not touched',
	}),
	'capacity-returned': ({ zone }) => ({ text: `Zone ${zone} has capacity again`, detail: 'launches into it work again' }),
	'hook-wait': hookWait,
	'hook-timed-out': hookTimedOut,
	'warm-pool-launch': ({ count, zones }) => ({ text: `+${formatNumber(count)} launched for the warm pool in ${zoneList(zones)}`, detail: 'prepared ahead, so that scaling out only has to start them' }),
	'warm-pool-ready': ({ count, poolState }) => ({ text: `${instances(count)} ready in the warm pool`, detail: poolStates[poolState] }),
	'warm-start': ({ count, zones, servesAtSeconds }, startClockSeconds) => ({
		text: `+${formatNumber(count)} started from the warm pool in ${zoneList(zones)}`, detail: `serves at ${formatClock(startClockSeconds + servesAtSeconds)}`,
	}),
	'warm-pool-empty': ({ count }) => ({ text: `The warm pool has nothing ready for ${instances(count)}`, detail: 'cold start: launched anew, with the whole boot time' }),
	'warm-pool-return': ({ count, zones, poolState }) => ({ text: `${instances(count)} of ${zoneList(zones)} back in the warm pool`, detail: poolStates[poolState] }),
	'warm-pool-shrink': ({ count, zones }) => ({ text: `${instances(count)} of the warm pool in ${zoneList(zones)} ${count === 1 ? 'ends' : 'end'}`, detail: 'the warm pool is larger than it is to be' }),
	'suspend-processes': ({ processes }) => ({ text: `Suspended: ${processes.join(', ')}`, detail: 'the group no longer does this by itself' }),
	'resume-processes': ({ processes }) => ({ text: `Resumed: ${processes.join(', ')}`, detail: 'the group does this by itself again' }),
	'enter-standby': ({ count, zones, from, to }) => ({ text: `${instances(count)} of ${zoneList(zones)} put into standby`, detail: desiredChange(from, to) }),
	'exit-standby': ({ count, zones, from, to }) => ({ text: `${instances(count)} of ${zoneList(zones)} back from standby`, detail: desiredChange(from, to) }),
	'terminate-by-request': ({ count, zones, from, to }) => ({ text: `An operator ends ${instances(count)} of ${zoneList(zones)}`, detail: desiredChange(from, to) }),
	'set-protection': ({ count, isProtected }) => ({
		text: `Scale-in protection of ${instances(count)} ${isProtected ? 'set' : 'removed'}`, detail: isProtected ? 'scaling in leaves them alone' : 'scaling in may end them',
	}),
	'new-template-version': ({ version, bootSeconds, requestsPerSecond }) => ({
		text: `Launch template version ${formatNumber(version)}`,
		detail: `only new instances have it: boot ${formatDuration(bootSeconds, 'en')}, ${formatEstimate(requestsPerSecond)} requests per second`,
	}),
	'operation-refused': ({ operation, reason }) => ({ text: `Refused: ${operation}`, detail: refusals[reason] }),
	'credits-empty': ({ count, creditMode, baselinePercent }) => ({
		text: `${instances(count)} out of CPU credits`,
		detail: creditMode === 'standard' ? `standard mode: held to the baseline of ${formatNumber(baselinePercent, 1)} % CPU` : 'unlimited mode: goes on with surplus credits, charged where they are not earned back',
	}),
	'credits-recovered': ({ count }) => ({ text: `${instances(count)} with CPU credits again`, detail: 'an hour of earning saved' }),
	'volume-burst-empty': ({ count, volumeType }) => ({ text: `${volumes(count, volumeType)} out of burst credits`, detail: 'held to the baseline, and the requests with it' }),
	'volume-burst-recovered': ({ count, volumeType }) => ({ text: `${volumes(count, volumeType)} with burst credits again`, detail: 'a minute at full speed saved' }),
};

const purchaseOptions: Readonly<Record<PurchaseOption, string>> = { 'on-demand': 'On-Demand', 'spot': 'Spot' };

const nextTries: Readonly<Record<NextTry, string>> = {
	'other-zones': 'the group tries the others', 'same-zone': 'the group keeps trying there (balanced-only)', 'later': 'no zone takes it, the group tries again later',
};

const endReasons: Readonly<Record<EndReason, string>> = {
	'scale-in': 'scale-in: the zone with most instances gives up one first',
	'rebalance': 'its replacement in the emptier zone is ready',
	'unhealthy': 'the replacement of what is unhealthy is ready',
	'zone-lost': 'lost with the zone',
	'crash': 'the machine is gone',
	'spot-interruption': 'EC2 takes the Spot capacity back',
	'capacity-rebalance': 'the replacement for Spot capacity at risk is ready',
	'instance-refresh': 'replaced by the instance refresh',
	'max-lifetime': 'the maximum instance lifetime is reached',
	'hook-abandoned': 'a lifecycle hook abandoned the launch',
	'terminated-by-request': 'an operator asked for it',
};

const poolStates: Readonly<Record<Of<'warm-pool-ready'>['poolState'], string>> = {
	Stopped: 'stopped: only volumes are billed', Hibernated: 'hibernated: only volumes are billed', Running: 'running: billed like an instance in service',
};

const refusals: Readonly<Record<Of<'operation-refused'>['reason'], string>> = {
	'below-minimum': 'the desired capacity would fall below the minimum', 'above-maximum': 'the desired capacity would rise above the maximum', 'no-instances': 'there is no such instance',
};

function scaleInOrder(policies: readonly string[]): string {
	return policies.length === 0 ? endReasons['scale-in'] : `${endReasons['scale-in']}, there by ${policies.join(', then ')}`;
}

function typeOf({ count, instanceType, purchaseOption }: LaunchedType): string {
	return `${formatNumber(count)} × ${instanceType} ${purchaseOptions[purchaseOption]}`;
}

function desiredChange(from: number, to: number): string {
	return from === to ? `desired capacity stays at ${formatNumber(to)}` : `desired capacity ${formatNumber(from)} → ${formatNumber(to)}`;
}

function hookWait({ transition, hook, hooks, count, seconds }: Of<'hook-wait'>): DescribedActivity {
	const others = hooks === 1 ? '' : ` (${formatNumber(hooks)} hooks, this one decides)`;
	return {
		text: `${instances(count)} ${count === 1 ? 'waits' : 'wait'} for lifecycle hook ${hook}${others}: ${formatDuration(seconds, 'en')}`,
		detail: transition === 'LAUNCHING' ? 'not in service until then, but billed' : 'no requests any more, but billed until the end',
	};
}

function hookTimedOut({ transition, hook, result, count, afterSeconds }: Of<'hook-timed-out'>): DescribedActivity {
	return {
		text: `Lifecycle hook ${hook} timed out after ${formatDuration(afterSeconds, 'en')}: ${result}`,
		detail: transition === 'TERMINATING' ? `${instances(count)} ${count === 1 ? 'ends' : 'end'} all the same`
			: result === 'CONTINUE' ? `${instances(count)} ${count === 1 ? 'goes' : 'go'} into service all the same`
				: `${instances(count)} ${count === 1 ? 'ends' : 'end'}, and the group launches others`,
	};
}

function volumes(count: number, volumeType: string): string {
	return `${volumeType} volumes of ${instances(count)}`;
}
