/**
 * Instance refreshes (facts/aws-behaviour.md 1.13): all instances, or those of older versions, are replaced batch by batch; each batch has to
 * be in service, healthy and warm before the next, checkpoints pause it, the warm pool follows, and at the end comes the bake time. Where it
 * gets nowhere for an hour, because new instances do not become healthy or cannot be launched, or because others are protected or in
 * standby, it fails, and rolls back if it may: to the version before. It lasts 14 days at most. A second one is refused while one is under way.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html
 * Departs from AWS: a new version of the launch template counts for every launch from the moment it is there, not only when the refresh has
 * succeeded, and a rollback makes a further version that is like the one before; percentages are of the instances that are to be replaced at
 * the beginning, with skip matching without those that match, so that a group that grows reaches no checkpoint twice; a rollback ignores
 * checkpoints and bake time; the alarms that can fail a refresh, and the replacement of root volumes, are not modelled; instances of older
 * versions stay in the warm pool until they are replaced there; after a zonal shift the hour begins anew.
 */
import { refreshRouting } from '../loadBalancing/routing';
import { settle, zoneNames, type Run } from '../run';
import type { InstanceRefreshOperation } from '../scenario/faults';
import type { CapacityKeeper } from './capacity';
import { isInWarmPool } from './fleet';
import { refreshBatchSize, refreshOrder } from './instanceRefresh';
import { planBatch, type RefreshBatch } from './refreshBatch';
import { beginRefresh, blockedBy, lookOnTheWay, outdatedOf, replacedBy, type Refresh, type RefreshFailure, type RefreshOrder } from './refreshState';
import type { Swaps } from './swaps';
import { createWaker } from './waker';

/** How long a refresh that gets nowhere goes on trying, and how long one may last at all. */
const patienceSeconds = 3600;
const longestSeconds = 14 * 86_400;

export function createInstanceRefreshes(run: Run, keeper: CapacityKeeper, swaps: Swaps): void {
	const { engine, fleet, log, scenario } = run;
	if (!scenario.operations.some(({ kind }) => kind === 'instance-refresh')) { return; }
	const waker = createWaker(run);
	let active: Refresh | null = null;

	const start = engine.on((index) => {
		if (active !== null) {
			log.record(active.id, { kind: 'refresh-refused' });
			return;
		}
		const preferences = scenario.operations[index] as InstanceRefreshOperation;
		const version = run.templateVersions.length;
		const known = new Set(preferences.skipMatching ? [] : fleet.alive.map(({ id }) => id));
		begin({ preferences, isRollback: false, isOutdated: ({ id, templateVersion }) => templateVersion < version || known.has(id) }, run.templateVersions.at(-1)!.causeId);
		settle(run);
	});

	function begin(order: RefreshOrder, causeId: number | null): void {
		const { preferences: { minHealthyPercent, maxHealthyPercent }, isRollback } = order;
		const policy = { minHealthyPercent, maxHealthyPercent };
		const id = isRollback ? causeId! : log.record(causeId, {
			kind: 'refresh-started', count: outdatedOf(run, order).length, atOnce: refreshBatchSize(run.desiredCapacity, policy), launchesFirst: refreshOrder(policy) === 'launch-before-terminate',
			...policy, version: run.templateVersions.length,
		});
		active = beginRefresh(run, order, id);
		run.leastPoolVersion = run.templateVersions.length;
		waker.wakeAt(engine.now() + longestSeconds);
		const standby = fleet.alive.filter((instance) => instance.state === 'Standby' && order.isOutdated(instance));
		if (order.preferences.standbyInstances === 'Terminate' && standby.length > 0) { keeper.end(standby, id, 'instance-refresh'); }
	}

	function look(refresh: Refresh): void {
		if (engine.now() >= refresh.startSeconds + longestSeconds) { return fail(refresh, 'time-limit'); }
		if (engine.now() < refresh.resumeSeconds) { return; }
		if (refresh.isBaking) { return succeed(refresh); }
		const paused = (['InstanceRefresh', 'Launch', 'Terminate'] as const).find((process) => run.suspended.has(process));
		if (paused !== undefined) {
			refresh.stuckSince = null;
			return tellOnce(refresh, paused, () => log.record(refresh.batchId, { kind: 'refresh-paused', process: paused }));
		}
		const { isDone, isWarming, reason } = lookOnTheWay(run, refresh, swaps);
		for (const { inServiceSeconds } of refresh.fresh) { waker.wakeAt(inServiceSeconds + refresh.warmupSeconds); }
		if (!isDone) { return wait(refresh, reason, isWarming); }
		goOn(refresh);
	}

	/** What was on its way is done. */
	function goOn(refresh: Refresh): void {
		const { total, checkpoints, preferences } = refresh;
		const outdated = outdatedOf(run, refresh);
		const replaced = replacedBy(run, refresh, outdated.length);
		if (refresh.isBatchOpen) {
			const batchId = log.record(refresh.batchId, { kind: 'refresh-progress', replaced, total });
			Object.assign(refresh, { isBatchOpen: false, stuckSince: null, batchId });
		}
		if (reachesCheckpoint(refresh, replaced) && refresh.nextCheckpoint < checkpoints.length) {
			const percent = preferences.checkpointPercentages[refresh.nextCheckpoint - 1]!;
			log.record(refresh.batchId, { kind: 'refresh-checkpoint', percent, replaced, total, delaySeconds: preferences.checkpointDelaySeconds });
			if (preferences.checkpointDelaySeconds > 0) { return pause(refresh, preferences.checkpointDelaySeconds); }
		}
		if (outdated.length === 0 || refresh.nextCheckpoint === checkpoints.length) { return finish(refresh); }
		const open = outdated.filter((instance) => blockedBy(instance, refresh) === null && !swaps.has(instance));
		const blocked = outdated.map((instance) => blockedBy(instance, refresh)).filter((reason) => reason !== null);
		const batch = open.length === 0 ? null : planBatch(run, preferences, open, checkpoints[refresh.nextCheckpoint]! - replaced);
		if (batch !== null && batch.endFirst.length + batch.launchFirst.length > 0) { return replace(refresh, batch); }
		const [waitsFor] = blocked;
		if (open.length > 0 || waitsFor === undefined) { return wait(refresh, 'unhealthy', false); }
		tellOnce(refresh, `${waitsFor} ${blocked.length}`, () => log.record(refresh.batchId, { kind: 'refresh-waiting', waitsFor, count: blocked.length, atMostSeconds: patienceSeconds }));
		wait(refresh, waitsFor, false);
	}

	function replace(refresh: Refresh, { endFirst, launchFirst }: RefreshBatch): void {
		const instances = [...endFirst, ...launchFirst];
		const id = log.record(refresh.id, { kind: 'refresh-batch', count: instances.length, launchFirst: launchFirst.length, zones: zoneNames(run, instances) });
		Object.assign(refresh, { batchId: id, isBatchOpen: true, stuckSince: engine.now(), hasLaunched: false, told: '' });
		keeper.end(endFirst, id, 'instance-refresh');
		keeper.reconcile(id);
		if (launchFirst.length > 0) { swaps.begin({ olds: launchFirst, reason: 'instance-refresh', causeId: id, warmupSeconds: refresh.warmupSeconds }); }
		refreshRouting(run);
	}

	/** Gives up an hour after the refresh last got anywhere. */
	function wait(refresh: Refresh, reason: RefreshFailure, getsAnywhere: boolean): void {
		const isShifted = scenario.group.zonalShiftBehavior !== null && run.zones.some(({ shifts }) => shifts > 0);
		if (getsAnywhere || isShifted) {
			refresh.stuckSince = null;
			return;
		}
		refresh.stuckSince ??= engine.now();
		if (engine.now() >= refresh.stuckSince + patienceSeconds) { return fail(refresh, reason); }
		waker.wakeAt(refresh.stuckSince + patienceSeconds);
	}

	function pause(refresh: Refresh, seconds: number): void {
		refresh.resumeSeconds = engine.now() + seconds;
		waker.wakeAt(refresh.resumeSeconds);
	}

	/** The group is done; then comes its warm pool, and then the bake time. */
	function finish(refresh: Refresh): void {
		const pool = fleet.alive.filter(isInWarmPool);
		const outdated = pool.filter((instance) => instance.state !== 'Warmed:Terminating' && refresh.isOutdated(instance));
		const isPreparing = pool.some(({ state }) => state.startsWith('Warmed:Pending'));
		if (isPreparing && (outdated.length > 0 || refresh.hasReachedPool)) { return; }
		if (outdated.length > 0) {
			refresh.hasReachedPool = true;
			const ending = outdated.slice(0, refreshBatchSize(pool.length, refresh.preferences));
			keeper.end(ending, log.record(refresh.batchId, { kind: 'refresh-warm-pool', count: ending.length }), 'instance-refresh');
			engine.schedule(engine.now(), run.wake);
			return;
		}
		const { bakeTimeSeconds } = refresh.preferences;
		if (bakeTimeSeconds === 0 || refresh.isRollback) { return succeed(refresh); }
		log.record(refresh.batchId, { kind: 'refresh-baking', seconds: bakeTimeSeconds });
		refresh.isBaking = true;
		pause(refresh, bakeTimeSeconds);
	}

	function close(): void {
		active = null;
		run.leastPoolVersion = 1;
	}

	function succeed(refresh: Refresh): void {
		close();
		log.record(refresh.batchId, { kind: 'refresh-succeeded', replaced: replacedBy(run, refresh, outdatedOf(run, refresh).length), isRollback: refresh.isRollback });
	}

	function fail(refresh: Refresh, reason: RefreshFailure): void {
		const { total, isRollback, preferences, previousVersion } = refresh;
		const newest = run.templateVersions.length;
		const rollsBack = preferences.autoRollback && !isRollback && previousVersion !== null;
		const id = log.record(refresh.batchId, {
			kind: 'refresh-failed', reason, replaced: replacedBy(run, refresh, outdatedOf(run, refresh).length), total, isRollback, rollsBackTo: rollsBack ? newest + 1 : null,
		});
		close();
		swaps.cancel('instance-refresh', id);
		refreshRouting(run);
		if (!rollsBack) { return; }
		run.templateVersions.push({ ...run.templateVersions[previousVersion - 1]!, causeId: id });
		begin({
			preferences: { ...preferences, checkpointPercentages: [] }, isRollback: true,
			isOutdated: ({ templateVersion }) => templateVersion > previousVersion && templateVersion <= newest,
		}, id);
		engine.schedule(engine.now(), run.wake);
	}

	function tellOnce(refresh: Refresh, what: string, tell: () => void): void {
		if (refresh.told === what) { return; }
		refresh.told = what;
		tell();
	}

	run.observers.push(() => {
		if (active !== null) { look(active); }
	});
	// Behind everything else of the same second, so that a new version of the launch template is there.
	const startLast = engine.on((index) => { engine.schedule(engine.now(), start, index); });
	scenario.operations.forEach((operation, index) => {
		if (operation.kind === 'instance-refresh') { engine.schedule(operation.atSeconds, startLast, index); }
	});
}

/** Passes the checkpoints that are reached. @returns whether there was any */
function reachesCheckpoint(refresh: Refresh, replaced: number): boolean {
	const before = refresh.nextCheckpoint;
	while (refresh.nextCheckpoint < refresh.checkpoints.length && refresh.checkpoints[refresh.nextCheckpoint]! <= replaced) { refresh.nextCheckpoint++; }
	return refresh.nextCheckpoint > before;
}
