/** What evaluating a node of a template gives. */
import type { KnownOrigin, UnknownReason } from '../../core/model/value';
import type { MapNode, Span } from './node';

export type Evaluated = EvaluatedText | EvaluatedList | EvaluatedMap | EvaluatedReference | EvaluatedUnknown | Omitted;

export interface EvaluatedText {
	readonly kind: 'text';
	readonly text: string;
	readonly origin: KnownOrigin;
	/** Where it stands in the resource. */
	readonly span: Span;
	/** Where the text stands as it is, character for character; nothing if it was computed. */
	readonly source: Span | undefined;
	readonly alternatives?: readonly EvaluatedAlternative[];
}

/** Another text that may stand there: of the other branch of a condition, or of a parameter's allowed values. */
export interface EvaluatedAlternative {
	readonly text: EvaluatedText;
	readonly from: 'branch' | 'allowed';
}

export interface EvaluatedList {
	readonly kind: 'list';
	readonly items: readonly Evaluated[];
	readonly origin: KnownOrigin;
	readonly span: Span;
}

/** Its entries are not evaluated yet. */
export interface EvaluatedMap {
	readonly kind: 'map';
	readonly node: MapNode;
	readonly span: Span;
}

/** A resource of this template or an attribute of it. */
export interface EvaluatedReference {
	readonly kind: 'reference';
	readonly logicalId: string;
	/** As written: `TargetGroup`, `TargetGroup.TargetGroupArn`. */
	readonly text: string;
	readonly span: Span;
}

export interface EvaluatedUnknown {
	readonly kind: 'unknown';
	readonly reason: UnknownReason;
	readonly text: string;
	readonly span: Span;
	/** It is one text and no list. `id`: of one thing, as its type says; `text`: some people put several into one, with commas. */
	readonly one?: 'id' | 'text';
	/** The name of the parameter of Systems Manager that holds it. */
	readonly ssmParameter?: string;
	readonly alternatives?: readonly EvaluatedAlternative[];
}

/** `AWS::NoValue`: as if the property were not written. */
export interface Omitted {
	readonly kind: 'omitted';
	readonly span: Span;
}
