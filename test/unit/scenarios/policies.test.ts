import assert from 'node:assert/strict';
import { validateScenario } from '../../../src/core/simulation/scenario/validateScenario';
import type { ScenarioFromCode } from '../../../src/scenarios/origin';
import { createBuilder, english, shortOrigins, type Builder } from './fromTerraform';

const still = 'The group has no scaling policy that is simulated: its desired capacity stays as it is';
const group = '  name = "shop"\n  min_size = 2\n  max_size = 8\n  target_group_arns = [aws_lb_target_group.site.arn]';
const around = 'resource "aws_lb_target_group" "site" { protocol = "HTTP" }\nvariable "open" {}\nresource "aws_autoscaling_group" "other" {}\nresource "aws_lb_target_group" "other" {}\n';

/** A policy of the group named p, and alarms that call it. */
const policy = (lines: string): string => `resource "aws_autoscaling_policy" "p" {\n  autoscaling_group_name = aws_autoscaling_group.web.name\n${lines}\n}\n`;
const alarm = (lines: string, name = 'a'): string => `resource "aws_cloudwatch_metric_alarm" "${name}" {\n  alarm_actions = [aws_autoscaling_policy.p.arn]\n${lines}\n}\n`;
const step = '  policy_type = "StepScaling"\n  adjustment_type = "ChangeInCapacity"\n  step_adjustment {\n    metric_interval_lower_bound = 0\n    scaling_adjustment = 2\n  }';
const cpu = '  namespace = "AWS/EC2"\n  metric_name = "CPUUtilization"\n  statistic = "Average"\n  dimensions = { AutoScalingGroupName = aws_autoscaling_group.web.name }';
const often = '  period = 60\n  evaluation_periods = 2\n  threshold = 70\n  comparison_operator = "GreaterThanThreshold"';

describe('target tracking and predictive scaling from code', () => {
	let builder: Builder;
	before(async () => { builder = await createBuilder(); });

	const read = (lines: string, lineOfGroup = group): ScenarioFromCode => builder.group(lineOfGroup, around + policy(lines));
	const tracking = (lines: string): string => `  target_tracking_configuration {\n${lines}\n  }`;
	const predefined = (name: string, target = '500'): string => tracking(`    target_value = ${target}\n    predefined_metric_specification { predefined_metric_type = "${name}" }`);

	it('track each predefined metric in its unit', () => {
		for (const metric of ['ASGAverageCPUUtilization', 'ASGAverageNetworkIn', 'ASGAverageNetworkOut', 'ALBRequestCountPerTarget']) {
			const { scenario, notes } = read(`${predefined(metric, '50')}\n  estimated_instance_warmup = 30`);
			assert.deepStrictEqual([scenario.policies, notes, validateScenario(scenario)], [
				[{ kind: 'target-tracking', name: 'p', metric, targetValue: 50, metricPeriodSeconds: 60, instanceWarmupSeconds: 30, disableScaleIn: false }], [], [],
			]);
		}
	});

	it('track a customized metric that the run has under another name', () => {
		const customized = (lines: string): string => tracking(`    target_value = 10\n    disable_scale_in = true\n    customized_metric_specification {\n${lines}\n    }`);
		const own = '      namespace = "AWS/EC2"\n      metric_name = "CPUUtilization"\n      statistic = "Average"\n      period = 10\n      metric_dimension {\n        name = "AutoScalingGroupName"\n        value = "shop"\n      }';
		const high = read(customized(own));
		assert.deepStrictEqual([high.scenario.policies, shortOrigins(high, ['policies[0].metricPeriodSeconds'])], [
			[{ kind: 'target-tracking', name: 'p', metric: 'ASGAverageCPUUtilization', targetValue: 10, metricPeriodSeconds: 10, instanceWarmupSeconds: null, disableScaleIn: true }],
			{ 'policies[0].metricPeriodSeconds': 'code main.tf:20' },
		]);
		const backlog = read(customized('      namespace = "Shop"\n      metric_name = "BacklogPerInstance"\n      statistic = "Average"'));
		assert.deepStrictEqual([backlog.scenario.policies[0]?.kind === 'target-tracking' && backlog.scenario.policies[0].metric, backlog.origins['policies[0].metric']?.note?.en], [
			'BacklogPerInstance', 'taken for the requests that wait for one instance',
		]);
		for (const [lines, shown] of [
			['      namespace = "CWAgent"\n      metric_name = "mem_used_percent"\n      statistic = "Average"', 'CWAgent mem_used_percent'],
			[own.replace('"Average"', '"Maximum"'), 'AWS/EC2 CPUUtilization'],
			[own.replace('"shop"', 'aws_autoscaling_group.other.name'), 'AWS/EC2 CPUUtilization'],
			['      metrics { id = "m" }', '? ?'],
		] as const) {
			const { scenario, notes } = read(customized(lines));
			assert.deepStrictEqual([scenario.policies, english(notes)], [[], [still, `Left out, because the run has no such metric: policy p on ${shown}`]]);
		}
	});

	it('forecast CPU', () => {
		const forecast = (lines: string): string => `  policy_type = "PredictiveScaling"\n  predictive_scaling_configuration {\n${lines}\n  }`;
		const pair = (type: string, target = '40'): string => `    metric_specification {\n      target_value = ${target}\n      predefined_metric_pair_specification { predefined_metric_type = "${type}" }\n    }`;
		const { scenario } = read(forecast(`    mode = "ForecastAndScale"\n    scheduling_buffer_time = 600\n    max_capacity_breach_behavior = "IncreaseMaxCapacity"\n    max_capacity_buffer = 10\n${pair('ASGCPUUtilization')}`));
		assert.deepStrictEqual([scenario.policies, scenario.durationSeconds], [[{
			kind: 'predictive', name: 'p', targetValue: 40, mode: 'ForecastAndScale', schedulingBufferSeconds: 600, maxCapacityBreachBehavior: 'IncreaseMaxCapacity', maxCapacityBufferPercent: 10,
		}], 86_400]);
		assert.deepStrictEqual(english(read(forecast(pair('ASGNetworkIn'))).notes), [still, 'Left out, because the run has no such metric: policy p on ASGNetworkIn']);
		assert.deepStrictEqual(english(read(forecast(pair('ASGCPUUtilization', 'var.open'))).notes), [still, 'Left out, because its target value is not in the code: p']);
		const customized = '    metric_specification {\n      target_value = 1\n      customized_load_metric_specification {}\n    }';
		assert.deepStrictEqual(english(read(forecast(customized)).notes), [still, 'Left out, because the run has no such metric: policy p on ?']);
	});

	it('name a policy that is left out, and why', () => {
		const notes = (lines: string, lineOfGroup = group): readonly string[] => english(read(lines, lineOfGroup).notes).filter((note) => note !== still);
		assert.deepStrictEqual(notes(predefined('ASGAverageCPUUtilization', 'var.open')), ['Left out, because its target value is not in the code: p']);
		assert.deepStrictEqual(notes(predefined('SomethingNew')), ['Left out, because the run has no such metric: policy p on SomethingNew']);
		assert.deepStrictEqual(notes(predefined('ALBRequestCountPerTarget'), '  min_size = 1\n  max_size = 2'), ['Left out, because the code shows no load balancer for the group: policy p']);
		assert.deepStrictEqual(notes(`${predefined('ASGAverageCPUUtilization')}\n  enabled = false`), ['Left out, because it is switched off: policy p']);
		assert.deepStrictEqual(notes('  policy_type = var.open'), ['Left out, because the code does not tell what it does: ? policy p']);
		assert.deepStrictEqual(notes(`${predefined('ASGAverageCPUUtilization')}\n  count = 0`), []);
		assert.deepStrictEqual(notes(`${predefined('ASGAverageCPUUtilization')}\n  count = var.open`), ['The code does not tell whether this is made; the run takes it as there: p']);
	});
});

describe('step and simple scaling from code', () => {
	let builder: Builder;
	before(async () => { builder = await createBuilder(); });

	const read = (policyLines: string, alarms: string): ScenarioFromCode => builder.group(group, around + policy(policyLines) + alarms);
	const notes = (alarmLines: string, policyLines = step): readonly string[] => english(read(policyLines, alarm(alarmLines)).notes);
	const model = {
		metric: 'CPUUtilization', statistic: 'Average', periodSeconds: 60, evaluationPeriods: 2, datapointsToAlarm: null, threshold: 70, comparisonOperator: 'GreaterThanThreshold',
		treatMissingData: 'missing',
	};

	it('have their steps and their alarm', () => {
		const steps = '  policy_type = "StepScaling"\n  adjustment_type = "PercentChangeInCapacity"\n  metric_aggregation_type = "Maximum"\n  min_adjustment_magnitude = 2\n  step_adjustment {\n    metric_interval_upper_bound = 20\n    scaling_adjustment = 10\n  }\n  step_adjustment {\n    metric_interval_lower_bound = 20\n    scaling_adjustment = 30\n  }';
		const found = read(steps, alarm(`${cpu}\n${often}\n  datapoints_to_alarm = 1\n  treat_missing_data = "breaching"`));
		assert.deepStrictEqual([found.scenario.policies, found.notes, validateScenario(found.scenario)], [[{
			kind: 'step', name: 'p', alarm: { ...model, datapointsToAlarm: 1, treatMissingData: 'breaching' }, adjustmentType: 'PercentChangeInCapacity', minAdjustmentMagnitude: 2,
			metricAggregationType: 'Maximum', instanceWarmupSeconds: null, steps: [{ lowerBound: null, upperBound: 20, adjustment: 10 }, { lowerBound: 20, upperBound: null, adjustment: 30 }],
		}], [], []]);
		assert.deepStrictEqual(shortOrigins(found, ['policies[0].alarm.threshold', 'policies[0].steps[1].adjustment', 'policies[0].steps[0].lowerBound']), {
			'policies[0].alarm.threshold': 'code main.tf:34', 'policies[0].steps[1].adjustment': 'code main.tf:23', 'policies[0].steps[0].lowerBound': 'omitted: not written: without bound',
		});
	});

	it('have their adjustment and cooldown', () => {
		const { scenario } = read('  adjustment_type = "ExactCapacity"\n  scaling_adjustment = 4\n  cooldown = 60', alarm(`${cpu}\n${often}`));
		assert.deepStrictEqual(scenario.policies, [{ kind: 'simple', name: 'p', alarm: model, adjustmentType: 'ExactCapacity', adjustment: 4, minAdjustmentMagnitude: null, cooldownSeconds: 60 }]);
	});

	it('are one policy for each alarm that calls them', () => {
		const { scenario } = read(step, alarm(`${cpu}\n${often}`) + alarm(`${cpu}\n${often.replace('70', '90')}`, 'b'));
		assert.deepStrictEqual(scenario.policies.map((one) => one.kind === 'step' && one.alarm.threshold), [70, 90]);
	});

	it('watch what the run has of the load balancer, and the queue of an instance', () => {
		const metric = (namespace: string, name: string, dimensions = ''): string | undefined => {
			const [first] = read(step, alarm(`  namespace = "${namespace}"\n  metric_name = "${name}"\n  statistic = "Sum"\n${often}\n${dimensions}`)).scenario.policies;
			return first?.kind === 'step' ? first.alarm.metric : undefined;
		};
		assert.deepStrictEqual([
			metric('AWS/ApplicationELB', 'RequestCount'), metric('AWS/ApplicationELB', 'HTTPCode_ELB_5XX_Count', '  dimensions = { TargetGroup = aws_lb_target_group.site.arn_suffix }'),
			metric('AWS/NetworkELB', 'UnHealthyHostCount'), metric('Shop', 'backlog_per_instance'),
			metric('AWS/NetworkELB', 'RequestCount'), metric('AWS/ApplicationELB', 'TargetResponseTime', '  dimensions = { TargetGroup = aws_lb_target_group.other.arn_suffix }'), metric('toString', 'x'),
		], ['RequestCount', 'HTTPCode_ELB_5XX_Count', 'UnHealthyHostCount', 'BacklogPerInstance', undefined, undefined, undefined]);
	});

	it('are left out with the reason, without an alarm of their own', () => {
		assert.deepStrictEqual(english(read(step, '').notes), [still, 'Left out, because no alarm in this module calls it: policy p']);
		assert.deepStrictEqual(english(read(step.replace('= 2', '= var.open'), alarm(`${cpu}\n${often}`)).notes), [still, 'Left out, because its adjustment is not in the code: policy p']);
		assert.deepStrictEqual(english(read('  adjustment_type = "ChangeInCapacity"', alarm(`${cpu}\n${often}`)).notes), [still, 'Left out, because its adjustment is not in the code: policy p']);
		const dynamic = '  policy_type = "StepScaling"\n  adjustment_type = "ChangeInCapacity"\n  dynamic "step_adjustment" {\n    for_each = var.open\n    content { scaling_adjustment = 1 }\n  }';
		assert.deepStrictEqual(english(read(dynamic, alarm(`${cpu}\n${often}`)).notes), [still, 'Left out, because its adjustment is not in the code: policy p']);
	});

	it('are left out with the reason that lies in the alarm', () => {
		const queue = '  namespace = "AWS/SQS"\n  metric_name = "ApproximateNumberOfMessagesVisible"\n  statistic = "Average"';
		assert.deepStrictEqual(notes(`${queue}\n${often}`), [still, 'Left out, because the run has no such metric: alarm a on AWS/SQS ApproximateNumberOfMessagesVisible (Average)']);
		assert.deepStrictEqual(notes(`${cpu.replace('"Average"', '"SampleCount"')}\n${often}`), [still, 'Left out, because the run has no such metric: alarm a on AWS/EC2 CPUUtilization (SampleCount)']);
		assert.deepStrictEqual(notes(`${cpu}\n${often}\n  actions_enabled = false`), [still, 'Left out, because its actions are switched off: alarm a']);
		assert.deepStrictEqual(notes(`  metric_query { id = "e" }\n${often}`), [still, 'Left out, because it watches metric math: alarm a']);
		assert.deepStrictEqual(notes(`${cpu.replace('.web.', '.other.')}\n${often}`), [still, 'Left out, because it watches something else than this group: alarm a']);
		assert.deepStrictEqual(notes(`${cpu.replace(/ {2}dimensions.*/, '')}\n${often}`), [still, 'Left out, because it watches something else than this group: alarm a']);
		assert.deepStrictEqual(notes(`${cpu}\n${often.replace('70', 'var.open').replace('= 60', '= var.open')}`), [still, 'Left out, because the code does not tell Period, Threshold: alarm a']);
		assert.deepStrictEqual(notes(`${cpu}\n${often.replace('GreaterThanThreshold', 'LessThanLowerOrGreaterThanUpperThreshold')}`), [still, 'Left out, because the code does not tell ComparisonOperator: alarm a']);
	});

	it('take an alarm that may not be there for one that is, and say so', () => {
		const found = read(step, alarm(`${cpu}\n${often}\n  count = var.open`));
		assert.deepStrictEqual([found.scenario.policies.length, english(found.notes)], [1, ['The code does not tell whether this is made; the run takes it as there: a']]);
	});

	it('take an alarm whose dimensions cannot be known for one of the group', () => {
		const { scenario } = read(step, alarm(`${cpu.replace(/ {2}dimensions.*/, '  dimensions = var.open')}\n${often}`));
		assert.equal(scenario.policies.length, 1);
	});

	it('are not called at other states, which is said', () => {
		const ok = `resource "aws_cloudwatch_metric_alarm" "calm" {\n  ok_actions = [aws_autoscaling_policy.p.arn]\n${cpu}\n${often}\n}\n`;
		assert.deepStrictEqual(english(read(step, alarm(`${cpu}\n${often}`) + ok).notes), ['The run calls policies only when an alarm goes into ALARM, not at other states as this one: calm']);
	});
});

describe('scheduled actions from code', () => {
	let builder: Builder;
	before(async () => { builder = await createBuilder(); });

	const read = (lines: string): ScenarioFromCode => builder.group(group, `${around}resource "aws_autoscaling_schedule" "s" {\n  autoscaling_group_name = aws_autoscaling_group.web.name\n${lines}\n}\n`);

	it('set what they set, at their time', () => {
		const { scenario, notes, origins } = read('  recurrence = "0 8 * * MON-FRI"\n  time_zone = "Asia/Seoul"\n  min_size = 4\n  max_size = -1\n  desired_capacity = -1');
		assert.deepStrictEqual([scenario.scheduledActions, notes, validateScenario(scenario)], [[{
			name: 's', minSize: 4, maxSize: null, desiredCapacity: null, when: { kind: 'recurrence', recurrence: '0 8 * * MON-FRI', timeZone: 'Asia/Seoul' },
		}], [], []]);
		assert.equal(origins['scheduledActions[0].maxSize']?.note?.en, 'not set by the action');
	});

	it('set a size to 0 that Terraform does not write', () => {
		const [action] = read('  recurrence = "0 22 * * *"\n  desired_capacity = 0').scenario.scheduledActions;
		assert.deepStrictEqual([action?.minSize, action?.maxSize, action?.desiredCapacity], [0, 0, 0]);
	});

	it('are named where they happen once, or where the code tells too little', () => {
		const notes = (lines: string): readonly string[] => english(read(lines).notes).filter((note) => note !== still);
		assert.deepStrictEqual(notes('  start_time = "2027-01-01T00:00:00Z"\n  min_size = 1'), ['Left out, because it runs once, at 2027-01-01T00:00:00Z: scheduled action s']);
		assert.deepStrictEqual(notes('  recurrence = var.open\n  min_size = 1'), ['Left out, because the code does not tell when it runs or what it sets: scheduled action s']);
		assert.deepStrictEqual(notes('  recurrence = "0 8 * * *"\n  min_size = var.open'), ['Left out, because the code does not tell when it runs or what it sets: scheduled action s']);
		assert.deepStrictEqual(notes('  recurrence = "0 8 * * *"\n  start_time = "2027-01-01T00:00:00Z"'), ['The run does not look at the start and end time of a recurring action: s']);
	});
});
