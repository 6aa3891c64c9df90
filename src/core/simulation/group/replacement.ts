/**
 * How a group replaces unhealthy instances (facts/aws-behaviour.md 1.8): what no longer runs at once, what runs but fails the load
 * balancer's checks a tenth of the desired capacity at a time. It ends an instance, then launches the next.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html
 * Departs from AWS: the group hears the load balancer's verdict without delay; an unhealthy instance ends without draining; AWS marks
 * fewer when all targets are unhealthy, by a rule that it does not tell.
 */
import type { CapacityKeeper } from './capacity';
import { isActive } from './fleet';
import type { SimulatedInstance } from './simulatedInstance';
import { replacementBatchSize, unhealthyBy } from './health';
import { isTargetUnhealthy } from '../loadBalancing/healthChecks';
import { refreshRouting } from '../loadBalancing/routing';
import { type Run, zoneNames } from '../run';

interface Finding {
	readonly instance: SimulatedInstance;
	readonly by: 'EC2' | 'ELB';
}

export function createReplacement(run: Run, keeper: CapacityKeeper): void {
	let latestBatch: readonly SimulatedInstance[] = [];

	function replace(findings: readonly Finding[]): readonly SimulatedInstance[] {
		const launched: SimulatedInstance[] = [];
		for (const group of byCause(findings)) {
			const instances = group.map(({ instance }) => instance);
			const first = group[0]!;
			const id = run.log.record(causeOf(first), {
				kind: 'replace-unhealthy', by: first.by, count: group.length, zones: zoneNames(run, instances), duringBoot: isBooting(first.instance),
			});
			for (const instance of instances) { run.fleet.beginEnd(instance, instance.isPowered ? 'unhealthy' : 'zone-lost'); }
			run.fleet.terminate(instances);
			launched.push(...keeper.reconcile(id));
		}
		refreshRouting(run);
		return launched;
	}

	run.observers.push(() => {
		const findings = findUnhealthy(run);
		if (findings.length === 0) { return; }
		const gone = findings.filter(({ instance }) => !instance.isPowered);
		if (gone.length > 0) { replace(gone); }
		const failing = findings.filter(({ instance }) => instance.isPowered);
		if (failing.length === 0 || mustWait(run, latestBatch)) { return; }
		latestBatch = replace(failing.slice(0, replacementBatchSize(run.desiredCapacity)));
	});
}

function findUnhealthy(run: Run): readonly Finding[] {
	const findings: Finding[] = [];
	for (const instance of run.fleet.changing) {
		if ((instance.isAnswering && instance.target !== 'unhealthy') || !isActive(instance)) { continue; }
		const by = verdictOn(run, instance);
		if (by !== null) { findings.push({ instance, by }); }
	}
	return findings;
}

function verdictOn(run: Run, instance: SimulatedInstance): 'EC2' | 'ELB' | null {
	const { loadBalancer, group } = run.scenario;
	const now = run.engine.now();
	return unhealthyBy({
		isRunning: now < instance.ec2VerdictSeconds,
		isTargetUnhealthy: loadBalancer !== null && isTargetUnhealthy(instance, loadBalancer),
		secondsSinceInService: now - instance.inServiceSeconds,
		healthCheckGracePeriodSeconds: group.healthCheckGracePeriodSeconds,
		usesLoadBalancerChecks: loadBalancer !== null && group.healthCheckTypes.includes('ELB'),
	});
}

/** Whether the batch before is still on its way to health, or the group is a tenth short and launching. */
function mustWait(run: Run, latestBatch: readonly SimulatedInstance[]): boolean {
	const warmup = run.scenario.group.defaultInstanceWarmupSeconds ?? 0;
	const now = run.engine.now();
	const isOnItsWay = latestBatch.some((instance) => isActive(instance) && verdictOn(run, instance) === null
		&& (!instance.isServing || now < instance.inServiceSeconds + warmup));
	const pending = run.fleet.changing.filter(({ state }) => state === 'Pending').length;
	return isOnItsWay || (pending > 0 && pending * 10 >= run.desiredCapacity);
}

/** What runs and has never served fails while it boots. */
function isBooting({ isPowered, servingSeconds }: SimulatedInstance): boolean {
	return isPowered && servingSeconds === null;
}

function causeOf({ instance, by }: Finding): number {
	const verdictId = by === 'ELB' ? instance.unhealthyId : null;
	return verdictId ?? instance.lossId ?? instance.launchId;
}

function byCause(findings: readonly Finding[]): readonly (readonly Finding[])[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = `${finding.by} ${causeOf(finding)}`;
		const group = groups.get(key);
		if (group === undefined) { groups.set(key, [finding]); } else { group.push(finding); }
	}
	return [...groups.values()];
}
