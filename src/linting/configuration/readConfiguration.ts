/** Reads a compute-lab.json: what can be used of it, and what is wrong with the rest. */
import type { LocalizedTemplate } from '../../core/model/localized';
import { localize } from '../../core/model/localized';
import { readJsonTree } from '../../languages/cloudformation/jsonTree';
import { createLineIndex } from '../../languages/cloudformation/lineIndex';
import type { Entry, Span, TemplateNode } from '../../languages/cloudformation/node';
import { findEntry } from '../../languages/cloudformation/node';
import type { Finding, Fix, Severity } from '../../rules/rule';
import type { RuleLevel, RuleLevels } from '../levels';
import { levelOf, ruleLevels } from '../levels';
import { nearestWord } from '../nearest';
import type { Configuration } from './configuration';
import { emptyConfiguration } from './configuration';
import { configurationRule, configurationText } from './configurationRule';
import { configurableIds } from './knownRules';

export interface ConfigurationReading {
	readonly configuration: Configuration;
	/** In the order of the text. An error means that nothing of the file is used. */
	readonly findings: readonly Finding[];
}

/** @param file path by which findings name it */
export function readConfiguration(file: string, text: string): ConfigurationReading {
	const { findings, report } = createFindings(file, text);
	const { root, error } = readRoot(text);
	if (root === undefined) {
		report(error, configurationText.notJson, '', { severity: 'error' });
		return { configuration: emptyConfiguration, findings };
	}
	if (root.kind !== 'map') {
		report(root.span, configurationText.notObject, file, { severity: 'error' });
		return { configuration: emptyConfiguration, findings };
	}
	const configuration = readKeys([...root.entries.values()], report);
	return { configuration, findings: atLevel(findings, levelOf(configurationRule, [configuration.levels])) };
}

/**
 * What is wrong with the setting `computeLab.rules` in the text of a settings file, or of a workspace file that holds settings.
 * What else is in it, and whether it can be read at all, is not ours to say.
 */
export function checkSettingsFile(file: string, text: string): readonly Finding[] {
	const { findings, report } = createFindings(file, text);
	const { root } = readRoot(text);
	for (const settings of [root, findEntry(root, 'settings')?.value]) {
		const rules = findEntry(settings, 'computeLab.rules');
		if (rules !== undefined) { readLevels(rules.value, report); }
	}
	return findings;
}

type Report = (span: Span, message: LocalizedTemplate<string>, name: string, options?: { readonly severity?: Severity; readonly fixes?: readonly string[] }) => void;

function createFindings(file: string, text: string): { readonly findings: readonly Finding[]; readonly report: Report } {
	const lines = createLineIndex(text);
	const findings: Finding[] = [];
	const report: Report = (span, message, name, { severity = configurationRule.severity, fixes = [] } = {}) => {
		const range = { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
		findings.push({
			ruleId: configurationRule.id, severity, file, range, message: localize(message, name), resourceId: '', source: undefined,
			fixes: fixes.map((word): Fix => ({ title: localize(configurationText.change, word), edits: [{ file, range, newText: word }], preferred: true })),
		});
	};
	return { findings, report };
}

/** Comments and trailing commas are fine, as editors allow them. */
function readRoot(text: string): { readonly root: TemplateNode | undefined; readonly error: Span } {
	const { roots: [root], errors: [error], isTooDeep } = readJsonTree(text.replace(/^\uFEFF/, ' '));
	return { root: isTooDeep || error !== undefined ? undefined : root, error: error?.span ?? { start: 0, end: Math.min(text.length, 1) } };
}

function atLevel(findings: readonly Finding[], level: RuleLevel): readonly Finding[] {
	if (level === 'off') { return findings.filter(({ severity }) => severity === 'error'); }
	return level === 'default' ? findings : findings.map((finding) => ({ ...finding, severity: level }));
}

const keys: readonly string[] = ['$schema', 'exclude', 'rules'];

function readKeys(entries: readonly Entry[], report: Report): Configuration {
	let configuration = emptyConfiguration;
	for (const { key, keySpan, value } of entries) {
		if (key === 'rules') {
			configuration = { ...configuration, levels: readLevels(value, report) };
		} else if (key === 'exclude') {
			configuration = { ...configuration, exclude: readStrings(key, value, report) };
		} else if (!keys.includes(key)) {
			report(keySpan, configurationText.unknownKey, key, { fixes: listed(nearestWord(key, keys)) });
		}
	}
	return configuration;
}

function readLevels(node: TemplateNode, report: Report): RuleLevels {
	if (node.kind !== 'map') {
		report(node.span, configurationText.notObject, 'rules');
		return {};
	}
	const levels: Record<string, RuleLevel> = {};
	for (const { key, keySpan, value } of node.entries.values()) {
		if (!configurableIds.includes(key)) { report(keySpan, configurationText.unknownRule, key, { fixes: listed(nearestWord(key, configurableIds)) }); }
		const level = ruleLevels.find((one) => value.kind === 'scalar' && value.isQuoted && one === value.text);
		if (level === undefined) {
			const fixes = value.kind === 'scalar' && value.isQuoted ? listed(nearestWord(value.text, ruleLevels)) : [];
			report(value.span, configurationText.badLevel, ruleLevels.join(', '), { fixes });
		} else {
			levels[key] = level;
		}
	}
	return levels;
}

function readStrings(key: string, node: TemplateNode, report: Report): readonly string[] {
	const items = node.kind === 'list' ? node.items : [];
	const texts = items.flatMap((item) => item.kind === 'scalar' && item.isQuoted ? [item.text] : []);
	if (node.kind !== 'list' || texts.length < items.length) { report(node.span, configurationText.notStrings, key); }
	return texts;
}

function listed(word: string | undefined): readonly string[] {
	return word === undefined ? [] : [word];
}
