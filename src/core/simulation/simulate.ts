/**
 * Runs a scenario: the entry to the simulation core.
 * The core must never see a clock, a timer, `Math.random`, a file, the network or an editor: a scenario goes in, a result comes out,
 * and the same scenario yields the same result everywhere.
 */
import { createAccounting } from './result/accounting';
import { createActivityLog, mergeActivities } from './result/activityLog';
import { createCredits } from './cpuCredits/creditRun';
import { createEngine, type Engine } from './engine/engine';
import { createCostMeter } from './result/costs';
import { createFleet, lifelineOf } from './group/fleet';
import { launchOptionsOf } from './group/launchOptions';
import { createWaker } from './group/waker';
import { createFlow } from './load/flow';
import { createHealthChecks } from './loadBalancing/healthChecks';
import { createRouting } from './loadBalancing/routing';
import { createServerClasses } from './loadBalancing/serverClass';
import { statusCodesOf } from './loadBalancing/statusCodes';
import { hashRun } from './result/hashRun';
import { createGroup } from './group/createGroup';
import { maxEvents, maxRequestEvents, maxRequestsUnderWay } from './limits';
import type { LoadModel } from './load/loadModel';
import { createDemand } from './load/loadShape';
import { createRequests } from './load/requests';
import { createRandom } from './engine/random';
import { createReplacements } from './group/replacements';
import type { Activity, SimulationOutcome } from './result/result';
import { settle, type Run } from './run';
import { createSampler } from './result/sampler';
import { createScalingPolicies } from './policies/scalingPolicies';
import type { Scenario } from './scenario/scenario';
import { simulationText } from './simulationText';
import { longestWarmupSeconds } from './group/steady';
import { summarize } from './result/summary';
import { validateScenario } from './scenario/validateScenario';
import { createFaults } from './faults/faults';
import { createLossFinder } from './faults/lossCauses';
import { createZoneCapacityShortages } from './faults/zoneCapacityShortage';
import { createVolumeBursts } from './ebs/volumeBurstRun';

/** Called now and then during a run with the share of it that is done, 0–1; without effect on the run. */
export type ProgressListener = (share: number) => void;

/**
 * Runs a scenario from its beginning to its end.
 * @param onProgress for runs that somebody waits for
 * @returns the whole result, or the problems that stand in its way; it never throws for what a scenario holds
 */
export function simulate(scenario: Scenario, onProgress?: ProgressListener): SimulationOutcome {
	const steps = simulateInSteps(scenario, onProgress === undefined ? 1 : progressSteps);
	for (;;) {
		const { done, value } = steps.next();
		if (done === true) { return value; }
		onProgress?.(value);
	}
}

/** How many times a run tells how far it is. */
export const progressSteps = 200;

/**
 * The same run, a step at a time: for those who have other things to do in between, or may want to stop.
 * @param count steps of the same simulated length, integer ≥ 1; without effect on the run
 * @yields the share that is done, 0–1
 */
export function* simulateInSteps(scenario: Scenario, count: number): Generator<number, SimulationOutcome, undefined> {
	const problems = validateScenario(scenario);
	if (problems.length > 0) { return { ok: false, problems }; }
	const run = createRun(scenario);
	const { keeper } = createGroup(run);
	run.observers.push(() => tellInService(run));
	createHealthChecks(run);
	const replacements = createReplacements(run, keeper);
	createFaults(run, { keeper, ...replacements });
	createZoneCapacityShortages(run, keeper, replacements.rebalancing);
	const credits = createCredits(run);
	createVolumeBursts(run);
	const costs = createCostMeter(run, credits.surplusUsd);
	const sampler = createSampler(run, { alarms: createScalingPolicies(run, keeper), costs, creditBalance: credits.averageBalance });
	settle(run);
	const end = yield* runToEnd(run, count);
	if (end === 'budget-spent') { return { ok: false, problems: [{ path: 'durationSeconds', message: simulationText.tooManyEvents }] }; }
	run.load.advanceTo(scenario.durationSeconds);
	if (run.load.hasGivenUp?.() === true) { return { ok: false, problems: [{ path: 'requests.model', message: simulationText.tooManyRequests }] }; }
	if (end === 'stopped') { return { ok: false, problems: [{ path: 'group', message: simulationText.tooManyLaunches }] }; }
	const { series, spareInstanceSeconds } = sampler.finish();
	const result = {
		summary: summarize(run, { spareInstanceSeconds, costs: costs.costs(), statusCodes: statusCodesOf(run) }), series, activities: allActivities(run),
		instances: run.fleet.all.map((instance) => lifelineOf(instance, scenario.group.zones)),
	};
	return { ok: true, result: { ...result, hash: hashRun(scenario, result) } };
}

function* runToEnd({ engine, scenario: { durationSeconds } }: Run, count: number): Generator<number, ReturnType<Engine['run']>, undefined> {
	for (let step = 1; step < count; step++) {
		const end = engine.run(durationSeconds * step / count);
		if (end !== 'finished') { return end; }
		yield step / count;
	}
	return engine.run(durationSeconds);
}

function createRun(scenario: Scenario): Run {
	const engine = createEngine({ stepBudget: maxEvents });
	const now = (): number => engine.now();
	const { group, seed, launch } = scenario;
	const options = launchOptionsOf(launch);
	const load = createLoad(scenario, engine);
	const wake = engine.on(() => settle(run));
	const run: Run = {
		scenario, engine, load, log: createActivityLog(now), fleet: createFleet(now, group.zones.length, options.length),
		accounting: createAccounting(load, { zoneCount: group.zones.length, options, faults: scenario.faults, durationSeconds: scenario.durationSeconds }), randomChoice: createRandom(seed, 'scale-in choice'),
		createRandom: (purpose) => createRandom(seed, purpose), options, serverClasses: createServerClasses(), routing: createRouting(scenario, createWaker({ engine, wake })),
		meters: [], longestWarmupSeconds: longestWarmupSeconds(scenario),
		desiredCapacity: group.desiredCapacity ?? group.minSize, bounds: { minSize: group.minSize, maxSize: group.maxSize }, suspended: new Set(group.suspendedProcesses),
		templateVersions: [{ bootSeconds: launch.bootSeconds, rateRatio: 1, isHealthy: true, causeId: null }], leastPoolVersion: 1,
		zones: group.zones.map((name) => ({ name, impairments: 0, shortages: { onDemand: 0, spot: 0 }, shifts: 0, impairmentId: null, hasToldFailure: false })),
		bootFactor: 1, extraMetricDelaySeconds: 0, isDependencyDown: false,
		newlyServing: [], observers: [], wake,
	};
	return run;
}

function createLoad(scenario: Scenario, engine: Engine): LoadModel {
	const { load, requests, loadBalancer, seed } = scenario;
	switch (requests.model) {
		case 'flow': return createFlow({ demandAt: createDemand(load, scenario), requests, loadBalancer });
		case 'request': return createRequests({
			scenario, createRandom: (purpose) => createRandom(seed, purpose), stepBudget: maxRequestEvents, maxUnderWay: maxRequestsUnderWay, giveUp: () => engine.stop(),
		});
	}
}

/** Tells of the instances that serve for the first time, one activity for each launch. */
function tellInService(run: Run): void {
	if (run.newlyServing.length === 0) { return; }
	for (const launchId of new Set(run.newlyServing.map((instance) => instance.launchId))) {
		const count = run.newlyServing.filter((instance) => instance.launchId === launchId).length;
		run.log.record(launchId, { kind: 'in-service', count, serving: run.accounting.counts.serving });
	}
	run.newlyServing.length = 0;
}

/** The log and, found from the load, when requests were dropped. */
function allActivities({ log, load, scenario }: Run): readonly Activity[] {
	let nextId = log.activities.length + 1;
	const findLoss = createLossFinder(log.activities);
	const dropping = load.episodes.flatMap((episode): Activity[] => {
		const { startSeconds, endSeconds, demandPerSecond, capacityPerSecond, droppedRequests, reason } = episode;
		const startId = nextId++;
		const start: Activity = { id: startId, atSeconds: startSeconds, causeId: findLoss(startSeconds), kind: 'dropping', demandPerSecond, capacityPerSecond, reason };
		if (endSeconds >= scenario.durationSeconds) { return [start]; }
		return [start, { id: nextId++, atSeconds: endSeconds, causeId: startId, kind: 'dropping-ended', droppedRequests }];
	});
	return mergeActivities(log.activities, dropping);
}
