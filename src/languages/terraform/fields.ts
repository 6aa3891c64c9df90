/**
 * What the readers of Terraform's resources ask for: typed arguments by Terraform's names, whatever they are written in. HCL gives
 * them (blockFields.ts), and so does every tree of values (src/languages/values).
 * What is not of the wanted type is unknown, never guessed.
 */
import type { MetricDimension } from '../../core/model/alarm';
import type { ResourceReference } from '../../core/model/resource';
import type { Range, Unknown, Value } from '../../core/model/value';

/** What the arguments of one resource have in common. */
export interface FieldContext {
	readonly file: string;
	/** Where values stand that are not written. */
	readonly nameRange: Range;
}

/** The arguments of a resource or of a block in it. Every getter gives undefined for what is not written or null. */
export interface Fields {
	readonly context: FieldContext;
	readonly range: Range;
	/** False inside a `dynamic` block of which the text does not tell whether it is there. */
	readonly isCertain: boolean;
	text(name: string): Value<string> | undefined;
	number(name: string): Value<number> | undefined;
	boolean(name: string): Value<boolean> | undefined;
	/** A text of names with commas between them. */
	commaTexts(name: string): Value<readonly string[]> | undefined;
	texts(name: string): Value<readonly string[]> | undefined;
	/** The texts of a list, each where it stands; one unknown value for a list that the text does not tell. Empty for what is not written. */
	items(name: string): readonly Value<string>[];
	/** @param namedType type of the resources that a literal name may stand for */
	reference(name: string, namedType?: string): Value<ResourceReference> | undefined;
	references(name: string): Value<readonly ResourceReference[]> | undefined;
	/** A map of names to resources or texts, such as the dimensions of a metric. */
	dimensions(name: string): Value<readonly MetricDimension[]> | undefined;
	/** The block of that name that stands there at most once; an empty one if it does not stand there. */
	block(name: string): Fields;
	/** The blocks of that name, those that `dynamic` blocks make among them, or the objects of a list that stands for them. */
	blocks(name: string): readonly Fields[];
	isWritten(name: string): boolean;
	/** The resources of the module that an argument names, in their order, also where they only are parts of a text. */
	mentions(name: string): readonly ResourceReference[];
	/** The objects of a JSON text, by the names in it; a single one counts as a list of one. What the text does not tell is one with unknown arguments. */
	json(name: string): readonly Fields[];
	/** The data source that an argument is an attribute of, if its type is one that the readers know. */
	dataSource(name: string): DataSource | undefined;
}

/** Something that is there already and is looked up. */
export interface DataSource {
	/** Terraform's type, `aws_ami`. */
	readonly type: string;
	readonly fields: Fields;
}

/** The value, or the default documented at `source` where it is not written. */
export function withDefault<T>(fields: Pick<Fields, 'context' | 'isCertain'>, value: Value<T> | undefined, { fallback, source }: {
	readonly fallback: T; readonly source: string;
}): Value<T> {
	if (value !== undefined) { return value; }
	const { file, nameRange } = fields.context;
	return unknownUnlessCertain(fields, { file, range: nameRange, value: fallback, origin: { kind: 'omitted', source } });
}

/** What holds of a block that may not be there is unknown. */
export function unknownUnlessCertain<T>({ isCertain }: Pick<Fields, 'isCertain'>, value: Value<T>): Value<T> {
	if (isCertain) { return value; }
	const { file, range } = value;
	return { file, range, value: undefined, origin: { kind: 'unknown', reason: 'several', text: '' } };
}

/** The instance type where attributes stand instead of one: the text does not tell which types have them. `undefined` without attributes. */
export function unknownType(fields: Fields): Unknown | undefined {
	const [requirements] = fields.blocks('instance_requirements');
	return requirements && {
		file: requirements.context.file, range: requirements.range, value: undefined, origin: { kind: 'unknown', reason: 'not-in-text', text: 'instance_requirements' },
	};
}
