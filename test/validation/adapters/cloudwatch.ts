/** Cases of CloudWatch alarms, in the words of the product. */
import { evaluateAlarm, type AlarmSettings, type AlarmState, type MissingData } from '../../../src/core/simulation/monitoring/alarm';
import { alarmStates } from '../../../src/core/simulation/monitoring/alarmHistory';
import { actionCalls, evaluationEverySeconds, evaluationIntervalSeconds, evaluationWindowMinutes, isAlarmPeriod, type AlarmAction } from '../../../src/core/simulation/monitoring/alarmTiming';
import { comparisonOperator, isBreaching } from '../../../src/core/simulation/monitoring/breach';
import { UnknownShapeError, meant, renamed, shape, type Answer, type Shape } from './shape';

interface AlarmGiven { readonly evaluationPeriods: number; readonly datapointsToAlarm?: number | null; readonly treatMissingData?: string | null }
interface RangeGiven extends AlarmGiven { readonly evaluationRange: string; readonly currentState?: string }

const rangeKeys = 'evaluationRange datapointsToAlarm? evaluationPeriods treatMissingData? currentState?';
const alarmKeys = 'datapointsToAlarm? evaluationPeriods treatMissingData? currentState?';

export const cloudwatch: readonly Shape[] = [
	shape('cloudwatch actions', 'actionType minutesInAlarm', ({ actionType, minutesInAlarm }: { actionType: string; minutesInAlarm: number }) => {
		const action = meant(actions, actionType);
		const calls = actionCalls(action, minutesInAlarm);
		return { invocations: action === 'auto-scaling' ? 'once per minute while the state lasts' : 'only on the transition', calls, invocationCount: calls };
	}),
	shape('cloudwatch evaluation', 'periodMinutes datapointsToAlarm? evaluationPeriods', ({ periodMinutes, evaluationPeriods }: { periodMinutes: number; evaluationPeriods: number }) => ({
		evaluationIntervalMinutes: evaluationIntervalSeconds(periodMinutes * 60, evaluationPeriods) / 60,
	})),
	shape('cloudwatch evaluation', 'periodSeconds datapointsToAlarm? evaluationPeriods?', ({ periodSeconds, evaluationPeriods }: { periodSeconds: number; evaluationPeriods?: number }) => {
		if (!isAlarmPeriod(periodSeconds)) { return { valid: false }; }
		const periods = evaluationPeriods ?? 1;
		return {
			valid: true, evaluatedEverySeconds: evaluationEverySeconds(periodSeconds), evaluationIntervalMinutes: evaluationIntervalSeconds(periodSeconds, periods) / 60,
			...(periodSeconds < 60 ? {} : { firstWindowMinutes: evaluationWindowMinutes(0, periodSeconds, periods), secondWindowMinutes: evaluationWindowMinutes(1, periodSeconds, periods) }),
		};
	}),
	shape('cloudwatch evaluation', `threshold? operator? breachingByPeriod ${alarmKeys}`, ({ breachingByPeriod, ...given }: AlarmGiven & { breachingByPeriod: readonly (boolean | null)[]; currentState?: string }) => states(breachingByPeriod, given)),
	shape('cloudwatch evaluation', `threshold operator values ${alarmKeys}`, ({ threshold, operator: word, values, ...given }: AlarmGiven & { threshold: number; operator: string; values: readonly (number | null)[]; currentState?: string }) => {
		const operator = comparisonOperator(word);
		if (operator === null) { throw new UnknownShapeError(`the operator “${word}”`); }
		return states(values.map((value) => value === null ? null : isBreaching(value, operator, threshold)), given);
	}),
	shape('cloudwatch missing-data', rangeKeys, (given: RangeGiven) => ({ state: stateOf(given) })),
	shape('cloudwatch premature', rangeKeys, (given: RangeGiven) => ({ alarm: stateOf(given) === 'ALARM', state: stateOf(given) })),
];

const actions: readonly (readonly [RegExp, AlarmAction])[] = [[/^(ec2 )?auto ?scaling( policy)?$|^scaling policy$/, 'auto-scaling'], [/^(sns|ec2|lambda|systems manager|ssm|ops ?item|incident|notification|other)\b/, 'other']];
const treatments: Readonly<Record<string, MissingData>> = { missing: 'missing', ignore: 'ignore', breaching: 'breaching', notBreaching: 'notBreaching' };
const stateNames: Readonly<Record<string, AlarmState>> = { OK: 'OK', ALARM: 'ALARM', INSUFFICIENT_DATA: 'INSUFFICIENT_DATA' };
const points: Readonly<Record<string, boolean | null>> = { '0': false, O: false, X: true, x: true, '-': null };

function settingsOf({ evaluationPeriods, datapointsToAlarm, treatMissingData }: AlarmGiven): AlarmSettings {
	return { evaluationPeriods, datapointsToAlarm: datapointsToAlarm ?? evaluationPeriods, treatMissingData: renamed(treatments, treatMissingData ?? 'missing') };
}

function states(breaching: readonly (boolean | null)[], { currentState, ...given }: AlarmGiven & { currentState?: string }): Answer {
	return { stateByPeriod: alarmStates(breaching, settingsOf(given), renamed(stateNames, currentState ?? 'OK')) };
}

/** A range as the documentation draws it: `0` fine, `X` breaching, `-` missing, oldest first, blanks between them or not. */
function stateOf({ evaluationRange, currentState, ...given }: RangeGiven): string {
	const state = evaluateAlarm([...evaluationRange.replace(/\s/g, '')].map((point) => renamed(points, point)), settingsOf(given));
	return state === 'keep-current' && currentState !== undefined ? renamed(stateNames, currentState) : state;
}
