/**
 * The life of an instance: Pending, InService, application answers, draining, terminated (facts/aws-behaviour.md 1.11).
 * An instance is registered with the load balancer as it becomes InService; billing runs from launch to termination.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-lifecycle.html
 * Departs from AWS: a draining instance stays for the whole deregistration delay; lifecycle hooks come with a later mechanism.
 */
import type { SimulatedInstance } from './fleet';
import type { Run } from '../run';
import { settle } from '../run';

export interface LaunchOrder {
	/** One entry for each instance: index of its zone. */
	readonly zones: readonly number[];
	readonly causeId: number | null;
	readonly isForRebalance: boolean;
}

export interface Lifecycle {
	launch(order: LaunchOrder): readonly SimulatedInstance[];
	/** Ends instances: those that take requests drain first. Their end must have begun (`Fleet.beginEnd`). */
	end(instances: readonly SimulatedInstance[]): void;
}

export function createLifecycle(run: Run): Lifecycle {
	const { engine, fleet, scenario } = run;
	const { pendingSeconds } = scenario.assumptions;
	const { bootSeconds } = scenario.launch;
	// Instances of one launch have consecutive ids and go through the same times, so that one event serves for all of them.
	const batches: (readonly SimulatedInstance[])[] = [];
	const inService = engine.on((batch) => {
		for (const instance of batches[batch]!) { enterService(run, instance); }
		const { healthCheckGracePeriodSeconds, defaultInstanceWarmupSeconds } = scenario.group;
		engine.schedule(engine.now() + healthCheckGracePeriodSeconds, run.wake);
		engine.schedule(engine.now() + (defaultInstanceWarmupSeconds ?? 0), run.wake);
		settle(run);
	});
	const answers = engine.on((batch) => {
		for (const instance of batches[batch]!) {
			if (!instance.isPowered) { continue; }
			instance.isAnswering = true;
			instance.answerChangeSeconds = engine.now();
		}
		settle(run);
	});
	const drained = engine.on((id) => {
		const instance = fleet.all[id - 1]!;
		if (instance.state === 'terminated') { return; }
		fleet.terminate([instance]);
		settle(run);
	});

	return {
		launch({ zones, causeId, isForRebalance }) {
			const now = engine.now();
			const names = run.zones.filter((_, zone) => zones.includes(zone)).map(({ name }) => name);
			const launchId = run.log.record(causeId, { kind: 'launch', count: zones.length, zones: names, servesAtSeconds: expectedServingSeconds(run, now) });
			const instances = zones.map((zone) => fleet.launch(zone, launchId, isForRebalance));
			batches.push(instances);
			engine.schedule(now + pendingSeconds, inService, batches.length - 1);
			engine.schedule(now + bootSeconds, answers, batches.length - 1);
			return instances;
		},
		end(instances) {
			const { loadBalancer } = scenario;
			const takesRequests = ({ target, isPowered }: SimulatedInstance): boolean => target === 'healthy' && isPowered;
			fleet.terminate(instances.filter((instance) => loadBalancer === null || !takesRequests(instance)));
			if (loadBalancer === null) { return; }
			for (const instance of instances.filter(takesRequests)) {
				instance.state = 'terminating';
				instance.target = 'draining';
				engine.schedule(engine.now() + loadBalancer.deregistrationDelaySeconds, drained, instance.id);
			}
		},
	};
}

/** Puts instances into service that run and serve since before the run. */
export function startServing(run: Run, instances: readonly SimulatedInstance[]): void {
	for (const instance of instances) {
		instance.state = 'in-service';
		instance.inServiceSeconds = -Infinity;
		instance.isAnswering = true;
		instance.servingSeconds = 0;
		instance.target = run.scenario.loadBalancer === null ? 'unregistered' : 'healthy';
	}
}

function enterService(run: Run, instance: SimulatedInstance): void {
	if (instance.state !== 'pending' || !instance.isPowered) { return; }
	instance.state = 'in-service';
	instance.inServiceSeconds = run.engine.now();
	if (run.scenario.loadBalancer !== null) { instance.target = 'initial'; }
}

/** When an instance launched now first gets requests, if nothing comes between. */
function expectedServingSeconds({ scenario }: Run, now: number): number {
	const answers = now + Math.max(scenario.assumptions.pendingSeconds, scenario.launch.bootSeconds);
	if (scenario.loadBalancer === null) { return answers; }
	const interval = scenario.loadBalancer.healthCheckIntervalSeconds;
	return Math.ceil(answers / interval) * interval;
}
