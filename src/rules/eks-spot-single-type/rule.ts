/** Spot nodes of one type only. */
import type { Facts } from '../../core/facts/facts';
import type { EksNodeGroup } from '../../core/model/eksCluster';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Fix, Rule, RuleContext } from '../rule';
import { addTypes, onePool, text } from './text';

export const eksSpotSingleType: Rule<EksNodeGroup> = {
	id: 'eks-spot-single-type', severity: 'warning', resources: ['AWS::EKS::Nodegroup'], text,
	source: 'https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html',
	check({ capacityType, instanceTypes: [type, ...others], name, file, nameRange }, report, context) {
		if (!isKnown(capacityType) || capacityType.value !== 'SPOT' || !isKnown(type) || others.length > 0) { return; }
		const isWritten = type.origin.kind !== 'omitted';
		const alike = isWritten ? similarTypes(type.value, context.facts) : [];
		report({ at: isWritten ? type : { file, range: nameRange }, message: onePool, args: { name, type: type.value }, fixes: () => appendTypes(type, alike, context) });
	},
};

/** Writes further types behind the only one, in brackets or below each other as it stands; none where it stands otherwise. */
function appendTypes(only: Known<string>, types: readonly string[], { textOf }: RuleContext): readonly Fix[] {
	const line = only.origin.kind === 'literal' ? textOf(only.file)?.split(/\r\n|\n|\r/)[only.range.start.line] : undefined;
	if (line === undefined || types.length === 0) { return []; }
	const before = line.slice(0, only.range.start.character);
	const [, quote = ''] = /(["'])$/.exec(before) ?? [];
	const [dash] = /^\s*- /.exec(before) ?? [];
	const between = before.includes('[') ? `${quote}, ${quote}` : dash === undefined ? undefined : `${quote}\n${dash}${quote}`;
	if (between === undefined) { return []; }
	return replaceValues(localize(addTypes, types.join(', ')), [{ value: only, newText: [only.value, ...types].join(between) }], true);
}

/** Current types of the same vCPUs, memory and architecture and without anything special, of other families, newest first. */
function similarTypes(name: string, facts: Facts): readonly string[] {
	const wanted = facts.instanceType(name);
	if (wanted === undefined) { return []; }
	return facts.instanceTypeNames
		.flatMap((other) => facts.instanceType(other) ?? [])
		.filter((type) => type.family !== wanted.family && type.status === 'current' && type.vcpu === wanted.vcpu && type.memoryMiB === wanted.memoryMiB && !type.bareMetal
			&& type.gpu === null && type.accelerator === null && type.localStorage === null && (type.burstable === null) === (wanted.burstable === null)
			&& type.architectures.some((architecture) => wanted.architectures.includes(architecture)))
		.sort((a, b) => (facts.instanceFamily(b.family)?.generation ?? 0) - (facts.instanceFamily(a.family)?.generation ?? 0) || (a.name < b.name ? -1 : 1))
		.slice(0, 3).map((type) => type.name);
}
