/**
 * Metrics arrive late (facts/aws-behaviour.md 2): alarms see nothing new meanwhile, and without any datapoint in sight they have
 * insufficient data, so that their policies do nothing.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
 * Departs from AWS: all metrics are late by the same time; what is overdue arrives at once when the delay ends; several delays add up.
 */
import type { Run } from '../run';
import { beginAccount, onFaults } from './faultEvents';

export function createMetricDelays(run: Run): void {
	const begun: number[] = [];
	onFaults(run, 'metric-delay', {
		begin(fault, index) {
			beginAccount(run, fault, index, 0);
			run.extraMetricDelaySeconds += fault.delaySeconds;
			begun[index] = run.log.record(null, { kind: 'metrics-late', delaySeconds: fault.delaySeconds });
		},
		end(fault, index) {
			run.extraMetricDelaySeconds -= fault.delaySeconds;
			run.log.record(begun[index]!, { kind: 'metrics-on-time' });
		},
	});
}
