/** `aws_lambda_function`, `aws_lambda_alias`, `aws_lambda_provisioned_concurrency_config` and `aws_lambda_event_source_mapping` → model. */
import type { EventSourceMapping, LambdaAlias, LambdaFunction, LambdaVersion } from '../../../core/model/lambdaFunction';
import type { Resource } from '../../../core/model/resource';
import type { Value } from '../../../core/model/value';
import { isKnown } from '../../../core/model/value';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { changeReferred, unlessOptional } from './addTo';
import { pageOf } from './context';
import type { ResourceContext } from './context';

const source = pageOf('lambda_function');

export function readLambdaFunction({ fields, base }: ResourceContext): LambdaFunction {
	const [vpc] = fields.blocks('vpc_config');
	return {
		type: 'AWS::Lambda::Function',
		functionName: fields.text('function_name'),
		runtime: fields.text('runtime'),
		packageType: withDefault(fields, fields.text('package_type'), { fallback: 'Zip', source }),
		architectures: withDefault(fields, fields.texts('architectures'), { fallback: ['x86_64'], source }),
		memorySizeMiB: withDefault(fields, fields.number('memory_size'), { fallback: 128, source }),
		timeoutSeconds: withDefault(fields, fields.number('timeout'), { fallback: 3, source }),
		ephemeralStorageMiB: withDefault(fields, fields.block('ephemeral_storage').number('size'), { fallback: 512, source }),
		reservedConcurrentExecutions: readReserved(fields),
		layers: withDefault(fields, fields.references('layers'), { fallback: [], source }),
		vpcConfig: vpc && { subnets: vpc.references('subnet_ids'), securityGroups: vpc.references('security_group_ids') },
		deadLetterTarget: fields.block('dead_letter_config').reference('target_arn'),
		snapStartApplyOn: withDefault(fields, fields.block('snap_start').text('apply_on'), { fallback: 'None', source }),
		...base,
	};
}

/** −1 is the provider's word for none. */
function readReserved(fields: Fields): Value<number> | undefined {
	const written = fields.number('reserved_concurrent_executions');
	return isKnown(written) && written.value === -1 ? undefined : written;
}

export function readLambdaAlias({ fields, base }: ResourceContext): LambdaAlias {
	return {
		type: 'AWS::Lambda::Alias',
		aliasName: fields.text('name'),
		lambdaFunction: fields.reference('function_name', 'aws_lambda_function'),
		functionVersion: fields.text('function_version'),
		provisionedConcurrentExecutions: undefined,
		...base,
	};
}

/** Of an alias, or of a version that is a resource for this alone. */
export function addProvisionedConcurrency(resources: readonly Resource[], context: ResourceContext): readonly Resource[] {
	const { fields, base } = context;
	const provisionedConcurrentExecutions = unlessOptional(context, fields.number('provisioned_concurrent_executions'));
	const ofAlias = changeReferred(resources, {
		reference: fields.reference('qualifier', 'aws_lambda_alias'), type: 'AWS::Lambda::Alias', change: (alias) => ({ ...alias, provisionedConcurrentExecutions }),
	});
	const version: LambdaVersion = { type: 'AWS::Lambda::Version', lambdaFunction: fields.reference('function_name', 'aws_lambda_function'), provisionedConcurrentExecutions, ...base };
	return ofAlias ?? [...resources, version];
}

export function readEventSourceMapping({ fields, base }: ResourceContext): EventSourceMapping {
	return {
		type: 'AWS::Lambda::EventSourceMapping',
		lambdaFunction: fields.reference('function_name', 'aws_lambda_function'),
		eventSource: fields.reference('event_source_arn'),
		enabled: withDefault(fields, fields.boolean('enabled'), { fallback: true, source: pageOf('lambda_event_source_mapping') }),
		batchSize: fields.number('batch_size'),
		maximumBatchingWindowSeconds: fields.number('maximum_batching_window_in_seconds'),
		maximumConcurrency: fields.block('scaling_config').number('maximum_concurrency'),
		parallelizationFactor: fields.number('parallelization_factor'),
		maximumRetryAttempts: fields.number('maximum_retry_attempts'),
		maximumRecordAgeSeconds: fields.number('maximum_record_age_in_seconds'),
		bisectBatchOnFunctionError: fields.boolean('bisect_batch_on_function_error'),
		functionResponseTypes: fields.texts('function_response_types'),
		onFailureDestination: fields.block('destination_config').block('on_failure').reference('destination_arn'),
		startingPosition: fields.text('starting_position'),
		...base,
	};
}
