/** Volumes that several instances share and cannot. */
import { multiAttach } from '../../core/facts/volumeFigures';
import type { Resource } from '../../core/model/resource';
import { resolveReference, resourcesOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Volume, VolumeAttachment } from '../../core/model/volume';
import { replaceValues } from '../fixes';
import { surelyExists } from '../groupParts';
import type { Rule, RuleContext } from '../rule';
import { notNitro, notShared, switchOff, text, tooMany, wrongType } from './text';

export const ebsMultiAttach: Rule<Volume> = {
	id: 'ebs-multi-attach', category: 'storage', severity: 'error', resources: ['AWS::EC2::Volume'], text,
	source: multiAttach.source.url,
	check(volume, report, context) {
		const { multiAttachEnabled: shared, volumeType, name } = volume;
		if (!isKnown(shared)) { return; }
		const attachments = attachmentsOf(volume, context.resources);
		if (!shared.value) {
			const [, second] = attachments;
			if (second?.volume !== undefined) { report({ at: second.volume, message: notShared, args: { name, count: attachments.length } }); }
			return;
		}
		if (isKnown(volumeType) && !multiAttach.types.includes(volumeType.value)) {
			report({ at: shared, message: wrongType, args: { type: volumeType.value, types: multiAttach.types.join(', ') }, fixes: replaceValues(switchOff, [{ value: shared, newText: 'false' }], false) });
			return;
		}
		const beyond = attachments[multiAttach.maxInstances]?.volume;
		if (beyond !== undefined) { report({ at: beyond, message: tooMany, args: { name, count: attachments.length, max: multiAttach.maxInstances } }); }
		for (const attachment of attachments) {
			const type = xenTypeOf(attachment, context);
			if (type !== undefined && attachment.instance !== undefined) { report({ at: attachment.instance, message: notNitro, args: { name, type } }); }
		}
	},
};

function attachmentsOf(volume: Volume, resources: readonly Resource[]): readonly VolumeAttachment[] {
	return resourcesOfType(resources, 'AWS::EC2::VolumeAttachment')
		.filter((attachment) => surelyExists(attachment) && isKnown(attachment.volume) && attachment.volume.value.resourceId === volume.id);
}

/** The type of the instance, if it surely is not built on Nitro. */
function xenTypeOf({ instance }: VolumeAttachment, { facts, resources }: RuleContext): string | undefined {
	const type = isKnown(instance) ? resolveReference(resources, instance.value, 'AWS::EC2::Instance')?.instanceType : undefined;
	return isKnown(type) && facts.instanceTypeDetails(type.value)?.hypervisor === 'xen' ? type.value : undefined;
}
