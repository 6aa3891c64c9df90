/** Storage of Amazon RDS DB instances: what it gives by engine, type and size. Each with source and date. */
import type { Source } from './facts';

/** AWS's page on it. */
export const rdsStorageSource: Source = { title: 'RDS user guide, DB instance storage', url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html', asOf: '2026-07' };

/** When storage grows by itself: little is free for some minutes; by the larger of the two steps. */
export const rdsStorageGrowth = {
	freePercent: 10, lowMinutes: 5, stepGiB: 10, stepPercent: 10, leastHeadroomPercent: 10, changesPerDay: 4,
	source: { title: 'RDS user guide, storage autoscaling', url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html', asOf: '2026' } satisfies Source,
} as const;

/** Engines whose storage behaves alike. */
export type RdsStorageEngine = 'open' | 'oracle' | 'sqlserver';

/** What a volume of a size gives. */
export interface RdsStorage {
	/** Volumes that RDS stripes the data over. */
	readonly volumes: 1 | 4;
	/** GiB from which it stripes; `null` for an engine that never does. */
	readonly stripedFromGiB: number | null;
	/** IOPS without anything provisioned; `null` where they are provisioned. */
	readonly baselineIops: number | null;
	/** MiB per second; `null` where it follows from the IOPS. */
	readonly baselineMiBps: number | null;
	/** IOPS for as long as credits last; `null` without a burst. */
	readonly burstIops: number | null;
	/** IOPS that can be provisioned; `null` where none can. */
	readonly iops: { readonly min: number; readonly max: number } | null;
	/** MiB per second that can be provisioned; `null` where none can. */
	readonly throughputMiBps: { readonly min: number; readonly max: number } | null;
}

/** @returns `undefined` for Aurora, RDS Custom and what is not an engine */
export function rdsStorageEngine(engine: string): RdsStorageEngine | undefined {
	if (/^(?:mysql|mariadb|postgres|db2-\w+)$/.test(engine)) { return 'open'; }
	return /^oracle-/.test(engine) ? 'oracle' : /^sqlserver-/.test(engine) ? 'sqlserver' : undefined;
}

/**
 * What storage gives before the DB instance class limits it.
 * @param type `gp2`, `gp3`, `io1` or `io2`
 * @param sizeGiB above 0
 * @returns `undefined` for another type
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html
 */
export function rdsStorage(engine: RdsStorageEngine, type: string, sizeGiB: number): RdsStorage | undefined {
	const stripedFromGiB = engine === 'sqlserver' ? null : engine === 'oracle' ? 200 : 400;
	const isStriped = stripedFromGiB !== null && sizeGiB >= stripedFromGiB;
	const volumes = isStriped ? 4 : 1;
	const common = { volumes, stripedFromGiB } as const;
	switch (type) {
		case 'gp3': return {
			...common, baselineIops: 3000 * volumes, baselineMiBps: 125 * volumes, burstIops: null,
			...isStriped ? { iops: { min: 12_000, max: 64_000 }, throughputMiBps: { min: 500, max: 4000 } }
				: engine === 'sqlserver' ? { iops: { min: 3000, max: 80_000 }, throughputMiBps: { min: 125, max: 2000 } } : { iops: null, throughputMiBps: null },
		};
		case 'gp2': {
			const baselineIops = Math.min(Math.max(3 * sizeGiB, 100), engine === 'sqlserver' ? 16_000 : 64_000);
			const burst = 3000 * volumes;
			return { ...common, baselineIops, baselineMiBps: null, burstIops: baselineIops < burst ? burst : null, iops: null, throughputMiBps: null };
		}
		case 'io1': case 'io2': {
			const { min, max } = provisionedRatio(engine, type);
			return { ...common, baselineIops: null, baselineMiBps: null, burstIops: null, iops: { min: Math.max(1000, Math.ceil(min * sizeGiB)), max: Math.min(256_000, Math.floor(max * sizeGiB)) }, throughputMiBps: null };
		}
		default: return undefined;
	}
}

/** IOPS for each GiB. The upper end of io2 is that of instances on the Nitro System. */
function provisionedRatio(engine: RdsStorageEngine, type: 'io1' | 'io2'): { readonly min: number; readonly max: number } {
	return type === 'io2' ? { min: 0.5, max: 1000 } : { min: engine === 'sqlserver' ? 1 : 0.5, max: 50 };
}
