/** Services, functions and node groups in a few signs, for a lens: `2–20 tasks × 0.25 vCPU · 0.5 GiB · ≤ $180/month`; `?` for what the text does not tell. */
import { fargateMemoryFor } from '../core/facts/fargateFigures';
import { formatMemory } from '../core/facts/formatFigures';
import { formatNumber } from '../core/format';
import type { EcsService } from '../core/model/ecsService';
import { taskDefinitionOf } from '../core/model/ecsService';
import type { EksNodeGroup } from '../core/model/eksCluster';
import type { LambdaFunction } from '../core/model/lambdaFunction';
import { provisionedConcurrencyOf } from '../core/model/lambdaFunction';
import type { Localized } from '../core/model/localized';
import type { Resource } from '../core/model/resource';
import { resolveReference } from '../core/model/resource';
import type { TaskDefinition } from '../core/model/taskDefinition';
import type { Value } from '../core/model/value';
import { isKnown } from '../core/model/value';
import { isOnFargate, serviceUsdPerHour, taskRange, tasksPerMonth, taskTargetOf } from './settings/taskCost';
import { boundsOf } from './settings/taskCount';
import { duration, same } from './settings/words';

/** Tasks with what they are scaled between, their size, what they cost at most, and what stops a deployment. */
export function summarizeService(service: EcsService, resources: readonly Resource[], region: string): Localized {
	const task = taskDefinitionOf(service, resources);
	const count = taskCount(service, resources);
	const size = task === undefined ? '' : sizeOf(task);
	return join([
		size === '' ? count : { en: `${count.en} × ${size}`, ko: `${count.ko} × ${size}` },
		...costOf(service, resources, region),
		...task !== undefined && isRejected(task, resources) ? [{ en: 'Fargate rejects this size', ko: 'Fargate가 거부하는 크기' }] : [],
		...isStuck(service) ? [{ en: 'deployments are stuck', ko: '배포가 멈춤' }] : [],
	]);
}

function taskCount(service: EcsService, resources: readonly Resource[]): Localized {
	if (isKnown(service.schedulingStrategy) && service.schedulingStrategy.value === 'DAEMON') { return { en: 'a task on each instance', ko: '인스턴스마다 작업 1개' }; }
	const target = taskTargetOf(service, resources);
	if (target === undefined) {
		const count = shown(service.desiredCount);
		return { en: `${count} ${count === '1' ? 'task' : 'tasks'}`, ko: `작업 ${count}개` };
	}
	const range = `${shown(target.minCapacity)}–${shown(target.maxCapacity)}`;
	return { en: `${range} tasks`, ko: `작업 ${range}개` };
}

function sizeOf({ cpuUnits, memoryMiB }: TaskDefinition): string {
	return [
		...cpuUnits === undefined ? [] : [`${isKnown(cpuUnits) ? formatNumber(cpuUnits.value / 1024, 2) : '?'} vCPU`],
		...memoryMiB === undefined ? [] : [isKnown(memoryMiB) ? formatMemory(memoryMiB.value) : '? GiB'],
	].join(' · ');
}

function costOf(service: EcsService, resources: readonly Resource[], region: string): readonly Localized[] {
	const range = taskRange(service, resources);
	const usdPerHour = serviceUsdPerHour(service, resources, region);
	if (range === undefined || usdPerHour === undefined || range.max === 0) { return []; }
	const cost = `${range.min === range.max ? '' : '≤ '}${tasksPerMonth(usdPerHour, range.max, range.max)}`;
	return [{ en: `${cost}/month`, ko: `${cost}/월` }];
}

function isRejected(task: TaskDefinition, resources: readonly Resource[]): boolean {
	const { cpuUnits, memoryMiB } = task;
	return isKnown(cpuUnits) && isKnown(memoryMiB) && isOnFargate(task, resources) && !fargateMemoryFor(cpuUnits.value).includes(memoryMiB.value);
}

/** None of the tasks may be stopped, and none may be started beside them. */
function isStuck(service: EcsService): boolean {
	const { desiredCount } = service;
	const bounds = isKnown(desiredCount) && desiredCount.value > 0 ? boundsOf(service, desiredCount.value) : undefined;
	return bounds !== undefined && isKnown(desiredCount) && bounds.min >= desiredCount.value && bounds.max <= desiredCount.value;
}

/** Memory, time-out and concurrency. */
export function summarizeFunction(lambda: LambdaFunction, resources: readonly Resource[]): Localized {
	const { memorySizeMiB, timeoutSeconds } = lambda;
	return join([
		same(isKnown(memorySizeMiB) ? `${formatNumber(memorySizeMiB.value)} MiB` : '? MiB'),
		isKnown(timeoutSeconds) ? duration(timeoutSeconds.value) : { en: '? s', ko: '?초' },
		...concurrency(lambda, resources),
	]);
}

function concurrency(lambda: LambdaFunction, resources: readonly Resource[]): readonly Localized[] {
	const { reservedConcurrentExecutions: reserved } = lambda;
	if (isKnown(reserved) && reserved.value === 0) { return [{ en: 'stopped: no concurrency', ko: '중지됨: 동시성 0' }]; }
	const isReserved = reserved !== undefined && !(isKnown(reserved) && reserved.value < 0);
	const provisioned = provisionedConcurrencyOf(lambda, resources);
	const total = provisioned.every((value) => isKnown(value)) ? formatNumber(provisioned.reduce((sum, { value = 0 }) => sum + value, 0)) : '?';
	return [
		isReserved ? { en: `concurrency ${shown(reserved)}`, ko: `동시성 ${shown(reserved)}` } : { en: 'shared concurrency', ko: '공유 동시성' },
		...provisioned.length === 0 ? [] : [{ en: `${total} provisioned`, ko: `프로비저닝 ${total}` }],
	];
}

/** Sizes, instance types and how they are bought. */
export function summarizeNodeGroup(group: EksNodeGroup, resources: readonly Resource[]): Localized {
	const template = isKnown(group.launchTemplate) ? resolveReference(resources, group.launchTemplate.value, 'AWS::EC2::LaunchTemplate') : undefined;
	const types = group.instanceTypes.length > 0 ? group.instanceTypes : [template?.instanceType];
	const [first] = types;
	const more = types.length > 1 ? ` +${types.length - 1}` : '';
	const isSpot = isKnown(group.capacityType) && group.capacityType.value === 'SPOT';
	return join([same(`${shown(group.minSize)}–${shown(group.maxSize)} × ${isKnown(first) ? first.value : '?'}${more}`), ...isSpot ? [{ en: 'Spot', ko: '스팟' }] : []]);
}

/** `1 error · 2 warnings`; nothing where there are none. */
export function summarizeFindings({ errors, warnings }: { readonly errors: number; readonly warnings: number }): Localized | undefined {
	if (errors + warnings === 0) { return undefined; }
	return join([
		...errors === 0 ? [] : [{ en: `${errors} ${errors === 1 ? 'error' : 'errors'}`, ko: `오류 ${errors}개` }],
		...warnings === 0 ? [] : [{ en: `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`, ko: `경고 ${warnings}개` }],
	]);
}

function shown(value: Value<number> | undefined): string {
	return isKnown(value) ? formatNumber(value.value) : '?';
}

function join(parts: readonly Localized[]): Localized {
	return { en: parts.map(({ en }) => en).join(' · '), ko: parts.map(({ ko }) => ko).join(' · ') };
}
