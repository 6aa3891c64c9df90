/** What CloudFormation does with the instances of a group when the stack changes: `UpdatePolicy` and the props that preceded it. */
import type { Part } from '../../programs/result';
import type { ObjectValue, UnknownValue, ValueTree } from '../../values/valueTree';
import { callOf } from '../calls';
import { concluded, listOf, objectOf, sentDefault, textIn, unknownAt } from '../props';
import type { Props } from '../props';
import { pageOf } from '../synth';
import type { Construct, World } from '../world';

const page = pageOf('autoscaling', 'RollingUpdateOptions');

/** `DEFAULT_SUSPEND_PROCESSES` of aws-cdk-lib 2.276.0, named on the page of the option. */
const suspendedByDefault = ['HealthCheck', 'ReplaceUnhealthy', 'AZRebalance', 'AlarmNotification', 'ScheduledActions', 'InstanceRefresh'];

/** Sizes that the template does not change stay as scaling has left them, unless a prop says otherwise. */
export function synthesizeUpdatePolicy(construct: Construct, world: World): ObjectValue | UnknownValue | undefined {
	const { props, namePlace } = construct;
	const written = props.part('updatePolicy');
	const policy = written === undefined ? olderPolicy(construct) : newerPolicy(written, construct, world);
	if (policy === undefined) { return unknownAt(written?.use ?? namePlace); }
	const ignores = props.value('ignoreUnmodifiedSizeProperties') ?? sentDefault(namePlace, true, pageOf('autoscaling', 'AutoScalingGroupProps'));
	return objectOf(written?.use ?? props.place, { ...policy, AutoScalingScheduledAction: objectOf(props.place, { IgnoreUnmodifiedGroupSizeProperties: ignores }) });
}

type Policy = Readonly<Record<string, ValueTree | undefined>>;

function newerPolicy(part: Part, { props }: Construct, world: World): Policy | undefined {
	const call = callOf(part, 'autoscaling.UpdatePolicy', world);
	switch (call?.method) {
		case 'replacingUpdate': return { AutoScalingReplacingUpdate: objectOf(part.use, { WillReplace: concluded(part.use, true) }) };
		case 'instanceRefresh': return {};
		case 'rollingUpdate': {
			const options = call.options(0);
			const signals = props.part('signals');
			const waits = options.value('waitOnResourceSignals') ?? (signals === undefined ? undefined : concluded(signals.use, true));
			const timeout = callOf(signals, 'autoscaling.Signals', world);
			const signalOptions = timeout?.options(timeout.method === 'waitForCount' ? 1 : 0);
			return { AutoScalingRollingUpdate: objectOf(part.use, {
				...rollingUpdate(options),
				MinSuccessfulInstancesPercent: options.value('minSuccessPercentage') ?? signalOptions?.value('minSuccessPercentage'),
				WaitOnResourceSignals: waits,
				PauseTime: isoDuration(options.value('pauseTime') ?? (signals === undefined ? undefined : signalOptions?.value('timeout'))),
			}) };
		}
		default: return undefined;
	}
}

function olderPolicy({ props, namePlace }: Construct): Policy | undefined {
	const type = props.value('updateType');
	if (type === undefined) { return props.part('init') === undefined ? {} : { AutoScalingRollingUpdate: objectOf(namePlace, { SuspendProcesses: defaultSuspension(namePlace) }) }; }
	switch (textIn(type)) {
		case 'None': return {};
		case 'Replace': return { AutoScalingReplacingUpdate: objectOf(props.place, { WillReplace: concluded(props.part('updateType')?.use ?? props.place, true) }) };
		case 'RollingUpdate': {
			const options = props.object('rollingUpdateConfiguration');
			const percent = options.value('minSuccessfulInstancesPercent');
			return { AutoScalingRollingUpdate: objectOf(options.place, {
				...rollingUpdate(options),
				MinSuccessfulInstancesPercent: percent,
				WaitOnResourceSignals: concluded(options.place, percent !== undefined),
				PauseTime: isoDuration(options.value('pauseTime')),
			}) };
		}
		default: return undefined;
	}
}

function rollingUpdate(options: Props): Policy {
	return { MaxBatchSize: options.value('maxBatchSize'), MinInstancesInService: options.value('minInstancesInService'), SuspendProcesses: options.value('suspendProcesses') ?? defaultSuspension(options.place) };
}

function defaultSuspension(place: Part['use']): ValueTree {
	return { ...listOf(place, suspendedByDefault.map((name) => sentDefault(place, name, page))), origin: { kind: 'omitted', source: page } };
}

/** CloudFormation wants a text of what the CDK counts in seconds. */
function isoDuration(seconds: ValueTree | undefined): ValueTree | undefined {
	return seconds?.kind === 'scalar' ? { ...seconds, value: `PT${String(seconds.value)}S`, origin: { kind: 'expression', text: seconds.text } } : seconds;
}
