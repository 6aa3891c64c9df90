/** Cases of the instance that a group ends, in the words of the product. */
import { secondsToNextInstanceHour } from '../../../src/core/simulation/group/scaleInChoice';
import { configurationAge, scaleInWithProtection, terminationCandidates, type LaunchSource, type TerminationPolicy } from '../../../src/core/simulation/group/terminationPolicies';
import { UnknownShapeError, clock, renamed, shape, type Answer, type Shape } from './shape';

interface CaseInstance {
	readonly id: string; readonly az: string; readonly protected?: boolean; readonly config?: string; readonly launchedAt?: string;
	readonly launch?: number; readonly healthy?: boolean;
}

interface TerminationGiven {
	readonly policy: string | readonly string[]; readonly instances: readonly CaseInstance[]; readonly scaleIn: number;
	readonly now?: string; readonly groupUses?: string; readonly current?: string;
}

export const asgTermination: readonly Shape[] = [
	shape('asg termination', 'policy instances scaleIn sameTemplate? groupUses? current? now?', terminate),
	shape('asg termination', 'allProtected desired policyChange instances', (given: { allProtected: boolean; desired: number; policyChange: number; instances: number }) => {
		const { desiredCapacity, terminated } = scaleInWithProtection(given.desired, given.policyChange, given.allProtected ? 0 : given.instances);
		return { desired: desiredCapacity, terminated };
	}),
];

const policies: Readonly<Record<string, TerminationPolicy>> = {
	Default: 'Default', OldestInstance: 'OldestInstance', NewestInstance: 'NewestInstance', OldestLaunchTemplate: 'OldestLaunchTemplate',
	OldestLaunchConfiguration: 'OldestLaunchConfiguration', ClosestToNextInstanceHour: 'ClosestToNextInstanceHour',
};

function terminate({ policy, instances, scaleIn, now, groupUses, current }: TerminationGiven): Answer {
	if (scaleIn !== 1) { throw new UnknownShapeError('a scale-in of several instances'); }
	const healthy = instances.filter((instance) => instance.healthy !== false);
	const zones = [...new Set(healthy.map(({ az }) => az))];
	const sources = healthy.map(({ config }) => sourceOf(config));
	const newest = Math.max(0, ...sources.map((source) => source.kind === 'launch-template' ? source.version : 0));
	const template = (groupUses ?? current)?.split(' ').at(-1);
	const nowSeconds = clock(now ?? '00:00');
	const left = terminationCandidates(healthy.map((instance, index) => {
		const source = sources[index]!;
		const ownTemplate = template ?? (source.kind === 'launch-template' ? source.id : '');
		return {
			id: instance.id, zone: zones.indexOf(instance.az), isProtected: instance.protected ?? false, source,
			launchSeconds: instance.launch ?? launchSeconds(instance, nowSeconds), configurationAge: configurationAge(source, ownTemplate, newest),
		};
	}), [policy].flat().map((word) => renamed(policies, word)), zones.length, nowSeconds);
	const bypassing = instances.filter((instance) => instance.healthy === false).map(({ id }) => id);
	return {
		zone: left[0] === undefined ? null : zones[left[0].zone], candidates: left.map(({ id }) => id), terminate: left.length === 1 ? left[0]!.id : null,
		bypassesPolicy: bypassing.length === 1 ? bypassing[0] : bypassing,
		minutesToNextHour: Object.fromEntries(instances.map((instance) => [instance.id, secondsToNextInstanceHour(launchSeconds(instance, nowSeconds), nowSeconds) / 60])),
	};
}

/** Before now: a later time of day is that of yesterday. */
function launchSeconds({ launchedAt }: CaseInstance, nowSeconds: number): number {
	const seconds = clock(launchedAt ?? '00:00');
	return seconds > nowSeconds ? seconds - 86_400 : seconds;
}

/** `lt-1:3` is version 3 of a template, any other word a launch configuration. */
function sourceOf(config: string | undefined): LaunchSource {
	const match = /^(lt-[^:]+):(\d+)$/.exec(config ?? 'lt-1:1');
	return match === null ? { kind: 'launch-configuration' } : { kind: 'launch-template', id: match[1]!, version: Number(match[2]) };
}
