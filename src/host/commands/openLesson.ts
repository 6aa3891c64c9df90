/** "Open Lesson…": a choice of lessons with their state, or the one that a link names. */
import * as vscode from 'vscode';
import { lessons } from '../../lessons';
import { lessonState } from '../../lessons/progress';
import { readSettings } from '../settings';
import type { Command } from './command';

const stateIcons = { 'not-started': '$(circle-outline)', started: '$(circle-filled)', finished: '$(pass-filled)' } as const;

export const openLesson: Command = {
	id: 'computeLab.openLesson',
	async run({ lessonPanels }, argument) {
		const named = typeof argument === 'string' ? lessons.find(({ id }) => id === argument) : undefined;
		if (named !== undefined) { return lessonPanels.open(named.id); }
		const { language } = readSettings();
		const picked = await vscode.window.showQuickPick(
			lessons.map((lesson) => ({
				label: `${stateIcons[lessonState(lesson, lessonPanels.progressOf(lesson.id))]} ${lesson.text.title[language]}`,
				detail: lesson.text.summary[language],
				lessonId: lesson.id,
			})),
			{ title: vscode.l10n.t('Open Lesson'), placeHolder: vscode.l10n.t('Choose a lesson'), matchOnDetail: true },
		);
		if (picked !== undefined) { await lessonPanels.open(picked.lessonId); }
	},
};
