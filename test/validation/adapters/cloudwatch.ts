/** Cases of CloudWatch alarms, in the words of the product. */
import { evaluateAlarm, type MissingData } from '../../../src/core/simulation/monitoring/alarm';
import { actionCalls, evaluationEverySeconds, evaluationIntervalSeconds, evaluationWindowMinutes } from '../../../src/core/simulation/monitoring/alarmTiming';
import { shape, type Answer, type Shape } from './shape';

interface RangeGiven {
	readonly evaluationRange: string; readonly evaluationPeriods: number; readonly datapointsToAlarm: number; readonly treatMissingData: MissingData;
}

const rangeKeys = 'evaluationRange datapointsToAlarm evaluationPeriods treatMissingData';

export const cloudwatch: readonly Shape[] = [
	shape('cloudwatch actions', 'actionType minutesInAlarm', ({ actionType, minutesInAlarm }: { actionType: string; minutesInAlarm: number }) => {
		const calls = actionCalls(actionType === 'auto-scaling' ? 'auto-scaling' : 'other', minutesInAlarm);
		return { invocations: calls === minutesInAlarm && actionType === 'auto-scaling' ? 'once per minute while the state lasts' : 'only on the transition' };
	}),
	shape('cloudwatch evaluation', 'periodMinutes datapointsToAlarm evaluationPeriods', ({ periodMinutes, evaluationPeriods }: { periodMinutes: number; evaluationPeriods: number }) => ({
		evaluationIntervalMinutes: evaluationIntervalSeconds(periodMinutes * 60, evaluationPeriods) / 60,
	})),
	shape('cloudwatch evaluation', 'periodSeconds evaluationPeriods?', ({ periodSeconds, evaluationPeriods }: { periodSeconds: number; evaluationPeriods?: number }) => ({
		evaluatedEverySeconds: evaluationEverySeconds(periodSeconds),
		...(periodSeconds < 60 ? {} : { firstWindowMinutes: evaluationWindowMinutes(0, periodSeconds, evaluationPeriods ?? 1), secondWindowMinutes: evaluationWindowMinutes(1, periodSeconds, evaluationPeriods ?? 1) }),
	})),
	shape('cloudwatch evaluation', 'threshold? operator? datapointsToAlarm evaluationPeriods breachingByPeriod', statesByPeriod),
	shape('cloudwatch missing-data', rangeKeys, (given: RangeGiven) => ({ state: stateOf(given) })),
	shape('cloudwatch premature', rangeKeys, (given: RangeGiven) => ({ alarm: stateOf(given) === 'ALARM' })),
];

/** A range as the documentation draws it: `0` fine, `X` breaching, `-` missing, oldest first. */
function stateOf({ evaluationRange, ...settings }: RangeGiven): string {
	return evaluateAlarm([...evaluationRange].map((point) => point === '-' ? null : point === 'X'), settings);
}

function statesByPeriod({ breachingByPeriod, evaluationPeriods, datapointsToAlarm }: { breachingByPeriod: readonly boolean[]; evaluationPeriods: number; datapointsToAlarm: number }): Answer {
	let state = 'OK';
	return { stateByPeriod: breachingByPeriod.map((_, index) => {
		const next = evaluateAlarm(breachingByPeriod.slice(0, index + 1), { evaluationPeriods, datapointsToAlarm, treatMissingData: 'missing' });
		return state = next === 'keep-current' ? state : next;
	}) };
}
