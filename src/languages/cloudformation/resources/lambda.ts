/** Lambda functions, versions, aliases and event source mappings → model. */
import type { EventSourceMapping, LambdaAlias, LambdaFunction, LambdaVersion } from '../../../core/model/lambdaFunction';
import { withDefault } from './context';
import type { ResourceContext } from './context';

const source = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html';
const mappingSource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-eventsourcemapping.html';

export function readLambdaFunction(context: ResourceContext): LambdaFunction {
	const { properties, base } = context;
	const vpc = properties.child('VpcConfig');
	return {
		type: 'AWS::Lambda::Function',
		functionName: properties.text('FunctionName'),
		runtime: properties.text('Runtime'),
		packageType: withDefault(context, properties.text('PackageType'), { fallback: 'Zip', source }),
		architectures: withDefault(context, properties.texts('Architectures'), { fallback: ['x86_64'], source }),
		memorySizeMiB: withDefault(context, properties.number('MemorySize'), { fallback: 128, source }),
		timeoutSeconds: withDefault(context, properties.number('Timeout'), { fallback: 3, source }),
		ephemeralStorageMiB: withDefault(context, properties.child('EphemeralStorage').number('Size'), { fallback: 512, source }),
		reservedConcurrentExecutions: properties.number('ReservedConcurrentExecutions'),
		layers: withDefault(context, properties.references('Layers'), { fallback: [], source }),
		vpcConfig: properties.isWritten('VpcConfig') ? { subnets: vpc.references('SubnetIds'), securityGroups: vpc.references('SecurityGroupIds') } : undefined,
		deadLetterTarget: properties.child('DeadLetterConfig').reference('TargetArn'),
		snapStartApplyOn: withDefault(context, properties.child('SnapStart').text('ApplyOn'), { fallback: 'None', source }),
		...base,
	};
}

export function readLambdaVersion({ properties, base }: ResourceContext): LambdaVersion {
	return {
		type: 'AWS::Lambda::Version',
		lambdaFunction: properties.reference('FunctionName', 'AWS::Lambda::Function'),
		provisionedConcurrentExecutions: properties.child('ProvisionedConcurrencyConfig').number('ProvisionedConcurrentExecutions'),
		...base,
	};
}

export function readLambdaAlias({ properties, base }: ResourceContext): LambdaAlias {
	return {
		type: 'AWS::Lambda::Alias',
		aliasName: properties.text('Name'),
		lambdaFunction: properties.reference('FunctionName', 'AWS::Lambda::Function'),
		functionVersion: properties.text('FunctionVersion'),
		provisionedConcurrentExecutions: properties.child('ProvisionedConcurrencyConfig').number('ProvisionedConcurrentExecutions'),
		...base,
	};
}

export function readEventSourceMapping(context: ResourceContext): EventSourceMapping {
	const { properties, base } = context;
	return {
		type: 'AWS::Lambda::EventSourceMapping',
		lambdaFunction: properties.reference('FunctionName', 'AWS::Lambda::Function'),
		eventSource: properties.reference('EventSourceArn'),
		enabled: withDefault(context, properties.boolean('Enabled'), { fallback: true, source: mappingSource }),
		batchSize: properties.number('BatchSize'),
		maximumBatchingWindowSeconds: properties.number('MaximumBatchingWindowInSeconds'),
		maximumConcurrency: properties.child('ScalingConfig').number('MaximumConcurrency'),
		parallelizationFactor: properties.number('ParallelizationFactor'),
		maximumRetryAttempts: properties.number('MaximumRetryAttempts'),
		maximumRecordAgeSeconds: properties.number('MaximumRecordAgeInSeconds'),
		bisectBatchOnFunctionError: properties.boolean('BisectBatchOnFunctionError'),
		functionResponseTypes: properties.texts('FunctionResponseTypes'),
		onFailureDestination: properties.child('DestinationConfig').child('OnFailure').reference('Destination'),
		startingPosition: properties.text('StartingPosition'),
		...base,
	};
}
