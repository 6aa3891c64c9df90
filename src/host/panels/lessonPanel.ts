/** The lesson panel, and the progress of its reader, kept across workspaces. */
import * as vscode from 'vscode';
import { lessons } from '../../lessons';
import type { LessonFromWebview, LessonProgress, LessonToWebview } from '../../protocol/lesson';
import type { Log } from '../log';
import { guarded } from '../log';
import { readSettings } from '../settings';
import { createPanelSet } from './panelSet';
import type { SimulatorPanels } from './simulatorPanel';

const viewType = 'computeLab.lesson';
const progressKey = 'computeLab.lessonProgress';
const nothingDone: LessonProgress = { doneSteps: [], skippedSteps: [] };

export interface LessonPanels extends vscode.Disposable {
	open(lessonId: string): Promise<void>;
	progressOf(lessonId: string): LessonProgress;
	readonly onDidChangeProgress: vscode.Event<void>;
}

export interface LessonPanelsContext {
	readonly extensionUri: vscode.Uri;
	readonly memory: vscode.Memento & { setKeysForSync(keys: readonly string[]): void };
	readonly simulators: SimulatorPanels;
	readonly log: Log;
}

export function createLessonPanels({ extensionUri, memory, simulators, log }: LessonPanelsContext): LessonPanels {
	memory.setKeysForSync([progressKey]);
	const changed = new vscode.EventEmitter<void>();
	const panels = createPanelSet<LessonFromWebview>({
		viewType, page: 'lessons', extensionUri,
		onMessage: (key, message) => { void guarded(log, 'lesson panel', () => receive(key, message)); },
	});
	const progressOf = (lessonId: string): LessonProgress =>
		memory.get<Record<string, LessonProgress>>(progressKey, {})[lessonId] ?? nothingDone;

	async function receive(key: string, message: LessonFromWebview): Promise<void> {
		switch (message.type) {
			case 'ready': return send(key);
			case 'progress':
				await memory.update(progressKey, { ...memory.get<Record<string, LessonProgress>>(progressKey, {}), [message.lessonId]: message.progress });
				changed.fire();
				return;
			case 'openLesson': return open(message.lessonId);
			case 'openInSimulator': return simulators.open({ kind: 'scenario', scenario: message.scenario });
			case 'simulateMine': await vscode.commands.executeCommand('computeLab.simulateAsg');
		}
	}

	async function send(lessonId: string): Promise<void> {
		const message: LessonToWebview = { type: 'show', lessonId, language: readSettings().language, progress: progressOf(lessonId) };
		await panels.find(lessonId)?.webview.postMessage(message);
	}

	async function open(lessonId: string): Promise<void> {
		if (!panels.reveal(lessonId, titleOf(lessonId)).created) { await send(lessonId); }
	}

	const disposable = vscode.Disposable.from(changed, panels, vscode.window.registerWebviewPanelSerializer(viewType, {
		deserializeWebviewPanel: async (panel, state: unknown) => {
			const lessonId = (state as { readonly lessonId?: unknown } | undefined)?.lessonId;
			if (typeof lessonId !== 'string') { panel.dispose(); return; }
			panels.adopt(lessonId, titleOf(lessonId), panel);
		},
	}));
	return { open, progressOf, onDidChangeProgress: changed.event, dispose: () => disposable.dispose() };
}

function titleOf(lessonId: string): string {
	return lessons.find(({ id }) => id === lessonId)?.text.title[readSettings().language] ?? vscode.l10n.t('Lesson');
}
