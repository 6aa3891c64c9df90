import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Facts } from '../../../../src/core/facts/facts';
import { candidatesFor } from '../../../../src/explanations/completion/completion';
import { findTopic } from '../../../../src/explanations/topics/findTopic';
import type { ValuePlace } from '../../../../src/languages/valuePlace';
import { loadFacts } from '../../../support/facts';

describe('completion', () => {
	let facts: Facts;
	before(() => { facts = loadFacts(); });

	const place = (key: string, more: Partial<ValuePlace> = {}): ValuePlace => ({
		key, written: '', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, needsQuotes: false, owner: undefined, neighbours: new Map(), ...more,
	});
	const values = (wanted: ValuePlace, resembles?: string, region = 'us-east-1'): readonly string[] => candidatesFor(wanted, { facts, region, resembles }).map(({ value }) => value);

	it('offers every instance type of the data, the one that stands there and its newer kin first', () => {
		const offered = values(place('instance_type', { written: 'm5.xlarge', owner: 'aws_instance' }));
		strictEqual(offered.length, facts.instanceTypeNames.length);
		strictEqual(new Set(offered).size, offered.length);
		strictEqual(offered[0], 'm5.xlarge');
		ok(offered.indexOf('m8i.xlarge') <= 4, String(offered.slice(0, 6)));
		// Same shape before other sizes, those before another architecture, that before types of another shape.
		const at = (name: string): number => offered.indexOf(name);
		ok(at('m7i.xlarge') < at('m5.2xlarge') && at('m5.2xlarge') < at('m7g.xlarge') && at('m7g.xlarge') < at('c7i.xlarge') && at('c7i.xlarge') < at('m4.xlarge'));
	});

	it('takes the type of another override for a model where none is written', () => {
		deepStrictEqual(values(place('instance_type'), 'c7g.2xlarge').slice(0, 1), ['c7g.2xlarge']);
		ok(['t', 'm'].includes(values(place('instance_type'))[0]?.charAt(0) ?? ''));
	});

	it('puts types that the Region does not offer last, and says so', () => {
		const offered = candidatesFor(place('InstanceType'), { facts, region: 'eu-south-2', resembles: undefined });
		const elsewhere = offered.filter(({ detail }) => detail.en.endsWith('not in eu-south-2'));
		ok(elsewhere.length > 0);
		deepStrictEqual(offered.slice(-elsewhere.length), elsewhere);
	});

	it('shows vCPU, memory and price', () => {
		const [first] = candidatesFor(place('instance_type', { written: 'm5.xlarge' }), { facts, region: 'us-east-1', resembles: undefined });
		deepStrictEqual(first?.detail.en, '4 vCPU · 16 GiB · $0.192/h · previous generation');
	});

	it('stays out of the types of other services', () => {
		for (const owner of ['aws_db_instance', 'aws_opensearch_domain', 'AWS::RDS::DBInstance', 'AWS::SageMaker::NotebookInstance', 'alicloud_instance']) {
			deepStrictEqual(values(place('instance_type', { owner })), [], owner);
		}
	});

	it('offers volume types, today’s first', () => {
		deepStrictEqual(values(place('volume_type')), ['gp3', 'io2', 'gp2', 'io1', 'st1', 'sc1', 'standard']);
	});

	it('offers the words of settings where they belong', () => {
		deepStrictEqual(values(place('policy_type', { owner: 'aws_autoscaling_policy' })), ['SimpleScaling', 'StepScaling', 'TargetTrackingScaling', 'PredictiveScaling']);
		deepStrictEqual(values(place('HealthCheckType', { owner: 'AWS::AutoScaling::AutoScalingGroup' })), ['EC2', 'EBS', 'ELB', 'VPC_LATTICE']);
		deepStrictEqual(values(place('predefined_metric_type', { owner: 'aws_autoscaling_policy' })), ['ASGAverageCPUUtilization', 'ASGAverageNetworkIn', 'ASGAverageNetworkOut', 'ALBRequestCountPerTarget']);
		deepStrictEqual(values(place('SpotAllocationStrategy', { owner: 'AWS::AutoScaling::AutoScalingGroup' })), ['price-capacity-optimized', 'capacity-optimized', 'capacity-optimized-prioritized', 'lowest-price']);
		deepStrictEqual(values(place('comparison_operator', { owner: 'aws_cloudwatch_metric_alarm' })).length, 4);
		deepStrictEqual(values(place('policy_type', { owner: 'aws_iam_policy' })), []);
		deepStrictEqual(values(place('statistic')), []);
	});

	it('offers the metrics of the namespace beside it', () => {
		const offered = values(place('metric_name', { owner: 'aws_cloudwatch_metric_alarm', neighbours: new Map([['namespace', 'AWS/SQS']]) }));
		ok(offered.includes('ApproximateNumberOfMessagesVisible') && !offered.includes('CPUUtilization'));
		deepStrictEqual(values(place('metric_name', { owner: 'aws_cloudwatch_metric_alarm', neighbours: new Map([['namespace', 'My/App']]) })), []);
	});

	it('offers the partners of a Fargate task’s CPU and memory', () => {
		const owner = 'aws_ecs_task_definition';
		deepStrictEqual(values(place('memory', { owner, neighbours: new Map([['cpu', '256']]) })), ['512', '1024', '2048']);
		deepStrictEqual(values(place('cpu', { owner, neighbours: new Map([['memory', '3072']]) })), ['512', '1024']);
		deepStrictEqual(values(place('cpu', { owner: 'aws_lambda_function' })), []);
	});

	it('has something to tell of every value', () => {
		for (const key of ['policy_type', 'health_check_type', 'spot_allocation_strategy', 'comparison_operator', 'treat_missing_data', 'cpu_credits', 'default_result']) {
			for (const { about } of candidatesFor(place(key), { facts, region: 'us-east-1', resembles: undefined })) {
				ok(about.kind !== 'topic' || findTopic(about.name) !== undefined, `${key}: ${about.name}`);
			}
		}
	});
});
