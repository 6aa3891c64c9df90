/** Which colour and mark each kind of activity has in the list of causes. */
import type { Activity } from '../../../src/core/simulation/result/result';
import type { Meaning } from '../../shared/chartSpec';

/** What a kind of activity means to the reader: trouble, something on its way, something leaving, a decision, or all well. */
export const activityMeaning: Readonly<Record<Activity['kind'], Meaning>> = {
	'zone-unreachable': 'lost', 'zone-lost': 'lost', 'zone-left-dns': 'lost', 'warm-pool-empty': 'lost', 'volume-burst-empty': 'lost', 'targets-unhealthy': 'lost',
	'targets-too-slow': 'lost', 'status-checks-failing': 'lost', 'spot-reclaimed': 'lost', 'refresh-failed': 'lost', 'not-registered': 'lost', 'launch-failed': 'lost',
	'instances-crashed': 'lost', 'hook-timed-out': 'lost', 'fail-open': 'lost', 'dropping': 'lost', 'dependency-down': 'lost', 'credits-empty': 'lost',
	'capacity-shortage': 'lost', 'bad-template-version': 'lost', 'application-slowed': 'lost', 'application-hung': 'lost', 'slow-boot': 'lost',
	'traffic-spike': 'lost', 'metrics-late': 'lost', 'spot-notice': 'lost', 'set-desired-capacity-refused': 'lost', 'refresh-refused': 'lost',
	'operation-refused': 'lost', 'targets-noticed': 'lost',
	'warm-start': 'starting', 'warm-pool-launch': 'starting', 'replace-unhealthy': 'starting', 'refresh-batch': 'starting', 'refresh-warm-pool': 'starting',
	'launch': 'starting', 'hook-wait': 'starting', 'capacity-rebalance': 'starting', 'new-template-version': 'starting', 'refresh-started': 'starting',
	'refresh-progress': 'starting', 'refresh-waiting': 'starting', 'refresh-paused': 'starting', 'refresh-checkpoint': 'starting', 'refresh-baking': 'starting',
	'lifetime-reached': 'starting', 'unhealthy-kept': 'starting',
	'alarm': 'draining', 'terminate': 'draining', 'terminate-by-request': 'draining', 'rebalance': 'draining', 'warm-pool-shrink': 'draining',
	'warm-pool-return': 'draining', 'zonal-shift': 'draining', 'spot-recommendation': 'draining', 'enter-standby': 'draining', 'suspend-processes': 'draining',
	'process-suspended': 'draining',
	'policy': 'demand', 'step-policy': 'demand', 'simple-policy': 'demand', 'predictive-policy': 'demand', 'scheduled-action': 'demand',
	'scheduled-action-skipped': 'demand', 'set-desired-capacity': 'demand', 'no-change': 'demand', 'no-alarms': 'demand', 'in-cooldown': 'demand',
	'forecast': 'demand', 'alarm-watch': 'demand', 'scale-in-protected': 'demand', 'set-protection': 'demand', 'fault-without-target': 'demand',
	'run-start': 'served', 'zone-recovered': 'served', 'zone-reachable': 'served', 'zone-in-dns': 'served', 'zonal-shift-ended': 'served', 'warm-pool-ready': 'served',
	'volume-burst-recovered': 'served', 'traffic-spike-ended': 'served', 'targets-without-dependency': 'served', 'targets-healthy': 'served',
	'resume-processes': 'served', 'refresh-succeeded': 'served', 'slow-boot-ended': 'served', 'metrics-on-time': 'served', 'in-service': 'served',
	'good-template-version': 'served', 'exit-standby': 'served', 'dropping-ended': 'served', 'dependency-up': 'served', 'credits-recovered': 'served',
	'capacity-returned': 'served', 'application-recovered': 'served', 'application-answers': 'served',
};

/** Filled for trouble and decisions, outlined for the rest, so that colour is not alone. */
export function activityIcon({ kind }: Activity): string {
	const meaning = activityMeaning[kind];
	return meaning === 'lost' || meaning === 'demand' || kind === 'alarm' || kind === 'replace-unhealthy' ? 'circle-large-filled' : 'circle-large';
}
