/**
 * Builds a scenario from an Auto Scaling group in code: what the code tells is read, what it does not tell is assumed and said so.
 * This folder must never know an infra language, a file or an editor: resources come in, plain data go out.
 */
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { Resource } from '../core/model/resource';
import type { GroupSettings } from '../core/simulation/scenario/groupSettings';
import type { LaunchModel } from '../core/simulation/scenario/launchModel';
import type { PolicySettings } from '../core/simulation/scenario/policySettings';
import { scenarioVersion, type AutoScalingScenario } from '../core/simulation/scenario/scenario';
import { assumptionSettings } from './fromCode/assumptions';
import { readGroup } from './fromCode/group';
import type { ScenarioContext } from './fromCode/instanceModel';
import { readLaunch } from './fromCode/launch';
import { readLoadBalancer } from './fromCode/loadBalancer';
import { readPolicies } from './fromCode/policies';
import { policyText } from './fromCode/policyText';
import { runSettings } from './fromCode/run';
import { readScheduledActions } from './fromCode/scheduledActions';
import type { ScenarioFromCode } from './origin';
import { omitted, separate, type Settings } from './setting';

/** What is read from code; a run from code begins without faults, operations and expectations. */
type ReadParts = Omit<AutoScalingScenario, 'version' | 'kind' | 'name' | 'faults' | 'operations' | 'expectations'>;

/**
 * The scenario of one group: one hour from 10:00 with a flash sale, or a day for a group that scales by the clock; no faults.
 * Settings that contradict each other (a minimum above the maximum) are kept as they are: `simulate` says what is wrong with them.
 * @param resources all resources of the group's module
 */
export function scenarioFromGroup(group: AutoScalingGroup, resources: readonly Resource[], context: ScenarioContext): ScenarioFromCode {
	const groupPart = readGroup(group, resources);
	const launch = readLaunch(group, resources, context);
	const balancer = readLoadBalancer(group, resources);
	const policies = readPolicies(group, resources, balancer.settings !== undefined);
	const actions = readScheduledActions(group, resources);
	const isByClock = actions.settings.length > 0 || policies.settings.some(isPredictive);
	const settings: Settings<ReadParts> = {
		...runSettings({ servedPerSecond: servedPerSecond(groupPart.settings, launch.settings), isByClock }),
		group: groupPart.settings,
		launch: launch.settings,
		policies: policies.settings.length === 0 ? omitted([], policyText.defaults.noPolicies) : policies.settings,
		scheduledActions: actions.settings.length === 0 ? omitted([], policyText.defaults.noActions) : actions.settings,
		loadBalancer: balancer.settings ?? omitted(null, policyText.defaults.unset),
		assumptions: assumptionSettings,
	};
	const { values, origins } = separate('', settings);
	const isStill = policies.settings.length === 0 && actions.settings.length === 0;
	return {
		scenario: { version: scenarioVersion, kind: 'auto-scaling', name: group.name, ...values, faults: [], operations: [], expectations: [] },
		origins,
		notes: [...groupPart.notes, ...launch.notes, ...isStill ? [policyText.notes.noPolicy] : [], ...policies.notes, ...actions.notes, ...balancer.notes],
		group: { id: group.id, name: group.name, file: group.file, range: group.nameRange },
	};
}

/** Requests per second that the desired capacity serves at full CPU; with weights an instance counts as several units of it. */
function servedPerSecond(group: Settings<GroupSettings>, launch: Settings<LaunchModel>): number {
	const { minSize, desiredCapacity } = separate('', group).values;
	const { requestsPerSecond, mixedInstances } = separate('', launch).values;
	return Math.max(1, desiredCapacity ?? minSize) * requestsPerSecond / (mixedInstances?.instanceTypes[0]?.weightedCapacity ?? 1);
}

function isPredictive(policy: Settings<PolicySettings>): boolean {
	return separate('', policy).values.kind === 'predictive';
}
