/** CPU and memory of Fargate tasks, and what they cost. Each with source and date. */
import type { Source } from './facts';

/** One value of a task's `cpu`, and the values of `memory` that go with it. */
export interface FargateSize {
	/** 1024 of one vCPU. */
	readonly cpuUnits: number;
	/** MiB, ascending. */
	readonly memoryMiB: readonly number[];
	readonly windows: boolean;
	/** The oldest platform version that runs it; `null` for all. */
	readonly minPlatformVersion: string | null;
}

export const fargateSource: Source = {
	title: 'ECS API, RegisterTaskDefinition', url: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html', asOf: '2026-08-07',
};

/** All pairs that AWS takes, by CPU. */
export const fargateSizes: readonly FargateSize[] = [
	{ cpuUnits: 256, memoryMiB: [512, 1024, 2048], windows: false, minPlatformVersion: null },
	{ cpuUnits: 512, memoryMiB: gibibytes({ from: 1, to: 4, step: 1 }), windows: false, minPlatformVersion: null },
	{ cpuUnits: 1024, memoryMiB: gibibytes({ from: 2, to: 8, step: 1 }), windows: true, minPlatformVersion: null },
	{ cpuUnits: 2048, memoryMiB: gibibytes({ from: 4, to: 16, step: 1 }), windows: true, minPlatformVersion: null },
	{ cpuUnits: 4096, memoryMiB: gibibytes({ from: 8, to: 30, step: 1 }), windows: true, minPlatformVersion: null },
	{ cpuUnits: 8192, memoryMiB: gibibytes({ from: 16, to: 60, step: 4 }), windows: false, minPlatformVersion: '1.4.0' },
	{ cpuUnits: 16_384, memoryMiB: gibibytes({ from: 32, to: 120, step: 8 }), windows: false, minPlatformVersion: '1.4.0' },
];

/** Linux on x86, us-east-1; no source tells Arm, Windows or other Regions. */
export const fargatePrice = {
	usdPerVcpuHour: 0.04048, usdPerGBHour: 0.004445, region: 'us-east-1',
	source: { title: 'AWS Fargate pricing', url: 'https://aws.amazon.com/fargate/pricing/', asOf: '2024-07-01' } satisfies Source,
} as const;

/** Minutes between the warning and the end of a Fargate Spot task. */
export const fargateSpotWarning = {
	minutes: 2,
	source: { title: 'ECS developer guide, Fargate Spot', url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html', asOf: '2023-06-15' } satisfies Source,
} as const;

/**
 * The values of `memory` that go with a value of `cpu`.
 * @param cpuUnits 1024 of one vCPU
 * @returns MiB, ascending; none if Fargate does not take the CPU value
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
export function fargateMemoryFor(cpuUnits: number): readonly number[] {
	return fargateSizes.find((size) => size.cpuUnits === cpuUnits)?.memoryMiB ?? [];
}

/**
 * The smallest Fargate size that holds what is asked for.
 * @param cpuUnits 1024 of one vCPU, ≥ 0
 * @param memoryMiB ≥ 0
 * @returns the smallest CPU, and of it the least memory; `undefined` if no size is large enough
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
export function smallestFargateSize(cpuUnits: number, memoryMiB: number): { readonly cpuUnits: number; readonly memoryMiB: number } | undefined {
	for (const size of fargateSizes) {
		const memory = size.memoryMiB.find((offered) => offered >= memoryMiB);
		if (size.cpuUnits >= cpuUnits && memory !== undefined) { return { cpuUnits: size.cpuUnits, memoryMiB: memory }; }
	}
	return undefined;
}

/** MiB of every step from one number of GiB to another. */
function gibibytes({ from, to, step }: { readonly from: number; readonly to: number; readonly step: number }): readonly number[] {
	return Array.from({ length: (to - from) / step + 1 }, (_, index) => (from + index * step) * 1024);
}
