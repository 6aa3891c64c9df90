/** Lambda functions, their versions and aliases, and what calls them: `aws-cdk-lib/aws-lambda` and its kin. */
import type { Part } from '../../programs/result';
import { toTree } from '../../programs/tree';
import type { ValueTree } from '../../values/valueTree';
import { callIn } from '../calls';
import { concluded, listOf, objectIfAny, objectOf, referenceTo, sentDefault, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf, partOf } from '../synth';
import type { Service, SynthesizedResource } from '../synth';
import type { Construct, World } from '../world';
import { sizeIn } from './launch';
import { subnetsOf } from './network';

const kind = 'lambda.Function';
const classes = ['lambda.Function', 'lambda.DockerImageFunction', 'lambda.SingletonFunction', 'lambdanodejs.NodejsFunction', 'lambdapython.PythonFunction', 'lambdago.GoFunction'];

export const functions: Service = {
	kinds: {
		...Object.fromEntries(classes.map((name) => [name, { kind, synthesize: synthesizeFunction }])),
		'lambda.Version': { synthesize: synthesizeVersion },
		'lambda.Alias': { synthesize: synthesizeAlias },
		[`${kind}.addAlias`]: { kind: 'lambda.Alias', synthesize: synthesizeAlias },
		'lambda.EventSourceMapping': { synthesize: synthesizeMapping },
		[`${kind}.addEventSourceMapping`]: { kind: 'lambda.EventSourceMapping', synthesize: synthesizeMapping },
	},
	members: {
		[`${kind}.currentVersion`]: { kind: 'lambda.Version', suffix: '/CurrentVersion' },
		[`${kind}.latestVersion`]: { kind: 'lambda.Version', suffix: '/$LATEST' },
	},
};

function synthesizeFunction(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace, symbol } = construct;
	const architecture = props.value('architecture');
	const snapStart = props.part('snapStart');
	const isImage = symbol === 'lambda.DockerImageFunction';
	const vpc = props.part('vpc');
	const main = mainResource(construct, 'AWS::Lambda::Function', objectOf(props.place, {
		FunctionName: props.value('functionName'),
		// Bundling functions have a runtime that depends on the version of the CDK and on feature flags.
		Runtime: isImage ? undefined : props.value('runtime') ?? (symbol === kind ? undefined : unknownAt(namePlace, 'several')),
		PackageType: isImage ? concluded(namePlace, 'Image') : undefined,
		Architectures: architecture === undefined ? undefined : listOf(props.part('architecture')?.use ?? namePlace, [architecture]),
		MemorySize: props.value('memorySize'),
		Timeout: props.value('timeout'),
		EphemeralStorage: objectIfAny(props.place, { Size: sizeIn('mebibytes', props.part('ephemeralStorageSize'), world) }),
		ReservedConcurrentExecutions: props.value('reservedConcurrentExecutions'),
		Layers: props.value('layers'),
		VpcConfig: vpc === undefined ? undefined : objectOf(vpc.use, { SubnetIds: subnetsOf(props, world, { wanted: ['private'] }), SecurityGroupIds: props.value('securityGroups') ?? listOf(namePlace, [referenceTo(namePlace, undefined)]) }),
		DeadLetterConfig: objectIfAny(props.place, { TargetArn: props.value('deadLetterQueue') ?? props.value('deadLetterTopic') ?? (props.part('deadLetterQueueEnabled') === undefined ? undefined : referenceTo(namePlace, undefined)) }),
		SnapStart: snapStart === undefined ? undefined : objectOf(snapStart.use, { ApplyOn: concluded(snapStart.use, 'PublishedVersions') }),
	}));
	return [main, ...currentVersion(construct), ...eventSources(construct, world)];
}

/** The version that the CDK publishes, where something is said about it. */
function currentVersion(construct: Construct): readonly SynthesizedResource[] {
	const { props, namePlace, id } = construct;
	const concurrency = props.object('currentVersionOptions').value('provisionedConcurrentExecutions');
	return concurrency === undefined ? [] : [partOf(construct, '/CurrentVersion', 'AWS::Lambda::Version', objectOf(props.place, {
		FunctionName: referenceTo(namePlace, id), ProvisionedConcurrencyConfig: objectOf(props.place, { ProvisionedConcurrentExecutions: concurrency }),
	}))];
}

function provisioned({ props }: Construct): ValueTree | undefined {
	return objectIfAny(props.place, { ProvisionedConcurrentExecutions: props.value('provisionedConcurrentExecutions') });
}

function synthesizeVersion(construct: Construct): readonly SynthesizedResource[] {
	const { props } = construct;
	return [mainResource(construct, 'AWS::Lambda::Version', objectOf(props.place, { FunctionName: props.value('lambda'), ProvisionedConcurrencyConfig: provisioned(construct) }))];
}

/** Of the function that its version belongs to. A function's own alias names itself by its first argument. */
function synthesizeAlias(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, on, args, namePlace } = construct;
	const version = props.part('version');
	const [first] = args;
	return [mainResource(construct, 'AWS::Lambda::Alias', objectOf(props.place, {
		Name: on === undefined ? props.value('aliasName') : first && toTree(first, world.interpret),
		FunctionName: on === undefined ? version && functionOf(version, world) : referenceTo(namePlace, on.id),
		FunctionVersion: unknownAt(version?.use ?? namePlace),
		ProvisionedConcurrencyConfig: provisioned(construct),
	}))];
}

function functionOf(version: Part, world: World): ValueTree {
	const thing = world.thingOf(version.result);
	const own = thing?.construct.kind === 'lambda.Version' ? thing.construct.props.value('lambda') : undefined;
	return own ?? (thing?.kind === 'lambda.Version' ? referenceTo(version.use, thing.construct.id) : unknownAt(version.use));
}

function synthesizeMapping(construct: Construct): readonly SynthesizedResource[] {
	const { props, on, namePlace } = construct;
	return [mainResource(construct, 'AWS::Lambda::EventSourceMapping', mapping(props, on === undefined ? props.value('target') : referenceTo(namePlace, on.id), props.value('eventSourceArn')))];
}

function mapping(props: Props, target: ValueTree | undefined, source: ValueTree | undefined, batchSize?: ValueTree): SynthesizedResource['properties'] {
	const reports = props.value('reportBatchItemFailures');
	const use = props.part('reportBatchItemFailures')?.use ?? props.place;
	return objectOf(props.place, {
		FunctionName: target, EventSourceArn: source, Enabled: props.value('enabled'),
		BatchSize: props.value('batchSize') ?? batchSize, MaximumBatchingWindowInSeconds: props.value('maxBatchingWindow'), ParallelizationFactor: props.value('parallelizationFactor'),
		MaximumRetryAttempts: props.value('retryAttempts'), MaximumRecordAgeInSeconds: props.value('maxRecordAge'),
		BisectBatchOnFunctionError: props.value('bisectBatchOnError') ?? props.value('bisectBatchOnFunctionError'), StartingPosition: props.value('startingPosition'),
		ScalingConfig: objectIfAny(props.place, { MaximumConcurrency: props.value('maxConcurrency') }),
		FunctionResponseTypes: reports?.kind === 'scalar' ? (reports.value === true ? listOf(use, [concluded(use, 'ReportBatchItemFailures')]) : undefined) : reports,
		DestinationConfig: props.part('onFailure') === undefined ? undefined : objectOf(props.place, { OnFailure: objectOf(props.place, { Destination: referenceTo(props.part('onFailure')?.use ?? props.place, undefined) }) }),
	});
}

const polled = /^lambdaeventsources\.(?:Sqs|Kinesis|Dynamo|ManagedKafka|SelfManagedKafka|S3OnDemand)EventSource$/;

/** `handler.addEventSource(new SqsEventSource(queue, { batchSize: 10 }))`, also by the prop `events`. */
function eventSources(construct: Construct, world: World): readonly SynthesizedResource[] {
	const added = world.callsOn(construct).filter(({ method }) => method === 'addEventSource').flatMap(({ args }) => args);
	return [...construct.props.items('events'), ...added].flatMap((part, index): readonly SynthesizedResource[] => {
		const call = callIn(part, world);
		if (call === undefined || !polled.test(call.symbol)) { return []; }
		const [source] = call.args;
		const properties = mapping(call.options(1), referenceTo(part.use, construct.id), source === undefined ? unknownAt(part.use) : toTree(source, world.interpret),
			call.method === 'SqsEventSource' ? undefined : sentDefault(part.use, 100, pageOf('lambda_event_sources', 'BaseStreamEventSourceProps')));
		return [partOf(construct, `/${call.method}${index + 1}`, 'AWS::Lambda::EventSourceMapping', properties)];
	});
}
