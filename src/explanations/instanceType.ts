/**
 * Explains an EC2 instance type: plain data first, then text.
 * Must never know where the name stands: what a type does to one resource is for other explanations.
 */
import { findAlternatives } from '../core/facts/alternatives';
import type { Alternative } from '../core/facts/alternatives';
import type { Facts, InstanceFamily, InstanceType, NamePart, Source } from '../core/facts/facts';
import { hoursPerMonth } from '../core/facts/formatFigures';
import { nearestInstanceTypeNames, parseInstanceTypeName } from '../core/facts/instanceTypeName';
import type { LanguageTag } from '../core/model/localized';
import { localizedRows, markdownLink, markdownStyle, plainStyle, renderMarkdown, renderPlain } from './document';
import type { Row } from './document';
import { describeInstanceType } from './instanceTypeDocument';

/** All that the product knows of one name; `null` is unknown or none. */
export interface InstanceTypeExplanation {
	readonly kind: 'instance-type';
	readonly name: string;
	/** Whether the data have the name. If not, only the name itself is explained, which proves nothing against it. */
	readonly listed: boolean;
	/** Whether the data have its family. */
	readonly familyListed: boolean;
	readonly nameParts: readonly NamePart[];
	readonly family: string | null;
	readonly size: string | null;
	readonly status: InstanceType['status'] | null;
	readonly vcpu: number | null;
	readonly memoryMiB: number | null;
	readonly architectures: readonly string[];
	readonly processor: string | null;
	readonly processorVendor: InstanceFamily['processorVendor'];
	readonly clockGhz: number | null;
	readonly bareMetal: boolean | null;
	readonly network: InstanceType['network'] | null;
	readonly ebs: InstanceType['ebs'] | null;
	readonly localStorage: InstanceType['localStorage'];
	readonly gpu: InstanceType['gpu'];
	readonly accelerator: InstanceType['accelerator'];
	readonly burstable: InstanceType['burstable'];
	readonly generation: {
		readonly number: number | null;
		/** Whether the EC2 API flags the type as current. */
		readonly apiCurrent: boolean | null;
		/** Whether AWS's previous-generation page lists its family. */
		readonly documentedPrevious: boolean;
	};
	/** The region asked about. */
	readonly region: string;
	readonly price: { readonly usdPerHour: number; readonly usdPerMonth: number; readonly region: string; readonly asOf: string } | null;
	/** Names of the list that are written alike, best first; empty for a name that the list has. */
	readonly nearest: readonly string[];
	/** A newer type of the same size that runs the same AMI. */
	readonly successor: Alternative | null;
	/** A type of the same size on AWS Graviton, which needs another AMI. */
	readonly armAlternative: Alternative | null;
	/** `null` where the data do not say. */
	readonly regionsOffering: readonly string[] | null;
	/** The list that was searched for the name. */
	readonly namesSource: Source;
	readonly sources: readonly Source[];
}

/** Addresses of the links under an explanation: https or `command:`. A link without address is left out. */
export interface InstanceTypeLinks {
	readonly simulate?: string;
	readonly compare?: string;
	readonly lesson?: string;
	readonly documentation: string;
}

/** AWS's page on the names of instance types. */
export const instanceTypeDocumentation = 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html';

/**
 * Explains a name, whether or not the data have it.
 * @param name as written
 * @param context.region where prices are asked for, `us-east-1`
 */
export function explainInstanceType(name: string, { facts, region }: { readonly facts: Facts; readonly region: string }): InstanceTypeExplanation {
	const type = facts.instanceType(name);
	const parts = parseInstanceTypeName(name);
	const family = parts === undefined ? undefined : facts.instanceFamily(parts.family);
	const price = facts.price(name, region);
	const alternatives = findAlternatives(facts, name, region);
	return {
		kind: 'instance-type', name,
		listed: type !== undefined,
		familyListed: family !== undefined,
		nameParts: facts.decodeInstanceTypeName(name),
		family: parts?.family ?? null,
		size: parts?.size ?? null,
		...explainFigures(type),
		processorVendor: family?.processorVendor ?? null,
		generation: {
			number: parts?.generation ?? null,
			apiCurrent: type === undefined || type.status === 'unlisted' ? family?.apiCurrentGeneration ?? null : type.status === 'current',
			documentedPrevious: family?.documentedPreviousGeneration ?? false,
		},
		region,
		price: price === undefined ? null
			: { usdPerHour: price.usdPerHour, usdPerMonth: price.usdPerHour * hoursPerMonth, region: price.region, asOf: price.source.asOf },
		nearest: type === undefined ? nearestInstanceTypeNames(name, facts.instanceTypeNames, nearestCount) : [],
		successor: pickAlternative(alternatives.filter((one) => one.sameArchitecture)),
		armAlternative: pickAlternative(alternatives.filter((one) => !one.sameArchitecture && one.processorVendor === 'graviton')),
		regionsOffering: facts.regionsOffering(name) ?? null,
		namesSource: facts.instanceTypeNamesSource,
		sources: [type?.spec, price?.source].filter((source) => source !== null && source !== undefined),
	};
}

/**
 * The explanation for a hover.
 * @param here what the type comes to where it stands: rows in front of its figures
 */
export function renderInstanceTypeMarkdown(explanation: InstanceTypeExplanation, language: LanguageTag, links: InstanceTypeLinks, here: readonly Row[] = []): string {
	const { labels, rows, ...described } = describeInstanceType(explanation, language, markdownStyle);
	const document = { ...described, rows: [...localizedRows(here, language), ...here.length === 0 ? rows : rows.slice(0, hoverRows - here.length)] };
	const shown = [
		[labels.simulate, links.simulate], [labels.compare, links.compare], [labels.lesson, links.lesson], [labels.documentation, links.documentation],
	] as const;
	return renderMarkdown(document, shown.flatMap(([label, address]) => (address === undefined ? [] : [markdownLink(label, address)])));
}

/** The explanation for a terminal. */
export function renderInstanceTypeText(explanation: InstanceTypeExplanation, language: LanguageTag): string {
	return renderPlain(describeInstanceType(explanation, language, plainStyle));
}

const nearestCount = 3;

/** Rows for which a hover has room above its links, where the place of the type has rows of its own. */
const hoverRows = 6;

type Figures = Pick<InstanceTypeExplanation,
	'status' | 'vcpu' | 'memoryMiB' | 'architectures' | 'processor' | 'clockGhz' | 'bareMetal' | 'network' | 'ebs' | 'localStorage' | 'gpu' | 'accelerator' | 'burstable'>;

function explainFigures(type: InstanceType | undefined): Figures {
	return {
		status: type?.status ?? null,
		vcpu: type?.vcpu ?? null,
		memoryMiB: type?.memoryMiB ?? null,
		architectures: type?.architectures ?? [],
		processor: type?.processor ?? null,
		clockGhz: type?.clockGhz ?? null,
		bareMetal: type?.bareMetal ?? null,
		network: type?.network ?? null,
		ebs: type?.ebs ?? null,
		localStorage: type?.localStorage ?? null,
		gpu: type?.gpu ?? null,
		accelerator: type?.accelerator ?? null,
		burstable: type?.burstable ?? null,
	};
}

/** The first whose price can be compared, or else the first. */
function pickAlternative(alternatives: readonly Alternative[]): Alternative | null {
	return alternatives.find((one) => one.priceDifferencePercent !== null) ?? alternatives[0] ?? null;
}
