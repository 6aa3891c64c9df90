/**
 * A function of a service → the Lambda function, its alias and the mappings that the framework makes, read by CloudFormation's readers.
 * Names and defaults: https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml, read on 2026-11-30.
 */
import type { Resource, ResourceBase, ResourceType } from '../../core/model/resource';
import type { Location } from '../../core/model/value';
import type { Entry } from '../cloudformation/node';
import { placeOf } from '../documents/documentValues';
import type { DocumentSource } from '../documents/documentValues';
import { readAsCloudFormation } from '../values/readTree';
import { documentedDefault, entryIn, listOf, mapScalar, pathIn, referenceTo, reshape, reshapeAll, takenFrom, typed } from '../values/shapeTree';
import type { ObjectValue, ValueTree } from '../values/valueTree';
import { mappingsOf } from './events';
import { serviceSource } from './service';
import type { Located, Service } from './service';

/** A function before its settings are read. */
export interface DeclaredFunction {
	readonly name: string;
	/** Where its name stands. */
	readonly document: DocumentSource;
	readonly entry: Entry;
	readonly settings: Located;
}

/** As the framework names it in the template. */
export function logicalIdOf(name: string): string {
	return `${normalise(name)}LambdaFunction`;
}

function normalise(name: string): string {
	const words = name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore');
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}

export function readFunction(service: Service, declared: DeclaredFunction): readonly Resource[] {
	const settings = service.valueOf(declared.settings);
	if (settings?.kind !== 'object') { return []; }
	const base = createBase(service, declared);
	const at: Location = { file: base.file, range: base.nameRange };
	const read = (id: string, type: Parameters<typeof readAsCloudFormation>[0], tree: ObjectValue): Resource => readAsCloudFormation(type, tree, { base: { ...base, id } });
	const made = referenceTo(base.id, at, serviceSource);
	const provisioned = entryIn(settings, 'provisionedConcurrency');
	const alias = reshapeAll(settings, {
		Name: documentedDefault(at, 'provisioned', serviceSource), FunctionName: made, FunctionVersion: { kind: 'unknown', ...at, text: declared.name, reason: 'not-in-text' },
		ProvisionedConcurrencyConfig: provisioned && reshapeAll(provisioned, { ProvisionedConcurrentExecutions: provisioned }),
	});
	return [
		read(base.id, 'AWS::Lambda::Function', toProperties(service, declared, { settings, at })),
		...provisioned === undefined ? [] : [read(`${normalise(declared.name)}ProvConcLambdaAlias`, 'AWS::Lambda::Alias', alias)],
		...mappingsOf(settings, made).map(({ kind, tree }, index) => read(`${normalise(declared.name)}EventSourceMapping${kind}${index + 1}`, 'AWS::Lambda::EventSourceMapping', tree)),
	];
}

function createBase(service: Service, { name, document, entry: { keySpan, value } }: DeclaredFunction): Omit<ResourceBase<ResourceType>, 'type'> {
	const isQuoted = /["']/.test(document.text.charAt(keySpan.start - 1));
	const { file, range } = placeOf(document, { start: isQuoted ? keySpan.start - 1 : keySpan.start, end: Math.max(keySpan.end, value.span.end) });
	const nameRange = placeOf(document, keySpan).range;
	return {
		id: logicalIdOf(name), name, language: 'serverless', file, range, nameRange, lifecycle: undefined,
		multiplicity: { file, range: nameRange, value: 1, origin: { kind: 'omitted', source: serviceSource } }, region: typed(service.valueOf(service.at('provider.region')), String),
	};
}

function toProperties(service: Service, { name }: DeclaredFunction, { settings, at }: { readonly settings: ObjectValue; readonly at: Location }): ObjectValue {
	const own = (path: string): ValueTree | undefined => entryIn(settings, path);
	const setting = (path: string): ValueTree | undefined => own(path) ?? inherit(service, path, at);
	const image = own('image');
	const vpc = setting('vpc');
	return reshapeAll(settings, {
		FunctionName: own('name') ?? nameOf(service, name, at),
		Runtime: image === undefined ? setting('runtime') : undefined,
		PackageType: image?.kind === 'scalar' ? { ...image, value: 'Image', origin: { kind: 'expression', text: image.text } } : undefined,
		Architectures: listOf(setting('architecture')),
		MemorySize: setting('memorySize') ?? documentedDefault(at, 1024, serviceSource),
		Timeout: setting('timeout') ?? documentedDefault(at, 6, serviceSource),
		EphemeralStorage: reshape(settings, { Size: own('ephemeralStorageSize') }),
		ReservedConcurrentExecutions: own('reservedConcurrency'),
		Layers: setting('layers'),
		VpcConfig: vpc && reshape(vpc, { SubnetIds: pathIn(vpc, 'subnetIds'), SecurityGroupIds: pathIn(vpc, 'securityGroupIds') }),
		DeadLetterConfig: reshape(settings, { TargetArn: own('onError') }),
		SnapStart: reshape(settings, { ApplyOn: mapScalar(own('snapStart'), (isOn) => isOn === true ? 'PublishedVersions' : 'None') }),
	});
}

/** What the provider says for all functions, as it stands at one of them. */
function inherit(service: Service, name: string, at: Location): ValueTree | undefined {
	const value = service.valueOf(service.at(`provider.${name}`));
	return value && takenFrom(value, { ...at, text: value.text }, `provider.${name}`);
}

/** `service-stage-function`, where all of it is known. */
function nameOf(service: Service, name: string, at: Location): ValueTree | undefined {
	const own = service.valueOf(service.at('service'));
	const stage = service.valueOf(service.at('provider.stage'));
	if (own?.kind !== 'scalar' || stage !== undefined && stage.kind !== 'scalar') { return undefined; }
	return documentedDefault(at, `${String(own.value)}-${String(stage?.value ?? 'dev')}-${name}`, serviceSource);
}
