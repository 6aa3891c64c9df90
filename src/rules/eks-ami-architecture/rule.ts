/** Node groups whose AMI type does not run on their instance types. */
import type { EksNodeGroup } from '../../core/model/eksCluster';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { replaceValues, writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { mixed, setAmi, text, wrong } from './text';

type Architecture = 'x86_64' | 'arm64';

/** What EKS takes where neither the group nor a launch template says it. */
const defaultAmi = 'AL2023_x86_64_STANDARD';

export const eksAmiArchitecture: Rule<EksNodeGroup> = {
	id: 'eks-ami-architecture', severity: 'error', resources: ['AWS::EKS::Nodegroup'], text,
	source: 'https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html',
	check(group, report, context) {
		const { instanceTypes: types, amiType, launchTemplate, language, name } = group;
		if (amiType !== undefined && !isKnown(amiType)) { return; }
		const known = types.filter((type): type is Known<string> => isKnown(type)).flatMap((type) => {
			const architectures = context.facts.instanceType(type.value)?.architectures ?? [];
			const architecture: Architecture | undefined = architectures.includes('x86_64') ? 'x86_64' : architectures.includes('arm64') ? 'arm64' : undefined;
			return architecture === undefined ? [] : [{ type, architecture }];
		});
		const [first] = known;
		if (first === undefined) { return; }
		const other = known.find(({ architecture }) => architecture !== first.architecture);
		if (other !== undefined) {
			report({ at: other.type, message: mixed, args: { first: first.type.value, other: other.type.value } });
			return;
		}
		// Tools that make node groups choose the AMI by the types; an AMI may also stand in the template.
		if (amiType === undefined && (launchTemplate !== undefined || (language !== 'terraform' && language !== 'cloudformation'))) { return; }
		const ami = amiType?.value ?? defaultAmi;
		const built = architectureOf(ami);
		if (built === undefined || built === first.architecture) { return; }
		const wanted = counterpart(ami);
		report({
			at: amiType ?? first.type, message: wrong, args: { name, ami, type: first.type.value, isDefault: amiType === undefined },
			fixes: amiType === undefined ? writeSettings(localize(setAmi, wanted), [{ resource: group, path: 'amiType', value: wanted }], { isPreferred: true, context })
				: replaceValues(localize(setAmi, wanted), [{ value: amiType, newText: wanted }], true),
		});
	},
};

/** `undefined` for images of one's own, and names that do not tell. */
function architectureOf(amiType: string): Architecture | undefined {
	return /x86_64/i.test(amiType) ? 'x86_64' : /ARM_64/i.test(amiType) ? 'arm64' : undefined;
}

/** The AMI type of the same kind for the other architecture. */
function counterpart(amiType: string): string {
	if (/ARM_64/i.test(amiType)) { return amiType === 'AL2_ARM_64' ? 'AL2_x86_64' : amiType.replace(/ARM_64/i, 'x86_64'); }
	return /^(?:AL2_x86_64|WINDOWS|AL2023_x86_64_NEURON)/.test(amiType) ? 'AL2023_ARM_64_STANDARD' : amiType.replace('x86_64', 'ARM_64');
}
