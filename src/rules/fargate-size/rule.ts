/** CPU and memory of Fargate tasks that do not go together. */
import { fargateMemoryFor, fargateSizes, fargateSource, smallestFargateSize } from '../../core/facts/fargateFigures';
import { localize } from '../../core/model/localized';
import type { TaskDefinition } from '../../core/model/taskDefinition';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { isForFargate } from '../ecsTasks';
import { replaceValues } from '../fixes';
import type { Fix, Reporter, Rule } from '../rule';
import { badCpu, badMemory, missing, setSize, tooSmallForWindows, text } from './text';

export const fargateSize: Rule<TaskDefinition> = {
	id: 'fargate-size', severity: 'error', resources: ['AWS::ECS::TaskDefinition'], text,
	source: fargateSource.url,
	equivalents: { 'cfn-lint': ['E3047', 'E3048'] },
	check(task, report, { resources }) {
		const { cpuUnits: cpu, memoryMiB: memory } = task;
		if (!isForFargate(task, resources)) { return; }
		if (cpu === undefined || memory === undefined) {
			const absent = cpu === undefined ? (memory === undefined ? 'both' : 'cpu') : 'memory';
			report({ at: { file: task.file, range: task.nameRange }, message: missing, args: { name: task.name, absent } });
			return;
		}
		if (isKnown(cpu) && isKnown(memory)) { checkPair(task, { cpu, memory }, report); }
	},
};

function checkPair({ operatingSystemFamily: system }: TaskDefinition, { cpu, memory }: { readonly cpu: Known<number>; readonly memory: Known<number> }, report: Reporter): void {
	const size = fargateSizes.find(({ cpuUnits }) => cpuUnits === cpu.value);
	const args = { cpu: cpu.value, memory: memory.value };
	if (size === undefined) {
		report({ at: cpu, message: badCpu, args: { ...args, sizes: fargateSizes.map(({ cpuUnits }) => cpuUnits) }, fixes: sizeFix({ cpu, memory }, smallestFargateSize(cpu.value, memory.value)) });
	} else if (!size.memoryMiB.includes(memory.value)) {
		const least = size.memoryMiB.find((offered) => offered >= memory.value);
		report({
			at: memory, message: badMemory, args: { ...args, offered: fargateMemoryFor(cpu.value) },
			fixes: least === undefined ? sizeFix({ cpu, memory }, smallestFargateSize(cpu.value, memory.value)) : sizeFix({ cpu, memory }, { cpuUnits: cpu.value, memoryMiB: least }),
		});
	} else if (isKnown(system) && system.value.startsWith('WINDOWS') && !size.windows) {
		const least = fargateSizes.find((other) => other.windows && other.cpuUnits > cpu.value && other.memoryMiB.some((offered) => offered >= memory.value));
		const fitting = least?.memoryMiB.find((offered) => offered >= memory.value);
		report({ at: cpu, message: tooSmallForWindows, args, fixes: least === undefined || fitting === undefined ? [] : sizeFix({ cpu, memory }, { cpuUnits: least.cpuUnits, memoryMiB: fitting }) });
	}
}

function sizeFix({ cpu, memory }: { readonly cpu: Known<number>; readonly memory: Known<number> }, wanted: { readonly cpuUnits: number; readonly memoryMiB: number } | undefined): readonly Fix[] {
	if (wanted === undefined) { return []; }
	const changes = [
		...wanted.cpuUnits === cpu.value ? [] : [{ value: cpu, newText: String(wanted.cpuUnits) }],
		...wanted.memoryMiB === memory.value ? [] : [{ value: memory, newText: String(wanted.memoryMiB) }],
	];
	return replaceValues(localize(setSize, { cpu: wanted.cpuUnits, memory: wanted.memoryMiB }), changes, true);
}
