/** `compute-lab inspect PATH…`: the resources that the code describes, each setting with its origin. */
import { formatJson } from '../../core/formatJson';
import type { LanguageTag } from '../../core/model/localized';
import { standOf } from '../../core/model/resource';
import type { Resource } from '../../core/model/resource';
import type { Problem } from '../../languages/language';
import type { ExitCode } from '../exitCodes';
import { exitCodes } from '../exitCodes';
import type { CodeReading } from '../files/readCode';
import { readCode } from '../files/readCode';
import type { Format } from '../options';
import { formatTable } from '../output/table';
import { complainAboutFaults, formatProblem, isIncomplete } from '../output/problems';
import { propertiesJson, propertyRows } from '../output/values';
import type { Terminal } from '../terminal';
import { printable } from '../terminal';
import { reportText } from '../text';

export async function inspect(paths: readonly string[], format: Format, terminal: Terminal): Promise<ExitCode> {
	const reading = await readCode(paths, terminal.workingFolder);
	const resources = reading.modules.flatMap((module) => module.resources).filter((resource) => reading.askedFiles.has(standOf(resource).file));
	const problems = reading.modules.flatMap((module) => module.problems).filter(({ file }) => reading.askedFiles.has(file));
	complainAboutFaults(reading, terminal);
	if (format === 'json') {
		terminal.print(formatJson({
			resources: resources.map(resourceJson),
			problems: problems.map((problem) => problemJson(problem, terminal.language)),
		}));
	} else {
		printText(resources, problems, reading, terminal);
	}
	return isIncomplete(reading, resources, problems) ? exitCodes.failed : exitCodes.ok;
}

function resourceJson(resource: Resource): object {
	const { type, id, file, range } = resource;
	return { type, id, file, line: range.start.line + 1, properties: propertiesJson(resource) };
}

function problemJson({ code, severity, file, range, message }: Problem, language: LanguageTag): object {
	return { code, severity, file, line: range.start.line + 1, range, message: message[language] };
}

function printText(resources: readonly Resource[], problems: readonly Problem[], reading: CodeReading, terminal: Terminal): void {
	const { language } = terminal;
	if (reading.askedFiles.size > 0 || reading.unreadable.length === 0) {
		terminal.print(reportText.resources[language]({ count: resources.length, files: reading.askedFiles.size, counts: '' }));
	}
	for (const resource of resources) {
		const { type, id, file, range } = resource;
		terminal.print('');
		terminal.print(`${terminal.paint('bold', printable(id))}  ${type}  ${terminal.paint('dim', printable(`${file}:${range.start.line + 1}`))}`);
		const rows = propertyRows(resource, language).map((row) => row.map(printable));
		for (const line of formatTable(rows, { indent: 2 })) { terminal.print(line); }
	}
	if (problems.length > 0) { terminal.print(''); }
	for (const problem of problems) { terminal.print(formatProblem(problem, terminal)); }
}
