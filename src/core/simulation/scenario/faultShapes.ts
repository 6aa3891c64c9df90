/** The shapes of faults and of operations. */
import * as limits from '../limits';
import { processListShape } from './groupShape';
import { numberShape, withDefault, type Shape } from './shape';

const text: Shape = { kind: 'text' };
const flag: Shape = { kind: 'boolean' };
const atSeconds = numberShape(0, limits.maxSettingSeconds);
const lasting = { atSeconds, durationSeconds: numberShape(0, limits.maxSettingSeconds, { aboveMin: true }) };
const someInstances = { atSeconds, count: withDefault(numberShape(1, limits.maxInstances, { integer: true }), 1), zone: withDefault({ kind: 'text', nullable: true }, null) };

export const faultShapes: Shape = {
	kind: 'variants', variants: {
		'zone-impairment': { impairment: withDefault({ kind: 'choice', choices: ['power', 'network'] }, 'power'), zone: text, ...lasting },
		'zone-capacity-shortage': { zone: text, purchaseOption: withDefault({ kind: 'choice', choices: ['any', 'on-demand', 'spot'] }, 'any'), ...lasting },
		'instance-crash': someInstances,
		'status-check-failure': someInstances,
		'application-hang': { ...lasting, ...someInstances },
		'application-slowdown': { ...lasting, ...someInstances, speedRatio: numberShape(0.001, 0.999) },
		'slow-boot': { ...lasting, factor: numberShape(1, 1000) },
		'bad-launch-template-version': lasting,
		'spot-interruption': { ...someInstances, rebalanceRecommendationSeconds: withDefault(numberShape(0, 86_400, { nullable: true }), null) },
		'zonal-shift': { zone: text, ...lasting },
		'dependency-outage': { ...lasting, failsHealthChecks: withDefault(flag, false) },
		'metric-delay': { ...lasting, delaySeconds: numberShape(0, 86_400, { aboveMin: true }) },
		'traffic-spike': { ...lasting, factor: numberShape(0, 1000, { aboveMin: true }) },
	},
};

export const operationShapes: Shape = {
	kind: 'variants', variants: {
		'set-desired-capacity': { atSeconds, desiredCapacity: numberShape(0, limits.maxInstances, { integer: true }), honorCooldown: withDefault(flag, false) },
		'suspend-processes': { atSeconds, processes: processListShape },
		'resume-processes': { atSeconds, processes: processListShape },
		'enter-standby': { ...someInstances, decrementDesiredCapacity: withDefault(flag, true) },
		'exit-standby': { atSeconds, count: numberShape(1, limits.maxInstances, { integer: true }) },
		'terminate-instances': { ...someInstances, decrementDesiredCapacity: withDefault(flag, false) },
		'set-instance-protection': { ...someInstances, isProtected: flag },
		'new-launch-template-version': {
			atSeconds,
			bootSeconds: withDefault(numberShape(0, limits.maxSettingSeconds, { nullable: true }), null),
			requestsPerSecond: withDefault(numberShape(0, limits.maxRequestsPerSecond, { aboveMin: true, nullable: true }), null),
		},
		'instance-refresh': {
			atSeconds,
			minHealthyPercent: withDefault(numberShape(0, 100), 90),
			maxHealthyPercent: withDefault(numberShape(100, 200), 100),
			instanceWarmupSeconds: withDefault(numberShape(0, limits.maxSettingSeconds, { nullable: true }), null),
			checkpointPercentages: withDefault({ kind: 'list', item: numberShape(1, 100), least: 0, most: 20 }, []),
			checkpointDelaySeconds: withDefault(numberShape(0, 172_800), 3600),
			skipMatching: withDefault(flag, false),
			autoRollback: withDefault(flag, false),
			bakeTimeSeconds: withDefault(numberShape(0, 172_800), 0),
			scaleInProtectedInstances: withDefault({ kind: 'choice', choices: ['Refresh', 'Ignore', 'Wait'] }, 'Wait'),
			standbyInstances: withDefault({ kind: 'choice', choices: ['Terminate', 'Ignore', 'Wait'] }, 'Wait'),
		},
	},
};
