/** `compute-lab explain NAME`: an EC2 instance type or an EBS volume type. */
import type { Alternative } from '../../core/facts/alternatives';
import type { Facts, Source } from '../../core/facts/facts';
import { nearestInstanceTypeNames } from '../../core/facts/instanceTypeName';
import type { LanguageTag, Localized } from '../../core/model/localized';
import { localize } from '../../core/model/localized';
import type { InstanceTypeExplanation } from '../../explanations/instanceType';
import { explainInstanceType, renderInstanceTypeText } from '../../explanations/instanceType';
import type { VolumeTypeExplanation } from '../../explanations/volumeType';
import { explainVolumeType, renderVolumeTypeText } from '../../explanations/volumeType';
import type { ExitCode } from '../exitCodes';
import { exitCodes } from '../exitCodes';
import { loadFacts } from '../loadFacts';
import type { Format } from '../options';
import { formatJson } from '../output/json';
import { chooseRegion } from '../region';
import type { Terminal } from '../terminal';
import { nearestText, stopText } from '../text';
import { UserError } from '../userError';

/** @throws UserError for a name that the data do not have */
export function explain(name: string, options: { readonly format: Format; readonly region?: string }, terminal: Terminal): ExitCode {
	const region = chooseRegion(options.region);
	const facts = loadFacts();
	const { json, text, sources } = explainName(name.trim(), { facts, region, language: terminal.language });
	if (options.format === 'json') {
		terminal.print(formatJson(json));
		return exitCodes.ok;
	}
	terminal.print(text);
	terminal.print('');
	for (const { title, url, asOf } of sources) { terminal.print(terminal.paint('dim', `${title}, ${asOf}: ${url}`)); }
	return exitCodes.ok;
}

interface Explained {
	readonly json: object;
	readonly text: string;
	readonly sources: readonly Source[];
}

function explainName(
	name: string, { facts, region, language }: { readonly facts: Facts; readonly region: string; readonly language: LanguageTag },
): Explained {
	if (facts.instanceType(name) !== undefined) {
		const explanation = explainInstanceType(name, { facts, region });
		return { json: instanceTypeJson(explanation, language), text: renderInstanceTypeText(explanation, language), sources: explanation.sources };
	}
	const volume = explainVolumeType(name, { facts });
	if (volume !== undefined) { return { json: volumeTypeJson(volume), text: renderVolumeTypeText(volume, language), sources: volume.sources }; }
	throw new UserError(describeUnknownName(name, facts));
}

const nearestCount = 5;

function describeUnknownName(name: string, facts: Facts): Localized {
	const sentence = localize(stopText.unknownName, { name });
	const nearest = nearestInstanceTypeNames(name, [...facts.volumeTypeNames, ...facts.instanceTypeNames], nearestCount);
	if (nearest.length === 0) { return sentence; }
	const names = localize(nearestText, { names: nearest.join(', ') });
	return { en: `${sentence.en}\n${names.en}`, ko: `${sentence.ko}\n${names.ko}` };
}

/** The published shape: named key by key, so that a change inside the product does not change it. */
function instanceTypeJson(explanation: InstanceTypeExplanation, language: LanguageTag): object {
	const {
		kind, name, nameParts, family, size, status, vcpu, memoryMiB, architectures, processor, processorVendor, clockGhz, bareMetal,
		network, ebs, localStorage, gpu, accelerator, burstable, generation, price, successor, armAlternative, regionsOffering, sources,
	} = explanation;
	return {
		kind, name, nameParts: nameParts.map(({ part, meaning }) => ({ part, meaning: meaning[language] })),
		family, size, generation: generation.number, currentGeneration: generation.apiCurrent, previousGenerationPage: generation.documentedPrevious, status,
		vcpu, memoryMiB, architectures, processor, processorVendor, clockGhz, bareMetal,
		network, ebs, localStorage, gpu, accelerator, burstable,
		price: price === null ? null : { ...price, usdPerMonth: round(price.usdPerMonth, 2) },
		successor: alternativeJson(successor), armAlternative: alternativeJson(armAlternative), regionsOffering, sources,
	};
}

function round(value: number, fractionDigits: number): number {
	return Number(value.toFixed(fractionDigits));
}

function alternativeJson(alternative: Alternative | null): object | null {
	if (alternative === null) { return null; }
	const { name, usdPerHour, priceDifferencePercent } = alternative;
	return { name, usdPerHour, priceDifferencePercent: priceDifferencePercent === null ? null : round(priceDifferencePercent, 1) };
}

function volumeTypeJson(explanation: VolumeTypeExplanation): object {
	const {
		kind, name, media, sizeGiB, iops, iopsBySize, baselineIops, throughputMiBps, throughputBySize, baselineThroughputMiBps, maxThroughputMiBps,
		bootable, price, sources,
	} = explanation;
	return {
		kind, name, media, sizeGiB, iops, iopsBySize, baselineIops, throughputMiBps, throughputBySize, baselineThroughputMiBps, maxThroughputMiBps,
		bootable, price, sources,
	};
}
