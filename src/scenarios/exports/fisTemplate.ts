/**
 * An AWS FIS experiment template for the faults of a scenario, as `aws fis create-experiment-template --cli-input-json` takes it: the
 * same faults on the real group, as far as FIS has them. What FIS does not have, or does otherwise, is said.
 *
 * Sources: https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html (actions and their parameters),
 * …/targets.html (targets are chosen when the experiment starts), …/az-availability-scenario.html (which actions make up the loss of a
 * zone's power), …/actions-ssm-agent.html (documents of Systems Manager), API_CreateExperimentTemplate; read in November 2026.
 */
import type { Localized } from '../../core/model/localized';
import type { Fault, FaultOfKind } from '../../core/simulation/scenario/faults';
import type { Scenario } from '../../core/simulation/scenario/scenario';
import { fisText } from './fisText';

export interface FisOptions {
	/** The group's name in AWS; `null` where the code does not tell it. */
	readonly groupName: string | null;
	/** `us-east-1`; `null` where it is not known. */
	readonly region: string | null;
	/** Port of the application, for faults that cut it off; `null` where it is not known. */
	readonly port: number | null;
}

export interface FisExport {
	/** To be written as JSON. */
	readonly template: FisTemplate;
	/** What stands in the template for what is not known: to be replaced before it is used. */
	readonly placeholders: readonly string[];
	/** What is left out, and what happens otherwise than in the run. */
	readonly notes: readonly Localized[];
	/** Faults that the template has. */
	readonly expressed: number;
}

/** The input of CreateExperimentTemplate. */
export interface FisTemplate {
	readonly description: string;
	readonly targets: Readonly<Record<string, FisTarget>>;
	readonly actions: Readonly<Record<string, FisAction>>;
	readonly stopConditions: readonly { readonly source: string; readonly value?: string }[];
	readonly roleArn: string;
	readonly experimentOptions: { readonly accountTargeting: 'single-account'; readonly emptyTargetResolutionMode: 'fail' };
	readonly tags: Readonly<Record<string, string>>;
}

interface FisTarget {
	readonly resourceType: string;
	readonly resourceTags?: Readonly<Record<string, string>>;
	readonly resourceArns?: readonly string[];
	readonly filters?: readonly { readonly path: string; readonly values: readonly string[] }[];
	readonly parameters?: Readonly<Record<string, string>>;
	readonly selectionMode: string;
}

interface FisAction {
	readonly actionId: string;
	readonly description: string;
	readonly parameters?: Readonly<Record<string, string>>;
	readonly targets?: Readonly<Record<string, string>>;
	readonly startAfter?: readonly string[];
}

/** What one fault becomes. */
interface Injection {
	/** The last word of the names of its actions and targets. */
	readonly suffix: string;
	readonly parts: readonly Part[];
	readonly notes: readonly Localized[];
}

interface Part {
	readonly name: string;
	readonly actionId: string;
	readonly parameters?: Readonly<Record<string, string>>;
	/** Key that the action has for its target, and the target. */
	readonly target: readonly [key: string, target: FisTarget];
}

const shortestSeconds = 60;
const longestSeconds = 12 * 3600;
const spotNoticeSeconds = 120;
const longestSpotSeconds = 15 * 60;

/** The faults of a scenario; the experiment begins with the first of them that FIS has. */
export function fisTemplate(scenario: Scenario, options: FisOptions): FisExport {
	const injections = scenario.faults.map((fault, index) => ({ fault, injection: inject(fault, { ...options, suffix: String(index + 1) }) }));
	const expressed = injections.filter(({ injection }) => injection.parts.length > 0);
	const beginning = Math.min(...expressed.map(({ fault }) => fault.atSeconds));
	const actions: Record<string, FisAction> = {};
	const targets: Record<string, FisTarget> = {};
	for (const { fault, injection } of expressed) {
		const startAfter = addWait(actions, fault.atSeconds - beginning);
		for (const { name, actionId, parameters, target: [key, target] } of injection.parts) {
			const targetName = `${name}-target-${injection.suffix}`;
			targets[targetName] = target;
			actions[`${name}-${injection.suffix}`] = { actionId, description: fisText.descriptions[fault.kind], ...parameters === undefined ? {} : { parameters }, targets: { [key]: targetName }, ...startAfter };
		}
	}
	const template: FisTemplate = {
		description: `Faults of the Compute Lab scenario ${scenario.name || scenario.group.name}`.slice(0, 512), targets, actions,
		stopConditions: [{ source: 'none' }], roleArn: placeholder('ROLE_ARN'),
		experimentOptions: { accountTargeting: 'single-account', emptyTargetResolutionMode: 'fail' }, tags: { Name: (scenario.name || scenario.group.name).slice(0, 256) },
	};
	return {
		template, expressed: expressed.length,
		placeholders: [...new Set(JSON.stringify(template).match(/REPLACE_[A-Z_]+/g) ?? [])],
		notes: distinct([...injections.flatMap(({ injection }) => injection.notes), ...expressed.length === 0 ? [] : [fisText.stopCondition, fisText.targetsAtStart]]),
	};
}

/** Waits are actions, of whole minutes; one for each distance. */
function addWait(actions: Record<string, FisAction>, seconds: number): { readonly startAfter?: readonly string[] } {
	if (seconds < shortestSeconds / 2) { return {}; }
	const duration = isoMinutes(seconds);
	const name = `wait-${duration}`;
	actions[name] ??= { actionId: 'aws:fis:wait', description: fisText.wait, parameters: { duration } };
	return { startAfter: [name] };
}

interface InjectionContext extends FisOptions { readonly suffix: string }

function inject(fault: Fault, context: InjectionContext): Injection {
	const { suffix } = context;
	const parts = (all: readonly Part[], notes: readonly Localized[] = []): Injection => ({ suffix, parts: all, notes });
	switch (fault.kind) {
		case 'zone-impairment': return parts(zoneImpairment(fault, context), fault.impairment === 'power' ? [fisText.zoneRest] : [fisText.vpc]);
		case 'zone-capacity-shortage': return parts([capacityError(fault, context)], fault.purchaseOption === 'any' ? [] : [fisText.allPurchaseOptions]);
		case 'instance-crash': return parts([{ name: 'terminate', actionId: 'aws:ec2:terminate-instances', target: ['Instances', instances(fault, context)] }]);
		case 'application-hang': return parts([blackhole(fault, context)], [fisText.systemsManager, fisText.hang]);
		case 'application-slowdown': return parts([cpuStress(fault, context)], [fisText.systemsManager, fisText.slowdown]);
		case 'spot-interruption': return parts([spotInterruption(fault, context)]);
		case 'zonal-shift': return parts([zonalShift(fault, context)], [fisText.zonalShift]);
		case 'status-check-failure': case 'slow-boot': case 'bad-launch-template-version': case 'dependency-outage': case 'metric-delay': case 'traffic-spike':
			return parts([], [fisText.notExpressed[fault.kind]]);
	}
}

/** The instances of the zone stop and launches into it fail; or nothing reaches its subnets, and launches fail as well. */
function zoneImpairment(fault: FaultOfKind<'zone-impairment'>, context: InjectionContext): readonly Part[] {
	const duration = isoMinutes(fault.durationSeconds);
	const zone = zoneName(fault.zone, context);
	const stop: Part = {
		name: 'stop', actionId: 'aws:ec2:stop-instances', parameters: { startInstancesAfterDuration: duration, completeIfInstancesTerminated: 'true' },
		target: ['Instances', instances({ count: null, zone: fault.zone }, context)],
	};
	const disconnect: Part = {
		name: 'disconnect', actionId: 'aws:network:disrupt-connectivity', parameters: { duration, scope: 'all' },
		target: ['Subnets', { resourceType: 'aws:ec2:subnet', parameters: { availabilityZoneIdentifier: zone, vpc: placeholder('VPC_ID') }, selectionMode: 'ALL' }],
	};
	return [fault.impairment === 'power' ? stop : disconnect, capacityError(fault, context)];
}

function capacityError({ zone, durationSeconds }: { readonly zone: string; readonly durationSeconds: number }, context: InjectionContext): Part {
	return {
		name: 'no-capacity', actionId: 'aws:ec2:asg-insufficient-instance-capacity-error',
		parameters: { availabilityZoneIdentifiers: zoneName(zone, context), duration: isoMinutes(durationSeconds), percentage: '100' },
		target: ['AutoScalingGroups', { resourceType: 'aws:ec2:autoscaling-group', resourceArns: [placeholder('AUTO_SCALING_GROUP_ARN')], selectionMode: 'ALL' }],
	};
}

function spotInterruption(fault: FaultOfKind<'spot-interruption'>, context: InjectionContext): Part {
	const seconds = Math.min(longestSpotSeconds, spotNoticeSeconds + (fault.rebalanceRecommendationSeconds ?? 0));
	return {
		name: 'interrupt', actionId: 'aws:ec2:send-spot-instance-interruptions', parameters: { durationBeforeInterruption: isoMinutes(seconds) },
		target: ['SpotInstances', { ...instances(fault, context), resourceType: 'aws:ec2:spot-instance' }],
	};
}

function zonalShift({ zone, durationSeconds }: FaultOfKind<'zonal-shift'>, context: InjectionContext): Part {
	return {
		name: 'shift', actionId: 'aws:arc:start-zonal-autoshift', parameters: { availabilityZoneIdentifier: zoneName(zone, context), duration: isoMinutes(durationSeconds) },
		target: ['ManagedResources', { resourceType: 'aws:arc:zonal-shift-managed-resource', resourceArns: [placeholder('LOAD_BALANCER_ARN')], selectionMode: 'ALL' }],
	};
}

/** Nothing reaches the application's port any more. */
function blackhole(fault: FaultOfKind<'application-hang'>, context: InjectionContext): Part {
	const port = context.port === null ? placeholder('PORT') : String(context.port);
	return command('hang', { document: 'AWSFIS-Run-Network-Blackhole-Port', fault, context, parameters: { Protocol: 'tcp', Port: port, TrafficType: 'ingress' } });
}

function cpuStress(fault: FaultOfKind<'application-slowdown'>, context: InjectionContext): Part {
	return command('slow', { document: 'AWSFIS-Run-CPU-Stress', fault, context, parameters: { CPU: '0', LoadPercent: String(Math.round((1 - fault.speedRatio) * 100)) } });
}

/** A document of Systems Manager, which ends by itself. */
function command(name: string, { document, fault, context, parameters }: {
	readonly document: string; readonly fault: Fault & { readonly durationSeconds: number; readonly count: number; readonly zone: string | null };
	readonly context: InjectionContext; readonly parameters: Readonly<Record<string, string>>;
}): Part {
	const seconds = Math.ceil(clamp(fault.durationSeconds) / 60) * 60;
	return {
		name, actionId: 'aws:ssm:send-command',
		parameters: {
			documentArn: `arn:aws:ssm:${context.region ?? placeholder('REGION')}::document/${document}`,
			documentParameters: JSON.stringify({ DurationSeconds: String(seconds), InstallDependencies: 'True', ...parameters }),
			duration: isoMinutes(seconds),
		},
		target: ['Instances', instances(fault, context)],
	};
}

/** Running instances of the group, which carry its name as a tag of AWS. */
function instances({ count, zone }: { readonly count: number | null; readonly zone: string | null }, context: InjectionContext): FisTarget {
	return {
		resourceType: 'aws:ec2:instance',
		resourceTags: { 'aws:autoscaling:groupName': context.groupName ?? placeholder('AUTO_SCALING_GROUP_NAME') },
		filters: [
			{ path: 'State.Name', values: ['running'] },
			...zone === null ? [] : [{ path: 'Placement.AvailabilityZone', values: [zoneName(zone, context)] }],
		],
		selectionMode: count === null ? 'ALL' : `COUNT(${count})`,
	};
}

function zoneName(zone: string, { region }: FisOptions): string {
	return `${region ?? placeholder('REGION')}${zone}`;
}

/** FIS takes one minute to twelve hours. */
function isoMinutes(seconds: number): string {
	return `PT${Math.ceil(clamp(seconds) / 60)}M`;
}

function clamp(seconds: number): number {
	return Math.min(longestSeconds, Math.max(shortestSeconds, seconds));
}

function placeholder(name: string): string {
	return `REPLACE_${name}`;
}

function distinct(notes: readonly Localized[]): readonly Localized[] {
	return notes.filter((note, index) => notes.findIndex(({ en }) => en === note.en) === index);
}
