/** Rules of the burstable (T) families beside the credit table of the instance types. Each with source and date. */
import type { Source } from './facts';

const source: Source = {
	title: 'EC2 user guide, burstable performance instances', asOf: '2023-06-15',
	url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
};

/** Hours of earning that an instance can save up. */
export const accrualHours = { hours: 24, source };

/** Of T2 in standard mode, at each start; other families have none. */
export const launchCredits = { family: 't2', perVcpu: 30, maxStartsPer24Hours: 100, source };

/** The family that runs in standard mode only on a Dedicated Host. */
export const standardOnHost = { family: 't3', source };

/** Days for which a stopped instance keeps its credits; T2 loses them at once. */
export const keptAfterStop = { days: 7, exceptFamily: 't2', source };

/** What a vCPU-hour beyond the earned credits costs in unlimited mode, Linux, us-east-1. No source tells it for other families. */
export const surplusPrice = {
	family: 't3', usdPerVcpuHour: 0.05,
	source: {
		title: 'EC2 user guide, unlimited mode', asOf: '2026-04-13',
		url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html',
	} satisfies Source,
};
