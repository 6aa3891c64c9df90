/**
 * Burst buckets of the volumes of every instance during a run (facts/aws-behaviour.md 5): every minute each bucket fills, or pays for what
 * the requests of that minute read and wrote; a volume without credits is held to its baseline, and with it the requests of its instance.
 * Source: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html
 * Departs from AWS: buckets are kept by the minute, so that a volume is held up to a minute late; it bursts again when it has credits for a
 * minute; only requests use volumes, not the boot; buckets are full at the beginning; operations are neither merged nor split, and small
 * ones on st1 and sc1 count as what they are.
 */
import { settle, type Run } from '../run';
import type { SimulatedInstance } from '../group/simulatedInstance';
import { busySecondsOf } from '../monitoring/busyMeter';
import type { VolumeModel } from '../scenario/launchModel';
import { bucketAfter, countsOperations, limitsOf, volumeLimitsOf } from './volumeBuckets';

const minuteSeconds = 60;
const bytesPerMiB = 2 ** 20;

/** What the requests of an instance do to its volumes, each second. */
interface DiskUse {
	readonly operations: number;
	readonly mib: number;
}

/** The buckets of one instance. */
interface Buckets {
	/** Operations or MiB left, by volume. */
	readonly left: number[];
	readonly isBursting: boolean[];
	/** Seconds of full CPU since launch, and time, up to which they are kept. */
	busySeconds: number;
	atSeconds: number;
}

export function createVolumeBursts(run: Run): void {
	const { engine, fleet, scenario: { launch: { volumes }, requests } } = run;
	const usesDisk = requests.diskOperations > 0 || requests.diskBytes > 0;
	if (!usesDisk || volumes.every(({ burst }) => burst === null)) { return; }
	const byInstance = new Map<number, Buckets>();
	const telling = createTelling(run, volumes);
	let ended = 0;

	function bucketsOf({ id, launchSeconds }: SimulatedInstance): Buckets {
		const known = byInstance.get(id);
		if (known !== undefined) { return known; }
		const full: Buckets = { left: volumes.map(({ burst }) => burst?.capacity ?? 0), isBursting: volumes.map(() => true), busySeconds: 0, atSeconds: Math.max(0, launchSeconds) };
		byInstance.set(id, full);
		return full;
	}

	const tick = engine.on((minute) => {
		run.load.advanceTo(engine.now());
		let hasChanged = false;
		for (const instance of fleet.alive) {
			if (instance.state !== 'InService') { continue; }
			const buckets = bucketsOf(instance);
			const changed = keep(run, instance, buckets);
			if (changed.length === 0) { continue; }
			fleet.unsettle(instance);
			instance.volumeLimits = volumeLimitsOf(volumes, buckets.isBursting);
			hasChanged = true;
			for (const volume of changed) { telling.look(volume, buckets.isBursting[volume]!); }
		}
		while (ended < fleet.ended.length) { byInstance.delete(fleet.ended[ended++]!.id); }
		telling.tell();
		if (hasChanged) { settle(run); }
		engine.schedule((minute + 1) * minuteSeconds, tick, minute + 1);
	});
	engine.schedule(minuteSeconds, tick, 1);
}

/** Brings the buckets of an instance up to now. @returns the volumes that stop or begin to burst */
function keep(run: Run, instance: SimulatedInstance, buckets: Buckets): readonly number[] {
	const { volumes } = run.scenario.launch;
	const { left, isBursting } = buckets;
	const seconds = run.engine.now() - buckets.atSeconds;
	if (seconds <= 0) { return []; }
	const use = useOf(run, instance, buckets);
	const shares = sharesOf(volumes, isBursting);
	buckets.busySeconds = busySecondsOf(run, instance);
	buckets.atSeconds = run.engine.now();
	return volumes.flatMap((volume, index) => {
		if (volume.burst === null) { return []; }
		const usedPerSecond = countsOperations(volume) ? use.operations * shares[index]!.operations : use.mib * shares[index]!.mib;
		left[index] = bucketAfter(volume, left[index]!, usedPerSecond, seconds);
		const bursts = left[index] > 0 && (isBursting[index]! || left[index] >= Math.min(volume.burst.capacity, volume.burst.peak * minuteSeconds));
		if (bursts === isBursting[index]) { return []; }
		isBursting[index] = bursts;
		return [index];
	});
}

function useOf(run: Run, instance: SimulatedInstance, { busySeconds, atSeconds }: Buckets): DiskUse {
	const { requests } = run.scenario;
	const busyRatio = Math.max(0, busySecondsOf(run, instance) - busySeconds) / (run.engine.now() - atSeconds);
	const perSecond = busyRatio * instance.ratePerSecond * instance.applicationSpeed;
	return { operations: perSecond * requests.diskOperations, mib: perSecond * requests.diskBytes / bytesPerMiB };
}

/** Of all that an instance does, what each of its volumes does: in proportion to what it lets through, alike where that is unknown. */
function sharesOf(volumes: readonly VolumeModel[], isBursting: readonly boolean[]): readonly DiskUse[] {
	const limits = volumes.map((volume, index) => limitsOf(volume, isBursting[index]!));
	const operations = inProportion(limits.map(({ iops }) => iops));
	const mib = inProportion(limits.map(({ throughputMiBps }) => throughputMiBps));
	return volumes.map((_, index) => ({ operations: operations[index]!, mib: mib[index]! }));
}

function inProportion(values: readonly (number | null)[]): readonly number[] {
	const sum = values.reduce<number>((all, value) => value === null ? NaN : all + value, 0);
	return values.map((value) => sum > 0 ? value! / sum : 1 / values.length);
}

/** Tells, for each volume type, how many volumes ran out of credits, or have some again. */
function createTelling(run: Run, volumes: readonly VolumeModel[]): { look(volume: number, isBursting: boolean): void; tell(): void } {
	const counts = new Map<number, { empty: number; recovered: number }>();
	const emptyIds = new Map<number, number>();
	return {
		look(volume, isBursting) {
			const count = counts.get(volume) ?? { empty: 0, recovered: 0 };
			count[isBursting ? 'recovered' : 'empty']++;
			counts.set(volume, count);
		},
		tell() {
			for (const [volume, { empty, recovered }] of counts) {
				const { volumeType } = volumes[volume]!;
				if (empty > 0) { emptyIds.set(volume, run.log.record(null, { kind: 'volume-burst-empty', count: empty, volumeType })); }
				if (recovered > 0) { run.log.record(emptyIds.get(volume) ?? null, { kind: 'volume-burst-recovered', count: recovered, volumeType }); }
			}
			counts.clear();
		},
	};
}
