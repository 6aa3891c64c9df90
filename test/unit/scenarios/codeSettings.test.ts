import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resourcesOfType } from '../../../src/core/model/resource';
import { cloudformation } from '../../../src/languages/cloudformation';
import type { ModuleReading } from '../../../src/languages/language';
import type { Parsers } from '../../../src/languages/parsers';
import { setProperties } from '../../../src/languages/setProperty';
import { terraform } from '../../../src/languages/terraform';
import { scenarioFromGroup } from '../../../src/scenarios/autoScaling';
import { codeSettingsOf } from '../../../src/scenarios/codeSettings';
import type { ScenarioFromCode } from '../../../src/scenarios/origin';
import { applyEdits } from '../../support/applyEdits';
import { loadFacts } from '../../support/facts';
import { loadParsers } from '../../support/parsers';

const folder = 'test/fixtures/every-setting';

interface Code {
	readonly file: string;
	readonly text: string;
	read(text: string): ModuleReading;
}

async function terraformCode(text: string): Promise<Code> {
	const parsers = await loadParsers();
	return { file: 'main.tf', text, read: (changed) => terraform.link([terraform.parse({ path: 'main.tf', text: changed }, parsers)]) };
}

function templateCode(text: string): Code {
	return { file: 'stack.yaml', text, read: (changed) => cloudformation.link([cloudformation.parse({ path: 'stack.yaml', text: changed }, undefined as unknown as Parsers)]) };
}

function build(code: Code, text: string, name: string): ScenarioFromCode {
	const { resources } = code.read(text);
	const group = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').find((one) => one.name === name);
	if (group === undefined) { throw new Error(`no group ${name}`); }
	return scenarioFromGroup(group, resources, { facts: loadFacts(), region: 'us-east-1' });
}

/** The value at a path such as `policies[0].alarm.threshold`. */
function valueAt(content: unknown, path: string): unknown {
	return path.split(/[.[\]]+/).filter((key) => key !== '').reduce<unknown>((found, key) => (found as Readonly<Record<string, unknown>> | null)?.[key], content);
}

interface Read { readonly resources: ModuleReading['resources']; readonly scenario: ScenarioFromCode }

function readOnce(code: Code, name: string): Read {
	return { resources: code.read(code.text).resources, scenario: build(code, code.text, name) };
}

/** Writes one change of a scenario into the code, and gives what the scenario that is read from it then has there. */
function writeBack(code: Code, name: string, path: string, value: unknown, { resources, scenario: read }: Read = readOnce(code, name)): unknown {
	const group = resourcesOfType(resources, 'AWS::AutoScaling::AutoScalingGroup').find(({ id }) => id === read.group.id)!;
	const settings = codeSettingsOf(path, value, { group, resources, origins: read.origins });
	if (settings === undefined) { return 'not in the code'; }
	const { edits, refused } = setProperties(settings, { resources, textOf: () => code.text });
	if (refused.length > 0) { return refused.map(({ refusal }) => refusal.message.en).join('; '); }
	return valueAt(build(code, applyEdits(code.file, code.text, edits), name).scenario, path);
}

const words: Readonly<Record<string, unknown>> = {
	'group.zoneStrategy': 'balanced-only', 'group.zonalShiftBehavior': 'ReplaceUnhealthy', 'group.warmPool.poolState': 'Running', 'launch.instanceType': 'm7g.xlarge',
	'launch.purchaseOption': 'on-demand', 'launch.burstable.creditMode': 'unlimited', 'launch.mixedInstances.onDemandAllocationStrategy': 'prioritized',
	'launch.mixedInstances.spotAllocationStrategy': 'lowest-price', 'launch.mixedInstances.instanceTypes[1].instanceType': 'm7g.xlarge', 'loadBalancer.algorithm': 'weighted_random',
};

/** Another value that AWS takes. */
function another(path: string, value: unknown): unknown {
	if (path in words) { return words[path]; }
	if (typeof value === 'number') { return value + 1; }
	if (typeof value === 'boolean') { return !value; }
	const last = path.split('.').at(-1) ?? '';
	const byName: Readonly<Record<string, unknown>> = {
		healthCheckTypes: ['EC2'], terminationPolicies: ['NewestInstance'], suspendedProcesses: ['AZRebalance'], defaultResult: 'ABANDON', mode: 'ForecastOnly',
		maxCapacityBreachBehavior: 'HonorMaxCapacity', adjustmentType: 'ChangeInCapacity', metricAggregationType: 'Minimum', statistic: 'Maximum',
		comparisonOperator: 'GreaterThanThreshold', treatMissingData: 'breaching', recurrence: '0 9 * * *', timeZone: 'UTC', metric: 'ASGAverageCPUUtilization',
	};
	return last in byName ? byName[last] : value === null ? 90 : 'none';
}

describe('settings of a scenario in the code', () => {
	for (const language of ['terraform', 'cloudformation']) {
		it(`can be written back, and read again, in ${language}`, async () => {
			const code = language === 'terraform' ? await terraformCode(readFileSync(`${folder}/main.tf`, 'utf8')) : templateCode(readFileSync(`${folder}/stack.yaml`, 'utf8'));
			const wrong: string[] = [];
			const written: string[] = [];
			for (const name of ['Web', 'Workers']) {
				const read = readOnce(code, name);
				const { scenario, origins } = read.scenario;
				for (const [path, origin] of Object.entries(origins)) {
					const isOfCode = origin.kind !== 'assumed' && !(language === 'cloudformation' && path === 'group.suspendedProcesses') && /^(?:group|launch|policies|scheduledActions|loadBalancer)\b/.test(path) && !leftAlone.test(path);
					if (!isOfCode) { continue; }
					const value = another(path, valueAt(scenario, path));
					const back = writeBack(code, name, path, value, read);
					if (JSON.stringify(back) !== JSON.stringify(value)) { wrong.push(`${name} ${path} = ${JSON.stringify(value)}: ${JSON.stringify(back)}`); } else { written.push(path); }
				}
			}
			deepStrictEqual(wrong, []);
			deepStrictEqual(written.length > 80, true);
		});
	}

	it('take out what is to be unset', async () => {
		const code = await terraformCode(readFileSync(`${folder}/main.tf`, 'utf8'));
		const paths = ['group.desiredCapacity', 'group.defaultInstanceWarmupSeconds', 'group.maxInstanceLifetimeSeconds', 'group.zonalShiftBehavior', 'policies[0].instanceWarmupSeconds', 'policies[0].minAdjustmentMagnitude', 'policies[0].alarm.datapointsToAlarm', 'loadBalancer.stickinessSeconds'];
		deepStrictEqual(paths.map((path) => writeBack(code, 'Web', path, null)), paths.map(() => null));
	});

	it('are none for what is assumed, or for parts that are not there', async () => {
		const code = await terraformCode('resource "aws_autoscaling_group" "web" {\n  min_size = 1\n  max_size = 2\n}\n');
		const paths = ['launch.bootSeconds', 'load', 'seed', 'launch.instanceType', 'group.warmPool.minSize', 'policies[0].targetValue', 'loadBalancer.slowStartSeconds', 'group.zones', 'group.nothing'];
		deepStrictEqual(paths.map((path) => writeBack(code, 'web', path, path === 'load' ? { kind: 'steady', requestsPerSecond: 1 } : 5)), paths.map(() => 'not in the code'));
	});

	it('of a record are those of its parts', async () => {
		const code = await terraformCode('resource "aws_autoscaling_group" "web" {\n  min_size = 1\n  max_size = 2\n}\n');
		deepStrictEqual(writeBack(code, 'web', 'group.instanceMaintenancePolicy', { minHealthyPercent: 100, maxHealthyPercent: 120 }), { minHealthyPercent: 100, maxHealthyPercent: 120 });
	});
});

/** Names, kinds, and what follows from another setting. */
const leftAlone = /(?:\.name|\.kind|\.transition|^group\.zones|^group\.instanceMaintenancePolicy|\.lifecycleHooks|^group\.warmPool$|^loadBalancer$|metricPeriodSeconds$|^launch\.(?:vcpu|limits|price|spotPrice|burstable\.(?:baseline|launchCredits)|volumes|mixedInstances$)|instanceTypes\[\d\]\.(?:vcpu|limits|burstable|price|spotPrice)|launch\.burstable$|^scheduledActions$|^policies$|\.metric$|loadBalancerKind)/;
