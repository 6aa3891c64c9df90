/**
 * Desired capacity set by hand (facts/aws-behaviour.md 1.1, 1.3): at once, unless it asks to honor a cooldown that runs; outside the
 * bounds of the group it is refused.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SetDesiredCapacity.html
 * Departs from AWS: a call that is refused for a cooldown is not tried again.
 */
import type { CapacityKeeper } from '../group/capacity';
import { settle, type Run } from '../run';
import type { Operation } from '../scenario/faults';
import { changeCapacity } from './changeCapacity';
import { waitsForCooldown } from './cooldown';
import type { Cooldown } from './cooldownRun';

type SetDesiredCapacity = Extract<Operation, { readonly kind: 'set-desired-capacity' }>;

export function createManualScaling(run: Run, keeper: CapacityKeeper, cooldown: Cooldown): void {
	const calls = run.scenario.operations.filter((operation): operation is SetDesiredCapacity => operation.kind === 'set-desired-capacity');
	const call = run.engine.on((index) => {
		const { desiredCapacity, honorCooldown } = calls[index]!;
		if (!tellRefusal(run, cooldown, calls[index]!, waitsForCooldown('manual', honorCooldown))) {
			changeCapacity(run, keeper, { wanted: desiredCapacity, causeId: null, describe: ({ from, to }) => ({ kind: 'set-desired-capacity', from, to }) });
		}
		settle(run);
	});
	calls.forEach(({ atSeconds }, index) => { run.engine.schedule(atSeconds, call, index); });
}

/** Tells why the call is refused. @returns false if it is not */
function tellRefusal(run: Run, cooldown: Cooldown, { desiredCapacity }: SetDesiredCapacity, waits: boolean): boolean {
	const { minSize, maxSize } = run.bounds;
	const hold = waits ? cooldown.hold() : null;
	const isOutside = desiredCapacity < minSize || desiredCapacity > maxSize;
	if (!isOutside && hold === null) { return false; }
	run.log.record(null, {
		kind: 'set-desired-capacity-refused', desiredCapacity, minSize, maxSize, reason: isOutside ? 'outside-bounds' : hold!.kind,
		untilSeconds: !isOutside && hold?.kind === 'cooldown' ? hold.untilSeconds : null,
	});
	return true;
}
