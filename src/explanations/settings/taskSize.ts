/** CPU and memory of ECS tasks and their containers: what Fargate takes, what it costs, and what the containers make of it. */
import { formatMemory } from '../../core/facts/formatFigures';
import { formatNumber } from '../../core/format';
import { servicesOf } from '../../core/model/ecsService';
import type { Localized } from '../../core/model/localized';
import type { Resource, ResourceOfType } from '../../core/model/resource';
import type { ContainerDefinition, TaskDefinition } from '../../core/model/taskDefinition';
import { isKnown } from '../../core/model/value';
import { explainFargateSize, memoryRange } from '../fargateSize';
import type { FargateSizeExplanation } from '../fargateSize';
import type { Row, SettingEffect, SettingExplainer, SettingInPlace } from './setting';
import { isOnFargate, taskPriceNote, taskRange, tasks, tasksPerMonth, taskUsdPerHour } from './taskCost';
import { same } from './words';

const names = { cpuUnits: { en: 'Task CPU', ko: '작업 CPU' }, memoryMiB: { en: 'Task memory', ko: '작업 메모리' } } as const satisfies Readonly<Record<string, Localized>>;

export const taskSize: SettingExplainer<ResourceOfType<'AWS::ECS::TaskDefinition'>> = {
	resourceTypes: ['AWS::ECS::TaskDefinition'],
	paths: Object.keys(names),
	explain(task, place) {
		const { cpuUnits, memoryMiB } = task;
		const name = names[place.path as keyof typeof names];
		if (!isOnFargate(task, place.resources)) {
			const size = isKnown(cpuUnits) || isKnown(memoryMiB) ? sizeText(task) : undefined;
			return size === undefined ? undefined : {
				name,
				essence: { en: `All containers of the task together get at most ${size.en}; an instance needs that much free to take the task.`, ko: `작업의 모든 컨테이너가 합쳐서 최대 ${size.ko}까지 쓰며, 인스턴스에 그만큼 여유가 있어야 작업이 배치됩니다.` },
				rows: containerRows(task),
			};
		}
		if (!isKnown(cpuUnits) || !isKnown(memoryMiB)) { return undefined; }
		return onFargate(name, task, { pair: explainFargateSize({ cpuUnits: cpuUnits.value, memoryMiB: memoryMiB.value }, place.region), place });
	},
};

function onFargate(name: Localized, task: TaskDefinition, { pair, place }: { readonly pair: FargateSizeExplanation; readonly place: SettingInPlace }): SettingEffect {
	const { cpuUnits, memoryMiB, valid, memoryForCpuMiB, cpuUnitsForMemory, smallestThatHolds } = pair;
	const size = sizeText(task);
	const usdPerHour = taskUsdPerHour(task, place.region);
	const none = { en: 'none', ko: '없음' };
	return {
		name,
		essence: !valid ? {
			en: `Fargate rejects this task: ${formatMemory(memoryMiB)} does not go with ${formatNumber(cpuUnits)} CPU units.`, ko: `Fargate가 이 작업을 거부합니다. CPU 단위 ${formatNumber(cpuUnits)}에는 ${formatMemory(memoryMiB)}를 쓸 수 없습니다.`,
		} : usdPerHour === undefined ? {
			en: `Each task gets ${size.en}, a pair that Fargate takes, and is paid for whether it works or waits.`, ko: `작업마다 ${size.ko}를 받습니다. Fargate가 받는 조합이며, 일이 없어도 요금이 부과됩니다.`,
		} : {
			en: `Each task gets ${size.en} and costs ${tasksPerMonth(usdPerHour, 1, 1)} per month, whether it works or waits.`, ko: `작업마다 ${size.ko}를 받고 월 ${tasksPerMonth(usdPerHour, 1, 1)}이며, 일이 없어도 부과됩니다.`,
		},
		rows: [
			[{ en: `memory for CPU ${formatNumber(cpuUnits)}`, ko: `CPU ${formatNumber(cpuUnits)}의 메모리` }, memoryForCpuMiB.length === 0 ? none : same(memoryRange(memoryForCpuMiB))],
			[{ en: `CPU for ${formatMemory(memoryMiB)}`, ko: `${formatMemory(memoryMiB)}의 CPU` }, cpuUnitsForMemory.length === 0 ? none : same(cpuUnitsForMemory.map((units) => formatNumber(units)).join(', '))],
			...valid || smallestThatHolds === null ? [] : [[
				{ en: 'smallest pair that holds both', ko: '둘 다 담는 가장 작은 조합' }, same(`${formatNumber(smallestThatHolds.cpuUnits)} / ${formatNumber(smallestThatHolds.memoryMiB)}`),
			] satisfies Row],
			...containerRows(task).slice(0, 1),
			...usdPerHour === undefined ? [] : serviceRows(task, usdPerHour, place.resources).slice(0, 2),
		],
		...usdPerHour === undefined ? {} : { note: taskPriceNote },
	};
}

const containerPaths = ['containers.cpuUnits', 'containers.memoryMiB', 'containers.memoryReservationMiB'] as const;

export const containerSize: SettingExplainer<ResourceOfType<'AWS::ECS::TaskDefinition'>> = {
	resourceTypes: ['AWS::ECS::TaskDefinition'],
	paths: containerPaths,
	explain(task, { path, holder, value: { value } }) {
		if (typeof value !== 'number' || !(value >= 0)) { return undefined; }
		const rows = containerRows(task);
		switch (path as typeof containerPaths[number]) {
			case 'containers.memoryMiB': return {
				name: { en: 'Memory limit of the container', ko: '컨테이너 메모리 한도' }, rows,
				essence: { en: `The container is killed when it takes more than ${formatMemory(value)}.`, ko: `컨테이너가 ${formatMemory(value)}보다 많이 쓰면 강제로 종료됩니다.` },
			};
			case 'containers.memoryReservationMiB': return {
				name: { en: 'Memory reservation of the container', ko: '컨테이너 메모리 예약' }, rows, essence: reservationText(value, holder as ContainerDefinition),
			};
			default: return {
				name: { en: 'CPU of the container', ko: '컨테이너 CPU' }, rows,
				essence: {
					en: `${formatNumber(value / 1024, 2)} vCPU when the containers compete for CPU; on Linux it may use what the others leave.`, ko: `컨테이너들이 CPU를 다툴 때 ${formatNumber(value / 1024, 2)} vCPU를 받습니다. Linux에서는 남는 CPU를 더 쓸 수 있습니다.`,
				},
			};
		}
	},
};

function reservationText(reservedMiB: number, { memoryMiB }: ContainerDefinition): Localized {
	const reserved = formatMemory(reservedMiB);
	if (!isKnown(memoryMiB)) {
		return { en: `${reserved} are set aside for the container; it may take more while there is some.`, ko: `컨테이너 몫으로 ${reserved}를 확보합니다. 남는 메모리가 있으면 더 쓸 수 있습니다.` };
	}
	const limit = formatMemory(memoryMiB.value);
	return { en: `${reserved} are set aside for the container; it may take up to ${limit} while there is some, and is killed above.`, ko: `컨테이너 몫으로 ${reserved}를 확보합니다. 남는 메모리가 있으면 ${limit}까지 쓰고, 넘으면 종료됩니다.` };
}

/** What a task gets, as far as it is known: `1 vCPU and 2 GiB`. */
function sizeText({ cpuUnits, memoryMiB }: TaskDefinition): Localized {
	const parts = [
		...isKnown(cpuUnits) ? [{ en: `${formatNumber(cpuUnits.value / 1024, 2)} vCPU`, ko: `vCPU ${formatNumber(cpuUnits.value / 1024, 2)}개` }] : [],
		...isKnown(memoryMiB) ? [same(formatMemory(memoryMiB.value))] : [],
	];
	return { en: parts.map(({ en }) => en).join(' and '), ko: parts.map(({ ko }) => ko).join(', ') };
}

/** What the containers take of the task, in each of CPU and memory that all of them write. */
function containerRows({ containers, cpuUnits, memoryMiB }: TaskDefinition): readonly Row[] {
	const memory = sumOf(containers.map(({ memoryReservationMiB, memoryMiB: limit }) => memoryReservationMiB ?? limit));
	const cpu = sumOf(containers.map((container) => container.cpuUnits));
	return [
		...memory === undefined || !isKnown(memoryMiB) ? [] : [[{ en: 'memory of containers', ko: '컨테이너 메모리 합계' }, shareText(formatMemory(memory), formatMemory(memoryMiB.value), memory > memoryMiB.value)] satisfies Row],
		...cpu === undefined || !isKnown(cpuUnits) ? [] : [[{ en: 'CPU of containers', ko: '컨테이너 CPU 합계' }, shareText(formatNumber(cpu), formatNumber(cpuUnits.value), cpu > cpuUnits.value)] satisfies Row],
	];
}

function shareText(part: string, whole: string, isMore: boolean): Localized {
	return { en: `${part} of ${whole}${isMore ? ': more than the task has, AWS rejects it' : ''}`, ko: `${whole} 중 ${part}${isMore ? '. 작업보다 많아 AWS가 거부합니다' : ''}` };
}

/** @returns `undefined` if one is not known, or there is none */
function sumOf(values: readonly ContainerDefinition['cpuUnits'][]): number | undefined {
	const known = values.flatMap((value) => (isKnown(value) ? [value.value] : []));
	return known.length < values.length || known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}

/** What the tasks of a service cost together. */
function serviceRows(task: TaskDefinition, usdPerHour: number, resources: readonly Resource[]): readonly Row[] {
	return servicesOf(task, resources).flatMap((service): readonly Row[] => {
		const range = taskRange(service, resources);
		if (range === undefined) { return []; }
		const { min, max } = range;
		const count = min === max ? tasks(max) : { en: `${formatNumber(min)}–${tasks(max).en}`, ko: `작업 ${formatNumber(min)}–${formatNumber(max)}개` };
		const cost = tasksPerMonth(usdPerHour, min, max);
		return [[{ en: `service ${service.name}`, ko: `서비스 ${service.name}` }, { en: `${count.en}: ${cost} per month`, ko: `${count.ko}, 월 ${cost}` }]];
	});
}
