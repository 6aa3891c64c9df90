/** What the tasks of an ECS service cost on Fargate, by how many there are. Must never simulate: it multiplies. */
import { fargatePrice } from '../../core/facts/fargateFigures';
import { hoursPerMonth } from '../../core/facts/formatFigures';
import { formatNumber } from '../../core/format';
import { runsOnFargate, servicesOf, taskDefinitionOf } from '../../core/model/ecsService';
import type { EcsService } from '../../core/model/ecsService';
import type { Localized } from '../../core/model/localized';
import type { Resource } from '../../core/model/resource';
import { scalableTargetsOf } from '../../core/model/scalableTarget';
import type { ScalableTarget } from '../../core/model/scalableTarget';
import type { TaskDefinition } from '../../core/model/taskDefinition';
import { isKnown } from '../../core/model/value';
import { explainFargateSize } from '../fargateSize';
import { moneyRange } from './words';

/** What the prices are. */
export const taskPriceNote: Localized = {
	en: `Linux on x86, ${fargatePrice.region}, prices of ${fargatePrice.source.asOf}; Fargate Spot costs less.`, ko: `Linux x86, ${fargatePrice.region}, ${fargatePrice.source.asOf} 요금. Fargate Spot은 더 저렴합니다.`,
};

/** Whether Fargate runs the task: it says so, or a service does that runs it. */
export function isOnFargate(task: TaskDefinition, resources: readonly Resource[]): boolean {
	const { requiresCompatibilities } = task;
	const saysSo = isKnown(requiresCompatibilities) && requiresCompatibilities.value.includes('FARGATE');
	return saysSo || servicesOf(task, resources).some((service) => runsOnFargate(service, resources));
}

/** USD per hour of one task on Fargate; `undefined` where its size or architecture is not known, or no source tells the price. */
export function taskUsdPerHour({ cpuUnits, memoryMiB, cpuArchitecture, operatingSystemFamily }: TaskDefinition, region: string): number | undefined {
	const isPriced = isKnown(cpuArchitecture) && cpuArchitecture.value === 'X86_64' && isKnown(operatingSystemFamily) && operatingSystemFamily.value === 'LINUX';
	if (!isPriced || !isKnown(cpuUnits) || !isKnown(memoryMiB)) { return undefined; }
	return explainFargateSize({ cpuUnits: cpuUnits.value, memoryMiB: memoryMiB.value }, region).price?.usdPerHour;
}

/** The same of a service that is known to run on Fargate. */
export function serviceUsdPerHour(service: EcsService, resources: readonly Resource[], region: string): number | undefined {
	const task = taskDefinitionOf(service, resources);
	return task === undefined || !runsOnFargate(service, resources) ? undefined : taskUsdPerHour(task, region);
}

/** The target by which Application Auto Scaling changes the number of tasks. */
export function taskTargetOf(service: EcsService, resources: readonly Resource[]): ScalableTarget | undefined {
	return scalableTargetsOf(service, resources).find(({ scalableDimension }) => !isKnown(scalableDimension) || scalableDimension.value === 'ecs:service:DesiredCount');
}

/** How many tasks a service has: what it is scaled between, else what is desired; `undefined` where the text does not tell. */
export function taskRange(service: EcsService, resources: readonly Resource[]): { readonly min: number; readonly max: number } | undefined {
	const target = taskTargetOf(service, resources);
	const [min, max] = target === undefined ? [service.desiredCount, service.desiredCount] : [target.minCapacity, target.maxCapacity];
	return isKnown(min) && isKnown(max) && min.value >= 0 && max.value >= min.value ? { min: min.value, max: max.value } : undefined;
}

/** `$58–$1,150`, a month of 730 hours. */
export function tasksPerMonth(usdPerHour: number, min: number, max: number): string {
	return moneyRange(min * usdPerHour * hoursPerMonth, max * usdPerHour * hoursPerMonth);
}

/** `1 task` · `작업 1개`. */
export function tasks(count: number): Localized {
	return { en: `${formatNumber(count)} ${count === 1 ? 'task' : 'tasks'}`, ko: `작업 ${formatNumber(count)}개` };
}
