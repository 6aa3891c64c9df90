/** Volumes whose data lie there in the clear. */
import { isKnown } from '../../core/model/value';
import { replaceValues, writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { volumeHolders, volumesOf } from '../volumes';
import type { VolumeHolder } from '../volumes';
import { encrypt, mayBe, off, text } from './text';

/** Not written, the account's default for the Region decides, or the snapshot: then it is no more than a hint. */
export const ebsUnencrypted: Rule<VolumeHolder> = {
	id: 'ebs-unencrypted', category: 'security', severity: 'warning', resources: volumeHolders, text,
	source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html',
	equivalents: { checkov: ['CKV_AWS_3', 'CKV_AWS_8'], trivy: ['AVD-AWS-0026', 'AVD-AWS-0131', 'AVD-AWS-0008'] },
	check(holder, report, context) {
		for (const { volume, path } of volumesOf(holder)) {
			const { encrypted, snapshotId, kmsKeyId, volumeType } = volume;
			if (encrypted === undefined) {
				if (snapshotId !== undefined || kmsKeyId !== undefined || holder.type !== 'AWS::EC2::Volume') { continue; }
				const at = volumeType.origin.kind === 'omitted' ? { file: holder.file, range: holder.nameRange } : volumeType;
				report({ at, severity: 'hint', message: mayBe, args: {}, fixes: () => writeSettings(encrypt, [{ resource: holder, path: `${path}encrypted`, value: true }], { isPreferred: true, context }) });
			} else if (isKnown(encrypted) && !encrypted.value) {
				report({ at: encrypted, message: off, args: {}, fixes: replaceValues(encrypt, [{ value: encrypted, newText: 'true' }], true) });
			}
		}
	},
};
