import assert from 'node:assert/strict';
import type { AutoScalingGroup } from '../../../../src/core/model/autoScalingGroup';
import type { Range, Value } from '../../../../src/core/model/value';
import { isKnown } from '../../../../src/core/model/value';
import type { ResourceBase, ResourceType } from '../../../../src/core/model/resource';
import { resourceReaders as cloudformationReaders } from '../../../../src/languages/cloudformation/resources';
import { resourceReaders as terraformReaders } from '../../../../src/languages/terraform/resources';
import { createTreeFields } from '../../../../src/languages/values/treeFields';
import { createTreeProperties } from '../../../../src/languages/values/treeProperties';
import type { ObjectValue, UnknownValue, ValueTree } from '../../../../src/languages/values/valueTree';

const file = 'stack.x';
const nameRange = at(0);
const source = 'https://example.com/default';

function at(line: number): Range {
	return { start: { line, character: 0 }, end: { line, character: 1 } };
}

function scalar(value: string | number | boolean, line = 1): ValueTree {
	return { kind: 'scalar', file, range: at(line), text: String(value), value, origin: { kind: 'literal' } };
}

function list(...items: readonly ValueTree[]): ValueTree {
	return { kind: 'list', file, range: at(2), text: '[…]', items, origin: { kind: 'literal' } };
}

function object(entries: Readonly<Record<string, ValueTree>>, rest?: UnknownValue): ObjectValue {
	return { kind: 'object', file, range: at(3), text: '{…}', entries: new Map(Object.entries(entries)), ...rest === undefined ? {} : { rest } };
}

function reference(resourceId: string | undefined, attribute?: string): ValueTree {
	return { kind: 'reference', file, range: at(4), text: 'template.id', resourceId, attribute };
}

function unknown(reason: UnknownValue['reason']): UnknownValue {
	return { kind: 'unknown', file, range: at(5), text: 'props.size', reason };
}

const base: Omit<ResourceBase<ResourceType>, 'type'> = {
	id: 'Web', name: 'Web', language: 'x', file, range: at(0), nameRange, region: undefined, lifecycle: undefined,
	multiplicity: { file, range: nameRange, value: 1, origin: { kind: 'omitted', source } },
};

function shown(value: Value<unknown> | undefined): unknown {
	if (value === undefined) { return undefined; }
	return isKnown(value) ? value.value : `${value.origin.reason}: ${value.origin.text}`;
}

function summary(group: AutoScalingGroup): unknown {
	const { minSize, maxSize, healthCheckType, subnets, launchTemplate, launchTemplateVersion, targetGroupArns, terminationPolicies, capacityRebalance } = group;
	return [minSize, maxSize, healthCheckType, subnets, launchTemplate, launchTemplateVersion, targetGroupArns, terminationPolicies, capacityRebalance].map(shown);
}

const expected = [
	2, 'not-in-text: props.size', ['EC2', 'ELB'],
	[{ text: 'subnet-1', resourceId: undefined }, { text: 'props.size', resourceId: undefined }],
	{ text: 'template.id', resourceId: 'Template' }, 'malformed: […]', [{ text: 'template.id', resourceId: 'Template' }], ['OldestInstance'], true,
];

function readTerraform(tree: ObjectValue, spellings = (name: string): readonly string[] => [name]): AutoScalingGroup {
	const fields = createTreeFields({ file, nameRange, spellings, resourceOfName: () => undefined }, tree);
	const [group] = terraformReaders.get('aws_autoscaling_group')!({ fields, base });
	assert.ok(group?.type === 'AWS::AutoScaling::AutoScalingGroup');
	return group;
}

function readCloudFormation(tree: ObjectValue): AutoScalingGroup {
	const context = { nameRange, spellings: (name: string) => [name], resourceOfName: () => undefined };
	const group = cloudformationReaders['AWS::AutoScaling::AutoScalingGroup']({
		properties: createTreeProperties(context, tree), updatePolicy: createTreeProperties(context, undefined), base, nameLocation: { file, range: nameRange },
	});
	assert.ok(group.type === 'AWS::AutoScaling::AutoScalingGroup');
	return group;
}

describe('tree of values', () => {
	it('is read by the readers of Terraform', () => {
		const tree = object({
			min_size: scalar('2'), max_size: unknown('not-in-text'), health_check_type: scalar('EC2, ELB'),
			vpc_zone_identifier: list(scalar('subnet-1'), unknown('not-in-text')),
			launch_template: object({ id: reference('Template', 'id'), version: list() }),
			target_group_arns: list(reference('Template', 'arn')), termination_policies: list(scalar('OldestInstance')), capacity_rebalance: scalar('true'),
		});
		assert.deepStrictEqual(summary(readTerraform(tree)), expected);
	});

	it('is read by the readers of CloudFormation', () => {
		const tree = object({
			MinSize: scalar(2), MaxSize: unknown('not-in-text'), HealthCheckType: list(scalar('EC2'), scalar('ELB')),
			VPCZoneIdentifier: list(scalar('subnet-1'), unknown('not-in-text')),
			LaunchTemplate: object({ LaunchTemplateId: reference('Template'), Version: list() }),
			TargetGroupARNs: reference('Template'), TerminationPolicies: scalar('OldestInstance'), CapacityRebalance: scalar(true),
		});
		assert.deepStrictEqual(summary(readCloudFormation(tree)), expected);
	});

	it('takes the first spelling that is written', () => {
		const group = readTerraform(object({ minSize: scalar(1), min_size: scalar(2) }), (name) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), name]);
		assert.deepStrictEqual(group.minSize, { file, range: at(1), value: 1, origin: { kind: 'literal' } });
	});

	it('knows nothing of what else may be written, and never takes a default for it', () => {
		const open = object({ min_size: scalar(1), MinSize: scalar(1) }, unknown('several'));
		for (const group of [readTerraform(open), readCloudFormation(open)]) {
			assert.deepStrictEqual([group.minSize, group.maxSize, group.healthCheckType, group.subnets, group.mixedInstancesPolicy?.instancesDistribution.onDemandBaseCapacity].map(shown),
				[1, 'several: props.size', 'several: props.size', 'several: props.size', 'several: props.size']);
		}
	});

	it('takes an attribute that names no resource for a value that the text does not tell', () => {
		const group = readTerraform(object({ launch_template: object({ id: reference('Template', 'latest_version') }), min_size: reference('Template', 'id') }));
		assert.deepStrictEqual([group.launchTemplate, group.minSize].map(shown), ['not-in-text: template.id', 'not-in-text: template.id']);
	});

	it('tells a list of literals from a list with other values', () => {
		const group = readTerraform(object({ termination_policies: list(scalar('OldestInstance')), availability_zones: list(scalar('a'), { ...scalar('b'), origin: { kind: 'expression', text: 'zone' } } as ValueTree) }));
		assert.deepStrictEqual([group.terminationPolicies?.origin, group.availabilityZones?.origin], [{ kind: 'literal' }, { kind: 'expression', text: '[…]' }]);
	});

	it('reads what is looked up', () => {
		const lookup = { type: 'aws_ami', arguments: object({ filter: list(object({ name: scalar('architecture'), values: list(scalar('arm64')) })) }) };
		const fields = createTreeFields({ file, nameRange, spellings: (name) => [name], resourceOfName: () => undefined }, object({ image_id: { ...unknown('not-in-text'), lookup } }));
		const [template] = terraformReaders.get('aws_launch_template')!({ fields, base });
		assert.ok(template?.type === 'AWS::EC2::LaunchTemplate');
		assert.deepStrictEqual(shown(template.imageArchitecture), 'arm64');
	});
});
