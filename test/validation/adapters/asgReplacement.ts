/** Cases of instances that are checked, hooked, replaced or set aside, in the words of the product. */
import { healthVerdict, type OptionalHealthCheck } from '../../../src/core/simulation/group/healthVerdict';
import { checkpointProgress, refreshBatchSize, refreshOrder, refreshTimeline, type RefreshStep } from '../../../src/core/simulation/group/instanceRefresh';
import { defaultHeartbeatSeconds, hookGlobalTimeoutSeconds, hookOutcome, hookStates, warmPoolHookStates, type HookResult, type LifecycleTransition } from '../../../src/core/simulation/group/lifecycleHooks';
import { defaultRefreshPolicy, isMaintenancePolicyValid, maintenanceBounds, replacementOrder, type MaintenancePolicy, type ReplacementEvent } from '../../../src/core/simulation/group/maintenance';
import { defaultGracePeriodSeconds, maxReplacedAtOnce, type GroupCreator, type UnhealthyCause } from '../../../src/core/simulation/group/replacementPace';
import { enterStandby } from '../../../src/core/simulation/group/standby';
import { registeredInstances, sizeAfterRebalance, unhealthyOutcome, type ScalingProcess } from '../../../src/core/simulation/group/suspendedProcesses';
import { UnknownShapeError, knowing, meant, renamed, shape, type Answer, type Shape } from './shape';

export const asgReplacement: readonly Shape[] = [
	shape('asg health', 'desired unhealthy cause',
		({ desired, unhealthy, cause }: { desired: number; unhealthy: number; cause: string }) => ({ maxReplacedAtOnce: maxReplacedAtOnce(desired, unhealthy, meant(causes, cause)) })),
	shape('asg health', 'healthCheckType? gracePeriod? secondsSinceInService? elbHealth? ebsHealth? vpcLatticeHealth? ec2State? ec2StatusChecks? lifecycleState? setInstanceHealth? shouldRespectGracePeriod?', health),
	shape('asg health', 'createdWith', ({ createdWith }: { createdWith: string }) => ({ defaultHealthCheckGracePeriod: defaultGracePeriodSeconds(meant(creators, createdWith)) })),
	shape('asg hooks', 'heartbeatTimeout', ({ heartbeatTimeout }: { heartbeatTimeout: number | null }) => ({ globalTimeoutSeconds: hookGlobalTimeoutSeconds(heartbeatTimeout ?? defaultHeartbeatSeconds) })),
	shape('asg hooks', 'transition result?', ({ transition, result }: { transition: string; result?: string | null }) => ({ instance: hookOutcome(meant(transitions, transition), renamed(results, result ?? 'ABANDON')) })),
	shape('asg hooks', 'transition states? poolState?', ({ transition, states, poolState }: { transition: string; states?: string; poolState?: string }) => ({
		sequence: meant(sequences, states ?? 'without pool')(meant(transitions, transition), renamed(poolStates, poolState ?? 'Stopped')),
	})),
	shape('asg maintenance', 'minHealthy maxHealthy desired? warmPool?', ({ desired, warmPool, ...given }: Percents & { desired?: number; warmPool?: number }) => {
		const policy = maintenancePolicy(given);
		const valid = isMaintenancePolicyValid(policy);
		const capacity = desired ?? warmPool;
		return valid && capacity !== undefined ? { valid, ...maintenanceBounds(capacity, policy) } : { valid };
	}),
	shape('asg maintenance', 'policy event', ({ policy, event }: { policy: Percents | null; event: string }) => {
		const order = replacementOrder(meant(events, event), policy === null ? null : maintenancePolicy(knowing([policy], 'minHealthy maxHealthy')[0]!));
		return { default: order, order };
	}),
	shape('asg refresh', 'instances checkpoints checkpointDelayMinutes? minHealthy? maxHealthy? warmupMinutes', (given: Percents & { instances: number; checkpoints: readonly number[]; checkpointDelayMinutes?: number; warmupMinutes: number }) => ({
		timeline: refreshTimeline({
			...maintenancePolicy(given), instances: given.instances,
			warmupMinutes: given.warmupMinutes, checkpointPercents: given.checkpoints, checkpointDelayMinutes: given.checkpointDelayMinutes ?? 60,
		}).map(refreshStep),
	})),
	shape('asg refresh', 'instances checkpoints replaced',
		(given: { instances: number; checkpoints: readonly number[]; replaced: number }) => ({ ...checkpointProgress(given.instances, given.replaced, given.checkpoints) })),
	shape('asg refresh', 'desired minHealthy? maxHealthy?', ({ desired, ...given }: Percents & { desired: number }) => {
		const policy = maintenancePolicy(given);
		return { valid: isMaintenancePolicyValid(policy), replacedAtOnce: refreshBatchSize(desired, policy), order: refreshOrder(policy), ...maintenanceBounds(desired, policy) };
	}),
	shape('asg refresh', 'minHealthyPercentage maxHealthyPercentage', (given: { minHealthyPercentage: number; maxHealthyPercentage: number }) => ({
		valid: isMaintenancePolicyValid({ minHealthyPercent: given.minHealthyPercentage, maxHealthyPercent: given.maxHealthyPercentage }),
	})),
	shape('asg standby', 'desired enterStandby decrement?', (given: { desired: number; enterStandby: number; decrement?: boolean }) => {
		const { desiredCapacity, launched } = enterStandby(given.desired, given.enterStandby, given.decrement ?? true);
		return { desired: desiredCapacity, replacementLaunched: launched > 0 };
	}),
	shape('asg suspend', 'suspended event max?', ({ suspended, event, max }: { suspended: readonly string[]; event: string; max?: number }) => meant(suspendedEvents, event)(suspended.map(processOf), max)),
	shape('asg suspend', 'suspended launched thenResumed?',
		({ suspended, launched }: { suspended: readonly string[]; launched: number }) => ({ registeredAutomatically: registeredInstances(launched, suspended.map(processOf)) })),
];

interface Percents { readonly minHealthy?: number | null; readonly maxHealthy?: number | null }

const causes: readonly (readonly [RegExp, UnhealthyCause])[] = [
	[/set instance health|^api$|\bmarked\b|^custom/, 'set-instance-health'], [/not running|stopp|terminated|shutting down/, 'not-running'],
	[/status/, 'status-check'], [/^(elb|alb|nlb|load balancer|target group|vpc lattice|lattice|ebs)\b/, 'load-balancer'],
];
const creators: readonly (readonly [RegExp, GroupCreator])[] = [
	[/^(aws )?(management )?console$/, 'console'], [/^terraform$/, 'terraform'], [/^(the )?(aws )?(api|cli|sdk|cloud ?formation)\b/, 'api'],
];
const transitions: readonly (readonly [RegExp, LifecycleTransition])[] = [[/launching$/, 'LAUNCHING'], [/terminating$/, 'TERMINATING']];
const results: Readonly<Record<string, HookResult>> = { CONTINUE: 'CONTINUE', ABANDON: 'ABANDON' };
const poolStates: Readonly<Record<string, 'Stopped' | 'Running' | 'Hibernated'>> = { Stopped: 'Stopped', Running: 'Running', Hibernated: 'Hibernated' };
const sequences: readonly (readonly [RegExp, (transition: LifecycleTransition, poolState: 'Stopped' | 'Running' | 'Hibernated') => readonly string[]])[] = [
	[/^(without|no)\b.*\bpool$/, (transition) => hookStates(transition)], [/^with\b.*\bpool$/, (transition, poolState) => warmPoolHookStates(poolState, transition)],
];
const events: readonly (readonly [RegExp, ReplacementEvent])[] = [
	[/instance refresh/, 'instance-refresh'], [/lifetime/, 'max-instance-lifetime'], [/rebalanc/, 'rebalancing'], [/\bspot\b/, 'spot-interruption'],
	[/scheduled/, 'scheduled-event'], [/unexpected|manual|human/, 'unexpected-termination'], [/health|unhealthy/, 'health-check'],
];
const processes: Readonly<Record<ScalingProcess, ScalingProcess>> = {
	Launch: 'Launch', Terminate: 'Terminate', AddToLoadBalancer: 'AddToLoadBalancer', AlarmNotification: 'AlarmNotification', AZRebalance: 'AZRebalance',
	HealthCheck: 'HealthCheck', InstanceRefresh: 'InstanceRefresh', ReplaceUnhealthy: 'ReplaceUnhealthy', ScheduledActions: 'ScheduledActions',
};
const suspendedEvents: readonly (readonly [RegExp, (suspended: readonly ScalingProcess[], max: number | undefined) => Answer])[] = [
	[/unhealthy|fails? (its )?health/, (suspended) => ({ ...unhealthyOutcome(suspended) })], [/rebalanc/, (suspended, max) => ({ mayGrowTo: sizeAfterRebalance(max!, suspended) })],
];
const checkStates: readonly (readonly [RegExp, boolean])[] = [[/^(unhealthy|out of service|impaired|failed|failing)$/, true], [/^(healthy|in service|ok|passed|passing|initial|insufficient data)$/, false]];

function processOf(name: string): ScalingProcess {
	return renamed<ScalingProcess>(processes, name);
}

function maintenancePolicy({ minHealthy, maxHealthy }: Percents): MaintenancePolicy {
	return { minHealthyPercent: minHealthy ?? defaultRefreshPolicy.minHealthyPercent, maxHealthyPercent: maxHealthy ?? defaultRefreshPolicy.maxHealthyPercent };
}

interface HealthGiven {
	readonly healthCheckType?: string; readonly gracePeriod?: number; readonly secondsSinceInService?: number; readonly elbHealth?: string; readonly ebsHealth?: string;
	readonly vpcLatticeHealth?: string; readonly ec2State?: string; readonly ec2StatusChecks?: string; readonly lifecycleState?: string;
	readonly setInstanceHealth?: string; readonly shouldRespectGracePeriod?: boolean;
}

/** A case that names no `HealthCheckType` is about the checks that it tells of. */
function health(given: HealthGiven): Answer {
	const told: Readonly<Record<OptionalHealthCheck, string | undefined>> = { ELB: given.elbHealth, EBS: given.ebsHealth, VPC_LATTICE: given.vpcLatticeHealth };
	const checks = (Object.keys(told) as OptionalHealthCheck[]).filter((check) => told[check] !== undefined);
	if (Object.keys(given).length === 0) { throw new UnknownShapeError('nothing given'); }
	const markedBy = healthVerdict({
		lifecycleState: given.lifecycleState ?? 'InService', instanceState: given.ec2State ?? 'running', statusChecks: statusChecksOf(given.ec2StatusChecks ?? 'ok'),
		enabledChecks: given.healthCheckType === undefined ? checks : checks.filter((check) => given.healthCheckType!.split(/[ ,]+/).includes(check)),
		failedChecks: checks.filter((check) => meant(checkStates, told[check]!)),
		isMarkedByApi: meant(checkStates, given.setInstanceHealth ?? 'healthy'), apiRespectsGracePeriod: given.shouldRespectGracePeriod ?? true,
		secondsSinceInService: given.secondsSinceInService ?? Infinity, gracePeriodSeconds: given.gracePeriod ?? 0,
	});
	return { markedUnhealthy: markedBy !== null, markedBy };
}

function statusChecksOf(word: string): 'ok' | 'impaired' | 'insufficient-data' {
	return meant<'ok' | 'impaired' | 'insufficient-data'>([[/insufficient/, 'insufficient-data'], [/^(ok|passed|passing|2 2|healthy)/, 'ok'], [/^(impaired|failed|failing|unhealthy)/, 'impaired']], word);
}

function refreshStep({ minutes, ...step }: RefreshStep): Answer {
	return { t: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`, ...step };
}
