/** Cases of attaching, modifying, saving and paying for EBS volumes, in the words of the product. */
import { descendantSnapshotGiB, incrementalGiB, snapshotSizes } from '../../../src/core/simulation/ebs/snapshots';
import { mayAttach, mayModify, mayMultiAttach, mayResize, mightModifyOn } from '../../../src/core/simulation/ebs/volumeChanges';
import { volumeCost } from '../../../src/core/simulation/ebs/volumePrice';
import { loadFacts } from '../../support/facts';
import { UnknownShapeError, knowing, renamed, shape, type Answer, type Shape } from './shape';

export const ebsChanges: readonly Shape[] = [
	shape('ebs attach', 'type instances sameAz? nitro?', (given: { type: string; instances: number; sameAz?: boolean; nitro?: boolean }) => ({
		multiAttachAllowed: mayMultiAttach(given.type, { count: given.instances, areInZone: given.sameAz ?? true, areNitro: given.nitro ?? true }),
	})),
	shape('ebs attach', 'volumeAz instanceAz', (given: { volumeAz: string; instanceAz: string }) => ({ allowed: mayAttach(given.volumeAz, given.instanceAz) })),
	shape('ebs modify', 'modificationsInLast24h allCompleted? lastState? state? hoursSinceLast? asOf?', modify),
	shape('ebs modify', 'currentGiB targetGiB', ({ currentGiB, targetGiB }: { currentGiB: number; targetGiB: number }) => ({ allowed: mayResize(currentGiB, targetGiB) })),
	shape('ebs price', 'type sizeGB iops? throughputMiBs? region?', price),
	shape('ebs snapshot', 'states', ({ states }: { states: readonly { dataGiB: number; changedGiB?: number; addedGiB?: number }[] }) => {
		const sizes = snapshotSizes(knowing(states, 'dataGiB changedGiB addedGiB').map(({ dataGiB, changedGiB, addedGiB }) => ({ dataGiB, changedGiB: changedGiB ?? 0, addedGiB: addedGiB ?? 0 })));
		return { snapshotGiB: sizes, totalStoredGiB: sizes.reduce((sum, size) => sum + size, 0) };
	}),
	shape('ebs snapshot', 'volumeGiB? dataGiB', ({ dataGiB }: { dataGiB: number }) => ({ firstSnapshotGiB: snapshotSizes([{ dataGiB, changedGiB: 0, addedGiB: 0 }])[0] })),
	shape('ebs snapshot', 'volumeGiB? changedGiB? addedGiB?',
		({ changedGiB, addedGiB }: { changedGiB?: number; addedGiB?: number }) => ({ incrementalGiB: incrementalGiB({ changedGiB: changedGiB ?? 0, addedGiB: addedGiB ?? 0 }) })),
	shape('ebs snapshot', 'vol1DataGiB vol2FromSnapA vol2AddedGiB sameKmsKey', (given: { vol1DataGiB: number; vol2FromSnapA: boolean; vol2AddedGiB: number; sameKmsKey: boolean }) => ({
		snapBGiB: descendantSnapshotGiB(given.vol1DataGiB, given.vol2AddedGiB, given.vol2FromSnapA, given.sameKmsKey),
	})),
];

interface ModifyGiven {
	readonly modificationsInLast24h: number; readonly allCompleted?: boolean; readonly lastState?: string; readonly state?: string; readonly hoursSinceLast?: number; readonly asOf?: string;
}

/** `state` is that of the volume, `lastState` that of its last modification. */
function modify({ modificationsInLast24h, allCompleted, lastState, state, hoursSinceLast, asOf }: ModifyGiven): Answer {
	renamed({ 'in-use': true, available: true }, state ?? 'in-use');
	const isCompleted = allCompleted ?? renamed({ completed: true, optimizing: false, modifying: false }, lastState ?? 'completed');
	if (asOf === undefined) { return { allowed: mayModify(modificationsInLast24h, isCompleted) }; }
	return { allowed: mightModifyOn(asOf, { inLast24Hours: modificationsInLast24h, hoursSinceLast: hoursSinceLast ?? Infinity, isLastCompleted: isCompleted }) };
}

interface PriceGiven { readonly type: string; readonly sizeGB: number; readonly iops?: number | null; readonly throughputMiBs?: number | null; readonly region?: string }

function price({ type: name, sizeGB, iops, throughputMiBs, region }: PriceGiven): Answer {
	const type = loadFacts().volumeType(name);
	if (type === undefined) { throw new UnknownShapeError(`the volume type “${name}”`); }
	if (type.price.region !== (region ?? type.price.region)) { throw new UnknownShapeError(`prices of the region “${region}”`); }
	const { storageUsd, iopsUsd, throughputUsd } = volumeCost({ sizeGiB: sizeGB, iops: iops ?? null, throughputMiBps: throughputMiBs ?? null }, type);
	const total = storageUsd + (iopsUsd ?? 0) + (throughputUsd ?? 0);
	return { monthlyUsd: { storage: storageUsd, [type.baselineIops === null ? 'iops' : 'extraIops']: iopsUsd, extraThroughput: throughputUsd, total } };
}
