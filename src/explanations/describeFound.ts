/** What a name means in the three forms that the product gives out: JSON in the shape that the README publishes, text and Markdown. */
import type { Alternative } from '../core/facts/alternatives';
import type { Facts, Source } from '../core/facts/facts';
import type { LanguageTag, Localized, LocalizedTemplate } from '../core/model/localized';
import { localize } from '../core/model/localized';
import { explainFargateSize, renderFargateSizeMarkdown, renderFargateSizeText } from './fargateSize';
import type { FargateSizeExplanation } from './fargateSize';
import { explainInstanceFamily, renderInstanceFamilyMarkdown, renderInstanceFamilyText } from './instanceFamily';
import type { InstanceFamilyExplanation } from './instanceFamily';
import type { InstanceTypeExplanation } from './instanceType';
import { explainInstanceType, instanceTypeDocumentation, renderInstanceTypeMarkdown, renderInstanceTypeText } from './instanceType';
import type { Lookup } from './lookup';
import { explainTopic, renderTopicMarkdown, renderTopicText } from './topics/describeTopic';
import type { VolumeTypeExplanation } from './volumeType';
import { explainVolumeType, renderVolumeTypeMarkdown, renderVolumeTypeText, volumeTypeDocumentation } from './volumeType';

export interface ExplainContext {
	readonly facts: Facts;
	/** Where prices are asked for, `us-east-1`. */
	readonly region: string;
	readonly language: LanguageTag;
}

/** One explanation in the three forms; text and Markdown are made only when asked for. */
export interface Explained {
	readonly json: object;
	readonly sources: readonly Source[];
	text(): string;
	markdown(): string;
}

/** `undefined` for a name that the data do not have, or that several topics share. */
export function describeFound(found: Lookup, { facts, region, language }: ExplainContext): Explained | undefined {
	switch (found.kind) {
		case 'instance-type': return instanceType(explainInstanceType(found.name, { facts, region }), language);
		case 'volume-type': {
			const explanation = explainVolumeType(found.name, { facts });
			return explanation === undefined ? undefined : volumeType(explanation, language);
		}
		case 'instance-family': {
			const explanation = explainInstanceFamily(found.name, { facts, region });
			return explanation === undefined ? undefined : instanceFamily(explanation, language);
		}
		case 'fargate-size': return fargateSize(explainFargateSize(found.pair, region), language);
		case 'topic': {
			const explanation = explainTopic(found.topic, facts, language);
			return {
				json: explanation, sources: explanation.sources,
				text: () => renderTopicText(explanation, language), markdown: () => renderTopicMarkdown(explanation, language),
			};
		}
		case 'several-topics':
		case 'unknown': return undefined;
	}
}

/** Why there is no explanation, with the names that are near. */
export function describeUnfound(name: string, found: Lookup): Localized {
	if (found.kind === 'several-topics') { return localize(unfoundText.several, found.topics.map(({ id }) => id).join(', ')); }
	const sentence = localize(unfoundText.unknown, name);
	if (found.kind !== 'unknown' || found.nearest.length === 0) { return sentence; }
	const nearest = localize(nearestText, found.nearest.join(', '));
	return { en: `${sentence.en}\n${nearest.en}`, ko: `${sentence.ko}\n${nearest.ko}` };
}

export const nearestText: LocalizedTemplate<string> = { en: (names) => `nearest names: ${names}`, ko: (names) => `비슷한 이름: ${names}` };

const unfoundText = {
	unknown: {
		en: (name) => `no instance type or family, volume type, Fargate size, topic or rule in our data: ${name}`,
		ko: (name) => `데이터에 없는 이름입니다(인스턴스 유형·패밀리, 볼륨 유형, Fargate 크기, 주제, 규칙 모두 아님): ${name}`,
	},
	several: { en: (names) => `several topics, choose one: ${names}`, ko: (names) => `여러 주제에 해당합니다. 하나를 고르십시오: ${names}` },
} satisfies Readonly<Record<string, LocalizedTemplate<string>>>;

/** The published shape: named key by key, so that a change inside the product does not change it. */
function instanceType(explanation: InstanceTypeExplanation, language: LanguageTag): Explained {
	const {
		kind, name, listed, nearest, nameParts, family, size, status, vcpu, memoryMiB, architectures, processor, processorVendor, clockGhz, bareMetal,
		network, ebs, localStorage, gpu, accelerator, burstable, generation, price, successor, armAlternative, regionsOffering, sources,
	} = explanation;
	return {
		json: {
			kind, name, listed, nearest, nameParts: nameParts.map(({ part, meaning }) => ({ part, meaning: meaning[language] })),
			family, size, generation: generation.number, currentGeneration: generation.apiCurrent, previousGenerationPage: generation.documentedPrevious, status,
			vcpu, memoryMiB, architectures, processor, processorVendor, clockGhz, bareMetal,
			network, ebs, localStorage, gpu, accelerator, burstable,
			price: price === null ? null : { ...price, usdPerMonth: round(price.usdPerMonth, 2) },
			successor: alternativeJson(successor), armAlternative: alternativeJson(armAlternative), regionsOffering, sources,
		},
		sources,
		text: () => renderInstanceTypeText(explanation, language),
		markdown: () => renderInstanceTypeMarkdown(explanation, language, { documentation: instanceTypeDocumentation }),
	};
}

function alternativeJson(alternative: Alternative | null): object | null {
	if (alternative === null) { return null; }
	const { name, usdPerHour, priceDifferencePercent } = alternative;
	return { name, usdPerHour, priceDifferencePercent: priceDifferencePercent === null ? null : round(priceDifferencePercent, 1) };
}

function volumeType(explanation: VolumeTypeExplanation, language: LanguageTag): Explained {
	const {
		kind, name, media, sizeGiB, iops, iopsBySize, baselineIops, throughputMiBps, throughputBySize, baselineThroughputMiBps, maxThroughputMiBps,
		bootable, price, sources,
	} = explanation;
	return {
		json: {
			kind, name, media, sizeGiB, iops, iopsBySize, baselineIops, throughputMiBps, throughputBySize, baselineThroughputMiBps, maxThroughputMiBps,
			bootable, price, sources,
		},
		sources,
		text: () => renderVolumeTypeText(explanation, language),
		markdown: () => renderVolumeTypeMarkdown(explanation, language, { documentation: volumeTypeDocumentation }),
	};
}

function instanceFamily(explanation: InstanceFamilyExplanation, language: LanguageTag): Explained {
	const {
		kind, name, nameParts, processorVendor, generation, apiCurrentGeneration, documentedPreviousGeneration, documentedUpgrade, successor,
		types, region, pricesAsOf, sources,
	} = explanation;
	return {
		json: {
			kind, name, nameParts: nameParts.map(({ part, meaning }) => ({ part, meaning: meaning[language] })),
			generation, currentGeneration: apiCurrentGeneration, previousGenerationPage: documentedPreviousGeneration, processorVendor,
			documentedUpgrade, successor, region, pricesAsOf, types, sources,
		},
		sources,
		text: () => renderInstanceFamilyText(explanation, language),
		markdown: () => renderInstanceFamilyMarkdown(explanation, language),
	};
}

function fargateSize(explanation: FargateSizeExplanation, language: LanguageTag): Explained {
	const { kind, cpuUnits, memoryMiB, valid, memoryForCpuMiB, cpuUnitsForMemory, smallestThatHolds, windows, minPlatformVersion, price, sources } = explanation;
	return {
		json: {
			kind, cpuUnits, memoryMiB, valid, memoryForCpuMiB, cpuUnitsForMemory, smallestThatHolds, windows, minPlatformVersion,
			price: price === null ? null : { ...price, usdPerHour: round(price.usdPerHour, 6), usdPerMonth: round(price.usdPerMonth, 2) },
			sources,
		},
		sources,
		text: () => renderFargateSizeText(explanation, language),
		markdown: () => renderFargateSizeMarkdown(explanation, language),
	};
}

function round(value: number, fractionDigits: number): number {
	return Number(value.toFixed(fractionDigits));
}
