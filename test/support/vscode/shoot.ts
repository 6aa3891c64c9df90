/**
 * Takes a picture of VS Code in a given state: a tool for looking at what was made.
 *
 *     npx tsx test/support/vscode/shoot.ts --theme light --locale ko --open main.tf --hover m5.xlarge --out test-results/hover.png
 *
 * The steps `--open`, `--line`, `--text`, `--command`, `--pick`, `--type`, `--press`, `--click`, `--hover`, `--wait-squiggle`,
 * `--wait-text`, `--wait-ms`, `--theme` and `--out` may be repeated and happen in the order given, so one start can give many pictures.
 * `--theme`, `--locale`, `--width`, `--height` and `--open` before any other step are how VS Code starts.
 */
import * as path from 'node:path';
import { severities, type Severity } from '../../e2e/editor';
import { Workbench } from '../../e2e/workbench';
import { themes, type Locale, type Theme } from './dataFolder';

interface Step {
	readonly name: string;
	readonly value: string;
}

const steps: Readonly<Record<string, (workbench: Workbench, value: string) => Promise<unknown>>> = {
	'open': (workbench, file) => workbench.openFile(file),
	'line': (workbench, line) => workbench.editor.goTo(Number(line)),
	'text': (workbench, text) => workbench.editor.goToText(text),
	'command': (workbench, title) => workbench.runCommand(title),
	'pick': (workbench, label) => workbench.pick(label),
	'type': (workbench, text) => workbench.page.keyboard.type(text),
	'press': (workbench, keys) => workbench.page.keyboard.press(keys),
	'click': (workbench, text) => workbench.clickText(text),
	'hover': async (workbench, text) => { console.log(await workbench.editor.hover(text)); },
	'wait-squiggle': (workbench, severity) => workbench.editor.waitForSquiggle(toSeverity(severity)),
	'wait-text': (workbench, text) => workbench.waitForText(text),
	'wait-ms': (workbench, time) => workbench.page.waitForTimeout(Number(time)),
	'theme': (workbench, theme) => workbench.setTheme(toTheme(theme)),
	'out': async (workbench, file) => { console.log(`Wrote ${await workbench.screenshot(path.resolve(file))}`); },
};

async function main(): Promise<void> {
	const given = parseArguments(process.argv.slice(2));
	const starting = new Map<string, string>();
	while (given[0] !== undefined && !starting.has(given[0].name) && startOptions.includes(given[0].name)) {
		const { name, value } = given.shift() as Step;
		starting.set(name, value);
	}
	if (!given.some(step => step.name === 'out')) { given.push({ name: 'out', value: 'test-results/shot.png' }); }
	const workbench = await Workbench.start({
		theme: toTheme(starting.get('theme') ?? 'dark'),
		locale: starting.get('locale') === 'ko' ? 'ko' : 'en' satisfies Locale,
		width: Number(starting.get('width') ?? 1280),
		height: Number(starting.get('height') ?? 800),
		open: starting.get('open'),
		workspace: starting.get('workspace'),
	});
	try {
		for (const step of given) { await takeStep(workbench, step); }
	} finally {
		await workbench.stop();
	}
}

const startOptions = ['theme', 'locale', 'width', 'height', 'open', 'workspace'];

async function takeStep(workbench: Workbench, step: Step): Promise<void> {
	try {
		await steps[step.name]?.(workbench, step.value);
	} catch (error) {
		const file = await workbench.screenshot(path.resolve('test-results/shot-failed.png'));
		throw new Error(`--${step.name} ${step.value} did not work; the screen then is in ${file}`, { cause: error });
	}
}

function parseArguments(args: readonly string[]): Step[] {
	const parsed: Step[] = [];
	for (let index = 0; index < args.length; index += 2) {
		const [name, value] = [args[index]?.replace(/^--/, '') ?? '', args[index + 1]];
		if (value === undefined || !(name in steps || startOptions.includes(name))) {
			throw new Error(`Unknown or without a value: --${name}. There are: ${[...new Set([...startOptions, ...Object.keys(steps)])].join(', ')}`);
		}
		parsed.push({ name, value });
	}
	return parsed;
}

function toTheme(value: string): Theme {
	if (!(value in themes)) { throw new Error(`Unknown theme ${value}. There are: ${Object.keys(themes).join(', ')}`); }
	return value as Theme;
}

function toSeverity(value: string): Severity {
	const severity = severities.find(name => name === value);
	if (severity === undefined) { throw new Error(`Unknown severity ${value}. There are: ${severities.join(', ')}`); }
	return severity;
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
