/**
 * All instances that have requests, and what CPU that takes: by class for the metrics, and which instance is done next.
 * Must never decide what becomes of a request.
 */
import { createKeyedHeap } from '../engine/keyedHeap';
import type { ServerClass, ServerInstance } from './loadModel';
import { answerSecondsOf, createServer, finishRequest, nextDoneSeconds, startRequest, workUntil, type Server } from './requestServer';
import type { ServerShare } from './requestTargets';

export interface RequestServers {
	/** By number; without those that are gone. */
	readonly all: readonly (Server | undefined)[];
	/** When the next request is done; Infinity without one. */
	nextDoneSeconds(): number;
	/** The number of the server that is done with it. */
	nextDone(): number;
	/** Begins to work on a request. */
	start(number: number, row: number, work: number, nowSeconds: number): void;
	/** Ends the next request of a server, now that it is done. @returns its row */
	finish(number: number, nowSeconds: number): number;
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
	/** Requests per second that all classes serve. */
	capacityPerSecond(): number;
	/** As in `LoadModel`. */
	answerSeconds(classId: number, work: number): number;
}

/** A class with the vCPUs of its instances that work right now. */
interface Station extends ServerClass {
	busyVcpus: number;
	/** Time up to which they are counted. */
	clock: number;
}

/** @param concurrency requests that a server works on at a time, integer ≥ 1 or Infinity */
export function createServers(concurrency: number): RequestServers {
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

	function count(station: Station, nowSeconds: number): void {
		const busy = station.busyVcpus / station.vcpu * station.cpuAtRate * (nowSeconds - station.clock);
		busyByClass[station.id]! += busy / station.instances;
		busySeconds += busy;
		station.clock = nowSeconds;
	}

	function changeBusy(number: number, vcpus: number, nowSeconds: number): void {
		const station = stationOf[number];
		if (station === undefined) { return; }
		count(station, nowSeconds);
		station.busyVcpus += vcpus;
	}

	function countUntil(nowSeconds: number): void {
		for (const station of stations.values()) { count(station, nowSeconds); }
		servingSeconds += serving * (nowSeconds - clock);
		clock = nowSeconds;
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
		workUntil(server, clock);
		server.classId = classId;
		stationOf[number] = station;
		if (station !== undefined) {
			server.vcpu = station.vcpu;
			server.pacePerVcpu = station.ratePerSecond / station.vcpu;
			station.busyVcpus += Math.min(server.inService, server.vcpu);
		}
		done.set(number, nextDoneSeconds(server));
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
		all, busyByClass, countUntil,
		nextDoneSeconds: done.firstKey,
		nextDone: done.first,
		start(number, row, work, nowSeconds) {
			const server = all[number]!;
			workUntil(server, nowSeconds);
			startRequest(server, row, work);
			if (server.inService <= server.vcpu) { changeBusy(number, 1, nowSeconds); }
			done.set(number, nextDoneSeconds(server));
		},
		finish(number, nowSeconds) {
			const server = all[number]!;
			workUntil(server, nowSeconds);
			const row = finishRequest(server);
			if (server.inService < server.vcpu) { changeBusy(number, -1, nowSeconds); }
			done.set(number, nextDoneSeconds(server));
			return row;
		},
		setServers(classes, instances, nowSeconds) {
			countUntil(nowSeconds);
			stations = new Map(classes.map((serverClass) => [serverClass.id, { ...serverClass, busyVcpus: 0, clock: nowSeconds }]));
			stationOf = [];
			for (const { id } of classes) { while (busyByClass.length <= id) { busyByClass.push(0); } }
			serving = classes.reduce((sum, { instances: count, ratePerSecond }) => ratePerSecond > 0 ? sum + count : sum, 0);
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
		capacityPerSecond: () => [...stations.values()].reduce((sum, { instances, ratePerSecond }) => sum + instances * ratePerSecond, 0),
		answerSeconds(classId, work) {
			const answers = all.flatMap((server) => server?.classId === classId ? [answerSecondsOf(server, work, concurrency)] : []);
			return answers.length === 0 ? 0 : answers.reduce((sum, seconds) => sum + seconds, 0) / answers.length;
		},
	};
}
