/** Figures of CloudWatch alarms and EC2 metrics. Each with source and date. */
import type { Source } from './facts';

const alarmGuide: Source = { title: 'CloudWatch user guide, alarms', url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html', asOf: '2023-06-15' };

/** Seconds between two evaluations, for periods of a minute and more, and for shorter ones. */
export const alarmEvaluation = { everySeconds: 60, highResolutionEverySeconds: 10, shortPeriodsSeconds: [10, 20, 30], source: alarmGuide } as const;

/** Seconds between two repetitions of an action of Auto Scaling while the alarm stays in its state. */
export const scalingActionRepeat = { everySeconds: 60, source: alarmGuide } as const;

/** Seconds between two datapoints of the metrics of an EC2 instance. */
export const monitoringPeriods = {
	basicSeconds: 300, detailedSeconds: 60,
	source: { title: 'EC2 user guide, monitoring', url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html', asOf: '2023-06-15' },
} as const;
