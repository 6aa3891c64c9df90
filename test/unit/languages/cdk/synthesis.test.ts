/**
 * Programs are read as the templates that `cdk synth` makes of them (aws-cdk-lib 2.276.0, feature flag
 * `@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig`), which stand beside them without tags and user data.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isKnown } from '../../../../src/core/model/value';
import type { Value } from '../../../../src/core/model/value';
import { cdk } from '../../../../src/languages/cdk';
import { cloudformation } from '../../../../src/languages/cloudformation';
import type { ModuleReading } from '../../../../src/languages/language';
import { loadParsers } from '../../../support/parsers';
import { compact } from '../compact';
import { common } from '../stacks';

const folder = 'test/fixtures/cdk';

/** Names that the CDK adds to paths and that are no constructs of the program. */
const added = /\/(?:Resource|ASG|Subnet|Service)$|(?<=\/)(?:ScalingPolicy|ScheduledAction|LifecycleHook)(?=[a-z])|(?<=\/(?:https?|tcp)\/\w+)Group(?=\/Resource$)/g;
/** Parts that the CDK calls by other names. */
const renamed: readonly (readonly [RegExp, string])[] = [
	[/\/TaskCount\/Target\b/, '/ScalableTaskCount'], [/\/AliasScaling\/Target\b/, '/ScalableFunctionAttribute'], [/\/Tracking$/, '/scaleOnUtilization'], [/\/LB\/PublicListener\/ECSGroup$/, '/TargetGroup'],
	[/\/Subnet(?:s|Group)\/Default$/, '/SubnetGroup'], [/^cluster\/cluster$/, 'cluster/CapacityProviders'], [/\/(\w+EventSource):\w+$/, '/$11'], [/^shop$/, 'shop/Service'], [/^provider\/provider$/, 'provider'],
];

interface Template { readonly Resources: Readonly<Record<string, { readonly Metadata: Readonly<Record<string, string>> }>> }

async function readBoth(name: string): Promise<{ readonly program: Shown; readonly template: Shown }> {
	const parsers = await loadParsers();
	const text = (ending: string): string => readFileSync(`${folder}/${name}.${ending}`, 'utf8');
	const program = cdk.link([cdk.parse({ path: `${name}.ts`, text: text('ts') }, parsers)]);
	const template = cloudformation.link([cloudformation.parse({ path: `${name}.json`, text: text('template.json') }, parsers)]);
	assert.deepStrictEqual(program.problems, []);
	const paths = new Map(Object.entries((JSON.parse(text('template.json')) as Template).Resources).map(([id, { Metadata }]) => [id, pathOf(Metadata['aws:cdk:path'] ?? id)]));
	const ids = new Map(program.resources.map(({ id }) => [id, id.replace(/^TestStack\//, '')]));
	const isShared = (path: string | undefined): path is string => path !== undefined && [...ids.values()].includes(path);
	return { program: showAll(program, (id) => ids.get(id)), template: showAll(template, (id) => isShared(paths.get(id)) ? paths.get(id) : undefined) };
}

function pathOf(path: string): string {
	return renamed.reduce((renaming, [name, own]) => renaming.replace(name, own), path.replace(/^Test\//, '').replaceAll(added, ''));
}

type Shown = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** @param pathOf undefined for what only one of the two has */
function showAll({ resources }: ModuleReading, pathOf: (id: string) => string | undefined): Shown {
	const show = (shown: unknown): unknown => {
		if (Array.isArray(shown)) { return shown.map(show); }
		if (typeof shown !== 'object' || shown === null) { return shown; }
		if ('resourceId' in shown) { return typeof shown.resourceId === 'string' ? pathOf(shown.resourceId) ?? 'elsewhere' : 'elsewhere'; }
		if ('origin' in shown) {
			const value = shown as Value<unknown>;
			return isKnown(value) ? show(value.value) : `unknown: ${value.origin.reason}`;
		}
		return compact(Object.fromEntries(Object.entries(shown).filter(([key]) => !common.has(key)).map(([key, item]) => [key, show(item)])));
	};
	return Object.fromEntries(resources.flatMap((resource) => {
		const path = pathOf(resource.id);
		return path === undefined ? [] : [[path, show(resource) as Readonly<Record<string, unknown>>]];
	}).sort(([a], [b]) => String(a) < String(b) ? -1 : 1));
}

/** What is known from only one of the two, by path and setting: in the program, in the template. */
function differences({ program, template }: { readonly program: Shown; readonly template: Shown }): Readonly<Record<string, readonly unknown[]>> {
	const paths = [...new Set([...Object.keys(program), ...Object.keys(template)])];
	return Object.fromEntries(paths.flatMap((path) => {
		const [a, b] = [program[path] ?? {}, template[path] ?? {}];
		return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key])).map((key) => [`${path}.${key}`, [a[key], b[key]]] as const);
	}));
}

/** The CDK divides the block of the VPC by rules of its own. */
const subnetBlocks = Object.fromEntries(['PublicSubnet1', 'PublicSubnet2', 'PrivateSubnet1', 'PrivateSubnet2'].map((name, index) => [`vpc/${name}.cidrBlock`, [undefined, `10.0.${index * 64}.0/18`]]));

const madeUp = [
	['live/ScalableFunctionAttribute/scaleOnUtilization', 'TestliveAliasScalingTargetTrackingDEDDF2CA'], ['service/ScalableTaskCount/cpu', 'TestserviceTaskCountTargetcpuBE215C78'],
	['service/ScalableTaskCount/memory', 'TestserviceTaskCountTargetmemory20075459'], ['service/ScalableTaskCount/custom', 'TestserviceTaskCountTargetcustom13E07BE4'],
	['service/ScalableTaskCount/steps/LowerPolicy', 'TestserviceTaskCountTargetstepsLowerPolicyCA610640'], ['service/ScalableTaskCount/steps/UpperPolicy', 'TestserviceTaskCountTargetstepsUpperPolicy2D88929B'],
	['shop/Service/ScalableTaskCount/requests', 'TestshopServiceTaskCountTargetrequests5AE77EE5'],
];

describe('CDK programs beside their templates', () => {
	it('groups and what surrounds them', async () => {
		const anyRule = {
			ipProtocol: 'unknown: not-in-text', fromPort: 'unknown: not-in-text', toPort: 'unknown: not-in-text', cidrIps: 'unknown: not-in-text', cidrIpv6s: 'unknown: not-in-text',
			prefixLists: ['elsewhere'], securityGroups: ['elsewhere'], includesSelf: false,
		};
		assert.deepStrictEqual(differences(await readBoth('group')), {
			// Depends on a feature flag.
			'nlb.securityGroups': ['unknown: several', undefined],
			// An instance gets its metadata options by a template of its own, and its zone by its subnet.
			'one.metadataOptions': [{ httpTokens: 'required' }, undefined],
			'one.launchTemplate': [undefined, 'elsewhere'],
			'one.launchTemplateVersion': [undefined, 'unknown: not-in-text'],
			'one.availabilityZone': [undefined, 'eu-west-1a'],
			// Connections add rules wherever they are made.
			'sg.ingress': [[anyRule], []],
			...subnetBlocks,
		});
	});

	it('functions, services and databases', async () => {
		assert.deepStrictEqual(differences(await readBoth('services')), {
			// Names that the CDK makes up.
			...Object.fromEntries([['task', 'Testtask09F1FE1B'], ['onNodes', 'TestonNodesEA731EE4'], ['shop/TaskDef', 'TestshopTaskDef527475D3']].map(([path, name]) => [`${path}.family`, [undefined, name]])),
			...Object.fromEntries(madeUp.map(([path, name]) => [`${path}.policyName`, [undefined, name]])),
			...subnetBlocks,
		});
	});
});
