import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'CPU and memory that Fargate does not have', ko: 'Fargate에 없는 CPU와 메모리 조합' },
	why: {
		en: 'Fargate runs tasks in fixed sizes: each CPU value goes with certain values of memory, and both must be written. AWS rejects other pairs when the task definition is registered. Take the next larger one.',
		ko: 'Fargate는 정해진 크기로만 태스크를 실행하며, CPU 값마다 쓸 수 있는 메모리가 정해져 있고 둘 다 지정해야 합니다. 다른 조합은 태스크 정의를 등록할 때 AWS가 거부합니다. 바로 위 크기를 선택하십시오.',
	},
	noFix: {
		en: 'How much a task needs that says nothing, or more than the largest size, is yours to say.',
		ko: '크기를 지정하지 않았거나 가장 큰 크기를 넘는 태스크에 얼마가 필요한지는 직접 정해야 합니다.',
	},
};

interface Pair {
	readonly cpu: number;
	readonly memory: number;
}

const absentNames = { both: { en: 'CPU and memory', ko: 'CPU와 메모리' }, cpu: { en: 'CPU', ko: 'CPU' }, memory: { en: 'memory', ko: '메모리' } } as const;

export const missing: LocalizedTemplate<{ readonly name: string; readonly absent: keyof typeof absentNames }> = {
	en: ({ name, absent }) => `Fargate needs ${absentNames[absent].en} for the whole task; AWS rejects ${name} without.`,
	ko: ({ name, absent }) => `Fargate에는 태스크 수준의 ${absentNames[absent].ko} 설정이 필요하므로 AWS가 ${name}을(를) 거부합니다.`,
};

export const badCpu: LocalizedTemplate<Pair & { readonly sizes: readonly number[] }> = {
	en: ({ cpu, sizes }) => `Fargate has no tasks with ${formatNumber(cpu)} CPU units; AWS rejects it. There are ${list(sizes)}.`,
	ko: ({ cpu, sizes }) => `Fargate에 CPU ${formatNumber(cpu)} 유닛 태스크가 없어 AWS가 거부합니다. 가능한 값: ${list(sizes)}`,
};

export const badMemory: LocalizedTemplate<Pair & { readonly offered: readonly number[] }> = {
	en: ({ cpu, memory, offered }) => `Fargate has no task with ${formatNumber(cpu)} CPU units and ${formatNumber(memory)} MiB; AWS rejects it. To this CPU belong ${list(offered)} MiB.`,
	ko: ({ cpu, memory, offered }) => `Fargate에 CPU ${formatNumber(cpu)} 유닛과 메모리 ${formatNumber(memory)}MiB 조합이 없어 AWS가 거부합니다. 이 CPU에 가능한 메모리(MiB): ${list(offered)}`,
};

export const tooSmallForWindows: LocalizedTemplate<Pair> = {
	en: ({ cpu }) => `Windows tasks on Fargate come in sizes of 1,024, 2,048 and 4,096 CPU units; AWS rejects ${formatNumber(cpu)}.`,
	ko: ({ cpu }) => `Fargate의 Windows 태스크는 CPU 1,024, 2,048, 4,096 유닛만 가능하므로 AWS가 ${formatNumber(cpu)} 유닛을 거부합니다.`,
};

export const setSize: LocalizedTemplate<Pair> = {
	en: ({ cpu, memory }) => `Set to ${formatNumber(cpu)} CPU units and ${formatNumber(memory)} MiB`,
	ko: ({ cpu, memory }) => `CPU ${formatNumber(cpu)} 유닛, 메모리 ${formatNumber(memory)}MiB로 설정`,
};

/** All of a few, or both ends of many. */
function list(numbers: readonly number[]): string {
	const all = numbers.map(formatNumber);
	return all.length <= 8 ? all.join(', ') : `${all.slice(0, 3).join(', ')}, … ${all.at(-1) ?? ''}`;
}
