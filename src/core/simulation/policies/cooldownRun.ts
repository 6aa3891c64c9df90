/**
 * The cooldown of simple scaling at work (facts/aws-behaviour.md 1.3): it begins when the last instance of the activity has finished
 * launching or draining, and no simple policy acts before it is over.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html
 * Departs from AWS: only simple scaling starts a cooldown; an activity counts as finished when nothing in the group launches or drains any more.
 */
import type { Run } from '../run';
import { isActivityUnderWay } from './capacityInFlight';
import { cooldownEndSeconds, isIgnoredInCooldown } from './cooldown';

export interface Cooldown {
	/** A simple policy has changed the capacity; `null` is the group's default cooldown. */
	begin(policyCooldownSeconds: number | null): void;
	/** What keeps a simple policy from acting now; `null` if nothing does. */
	hold(): { readonly kind: 'activity' } | { readonly kind: 'cooldown'; readonly untilSeconds: number } | null;
}

export function createCooldown(run: Run): Cooldown {
	const { engine, scenario: { group } } = run;
	/** Of the activity that is under way; `undefined` without one. */
	let pending: number | null | undefined;
	let untilSeconds = -Infinity;

	run.observers.push(() => {
		if (pending === undefined || isActivityUnderWay(run)) { return; }
		untilSeconds = cooldownEndSeconds(engine.now(), { policyCooldownSeconds: pending, defaultCooldownSeconds: group.defaultCooldownSeconds });
		pending = undefined;
	});

	return {
		begin(policyCooldownSeconds) { pending = policyCooldownSeconds; },
		hold() {
			if (pending !== undefined || isActivityUnderWay(run)) { return { kind: 'activity' }; }
			return isIgnoredInCooldown(engine.now(), untilSeconds) ? { kind: 'cooldown', untilSeconds } : null;
		},
	};
}
