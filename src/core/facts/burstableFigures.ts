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

/** Days for which a stopped instance keeps its credits; T2 loses them at once. */
export const keptAfterStop = { days: 7, exceptFamily: 't2', source };
