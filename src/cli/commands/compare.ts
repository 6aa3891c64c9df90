/** `compute-lab compare NAME…`: instance types side by side. */
import { comparedType, usdPerGiB, usdPerVcpu } from '../../core/facts/comparedType';
import type { Facts } from '../../core/facts/facts';
import { nearestInstanceTypeNames, parseInstanceTypeName } from '../../core/facts/instanceTypeName';
import { formatJson } from '../../core/formatJson';
import { localize } from '../../core/model/localized';
import { compareInstanceTypes, renderComparisonMarkdown, suggestComparison } from '../../explanations/compareInstanceTypes';
import { nearestText } from '../../explanations/describeFound';
import type { ExitCode } from '../exitCodes';
import { exitCodes } from '../exitCodes';
import { loadFacts } from '../loadFacts';
import type { ExplainOptions } from '../options';
import { formatTable } from '../output/table';
import { chooseRegion } from '../region';
import type { Terminal } from '../terminal';
import { stopText } from '../text';
import { UserError } from '../userError';

/**
 * @param written names; a single one is compared with what is newer and with its neighbours in size
 * @throws UserError for a name that has not the shape of an instance type
 */
export function compare(written: readonly string[], { format, region: asked }: ExplainOptions, terminal: Terminal): ExitCode {
	const region = chooseRegion(asked);
	const facts = loadFacts(terminal);
	const given = [...new Set(written.flatMap((text) => text.split(',')).map((text) => text.trim().toLowerCase()).filter((text) => text !== ''))];
	for (const name of given) { requireTypeName(name, facts); }
	const [only] = given;
	const names = given.length === 1 && only !== undefined ? suggestComparison(only, { facts, region }) : given;
	if (format === 'json') {
		terminal.print(formatJson({ region, types: names.map((name) => typeJson(name, facts, region)) }));
		return exitCodes.ok;
	}
	const comparison = compareInstanceTypes(names, terminal.language, { facts, region });
	if (format === 'markdown') {
		terminal.print(renderComparisonMarkdown(comparison));
		return exitCodes.ok;
	}
	const rows = [['', ...comparison.names], ...comparison.rows.map(({ label, cells }) => [label, ...cells])];
	for (const line of formatTable(rows, { right: names.map((_, index) => index + 1) })) { terminal.print(line); }
	for (const note of ['', comparison.basis, ...comparison.notes]) { terminal.print(terminal.paint('dim', note)); }
	return exitCodes.ok;
}

function requireTypeName(name: string, facts: Facts): void {
	if (parseInstanceTypeName(name) !== undefined || facts.instanceType(name) !== undefined) { return; }
	const sentence = localize(stopText.badTypeName, { name });
	const nearest = nearestInstanceTypeNames(name, facts.instanceTypeNames, 5);
	if (nearest.length === 0) { throw new UserError(sentence); }
	const names = localize(nearestText, nearest.join(', '));
	throw new UserError({ en: `${sentence.en}\n${names.en}`, ko: `${sentence.ko}\n${names.ko}` });
}

function typeJson(name: string, facts: Facts, region: string): object {
	const type = comparedType(name, facts, region);
	if (type === undefined) { return { name, listed: false }; }
	const round = (usd: number | null): number | null => (usd === null ? null : Number(usd.toFixed(6)));
	return { ...type, listed: true, usdPerVcpuHour: round(usdPerVcpu(type)), usdPerGiBHour: round(usdPerGiB(type)) };
}
