/** What EBS snapshots cost, and how fast volumes made of them are filled. Each with source and date. */
import type { Source } from './facts';

const pricing: Source = { title: 'Amazon EBS pricing', url: 'https://aws.amazon.com/ebs/pricing/', asOf: '2024-07-01' };

/** Standard tier, us-east-1: a month of each GB stored; snapshots hold only what changed since the one before. */
export const snapshotPrice = { usdPerGBMonth: 0.05, region: 'us-east-1', source: pricing } as const;

/** Fast snapshot restore, us-east-1: an hour of one snapshot in one Availability Zone. */
export const fastRestorePrice = { usdPerHour: 0.75, region: 'us-east-1', source: pricing } as const;

/** `VolumeInitializationRate`: how fast a new volume is filled from its snapshot, where that is paid for. */
export const initializationRateMiBps = {
	min: 100, max: 300,
	source: { title: 'EC2 API, CreateVolume', url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html', asOf: '2026-08-07' } satisfies Source,
} as const;
