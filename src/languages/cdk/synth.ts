/** What constructs are turned into: resources of CloudFormation with their properties, as `cdk synth` writes them. */
import type { ObjectValue, UnknownValue } from '../values/valueTree';
import type { Construct, World } from './world';

export interface SynthesizedResource {
	/** CloudFormation's type; one that the model does not have is left out. */
	readonly type: string;
	readonly id: string;
	readonly name: string;
	readonly construct: Construct;
	readonly properties: ObjectValue | UnknownValue;
	readonly updatePolicy?: ObjectValue | UnknownValue | undefined;
}

export type Synthesize = (construct: Construct, world: World) => readonly SynthesizedResource[];

/** What one service adds to the table of kinds. */
export interface Service {
	/** Classes and methods that make something, by symbol. */
	readonly kinds: Readonly<Record<string, { readonly kind?: string; readonly synthesize?: Synthesize }>>;
	/** Members that are things of their own, by kind and name. */
	readonly members?: Readonly<Record<string, { readonly kind: string; readonly suffix: string }>>;
}

/** Documentation of a class, where its defaults stand. Read in aws-cdk-lib 2.276.0. */
export function pageOf(service: string, name: string): string {
	return `https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_${service}.${name}.html`;
}

/** The resource that a construct is itself. */
export function mainResource(construct: Construct, type: string, properties: SynthesizedResource['properties'], updatePolicy?: SynthesizedResource['updatePolicy']): SynthesizedResource {
	const { id, name } = construct;
	return { type, id, name, construct, properties, updatePolicy };
}

/** A resource that a construct makes beside itself. */
export function partOf(construct: Construct, suffix: string, type: string, properties: SynthesizedResource['properties']): SynthesizedResource {
	const { id, name } = construct;
	return { type, id: `${id}${suffix}`, name, construct, properties };
}
