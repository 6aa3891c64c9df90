/**
 * The life of an instance: Pending, InService, application answers, draining, terminated (facts/aws-behaviour.md 1.11).
 * An instance is registered with the load balancer as it becomes InService; billing runs from launch to termination.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-lifecycle.html
 * Departs from AWS: a draining instance stays for the whole deregistration delay; lifecycle hooks come with a later mechanism.
 */
import type { EndReason } from '../result/result';
import type { LaunchOption } from './launchOptions';
import type { SimulatedInstance } from './simulatedInstance';
import type { Run } from '../run';
import { settle } from '../run';

export interface LaunchOrder {
	/** One entry for each instance: index of its zone, and what it is. */
	readonly launches: readonly { readonly zone: number; readonly option: LaunchOption }[];
	readonly causeId: number | null;
	/** Not `null` beyond desired capacity: another ends for this when they are ready. */
	readonly extraFor: EndReason | null;
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
			if (instance.isPowered) { fleet.finishBoot(instance); }
		}
		settle(run);
	});
	const drained = engine.on((id) => {
		const instance = fleet.all[id - 1]!;
		if (instance.state === 'Terminated') { return; }
		fleet.terminate([instance]);
		settle(run);
	});

	return {
		launch({ launches, causeId, extraFor }) {
			const now = engine.now();
			const names = run.zones.filter((_, index) => launches.some(({ zone }) => zone === index)).map(({ name }) => name);
			const launchId = run.log.record(causeId, { kind: 'launch', count: launches.length, zones: names, servesAtSeconds: expectedServingSeconds(run, now) });
			const instances = launches.map(({ zone, option }) => launchInstance(run, { zone, option, launchId, extraFor }));
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
				fleet.setState(instance, 'Terminating');
				instance.target = 'draining';
				engine.schedule(engine.now() + loadBalancer.deregistrationDelaySeconds, drained, instance.id);
			}
		},
	};
}

/** Launches one instance of the newest version of the launch template. */
export function launchInstance(run: Run, launched: { readonly zone: number; readonly option: LaunchOption; readonly launchId: number; readonly extraFor: EndReason | null }): SimulatedInstance {
	const version = run.templateVersions.at(-1)!;
	return run.fleet.launch({
		...launched, templateVersion: run.templateVersions.length, bootSeconds: version.isHealthy ? version.bootSeconds * run.bootFactor : Infinity,
		ratePerSecond: launched.option.model.requestsPerSecond * version.rateRatio,
	});
}

/** Puts instances into service that run and serve since before the run. */
export function startServing(run: Run, instances: readonly SimulatedInstance[]): void {
	for (const instance of instances) {
		run.fleet.setState(instance, 'InService');
		instance.inServiceSeconds = -Infinity;
		run.fleet.finishBoot(instance);
		instance.servingSeconds = 0;
		instance.target = run.scenario.loadBalancer === null ? 'unregistered' : 'healthy';
	}
}

function enterService(run: Run, instance: SimulatedInstance): void {
	if (instance.state !== 'Pending' || !instance.isPowered) { return; }
	run.fleet.setState(instance, 'InService');
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
