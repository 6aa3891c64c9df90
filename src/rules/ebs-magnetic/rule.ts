/** Magnetic volumes of the previous generation. */
import { isKnown } from '../../core/model/value';
import { volumeCost } from '../../core/simulation/ebs/volumePrice';
import { writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { volumeHolders, volumesOf, volumeTypeOf } from '../volumes';
import type { VolumeHolder } from '../volumes';
import { previous, text, useGp3 } from './text';

export const ebsMagnetic: Rule<VolumeHolder> = {
	id: 'ebs-magnetic', category: 'storage', severity: 'information', resources: volumeHolders, text,
	source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
	check(holder, report, context) {
		const gp3 = context.facts.volumeType('gp3');
		for (const { volume, path } of volumesOf(holder)) {
			const type = volumeTypeOf(holder, volume);
			if (type === undefined || type.value !== 'standard') { continue; }
			const usd = gp3 !== undefined && isKnown(volume.sizeGiB) && volume.sizeGiB.value >= 1 ? volumeCost({ sizeGiB: volume.sizeGiB.value, iops: null, throughputMiBps: null }, gp3).storageUsd : undefined;
			report({
				at: type, message: previous, args: { usd, region: gp3?.price.region ?? '' },
				fixes: () => writeSettings(useGp3, [{ resource: holder, path: `${path}volumeType`, value: 'gp3' }], { isPreferred: true, context }),
			});
		}
	},
};
