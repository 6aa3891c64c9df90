/** `compute-lab explain [NAME]`: whatever has a name in AWS compute; without one, the list of topics. */
import type { Alternative } from '../../core/facts/alternatives';
import type { Facts, Source } from '../../core/facts/facts';
import { formatJson } from '../../core/formatJson';
import type { LanguageTag, Localized } from '../../core/model/localized';
import { localize } from '../../core/model/localized';
import { explainFargateSize, renderFargateSizeMarkdown, renderFargateSizeText } from '../../explanations/fargateSize';
import type { FargateSizeExplanation } from '../../explanations/fargateSize';
import { explainInstanceFamily, renderInstanceFamilyMarkdown, renderInstanceFamilyText } from '../../explanations/instanceFamily';
import type { InstanceFamilyExplanation } from '../../explanations/instanceFamily';
import type { InstanceTypeExplanation } from '../../explanations/instanceType';
import { explainInstanceType, instanceTypeDocumentation, renderInstanceTypeMarkdown, renderInstanceTypeText } from '../../explanations/instanceType';
import { lookUp } from '../../explanations/lookup';
import type { Lookup } from '../../explanations/lookup';
import { explainTopic, renderTopicMarkdown, renderTopicText } from '../../explanations/topics/describeTopic';
import type { VolumeTypeExplanation } from '../../explanations/volumeType';
import { explainVolumeType, renderVolumeTypeMarkdown, renderVolumeTypeText, volumeTypeDocumentation } from '../../explanations/volumeType';
import type { ExitCode } from '../exitCodes';
import { exitCodes } from '../exitCodes';
import { loadFacts } from '../loadFacts';
import type { ExplainOptions } from '../options';
import { topicsJson, topicsMarkdown, topicsText } from '../output/topics';
import { chooseRegion } from '../region';
import type { Terminal } from '../terminal';
import { nearestText, stopText } from '../text';
import { UserError } from '../userError';

/**
 * @param words of one name; none lists the topics
 * @throws UserError for a name that the data do not have, or that several topics share
 */
export function explain(words: readonly string[], { format, region: asked }: ExplainOptions, terminal: Terminal): ExitCode {
	const region = chooseRegion(asked);
	const facts = loadFacts(terminal);
	const context = { facts, region, language: terminal.language };
	const { json, text, markdown, sources } = words.length === 0 ? listTopics(context) : explainName(words.join(' '), context);
	if (format !== 'text') {
		terminal.print(format === 'json' ? formatJson(json) : markdown());
		return exitCodes.ok;
	}
	terminal.print(text());
	if (sources.length > 0) { terminal.print(''); }
	for (const { title, url, asOf } of sources) { terminal.print(terminal.paint('dim', `${title}, ${asOf}: ${url}`)); }
	return exitCodes.ok;
}

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

/**
 * @param name as lookUp takes it
 * @throws UserError for a name that the data do not have, or that several topics share
 */
export function explainName(name: string, context: ExplainContext): Explained {
	const found = lookUp(name, context.facts);
	const explained = explainFound(found, context);
	if (explained !== undefined) { return explained; }
	throw new UserError(found.kind === 'several-topics'
		? localize(stopText.severalTopics, { name: found.topics.map(({ id }) => id).join(', ') })
		: describeUnknown(name.trim(), found.kind === 'unknown' ? found.nearest : []));
}

function explainFound(found: Lookup, { facts, region, language }: ExplainContext): Explained | undefined {
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

function listTopics({ facts, language }: ExplainContext): Explained {
	return { json: topicsJson(facts, language), sources: [], text: () => topicsText(facts, language), markdown: () => topicsMarkdown(facts, language) };
}

function describeUnknown(name: string, nearestNames: readonly string[]): Localized {
	const sentence = localize(stopText.unknownName, { name });
	if (nearestNames.length === 0) { return sentence; }
	const nearest = localize(nearestText, { names: nearestNames.join(', ') });
	return { en: `${sentence.en}\n${nearest.en}`, ko: `${sentence.ko}\n${nearest.ko}` };
}

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
