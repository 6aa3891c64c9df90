/** Template → resources of the model, with references resolved. */
import type { Resource, ResourceType } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import type { Problem } from '../language';
import { createEvaluator } from './evaluator';
import { findEntry } from './node';
import type { Entry, Span } from './node';
import { createProperties } from './properties';
import type { Properties, ResourceNames } from './properties';
import { isCloudFormationType, resourceReaders } from './resources';
import type { ResourceContext } from './resources/context';
import { createUnknown } from './scope';
import type { Scope } from './scope';
import { readServerlessFunction, serverlessFunction } from './serverless';
import { locationOf, rangeOf } from './template';
import type { Template } from './template';

/** What a template is a part of. */
export interface TemplateOwner {
	/** Id of the language. */
	readonly language: string;
	readonly region: Value<string> | undefined;
}

/** Every resource of the model in a template, in the order of the text. */
export function linkTemplate(template: Template, owner: TemplateOwner = { language: 'cloudformation', region: undefined }): { readonly resources: readonly Resource[]; readonly problems: readonly Problem[] } {
	const evaluator = createEvaluator(template);
	const entries = [...template.resources.values()].map((entry) => ({ entry, type: typeOf(entry) }));
	const modelled = entries.flatMap(({ entry, type }) => {
		if (type === serverlessFunction) { return [{ entry, type: 'AWS::Lambda::Function' as const, isServerless: true }]; }
		return type !== undefined && isCloudFormationType(type) ? [{ entry, type, isServerless: false }] : [];
	});
	const names = createNames(evaluator, modelled);
	const contextOf = (entry: Entry): ResourceContext => createContext(evaluator, names, { entry, owner });
	const globals = readGlobals(evaluator, names, 'Function');
	const resources = modelled.flatMap(({ entry, type, isServerless }) => isServerless ? readServerlessFunction(entry, globals, contextOf) : [resourceReaders[type](contextOf(entry))]);
	return { resources, problems: evaluator.problems() };
}

/** @param kind of resources in SAM's words */
function readGlobals(scope: Scope, names: ResourceNames, kind: string): Properties {
	const node = findEntry(scope.template.globals, kind)?.value;
	return createProperties(scope, names, node === undefined ? undefined : scope.evaluate(node));
}

/** The property that gives a resource the name by which others may call it. */
const nameProperties: readonly (readonly [ResourceType, string])[] = [
	['AWS::AutoScaling::AutoScalingGroup', 'AutoScalingGroupName'],
	['AWS::AutoScaling::LaunchConfiguration', 'LaunchConfigurationName'],
	['AWS::EC2::LaunchTemplate', 'LaunchTemplateName'],
	['AWS::ElasticLoadBalancing::LoadBalancer', 'LoadBalancerName'],
	['AWS::ECS::CapacityProvider', 'Name'],
	['AWS::ECS::Cluster', 'ClusterName'],
	['AWS::ECS::TaskDefinition', 'Family'],
	['AWS::EKS::Cluster', 'Name'],
	['AWS::Lambda::Function', 'FunctionName'],
	['AWS::RDS::DBCluster', 'DBClusterIdentifier'],
	['AWS::RDS::DBInstance', 'DBInstanceIdentifier'],
	['AWS::RDS::DBSubnetGroup', 'DBSubnetGroupName'],
];

const conditionSource = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html';

function typeOf({ value }: Entry): string | undefined {
	const type = findEntry(value, 'Type')?.value;
	return type?.kind === 'scalar' ? type.text : undefined;
}

function createNames(scope: Scope, modelled: readonly { readonly entry: Entry; readonly type: ResourceType }[]): ResourceNames {
	const logicalIds = new Set(modelled.map(({ entry }) => entry.key));
	const ids = new Map<string, string>();
	for (const { entry, type } of modelled) {
		const property = nameProperties.find(([named]) => named === type)?.[1];
		const node = property === undefined ? undefined : findEntry(findEntry(entry.value, 'Properties')?.value, property)?.value;
		const name = node === undefined ? undefined : scope.evaluate(node);
		if (name?.kind === 'text' || name?.kind === 'unknown') { ids.set(`${type} ${name.text}`, entry.key); }
	}
	return {
		resourceOfLogicalId: (logicalId) => logicalIds.has(logicalId) ? logicalId : scope.template.added.get(logicalId),
		resourceOfName: (type, name) => ids.get(`${type} ${name}`),
	};
}

function createContext(scope: Scope, names: ResourceNames, { entry: { key, keySpan, value }, owner }: { readonly entry: Entry; readonly owner: TemplateOwner }): ResourceContext {
	const { template } = scope;
	const propertiesOf = (name: string): Properties => {
		const node = findEntry(value, name)?.value;
		return createProperties(scope, names, node === undefined ? undefined : scope.evaluate(node));
	};
	const nameLocation = locationOf(template, keySpan);
	return {
		properties: propertiesOf('Properties'),
		updatePolicy: propertiesOf('UpdatePolicy'),
		nameLocation,
		base: {
			id: key, name: key, file: template.path, language: owner.language, region: owner.region,
			range: rangeOf(template, { start: blockStart(template, keySpan), end: Math.max(keySpan.end, value.span.end) }),
			nameRange: nameLocation.range,
			multiplicity: readMultiplicity(scope, { resource: value, nameLocation }),
			lifecycle: undefined,
		},
	};
}

/** With the quote of the name, if it has one. */
function blockStart({ text }: Template, { start }: Span): number {
	return /["']/.test(text.charAt(start - 1)) ? start - 1 : start;
}

/** One, none, or unknown where a condition depends on what the text does not tell. */
function readMultiplicity(scope: Scope, { resource, nameLocation }: {
	readonly resource: Entry['value']; readonly nameLocation: ResourceContext['nameLocation'];
}): Value<number> {
	const condition = findEntry(resource, 'Condition')?.value;
	if (condition?.kind !== 'scalar') { return { ...nameLocation, value: 1, origin: { kind: 'omitted', source: conditionSource } }; }
	const location = locationOf(scope.template, condition.span);
	const isTrue = scope.isConditionTrue(condition.text);
	if (isTrue !== undefined) { return { ...location, value: isTrue ? 1 : 0, origin: { kind: 'expression', text: condition.text } }; }
	const reason = scope.template.conditions.has(condition.text) ? 'several' : 'unresolved';
	const { text } = createUnknown(scope, reason, condition.span);
	return { ...location, value: undefined, origin: { kind: 'unknown', reason, text } };
}
