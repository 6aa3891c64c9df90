/** What engineers look up about sizes of Fargate tasks. */
import { fargatePrice, fargateSizes, fargateSource, fargateSpotWarning } from '../../core/facts/fargateFigures';
import { formatMemory } from '../../core/facts/formatFigures';
import { formatNumber, formatUnitPrice } from '../../core/format';
import type { Topic } from './topic';

export const fargateSizesTopic: Topic = {
	id: 'fargate-sizes', area: 'containers',
	aliases: ['Fargate', 'fargate task size', 'fargate cpu', 'fargate memory', 'Fargate Spot', '파게이트', 'Fargate 크기', 'Fargate 작업 크기'],
	settings: { 'AWS::ECS::TaskDefinition': ['cpuUnits', 'memoryMiB', 'ephemeralStorageGiB'] },
	sources: [fargateSource, fargatePrice.source, fargateSpotWarning.source],
	text: () => ({
		title: { en: 'Fargate task sizes', ko: 'Fargate 작업 크기' },
		essence: {
			en: 'Fargate runs containers by CPU and memory, without instances to manage. Only certain memory goes with each CPU; `explain "Fargate 1024/3072"` checks a pair.',
			ko: 'Fargate는 관리할 인스턴스 없이 CPU와 메모리 단위로 컨테이너를 실행합니다. CPU마다 정해진 메모리만 가능하며 `explain "Fargate 1024/3072"`로 조합을 확인할 수 있습니다.',
		},
		rows: [
			...fargateSizes.filter(({ cpuUnits }) => cpuUnits <= 4096).map(({ cpuUnits, memoryMiB }) => {
				const range = `${formatMemory(memoryMiB[0] ?? 0)}–${formatMemory(memoryMiB.at(-1) ?? 0)}`;
				return [{ en: `CPU ${formatNumber(cpuUnits)}`, ko: `CPU ${formatNumber(cpuUnits)}` }, { en: range, ko: range }] as const;
			}),
			[{ en: 'larger', ko: '더 큰 크기' }, {
				en: fargateSizes.filter(({ cpuUnits }) => cpuUnits > 4096).map(({ cpuUnits, memoryMiB }) => `${formatNumber(cpuUnits)}: up to ${formatMemory(memoryMiB.at(-1) ?? 0)}`).join(', '),
				ko: fargateSizes.filter(({ cpuUnits }) => cpuUnits > 4096).map(({ cpuUnits, memoryMiB }) => `${formatNumber(cpuUnits)}: 최대 ${formatMemory(memoryMiB.at(-1) ?? 0)}`).join(', '),
			}],
			[{ en: 'price', ko: '요금' }, {
				en: `${formatUnitPrice(fargatePrice.usdPerVcpuHour)} per vCPU-hour + $${fargatePrice.usdPerGBHour} per GB-hour (Linux x86, ${fargatePrice.region})`,
				ko: `vCPU-시간당 ${formatUnitPrice(fargatePrice.usdPerVcpuHour)} + GB-시간당 $${fargatePrice.usdPerGBHour}(Linux x86, ${fargatePrice.region})`,
			}],
			[{ en: 'Fargate Spot', ko: 'Fargate Spot' }, { en: `ends with a warning of ${fargateSpotWarning.minutes} minutes`, ko: `${fargateSpotWarning.minutes}분 전 경고 후 종료` }],
		],
		pitfall: {
			en: 'CPU and memory must stand at the task, not only at its containers.',
			ko: 'CPU와 메모리는 컨테이너뿐 아니라 작업 수준에도 지정해야 합니다.',
		},
	}),
};
