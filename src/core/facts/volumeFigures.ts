/** Figures of EBS volumes beside those of `VolumeType`: bursts, throughput by I/O, attachments, modifications. Each with source and date. */
import type { Source } from './facts';

const generalPurpose: Source = { title: 'EBS user guide, General Purpose SSD volumes', url: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html', asOf: '2023-06-15' };
const provisionedIops: Source = { title: 'EBS user guide, Provisioned IOPS SSD volumes', url: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html', asOf: '2026-08-07' };
const hdd: Source = { title: 'EBS user guide, HDD volumes', url: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html', asOf: '2023-06-15' };

/** gp2: the bucket of I/O credits, full at first, and throughput by size. */
export const gp2Burst = {
	bucketCredits: 5_400_000, smallUpToGiB: 170, smallMiBps: 128, fullFromGiB: 334, fullMiBps: 250, source: generalPurpose,
} as const;

/** io1: throughput by provisioned I/O operations per second. */
export const io1Throughput = {
	lowUpToIops: 32_000, lowMaxMiBps: 500, lowIoKiB: 256, highIoKiB: 16, maxMiBps: 1000, source: provisionedIops,
} as const;

/** io2: throughput by provisioned I/O operations per second. */
export const io2Throughput = { mibpsPerIops: 0.256, maxMiBps: 4000, source: provisionedIops } as const;

/** io1 and io2 on instances that are not built on Nitro. */
export const nonNitroMaxIops = { iops: 32_000, source: provisionedIops } as const;

/** The largest I/O that counts as one, by medium. */
export const maxIoKiB = {
	ssd: 256, hdd: 1024,
	source: { title: 'EBS user guide, I/O characteristics', url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-io-characteristics.html', asOf: '2023-06-15' },
} as const;

/** st1 and sc1: burst credits for each TiB, and the share of the burst throughput that they keep for nearly all of the time. */
export const hddBurst = { bucketTiBPerTiB: 1, consistentRatio: 0.9, consistentTimeRatio: 0.99, source: hdd } as const;

/** Volume types that several instances may share, and how many. */
export const multiAttach = {
	types: ['io1', 'io2'] as readonly string[], maxInstances: 16,
	source: { title: 'EBS user guide, Multi-Attach', url: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes-multi.html', asOf: '2023-06-15' },
} as const;

/** Modifications of one volume in any 24 hours; until 2026-01-15 six hours had to pass between two. */
export const modifications = {
	maxPer24Hours: 4,
	source: { title: 'EC2 API, ModifyVolume', url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolume.html', asOf: '2026-08-07' },
} as const;

/** Hours that had to pass between two modifications of one volume until then. */
export const formerModificationWait = {
	hours: 6, until: '2026-01-15',
	source: { title: 'EC2 user guide, volume modifications', url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/modify-volume-requirements.html', asOf: '2023-06-15' },
} as const;

/** Provisioned I/O operations of io2 cost less beyond 32,000 and beyond 64,000; USD a month, us-east-1. */
export const io2IopsTiers = {
	tiers: [{ upToIops: 32_000, usdPerIopsMonth: 0.065 }, { upToIops: 64_000, usdPerIopsMonth: 0.0455 }, { upToIops: Infinity, usdPerIopsMonth: 0.03185 }],
	region: 'us-east-1',
	source: { title: 'AWS price list, EBS:VolumeP-IOPS.io2 with tiers 2 and 3', url: 'https://aws.amazon.com/ebs/pricing/', asOf: '2026-09-30' },
} as const;

/** What volume types took before AWS raised it. */
export const formerVolumeLimits: Readonly<Record<string, {
	/** ISO date on which it changed. */
	readonly until: string;
	readonly maxSizeGiB: number;
	readonly maxIops: number;
	readonly maxIopsPerGiB: number;
	/** `null` where no source tells it, or it is not set. */
	readonly maxThroughputMiBps: number | null;
	readonly source: Source;
}>> = {
	gp3: { until: '2025-09-26', maxSizeGiB: 16_384, maxIops: 16_000, maxIopsPerGiB: 500, maxThroughputMiBps: 1000, source: { ...generalPurpose } },
	io2: { until: '2025-04-30', maxSizeGiB: 16_384, maxIops: 64_000, maxIopsPerGiB: 500, maxThroughputMiBps: null, source: { ...provisionedIops, asOf: '2023-06-15' } },
};
