import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { AutoScalingGroup } from '../../../../src/core/model/autoScalingGroup';
import { resolveReference } from '../../../../src/core/model/resource';
import type { Resource } from '../../../../src/core/model/resource';
import type { ModuleReading } from '../../../../src/languages/language';
import { createWorkspaceIndex } from '../../../../src/languages/workspaceIndex';
import { loadParsers } from '../../../support/parsers';

const folder = 'media/samples';

async function readSamples(): Promise<readonly ModuleReading[]> {
	const index = createWorkspaceIndex(await loadParsers());
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (/\.(?:tf|yaml)$/.test(entry)) { index.setFile(`${folder}/${entry}`, readFileSync(`${folder}/${entry}`, 'utf8')); }
	}
	return index.readings();
}

/** The numbers of a group and of all that belongs to it, without the names that differ between the languages. */
function showGroup({ resources }: ModuleReading, group: AutoScalingGroup): unknown {
	const template = resolveReference(resources, group.launchTemplate?.value, 'AWS::EC2::LaunchTemplate');
	const targetGroup = resolveReference(resources, group.targetGroupArns.value?.[0], 'AWS::ElasticLoadBalancingV2::TargetGroup');
	const policies = resources.filter((resource) => resource.type === 'AWS::AutoScaling::ScalingPolicy' && resource.autoScalingGroup?.value?.resourceId === group.id);
	return {
		sizes: [group.minSize?.value, group.desiredCapacity?.value, group.maxSize?.value],
		health: [group.healthCheckType.value, group.healthCheckGracePeriodSeconds.value, group.defaultCooldownSeconds.value, group.defaultInstanceWarmupSeconds?.value],
		subnets: group.subnets?.value?.length,
		template: [template?.instanceType?.value, template?.detailedMonitoring?.value, template?.ebsVolumes.map(({ volumeType, sizeGiB }) => [volumeType.value, sizeGiB?.value])],
		targetGroup: valuesOf(targetGroup),
		policies: policies.map(valuesOf),
	};
}

/** Every value of a resource that is not a reference, deeply and by name. */
function valuesOf(resource: Resource | undefined): unknown {
	const left = new Set(['type', 'id', 'name', 'language', 'file', 'range', 'nameRange', 'region', 'lifecycle', 'vpc', 'autoScalingGroup']);
	return JSON.parse(JSON.stringify(resource ?? null, (key, value: unknown) => {
		if (left.has(key)) { return undefined; }
		return typeof value === 'object' && value !== null && 'origin' in value && 'value' in value ? value.value : value;
	}));
}

describe('the sample in both languages', () => {
	it('says the same', async () => {
		const [cloudformation, terraform] = await readSamples();
		assert.ok(cloudformation !== undefined && terraform !== undefined);
		assert.deepStrictEqual([cloudformation.problems, terraform.problems], [[], []]);
		const show = (reading: ModuleReading) => reading.resources.filter((resource) => resource.type === 'AWS::AutoScaling::AutoScalingGroup').map((group) => showGroup(reading, group));
		const expected = show(cloudformation);
		assert.equal(expected.length, 2);
		assert.deepStrictEqual(new Set(show(terraform)), new Set(expected));
		const count = ({ resources }: ModuleReading) => resources.map(({ type }) => type).sort();
		assert.deepStrictEqual(count(terraform), count(cloudformation));
	});
});
