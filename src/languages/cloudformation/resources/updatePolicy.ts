/** The `UpdatePolicy` of a group → model. Defaults: documentation of 2023. */
import type { RollingUpdate, UpdatePolicy } from '../../../core/model/groupUpdates';
import { convertValue, isKnown } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import type { Properties } from '../properties';
import { notTold, withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html';

/** `undefined` without one that says what becomes of running instances, or of sizes. */
export function readUpdatePolicy(context: ResourceContext): UpdatePolicy | undefined {
	const { updatePolicy } = context;
	const willReplace = updatePolicy.child('AutoScalingReplacingUpdate').boolean('WillReplace');
	const ignoreUnmodifiedGroupSizeProperties = updatePolicy.child('AutoScalingScheduledAction').boolean('IgnoreUnmodifiedGroupSizeProperties');
	const isRolling = updatePolicy.isWritten('AutoScalingRollingUpdate');
	if (!isRolling && willReplace === undefined && ignoreUnmodifiedGroupSizeProperties === undefined) { return undefined; }
	return { rollingUpdate: isRolling ? readRollingUpdate(context, updatePolicy.child('AutoScalingRollingUpdate')) : undefined, willReplace, ignoreUnmodifiedGroupSizeProperties };
}

function readRollingUpdate(context: ResourceContext, update: Properties): RollingUpdate {
	const waitOnResourceSignals = withDefault(context, update.boolean('WaitOnResourceSignals'), { fallback: false, source });
	return {
		minInstancesInService: withDefault(context, update.number('MinInstancesInService'), { fallback: 0, source }),
		maxBatchSize: withDefault(context, update.number('MaxBatchSize'), { fallback: 1, source }),
		pauseTimeSeconds: readPause(context, update, waitOnResourceSignals),
		waitOnResourceSignals,
		minSuccessfulInstancesPercent: withDefault(context, update.number('MinSuccessfulInstancesPercent'), { fallback: 100, source }),
		suspendProcesses: withDefault(context, update.texts('SuspendProcesses'), { fallback: [], source }),
	};
}

function readPause(context: ResourceContext, update: Properties, signals: Value<boolean>): Value<number> {
	const written = update.text('PauseTime');
	if (written !== undefined) { return convertValue(written, durationSeconds); }
	return isKnown(signals) ? withDefault(context, undefined, { fallback: signals.value ? 300 : 0, source }) : notTold(context, 'PauseTime');
}

/** Seconds of a duration of ISO 8601 in hours, minutes and seconds, `PT1H30M`; undefined for another text. */
function durationSeconds(text: string): number | undefined {
	const [, hours, minutes, seconds] = /^PT(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?$/.exec(text) ?? [];
	if (hours === undefined && minutes === undefined && seconds === undefined) { return undefined; }
	return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
