/** Explains a family of EC2 instance types such as `m7gd`: what its name means, its sizes with price, what comes after it. */
import type { Facts, InstanceFamily, NamePart, Source } from '../core/facts/facts';
import { formatMemory } from '../core/facts/formatFigures';
import { formatUnitPrice } from '../core/format';
import type { LanguageTag } from '../core/model/localized';
import { markdownLink, markdownStyle, plainStyle, renderMarkdown, renderPlain } from './document';
import type { Document, Style } from './document';
import { instanceFamilyText } from './instanceFamilyText';
import { instanceTypeDocumentation } from './instanceType';

/** All that the product knows of one family. */
export interface InstanceFamilyExplanation {
	readonly kind: 'instance-family';
	readonly name: string;
	/** Series, generation, options, variant. */
	readonly nameParts: readonly NamePart[];
	readonly processorVendor: InstanceFamily['processorVendor'];
	readonly generation: InstanceFamily['generation'];
	readonly apiCurrentGeneration: boolean | null;
	readonly documentedPreviousGeneration: boolean;
	readonly documentedUpgrade: readonly string[];
	/** The newest family of the same kind and processor vendor; `null` where there is none. */
	readonly successor: string | null;
	readonly types: readonly { readonly name: string; readonly vcpu: number | null; readonly memoryMiB: number | null; readonly usdPerHour: number | null }[];
	/** The Region asked about, and the day of its prices; `null` where none is known. */
	readonly region: string;
	readonly pricesAsOf: string | null;
	readonly sources: readonly Source[];
}

/**
 * @param name such as `m5`, lower case
 * @returns `undefined` for a family that the data do not have
 */
export function explainInstanceFamily(name: string, { facts, region }: { readonly facts: Facts; readonly region: string }): InstanceFamilyExplanation | undefined {
	const family = facts.instanceFamily(name);
	if (family === undefined) { return undefined; }
	const types = family.sizes.map((size) => `${name}.${size}`);
	const prices = types.map((type) => facts.price(type, region));
	const priceSource = prices.find((price) => price !== undefined)?.source;
	const spec = types.map((type) => facts.instanceType(type)?.spec ?? null).find((source) => source !== null);
	return {
		kind: 'instance-family', name,
		nameParts: facts.decodeInstanceTypeName(types[0] ?? '').slice(0, -1),
		processorVendor: family.processorVendor,
		generation: family.generation,
		apiCurrentGeneration: family.apiCurrentGeneration,
		documentedPreviousGeneration: family.documentedPreviousGeneration,
		documentedUpgrade: family.documentedUpgrade,
		successor: family.successors.sameVendor,
		types: types.map((type, index) => {
			const { vcpu = null, memoryMiB = null } = facts.instanceType(type) ?? {};
			return { name: type, vcpu, memoryMiB, usdPerHour: prices[index]?.usdPerHour ?? null };
		}),
		region, pricesAsOf: priceSource?.asOf ?? null,
		sources: [facts.instanceTypeNamesSource, spec, priceSource].filter((source) => source !== undefined && source !== null),
	};
}

/** The explanation for a hover. */
export function renderInstanceFamilyMarkdown(explanation: InstanceFamilyExplanation, language: LanguageTag): string {
	return renderMarkdown(describe(explanation, language, markdownStyle), [markdownLink(instanceFamilyText[language].documentation, instanceTypeDocumentation)]);
}

/** The explanation for a terminal. */
export function renderInstanceFamilyText(explanation: InstanceFamilyExplanation, language: LanguageTag): string {
	return renderPlain(describe(explanation, language, plainStyle));
}

function describe(explanation: InstanceFamilyExplanation, language: LanguageTag, style: Style): Document {
	const { name, nameParts, types, region, pricesAsOf, documentedPreviousGeneration, apiCurrentGeneration, documentedUpgrade, successor } = explanation;
	const text = instanceFamilyText[language];
	const upgrade = documentedUpgrade.length > 0 ? documentedUpgrade : successor === null ? [] : [successor];
	return {
		title: `${style.strong(name)} — ${nameParts.map(({ part, meaning }) => `${style.code(part)} ${meaning[language]}`).join(' · ')}`,
		subtitle: pricesAsOf === null ? text.noPrices(style.text(region)) : text.prices({ region: style.text(region), asOf: pricesAsOf }),
		rows: types.map((type) => [style.code(type.name), describeSize(type, language)] as const),
		closing: [
			documentedPreviousGeneration ? text.documentedPrevious : apiCurrentGeneration === false ? text.apiPrevious : '',
			upgrade.length === 0 ? '' : text.newer(upgrade.map((family) => style.code(family)).join(', ')),
		],
	};
}

function describeSize({ vcpu, memoryMiB, usdPerHour }: InstanceFamilyExplanation['types'][number], language: LanguageTag): string {
	const text = instanceFamilyText[language];
	const parts = [
		vcpu === null ? '' : text.vcpu(vcpu), memoryMiB === null ? '' : formatMemory(memoryMiB),
		usdPerHour === null ? '' : text.hourly(formatUnitPrice(usdPerHour)),
	].filter((part) => part !== '');
	return parts.length === 0 ? text.unknown : parts.join(' · ');
}
