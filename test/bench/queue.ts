/**
 * A queue with ten servers, simulated by the engine, by the request model, and by the npm package simjs: the same customers, 300,000 of
 * them, at the same times and with the same service times. All three must come to the same mean time, or the comparison is void.
 */
import { createRequire } from 'node:module';
import { drawExponential } from '../../src/core/simulation/engine/draws';
import { createEngine } from '../../src/core/simulation/engine/engine';
import { createRandom } from '../../src/core/simulation/engine/random';
import { createRun, serverClass, setClasses } from '../unit/core/simulation/requestRuns';
import { timeTogether, type Measurement } from './measure';

const servers = 10;
const utilization = 0.8;
const customers = 300_000;

/** Times between arrivals and service times, in mean service times; the request model draws the same ones itself. */
interface Customers {
	readonly gaps: Float64Array;
	readonly services: Float64Array;
}

/** Every contender with what it came to, fastest of several runs in turn. */
export function measureQueue(): readonly Measurement[] {
	const drawn = drawCustomers();
	const runs = [() => runSimjs(drawn), () => runEngine(drawn), runRequestModel];
	const means = runs.map((run) => run());
	if (means.some((mean) => Math.abs(mean / means[0]! - 1) > 1e-3)) { throw new Error(`The queues are not the same: ${means.join(', ')}`); }
	const timings = timeTogether(15, runs);
	const simjsMs = timings[0]!.minMs;
	return ['M/M/10 queue, npm package simjs', 'M/M/10 queue, engine', 'M/M/10 queue, request model'].map((name, index) => ({
		name, timing: timings[index]!, budgetMs: index === 1 ? Math.floor(simjsMs / 8) : undefined,
		note: index === 0 ? `${perSecond(simjsMs)} customers/s` : `${perSecond(timings[index]!.minMs)} customers/s, ${(simjsMs / timings[index]!.minMs).toFixed(1)} × simjs`,
	}));
}

function perSecond(milliseconds: number): string {
	return `${(customers / milliseconds / 1000).toFixed(2)} million`;
}

function drawCustomers(): Customers {
	const arrivals = createRandom(1, 'arrivals');
	const works = createRandom(1, 'service times');
	const gaps = Float64Array.from({ length: customers }, () => drawExponential(arrivals) / (servers * utilization));
	return { gaps, services: Float64Array.from({ length: customers }, () => drawExponential(works)) };
}

/** @returns the mean time of a customer from arrival to end */
function runEngine({ gaps, services }: Customers): number {
	const engine = createEngine({ stepBudget: 2 * customers });
	const arrivals = new Float64Array(customers);
	let arrived = 0;
	let served = 0;
	let seconds = 0;
	const leave = engine.on((customer) => {
		seconds += engine.now() - arrivals[customer]!;
		if (served < arrived) {
			engine.schedule(engine.now() + services[served]!, leave, served);
			served++;
		} else {
			busy--;
		}
	});
	const arrive = engine.on((customer) => {
		arrivals[customer] = engine.now();
		arrived++;
		if (busy < servers) {
			busy++;
			served++;
			engine.schedule(engine.now() + services[customer]!, leave, customer);
		}
		if (arrived < customers) { engine.schedule(engine.now() + gaps[arrived]!, arrive, arrived); }
	});
	let busy = 0;
	engine.schedule(gaps[0]!, arrive);
	engine.run(Infinity);
	return seconds / customers;
}

/** It also counts CPU and percentiles, and watches for time-outs, which the others do not. */
function runRequestModel(): number {
	const rate = servers * utilization;
	const durationSeconds = customers / rate;
	const model = createRun({ load: { kind: 'steady', requestsPerSecond: rate }, requests: { concurrencyPerInstance: servers }, durationSeconds, seed: 1 });
	setClasses(model, [serverClass({ vcpu: servers, ratePerSecond: servers })]);
	model.advanceTo(durationSeconds);
	return model.responseSeconds() / model.totals.served;
}

/** What is used of simjs, which comes without types. */
interface Simjs {
	readonly Sim: new () => { addEntity(entity: new () => object): void; simulate(untilSeconds: number): void };
	readonly Facility: { new (name: string, discipline: number, servers: number): object; readonly FCFS: number };
	readonly Entity: new () => {
		time(): number;
		useFacility(facility: object, seconds: number): { done(callback: (arrival: number) => void, context: object, argument: number): void };
		setTimer(seconds: number): { done(callback: () => void): void };
	};
}

function runSimjs({ gaps, services }: Customers): number {
	const { Sim, Facility, Entity } = loadSimjs();
	const facility = new Facility('servers', Facility.FCFS, servers);
	let arrived = 0;
	let seconds = 0;
	class Source extends Entity {
		start(): void { this.setTimer(gaps[0]!).done(this.arrive); }

		readonly arrive = (): void => {
			this.useFacility(facility, services[arrived++]!).done(this.leave, this, this.time());
			if (arrived < customers) { this.setTimer(gaps[arrived]!).done(this.arrive); }
		};

		readonly leave = (arrival: number): void => { seconds += this.time() - arrival; };
	}
	const simulation = new Sim();
	simulation.addEntity(Source);
	simulation.simulate(Infinity);
	return seconds / customers;
}

let simjs: Simjs | undefined;

/** The package knows only browsers: it leaves what it exports at `window`. */
function loadSimjs(): Simjs {
	if (simjs !== undefined) { return simjs; }
	const surroundings = globalThis as { window?: { Sim?: Simjs } };
	surroundings.window = {};
	createRequire(__filename)('simjs');
	simjs = surroundings.window.Sim!;
	delete surroundings.window;
	return simjs;
}
