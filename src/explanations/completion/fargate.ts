/** CPU and memory of a Fargate task: the values that go with the other one of the pair. */
import { fargateMemoryFor, fargateSizes } from '../../core/facts/fargateFigures';
import { formatMemory } from '../../core/facts/formatFigures';
import { formatNumber } from '../../core/format';
import { same } from '../settings/words';
import type { Candidate } from './candidate';

/**
 * @param key `cpu`, `memory` or `memorylimitmib`
 * @param neighbours names and values beside it
 */
export function fargateCandidates(key: string, neighbours: ReadonlyMap<string, string>): readonly Candidate[] {
	const beside = (name: string): number | undefined => {
		const value = [...neighbours].find(([found]) => found.toLowerCase() === name)?.[1];
		return value !== undefined && /^\d{2,6}$/.test(value) ? Number(value) : undefined;
	};
	if (key === 'cpu') {
		const memory = beside('memory') ?? beside('memorylimitmib');
		return fargateSizes.filter(({ memoryMiB }) => memory === undefined || memoryMiB.includes(memory))
			.map(({ cpuUnits, memoryMiB }) => candidate(cpuUnits, `${formatNumber(cpuUnits / 1024, 2)} vCPU · ${formatMemory(memoryMiB[0] ?? 0)}–${formatMemory(memoryMiB.at(-1) ?? 0)}`));
	}
	const cpu = beside('cpu');
	const memories = cpu === undefined ? [...new Set(fargateSizes.flatMap(({ memoryMiB }) => memoryMiB))].sort((a, b) => a - b) : fargateMemoryFor(cpu);
	return memories.map((memoryMiB) => candidate(memoryMiB, cpu === undefined ? formatMemory(memoryMiB) : `${formatMemory(memoryMiB)} · ${formatNumber(cpu / 1024, 2)} vCPU`));
}

function candidate(value: number, detail: string): Candidate {
	return { value: String(value), detail: same(detail), about: { kind: 'topic', name: 'fargate-sizes' } };
}
