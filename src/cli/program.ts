/** The commands and their options as a table for the argument library. What a command does is loaded only when it runs. */
import { Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json';
import type { LocalizedTemplate } from '../core/model/localized';
import type { ExitCode } from './exitCodes';
import { exitCodes } from './exitCodes';
import { describeUsageError, examplesText, examplesTitle, exitCodesText, helpText, seeHelpText, titleText } from './helpText';
import { chooseLanguage, optionValue } from './language';
import type { ExplainOptions, Format, LintOptions, SimulateOptions } from './options';
import type { Terminal } from './terminal';
import { createTerminal, printable } from './terminal';
import { stopText } from './text';
import { UserError } from './userError';

/** Runs one command line. Never rejects: what goes wrong is a sentence on standard error and an exit code. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
	const terminal = createTerminal(chooseLanguage(args, process.env), optionValue(args, '--catalogue'));
	let exitCode: ExitCode = exitCodes.ok;
	const program = createProgram(terminal, (code) => { exitCode = code; });
	try {
		await program.parseAsync(args, { from: 'user' });
		return exitCode;
	} catch (error) {
		return explainFailure(error, args, terminal);
	}
}

function createProgram(terminal: Terminal, end: End): Command {
	const { language } = terminal;
	const program = new Command('compute-lab')
		.description(helpText.program[language])
		.version(versionOf(manifest), '-V, --version', helpText.version[language])
		.helpOption('-h, --help', helpText.helpOption[language])
		.helpCommand('help [command]', helpText.help[language])
		.configureHelp({
			styleTitle: (title) => titleText[title]?.[language] ?? title,
			optionDescription: (option) => option.description,
		})
		.configureOutput({ outputError: () => { /* told by explainFailure */ } })
		.enablePositionalOptions()
		.exitOverride();
	program.addOption(languageOption(terminal));
	addReadingCommands(program, terminal, end);
	addLint(program, terminal, end);
	addSimulate(program, terminal, end);
	return program;
}

type End = (code: ExitCode) => void;

function addReadingCommands(program: Command, terminal: Terminal, end: End): void {
	const { language } = terminal;
	addCommand(program, 'explain', terminal, explainFormat(terminal))
		.argument('[name...]', helpText.name[language])
		.option('--region <region>', helpText.region[language])
		.action(async (words: readonly string[], options: ExplainOptions) => {
			const { explain } = await import('./commands/explain');
			end(explain(words, options, terminal));
		});
	addCommand(program, 'compare', terminal, explainFormat(terminal))
		.argument('<name...>', helpText.compareNames[language])
		.option('--region <region>', helpText.region[language])
		.action(async (names: readonly string[], options: ExplainOptions) => {
			const { compare } = await import('./commands/compare');
			end(compare(names, options, terminal));
		});
	addCommand(program, 'inspect', terminal)
		.argument('<path...>', helpText.paths[language])
		.action(async (paths: readonly string[], { format }: { format: Format }) => {
			const { inspect } = await import('./commands/inspect');
			end(await inspect(paths, format, terminal));
		});
}

function addLint(program: Command, terminal: Terminal, end: End): void {
	const { language } = terminal;
	const severity = (flags: string, text: string): Option => new Option(flags, text).choices(['none', 'hint', 'information', 'warning', 'error']);
	addCommand(program, 'lint', terminal, lintFormat(terminal))
		.argument('<path...>', helpText.lintPaths[language])
		.option('--rule <id[=level]>', helpText.rule[language], (value: string, previous: readonly string[] = []) => [...previous, value])
		.option('--config <file>', helpText.config[language])
		.option('--no-config', helpText.noConfig[language])
		.addOption(severity('--fail-on <severity>', helpText.failOn[language]))
		.addOption(severity('--max-severity <severity>', helpText.maxSeverity[language]))
		.option('--baseline <file>', helpText.baseline[language])
		.option('--update-baseline', helpText.updateBaseline[language])
		.option('--fix', helpText.fix[language])
		.option('--fix-dry-run', helpText.fixDryRun[language])
		.option('--stdin-path <path>', helpText.stdinPath[language])
		.option('--code-frame', helpText.codeFrame[language])
		.option('--no-code-frame', helpText.noCodeFrame[language])
		.option('--region <region>', helpText.region[language])
		.action(async (paths: readonly string[], options: LintOptions) => {
			const { lintPaths } = await import('./commands/lint');
			end(await lintPaths(paths, options, terminal));
		});
}

function addSimulate(program: Command, terminal: Terminal, end: End): void {
	const { language } = terminal;
	addCommand(program, 'simulate', terminal, simulateFormat(terminal))
		.argument('<path...>', helpText.simulatePaths[language])
		.option('--resource <id>', helpText.resource[language])
		.option('--scenario <file>', helpText.scenario[language])
		.option('--fail-zone <zone>', helpText.failZone[language])
		.option('--region <region>', helpText.region[language])
		.action(async (paths: readonly string[], options: SimulateOptions) => {
			const { simulatePaths } = await import('./commands/simulate');
			end(await simulatePaths(paths, options, terminal));
		});
}

function addCommand(program: Command, name: keyof typeof exitCodesText, terminal: Terminal, format = usualFormat(terminal)): Command {
	const { language } = terminal;
	const examples = examplesText[name].map((example) => `  ${example}`);
	return program.command(name)
		.description(helpText[name][language])
		.helpOption('-h, --help', helpText.helpOption[language])
		.addOption(format)
		.addOption(languageOption(terminal))
		.option('--catalogue <file>', helpText.catalogue[language])
		.addHelpText('after', ['', examplesTitle[language], ...examples, '', exitCodesText[name][language]].join('\n'));
}

function usualFormat({ language }: Terminal): Option {
	return new Option('--format <format>', helpText.format[language]).choices(['text', 'json']).default('text');
}

function lintFormat({ language }: Terminal): Option {
	return new Option('--format <format>', helpText.lintFormat[language]).choices(['text', 'json', 'sarif', 'github', 'junit']).default('text');
}

function simulateFormat({ language }: Terminal): Option {
	return new Option('--format <format>', helpText.simulateFormat[language]).choices(['text', 'json', 'junit', 'markdown']).default('text');
}

function explainFormat({ language }: Terminal): Option {
	return new Option('--format <format>', helpText.explainFormat[language]).choices(['text', 'markdown', 'json']).default('text');
}

/** Read by chooseLanguage before; here for help and to refuse other values. */
function languageOption({ language }: Terminal): Option {
	return new Option('--lang <language>', helpText.lang[language]).choices(['en', 'ko']);
}

function explainFailure(error: unknown, args: readonly string[], terminal: Terminal): ExitCode {
	const { language } = terminal;
	if (error instanceof UserError) {
		terminal.complain(error.sentence[language].split('\n').map(printable).join('\n'));
		return exitCodes.failed;
	}
	if (error instanceof CommanderError) {
		if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') { return exitCodes.ok; }
		// Without any argument the help itself was shown.
		if (error.code === 'commander.help') { return args[0] === 'help' ? exitCodes.ok : exitCodes.failed; }
		terminal.complain(printable(describeUsageError(error.code, error.message, language)));
		terminal.complain(`${seeHelpText[language]}: compute-lab ${isCommand(args[0]) ? `${args[0]} ` : ''}--help`);
		return exitCodes.failed;
	}
	terminal.complain(printable(say(stopText.unexpected, error instanceof Error ? error.message : String(error), terminal)));
	return exitCodes.failed;
}

function say(template: LocalizedTemplate<{ readonly name: string }>, name: string, { language }: Terminal): string {
	return template[language]({ name });
}

function isCommand(name: string | undefined): boolean {
	return name !== undefined && Object.hasOwn(exitCodesText, name);
}

function versionOf(data: unknown): string {
	return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : '';
}
