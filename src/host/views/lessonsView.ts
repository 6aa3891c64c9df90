/** The view "Lessons": all lessons in order, with the reader's progress. */
import * as vscode from 'vscode';
import { lessons } from '../../lessons';
import type { Lesson } from '../../lessons/lesson';
import { lessonState } from '../../lessons/progress';
import type { LessonPanels } from '../panels/lessonPanel';
import { readSettings, settingsSection } from '../settings';

export function registerLessonsView({ lessonPanels }: { readonly lessonPanels: LessonPanels }): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	const provider: vscode.TreeDataProvider<Lesson> = {
		onDidChangeTreeData: changed.event,
		getChildren: (parent) => parent === undefined ? [...lessons] : [],
		getTreeItem: (lesson) => lessonItem(lesson, lessonPanels),
	};
	return vscode.Disposable.from(
		changed,
		vscode.window.registerTreeDataProvider('computeLab.lessons', provider),
		lessonPanels.onDidChangeProgress(() => changed.fire()),
		vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(settingsSection)) { changed.fire(); } }),
	);
}

function lessonItem(lesson: Lesson, lessonPanels: LessonPanels): vscode.TreeItem {
	const { language } = readSettings();
	const state = lessonState(lesson, lessonPanels.progressOf(lesson.id));
	const look = {
		'not-started': { icon: 'circle-outline', words: vscode.l10n.t('not started') },
		started: { icon: 'circle-filled', words: vscode.l10n.t('started') },
		finished: { icon: 'pass-filled', words: vscode.l10n.t('finished') },
	}[state];
	const item = new vscode.TreeItem(lesson.text.title[language]);
	item.id = lesson.id;
	item.description = state === 'not-started' ? '' : look.words;
	item.tooltip = lesson.text.summary[language];
	item.iconPath = new vscode.ThemeIcon(look.icon);
	item.accessibilityInformation = { label: `${lesson.text.title[language]}, ${look.words}` };
	item.command = { command: 'computeLab.openLesson', title: lesson.text.title[language], arguments: [lesson.id] };
	return item;
}
