/** AWS figures as text, the same in both languages: units behind a space, a sign on differences. */
import { formatNumber } from '../format';

/** Hours that AWS's own monthly estimates count. */
export const hoursPerMonth = 730;

/** `+5 %`, `−15 %`, `±0 %`. */
export function formatPercentDifference(percent: number): string {
	const rounded = Math.round(percent);
	if (rounded === 0) { return '±0 %'; }
	return `${rounded > 0 ? '+' : '−'}${formatNumber(Math.abs(rounded))} %`;
}

/** `16 GiB`, `0.5 GiB`, `613 MiB`. */
export function formatMemory(memoryMiB: number): string {
	return memoryMiB < 1024 && memoryMiB !== 512 ? `${formatNumber(memoryMiB)} MiB` : `${formatNumber(memoryMiB / 1024, 2)} GiB`;
}

/** `1.25 Gbps`, `781 Mbps`. */
export function formatBandwidth(bandwidthMbps: number): string {
	return bandwidthMbps < 1000 ? `${formatNumber(bandwidthMbps)} Mbps` : `${formatNumber(bandwidthMbps / 1000, 3)} Gbps`;
}
