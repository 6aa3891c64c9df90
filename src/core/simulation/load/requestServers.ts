/**
 * All instances that have requests, and what CPU that takes: by class for the metrics, and which instance is done next.
 * Must never decide what becomes of a request.
 */
import { createKeyedHeap } from '../engine/keyedHeap';
import type { ServerClass, ServerInstance } from './loadModel';
import type { Attempts } from './requestAttempts';
import { answerSecondsOf, createServer, nextDoneSeconds, workUntil, type Server } from './requestServer';
import type { ServerShare } from './requestTargets';

export interface RequestServers {
	/** By number; without those that are gone. */
	readonly all: readonly (Server | undefined)[];
	/** When the next request is done; Infinity without one. */
	nextDoneSeconds(): number;
	/** The number of the server that is done with it. */
	nextDone(): number;
	/** To be called after a server has begun or ended requests: counts its CPU and finds when it is done next. */
	update(number: number, server: Server, nowSeconds: number): void;
	/** Takes over classes and instances. @returns servers that are gone, with what they had */
	setServers(classes: readonly ServerClass[], instances: readonly ServerInstance[], nowSeconds: number): readonly Server[];
	/** Who gets which share of the requests. */
	shares(): readonly ServerShare[];
	/** Brings the figures below up to now. */
	countUntil(nowSeconds: number): void;
	/** As in `LoadModel`; live. */
	readonly busyByClass: readonly number[];
	/** As in `LoadTotals`. */
	busySeconds(): number;
	servingSeconds(): number;
	/** Requests per second that all classes serve which get some. */
	capacityPerSecond(): number;
	/** As in `LoadModel`. */
	answerSeconds(classId: number, work: number): number;
}

/** A class with the vCPUs of its instances that work right now. */
interface Station extends ServerClass {
	busyVcpus: number;
	/** vCPU-seconds of work up to `clock` that are not in the figures yet. */
	vcpuSeconds: number;
	clock: number;
}

/**
 * @param attempts the rows that servers hold
 * @param concurrency requests that a server works on at a time, integer ≥ 1 or Infinity
 */
export function createServers(attempts: Attempts, concurrency: number): RequestServers {
	const all: (Server | undefined)[] = [];
	const numbers = new Map<number, number>();
	const done = createKeyedHeap();
	const busyByClass: number[] = [];
	let stations = new Map<number, Station>();
	let stationOf: (Station | undefined)[] = [];
	let busySeconds = 0;
	let servingSeconds = 0;
	let serving = 0;
	let clock = 0;

	function countUntil(nowSeconds: number): void {
		for (const station of stations.values()) {
			count(station, nowSeconds);
			const busy = station.vcpuSeconds / station.vcpu * station.cpuAtRate;
			busyByClass[station.id]! += busy / station.instances;
			busySeconds += busy;
			station.vcpuSeconds = 0;
		}
		servingSeconds += serving * (nowSeconds - clock);
		clock = nowSeconds;
	}

	function update(number: number, server: Server, nowSeconds: number): void {
		const busyVcpus = Math.min(server.inService, server.vcpu);
		if (busyVcpus !== server.busyVcpus) {
			const station = stationOf[number];
			if (station !== undefined) {
				count(station, nowSeconds);
				station.busyVcpus += busyVcpus - server.busyVcpus;
			}
			server.busyVcpus = busyVcpus;
		}
		done.set(number, nextDoneSeconds(server, attempts));
	}

	function numberOf({ id, zone }: ServerInstance): number {
		const known = numbers.get(id);
		if (known !== undefined) { return known; }
		numbers.set(id, all.length);
		return all.push(createServer(id, zone, clock)) - 1;
	}

	/** Puts a server into its class; one without a class goes on at the pace that it had. */
	function place(number: number, classId: number): void {
		const server = all[number]!;
		const station = stations.get(classId);
		server.classId = classId;
		stationOf[number] = station;
		if (station === undefined) { return; }
		setPace(number, server, station);
		server.busyVcpus = Math.min(server.inService, server.vcpu);
		station.busyVcpus += server.busyVcpus;
	}

	/** Where nothing changes, nothing is counted either: a sum of two parts may differ from the whole by a rounding error. */
	function setPace(number: number, server: Server, { vcpu, ratePerSecond }: Station): void {
		const pacePerVcpu = ratePerSecond / vcpu;
		if (server.vcpu === vcpu && server.pacePerVcpu === pacePerVcpu) { return; }
		workUntil(server, clock);
		server.vcpu = vcpu;
		server.pacePerVcpu = pacePerVcpu;
		done.set(number, nextDoneSeconds(server, attempts));
	}

	function takeOutGone(seen: ReadonlySet<number>): readonly Server[] {
		const gone: Server[] = [];
		for (const [id, number] of numbers) {
			if (seen.has(number)) { continue; }
			gone.push(all[number]!);
			all[number] = undefined;
			numbers.delete(id);
			done.remove(number);
		}
		return gone;
	}

	return {
		all, busyByClass, countUntil, update,
		nextDoneSeconds: done.firstKey,
		nextDone: done.first,
		setServers(classes, instances, nowSeconds) {
			countUntil(nowSeconds);
			stations = new Map(classes.map((serverClass) => [serverClass.id, createStation(serverClass, nowSeconds)]));
			stationOf = [];
			for (const { id } of classes) { while (busyByClass.length <= id) { busyByClass.push(0); } }
			serving = classes.reduce((sum, { instances: count, ratePerSecond, share }) => ratePerSecond > 0 && share > 0 ? sum + count : sum, 0);
			const seen = new Set<number>();
			for (const instance of instances) {
				const number = numberOf(instance);
				seen.add(number);
				place(number, instance.classId);
			}
			return takeOutGone(seen);
		},
		shares: () => all.flatMap((server, number): readonly ServerShare[] => {
			const station = stationOf[number];
			return server === undefined || station === undefined || station.share === 0 ? [] : [{ number, server, share: station.share / station.instances }];
		}),
		busySeconds: () => busySeconds,
		servingSeconds: () => servingSeconds,
		capacityPerSecond: () => [...stations.values()].reduce((sum, { instances, ratePerSecond, share }) => share > 0 ? sum + instances * ratePerSecond : sum, 0),
		answerSeconds(classId, work) {
			const answers = all.flatMap((server) => server?.classId === classId ? [answerSecondsOf(server, work, concurrency)] : []);
			return answers.length === 0 ? 0 : answers.reduce((sum, seconds) => sum + seconds, 0) / answers.length;
		},
	};
}

/** Written out, not spread: an object with a spread takes several times as long to read. */
function createStation({ id, instances, share, ratePerSecond, cpuAtRate, vcpu }: ServerClass, clock: number): Station {
	return { id, instances, share, ratePerSecond, cpuAtRate, vcpu, busyVcpus: 0, vcpuSeconds: 0, clock };
}

function count(station: Station, nowSeconds: number): void {
	station.vcpuSeconds += station.busyVcpus * (nowSeconds - station.clock);
	station.clock = nowSeconds;
}
