import { deepStrictEqual } from 'node:assert/strict';
import type { ResourceLifecycle } from '../../../../src/core/model/resource';
import { brief, createReader, literal, omitted, range } from './read';
import type { Reader } from './read';

const page = 'https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle';

describe('terraform: lifecycle', () => {
	let reader: Reader;
	before(async () => { reader = await createReader(); });

	it('is none where none is written, and false and empty where a setting is left out', () => {
		deepStrictEqual(reader.group('min_size = 1').lifecycle, undefined);
		const name = range(0, 34, 37);
		deepStrictEqual(reader.group('lifecycle { create_before_destroy = true }').lifecycle, {
			ignoreChanges: omitted([], name, page), createBeforeDestroy: literal(true, range(1, 36, 40)), preventDestroy: omitted(false, name, page),
		} satisfies ResourceLifecycle);
	});

	it('reads the names of ignored settings in every form', () => {
		const ignored = (written: string): string => brief(reader.group(`lifecycle { ignore_changes = ${written} }`).lifecycle?.ignoreChanges);
		deepStrictEqual(['[desired_capacity, target_group_arns]', '["desired_capacity"]', 'all', '[tag["Name"], mixed_instances_policy[0].launch_template]', '[]', '[var.x ? a : b]'].map(ignored), [
			'["desiredCapacity","targetGroupArns"] literal', '["desiredCapacity"] literal', '["all"] literal', '["tag","mixedInstancesPolicy"] literal', '[] literal', 'unknown: malformed',
		]);
		const [json] = reader.read({ 'main.tf.json': '{"resource":{"aws_instance":{"a":{"lifecycle":{"ignore_changes":["ami"]}}}}}' }).resources;
		deepStrictEqual(brief(json?.lifecycle?.ignoreChanges), '["ami"] literal');
	});
});
