/**
 * What quick runs show of the groups in open documents: run in the background, one question at a time, so that no keystroke waits for it.
 * A question that was run before, of whatever text, is not run again.
 */
import * as vscode from 'vscode';
import type { GroupJudgement, Judgement } from '../core/judgement';
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import { resourcesOfType } from '../core/model/resource';
import type { PreparedProbe } from '../scenarios/judge';
import type { ModuleReading } from '../languages/language';
import type { Assets } from './assets';
import type { Log } from './log';
import { guarded } from './log';
import { readSettings, settingsSection } from './settings';
import { createSettling } from './settle';
import type { WorkspaceModel } from './workspaceModel';

/** Diagnostics and lenses without a verdict come first. */
const settleMilliseconds = 300;

/** Answers that are kept, the latest used last. */
const keptAnswers = 500;

export interface Verdicts extends vscode.Disposable {
	/** What is known of a group; while its text changes, what was known last. `undefined` until it has been judged. */
	judgementOf(group: Pick<AutoScalingGroup, 'file' | 'id'>): GroupJudgement | undefined;
	/** Fires with the files of modules of which more is known now. */
	readonly onDidJudge: vscode.Event<readonly string[]>;
}

export function createVerdicts({ model, assets, log }: { readonly model: WorkspaceModel; readonly assets: Assets; readonly log: Log }): Verdicts {
	const judged = new vscode.EventEmitter<readonly string[]>();
	const byGroup = new Map<string, GroupJudgement>();
	const answers = new Map<string, Judgement | undefined>();
	const done = new WeakMap<ModuleReading, string>();
	let round = 0;

	const settling = createSettling(settleMilliseconds, () => { void guarded(log, 'verdicts', judgeOpenModules); });

	/** A later round takes over what an earlier one has not come to. */
	async function judgeOpenModules(): Promise<void> {
		const thisRound = ++round;
		const { priceRegion: region } = readSettings();
		for (const { uri } of vscode.workspace.textDocuments.filter((document) => model.accepts(document.uri))) {
			const reading = await model.readingFor(uri);
			if (thisRound !== round) { return; }
			if (reading === undefined || done.get(reading) === region) { continue; }
			if (!await judgeModule(reading, region, () => thisRound === round)) { return; }
			done.set(reading, region);
		}
	}

	/** @returns false if it was interrupted */
	async function judgeModule(reading: ModuleReading, region: string, isCurrent: () => boolean): Promise<boolean> {
		const [{ collectJudgements, prepareProbes }, facts] = [await import('../scenarios/judge'), await assets.facts()];
		const context = { facts, region };
		let hasChanged = false;
		for (const group of resourcesOfType(reading.resources, 'AWS::AutoScaling::AutoScalingGroup')) {
			const found: Judgement[] = [];
			for (const probe of prepareProbes(group, reading.resources, context)) {
				const answer = await answerOf(probe);
				if (!isCurrent()) { return false; }
				if (answer !== undefined) { found.push(answer); }
			}
			await pause();
			if (!isCurrent()) { return false; }
			hasChanged = keep(group, collectJudgements(found)) || hasChanged;
		}
		if (hasChanged) { judged.fire(reading.files); }
		return true;
	}

	async function answerOf(probe: PreparedProbe): Promise<Judgement | undefined> {
		const key = JSON.stringify([probe.kind, probe.scenario]);
		if (!answers.has(key)) {
			await pause();
			answers.set(key, probe.run());
		}
		const answer = answers.get(key);
		answers.delete(key);
		answers.set(key, answer);
		if (answers.size > keptAnswers) { answers.delete([...answers.keys()][0] ?? ''); }
		return answer;
	}

	function keep(group: AutoScalingGroup, judgement: GroupJudgement): boolean {
		const key = keyOf(group);
		const isNew = JSON.stringify(byGroup.get(key)) !== JSON.stringify(judgement);
		byGroup.set(key, judgement);
		return isNew;
	}

	settling.schedule();
	const disposable = vscode.Disposable.from(
		judged, settling,
		model.onDidChange(() => settling.schedule()),
		vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(settingsSection)) { settling.schedule(); } }),
	);
	return {
		judgementOf: (group) => byGroup.get(keyOf(group)),
		onDidJudge: judged.event,
		dispose() {
			round++;
			disposable.dispose();
		},
	};
}

function keyOf({ file, id }: Pick<AutoScalingGroup, 'file' | 'id'>): string {
	return `${file}#${id}`;
}

/** Lets everything go first that waits for its turn. */
function pause(): Promise<void> {
	return new Promise((resolve) => { setTimeout(resolve, 0); });
}
