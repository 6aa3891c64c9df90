/**
 * Builds a scenario from an Auto Scaling group in code: what the code tells is read, what it does not tell is assumed and said so.
 * This folder must never know an infra language, a file or an editor: resources come in, plain data go out.
 */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { Resource } from '../core/model/resource';
import { createLoad } from '../core/simulation/load/loadPresets';
import { completeScenario } from '../core/simulation/scenario/parseScenario';
import type { AutoScalingScenario } from '../core/simulation/scenario/scenario';
import { assumptionSettings } from './defaultAssumptions';
import { groupNotes, groupSettings } from './groupSettings';
import { launchNotes, launchSettings, type ScenarioContext } from './launchSettings';
import { loadBalancerNotes, loadBalancerSettings } from './loadBalancerSettings';
import type { ScenarioFromCode, SettingOrigins } from './origin';
import { readPolicies, type PolicyReading } from './policySettings';
import { assumed, separate, type Settings } from './setting';
import { scenarioText } from './text';

const startClockSeconds = 10 * 3600;
const durationSeconds = 3600;
/** Quiet load as a share of what the desired capacity serves. */
const quietShare = 0.45;

/**
 * The scenario of one group: one hour from 10:00 with a flash sale, no faults.
 * Sizes that contradict each other (a minimum above the maximum) are kept as they are: `simulate` says what is wrong with them.
 * @param resources all resources of the group's module
 */
export function scenarioFromGroup(group: AutoScalingGroup, resources: readonly Resource[], context: ScenarioContext): ScenarioFromCode {
	const groupPart = separate('group', groupSettings(group));
	const launchPart = separate('launch', launchSettings(group, resources, context));
	const assumptionPart = separate('assumptions', assumptionSettings);
	const readings = readPolicies(group, resources);
	const policyParts = readings.flatMap((reading) => reading.kind === 'simulated' ? [reading.settings] : [])
		.map((settings, index) => separate(`policies[${index}]`, settings));
	const balancer = loadBalancerSettings(group, resources);
	const balancerPart = balancer && separate('loadBalancer', balancer);
	const { minSize, desiredCapacity } = groupPart.values;
	const served = Math.max(1, desiredCapacity ?? minSize) * launchPart.values.requestsPerSecond;
	const run = separate('', runSettings(served));

	return {
		scenario: completeScenario({
			name: group.name, ...run.values,
			group: groupPart.values, launch: launchPart.values, policies: policyParts.map(({ values }) => values),
			loadBalancer: balancerPart?.values ?? null, assumptions: assumptionPart.values,
		}),
		origins: mergeOrigins([run, groupPart, launchPart, ...policyParts, ...balancerPart === undefined ? [] : [balancerPart], assumptionPart]),
		notes: [...groupNotes(group), ...launchNotes(group, resources, context), ...policyNotes(readings), ...loadBalancerNotes(group, resources)],
		group: { id: group.id, name: group.name, file: group.file, range: group.nameRange },
	};
}

type RunSettings = Pick<AutoScalingScenario, 'seed' | 'startClockSeconds' | 'durationSeconds' | 'load'>;

/** @param servedPerSecond what the desired capacity serves at full CPU */
function runSettings(servedPerSecond: number): Settings<RunSettings> {
	const { assumptions } = scenarioText;
	return {
		seed: assumed(1, assumptions.seed),
		startClockSeconds: assumed(startClockSeconds, assumptions.run),
		durationSeconds: assumed(durationSeconds, assumptions.run),
		load: assumed(createLoad('flash-sale', { typicalRequestsPerSecond: servedPerSecond * quietShare, durationSeconds }), assumptions.load),
	};
}

function policyNotes(readings: readonly PolicyReading[]): ScenarioFromCode['notes'] {
	const notes = readings.flatMap((reading) => reading.kind === 'left-out' ? [reading.note] : []);
	return readings.some(({ kind }) => kind === 'simulated') ? notes : [scenarioText.notes.noPolicy, ...notes];
}

function mergeOrigins(parts: readonly { readonly origins: SettingOrigins }[]): SettingOrigins {
	return Object.assign({}, ...parts.map(({ origins }) => origins)) as SettingOrigins;
}
