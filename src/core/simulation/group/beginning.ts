/** The group at the beginning of a run: at its desired capacity for long, with the purchase options, types and zones that it would choose. */
import type { Run } from '../run';
import type { Allocation } from './allocation';
import { planLaunches } from './launchChoice';
import { launchInstance } from './launching';
import type { SimulatedInstance } from './simulatedInstance';

/** @returns the activity that says so */
export function beginGroup(run: Run, allocation: Allocation): number {
	const { launches } = planLaunches(run, allocation, run.desiredCapacity, []);
	const { desiredCapacity } = run;
	const launchId = run.log.record(null, { kind: 'run-start', desiredCapacity, ...(launches.length === desiredCapacity ? {} : { count: launches.length }) });
	for (const launch of launches) { serveSinceLong(run, launchInstance(run, { ...launch, launchId, extraFor: null })); }
	return launchId;
}

function serveSinceLong(run: Run, instance: SimulatedInstance): void {
	run.fleet.setState(instance, 'InService');
	instance.inServiceSeconds = -Infinity;
	run.fleet.finishBoot(instance);
	instance.servingSeconds = 0;
	instance.target = run.scenario.loadBalancer === null ? 'unregistered' : 'healthy';
	instance.isProtected = run.scenario.group.newInstancesProtectedFromScaleIn;
}
