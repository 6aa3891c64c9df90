/** How far an answer of the instance metadata service travels: too short for containers, or a number that AWS rejects. */
import { metadataHopLimit } from '../../core/facts/metadataFigures';
import type { Instance } from '../../core/model/instance';
import type { LaunchConfiguration, LaunchTemplate } from '../../core/model/launchTemplate';
import { localize } from '../../core/model/localized';
import { groupsOf } from '../../core/model/relations';
import type { Resource } from '../../core/model/resource';
import { resourcesOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { outOfRange, setHops, text, tooShort } from './text';

/** One hop is what AWS advises where pods have roles of their own: for containers it is a hint. */
export const imdsHopLimit: Rule<Instance | LaunchTemplate | LaunchConfiguration> = {
	id: 'imds-hop-limit', category: 'security', severity: 'hint', text,
	resources: ['AWS::EC2::LaunchTemplate', 'AWS::EC2::Instance', 'AWS::AutoScaling::LaunchConfiguration'],
	source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html',
	check(holder, report, { resources }) {
		const hops = holder.metadataOptions?.httpPutResponseHopLimit;
		if (!isKnown(hops) || hops.origin.kind === 'omitted') { return; }
		const { min, max, containers } = metadataHopLimit;
		const set = (wanted: number, preferred: boolean) => replaceValues(localize(setHops, wanted), [{ value: hops, newText: String(wanted) }], preferred);
		if (hops.value < min || hops.value > max) {
			report({ at: hops, severity: 'error', message: outOfRange, args: { hops: hops.value, min, max }, fixes: set(hops.value < min ? min : max, true) });
			return;
		}
		const runner = hops.value < containers ? containerRunner(holder, resources) : undefined;
		if (runner !== undefined) { report({ at: hops, message: tooShort, args: { runner, needed: containers }, fixes: set(containers, false) }); }
	},
};

/** The node group or capacity provider that runs containers on what is launched. */
function containerRunner(holder: Instance | LaunchTemplate | LaunchConfiguration, resources: readonly Resource[]): string | undefined {
	const node = resourcesOfType(resources, 'AWS::EKS::Nodegroup').find(({ launchTemplate }) => isKnown(launchTemplate) && launchTemplate.value.resourceId === holder.id);
	if (node !== undefined) { return node.name; }
	const groups = groupsOf(holder, resources);
	return resourcesOfType(resources, 'AWS::ECS::CapacityProvider')
		.find(({ autoScalingGroup }) => isKnown(autoScalingGroup) && groups.some(({ id }) => id === autoScalingGroup.value.resourceId))?.name;
}
