/** Scenario files with expectations in the Test Explorer: a test for each expectation, run by the same core as everything else. */
import * as vscode from 'vscode';
import { figureNames, formatBounds, formatFigure } from '../../core/simulation/result/figureText';
import type { ExpectationResult } from '../../core/simulation/result/result';
import type { Expectation } from '../../core/simulation/scenario/scenario';
import { toRange } from '../convert';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings } from '../settings';
import { createSettling } from '../settle';
import { simulateInTurns } from '../simulateInTurns';
import { findScenarioFiles, isScenarioFile, readScenarioFile, scenarioNameOf, watchScenarioFiles } from './scenarioFiles';
import type { ReadScenario } from '../../languages/scenarioText';
import { placedExpectations } from '../../languages/scenarioText';

const settleMilliseconds = 300;

export function registerScenarioTests({ log }: { readonly log: Log }): vscode.Disposable {
	const controller = vscode.tests.createTestController('computeLab.scenarios', vscode.l10n.t('Compute Lab Scenarios'));
	const watched = new Set<WatchedRun>();
	const waiting = new Map<string, vscode.Uri>();
	const settling = createSettling(settleMilliseconds, () => {
		const changed = [...waiting.values()];
		waiting.clear();
		void guarded(log, 'scenario tests', async () => {
			await Promise.all(changed.map(update));
			for (const run of watched) { await runWatched(run, changed); }
		});
	});

	controller.resolveHandler = async (item) => {
		if (item === undefined) { await guarded(log, 'scenario tests', discover); }
	};
	controller.refreshHandler = async () => { await guarded(log, 'scenario tests', discover); };
	controller.createRunProfile(vscode.l10n.t('Run'), vscode.TestRunProfileKind.Run, (request, token) => {
		if (request.continuous === true) {
			const run: WatchedRun = { request, token };
			watched.add(run);
			token.onCancellationRequested(() => { watched.delete(run); });
			return undefined;
		}
		return guarded(log, 'scenario tests', () => runTests(request, token));
	}, true, undefined, true);

	async function discover(): Promise<void> {
		const files = await findScenarioFiles();
		const known = new Set(files.map((uri) => uri.toString()));
		for (const [id] of controller.items) { if (!known.has(id)) { controller.items.delete(id); } }
		await Promise.all(files.map(update));
	}

	/** A file without expectations has no tests; one that cannot be read has an error. */
	async function update(uri: vscode.Uri): Promise<void> {
		const read = await readScenarioFile(uri).then((found) => found, () => undefined);
		if (read === undefined || (read.ok && read.scenario.expectations.length === 0)) { controller.items.delete(uri.toString()); return; }
		const item = controller.items.get(uri.toString()) ?? controller.createTestItem(uri.toString(), '', uri);
		describe(item, read, uri);
		controller.items.add(item);
	}

	function describe(item: vscode.TestItem, read: ReadScenario, uri: vscode.Uri): void {
		const { language } = readSettings();
		item.label = read.ok ? read.scenario.name : scenarioNameOf(uri);
		item.description = vscode.workspace.asRelativePath(uri);
		item.range = toRange({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
		item.error = read.ok ? undefined : [read.problems[0].path, read.problems[0].message[language]].filter((part) => part !== '').join(': ');
		item.children.replace(!read.ok ? [] : placedExpectations(read).map(({ expectation, range }, index) => {
			const child = controller.createTestItem(`${uri.toString()}#${index}`, labelOf(expectation), uri);
			child.range = toRange(range);
			child.sortText = String(index).padStart(4, '0');
			return child;
		}));
	}

	async function runWatched({ request, token }: WatchedRun, changed: readonly vscode.Uri[]): Promise<void> {
		const files = new Set(changed.map((uri) => uri.toString()));
		const included = (request.include ?? [...controller.items].map(([, item]) => item)).filter((item) => files.has(item.uri?.toString() ?? ''));
		if (included.length > 0) { await runTests(new vscode.TestRunRequest(included, request.exclude, request.profile), token); }
	}

	/** Each file is simulated once, however many of its expectations are asked for. */
	async function runTests(request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> {
		const run = controller.createTestRun(request);
		const asked = testsOf(request, controller.items);
		for (const [file, tests] of asked) {
			if (token.isCancellationRequested) { tests.forEach((test) => run.skipped(test)); continue; }
			tests.forEach((test) => run.started(test));
			await runFile(run, vscode.Uri.parse(file), { tests, token });
		}
		run.end();
	}

	async function runFile(run: vscode.TestRun, uri: vscode.Uri, { tests, token }: { readonly tests: readonly vscode.TestItem[]; readonly token: vscode.CancellationToken }): Promise<void> {
		const { language } = readSettings();
		const read = await readScenarioFile(uri).then((found) => found, () => undefined);
		const fail = (message: string): void => { tests.forEach((test) => run.errored(test, new vscode.TestMessage(message))); };
		if (read === undefined) { return fail(vscode.l10n.t('The file cannot be read: {0}', vscode.workspace.asRelativePath(uri))); }
		if (!read.ok) { return fail([read.problems[0].path, read.problems[0].message[language]].filter((part) => part !== '').join(': ')); }
		const started = Date.now();
		const outcome = await simulateInTurns(read.scenario, token);
		const milliseconds = Date.now() - started;
		if (outcome === undefined) { tests.forEach((test) => run.skipped(test)); return; }
		if (!outcome.ok) { return fail(outcome.problems.map(({ path, message }) => `${path}: ${message[language]}`).join('\n')); }
		const { expectations } = outcome.result.summary;
		const places = placedExpectations(read);
		for (const test of tests) {
			const index = Number(test.id.slice(test.id.lastIndexOf('#') + 1));
			const result = expectations[index];
			if (result === undefined) { run.skipped(test); continue; }
			if (result.isMet) { run.passed(test, milliseconds); continue; }
			const message = failureOf(result);
			message.location = new vscode.Location(uri, toRange(places[index]?.range ?? read.rangeOf('expectations')));
			run.failed(test, message, milliseconds);
		}
	}

	return vscode.Disposable.from(
		controller, settling,
		watchScenarioFiles((uri) => {
			waiting.set(uri.toString(), uri);
			settling.schedule();
		}),
		vscode.workspace.onDidOpenTextDocument(({ uri }) => { if (isScenarioFile(uri)) { waiting.set(uri.toString(), uri); settling.schedule(); } }),
	);
}

interface WatchedRun {
	readonly request: vscode.TestRunRequest;
	readonly token: vscode.CancellationToken;
}

/** The expectations that a request is about, by file. */
function testsOf({ include, exclude }: vscode.TestRunRequest, all: vscode.TestItemCollection): ReadonlyMap<string, readonly vscode.TestItem[]> {
	const left = new Set(exclude ?? []);
	const byFile = new Map<string, vscode.TestItem[]>();
	const add = (item: vscode.TestItem): void => {
		if (left.has(item)) { return; }
		if (item.parent === undefined) { item.children.forEach(add); return; }
		const file = item.uri?.toString() ?? '';
		byFile.set(file, [...byFile.get(file) ?? [], item]);
	};
	(include ?? [...all].map(([, item]) => item)).forEach(add);
	return byFile;
}

/** `availability ≥ 99.5 %` */
function labelOf(expectation: Expectation): string {
	const { language } = readSettings();
	return `${figureNames[expectation.figure][language]} ${formatBounds(expectation, language)}`;
}

function failureOf({ expectation, actual }: ExpectationResult): vscode.TestMessage {
	const { language } = readSettings();
	const bounds = formatBounds(expectation, language);
	const shown = actual === null ? vscode.l10n.t('unknown') : formatFigure(expectation.figure, actual, language);
	const message = new vscode.TestMessage(vscode.l10n.t('{0}: expected {1}, but it is {2}', figureNames[expectation.figure][language], bounds, shown));
	message.expectedOutput = bounds;
	message.actualOutput = shown;
	return message;
}
