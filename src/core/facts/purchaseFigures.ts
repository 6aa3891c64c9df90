/** Figures of purchase options as tables: terms, notices, least billing. Each with source and date. */
import type { Source } from './facts';

const page = (name: string, asOf: string): Source => ({ title: 'EC2 user guide', url: `https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/${name}.html`, asOf });

/** Seconds that are billed at least at each start of an instance that is billed by the second. */
export const perSecondBilling = { minSeconds: 60, source: page('ec2-instance-lifecycle', '2023-06-15') } as const;

/** Years that Reserved Instances, Savings Plans and reserved Dedicated Hosts are bought for. */
export const commitmentTerms = { years: [1, 3], source: page('ec2-reserved-instances', '2023-06-15') } as const;

/** Seconds of one instance that a Reserved Instance covers in each clock hour. */
export const reservedBenefit = { secondsPerHour: 3600, source: page('ri-market-concepts-buying', '2023-06-15') } as const;

/** Notice before a Spot Instance is stopped or terminated; hibernation begins at once. */
export const spotNotice = { seconds: 120, source: page('spot-instance-termination-notices', '2026-04-13') } as const;

/** First hour of an instance: if EC2 interrupts a Spot Instance in it, nothing is billed. */
export const spotFreeFirstHour = { hours: 1, source: page('billing-for-interrupted-spot-instances', '2024') } as const;

/** Flex instance types: their baseline, and for how much of any 24 hours they run at full speed; percent. */
export const flexTypes = {
	baselinePercent: 40, fullTimePercent: 95, windowHours: 24,
	source: { title: 'EC2 instance types guide, document history', url: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/doc-history.html', asOf: '2026-08-31' },
} as const;
