/** The page around a step: where the reader is, the step, and the ways on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageTag } from '../../src/core/model/localized';
import { chapters, lessons } from '../../src/lessons';
import { getStepState, lessonState } from '../../src/lessons/progress';
import type { Actions, PanelModel } from './actions';
import { getReach, getStep, holdsBack, type Session } from './session';
import { stepView } from './stepView';
import { panelText } from './text';

export function lessonPage(model: PanelModel, actions: Actions): TemplateResult {
	const { session } = model;
	const step = getStep(session);
	return html`
		<main class="lesson" data-testid="lesson" data-lesson=${session.lesson.id}>
			${header(model, actions)}
			${segments(session, actions)}
			${step === undefined ? endView(session, actions) : stepView(step, model, actions)}
			${footer(session, actions)}
		</main>`;
}

/** For an id that this version does not have. */
export function unknownLessonPage(lessonId: string, language: LanguageTag, actions: Pick<Actions, 'openLesson'>): TemplateResult {
	const text = panelText[language];
	return html`
		<main class="lesson" data-testid="unknown-lesson">
			<h1 tabindex="-1">${text.unknownTitle}</h1>
			<p>${text.unknownBody(lessonId)}</p>
			<h2 class="lab-heading">${text.otherLessons}</h2>
			<ul class="others">
				${lessons.map(lesson => html`
					<li><button class="lab-link" type="button" @click=${() => { actions.openLesson(lesson.id); }}>${lesson.text.title[language]}</button>
						<p class="lab-small lab-muted">${lesson.text.summary[language]}</p></li>`)}
			</ul>
		</main>`;
}

function header({ session: { lesson, language }, shown }: PanelModel, actions: Actions): TemplateResult {
	const text = panelText[language];
	const chapter = chapters.find(({ id }) => id === lesson.chapter)?.title[language] ?? '';
	const inChapter = lessons.filter(other => other.chapter === lesson.chapter);
	return html`
		<header class="lab-small">
			<p class="lab-muted">${text.lessonPosition(chapter, inChapter.findIndex(({ id }) => id === lesson.id) + 1, inChapter.length)}</p>
			<p class="lesson-title">${lesson.text.title[language]}</p>
			${shown === undefined ? nothing : html`
				<button class="lab-link" type="button" data-testid="open-in-simulator"
					@click=${() => { actions.openInSimulator(shown.run.scenario); }}>${text.openInSimulator}</button>`}
		</header>`;
}

function segments(session: Session, actions: Actions): TemplateResult {
	const { lesson, language, progress, stepIndex } = session;
	const text = panelText[language];
	const reach = getReach(lesson, progress);
	return html`
		<nav aria-label=${text.steps}>
			<ol class="segments" data-testid="segments">
				${lesson.steps.map((step, index) => {
					const state = getStepState(progress, step.id);
					const isCurrent = index === stepIndex;
					const label = text.stepLabel({
						number: index + 1, count: lesson.steps.length, title: step.title[language],
						state: isCurrent && state === 'open' ? text.stepState.current : text.stepState[state],
					});
					return html`
						<li><button class="segment ${state} ${isCurrent ? 'current' : ''}" type="button" aria-label=${label} title=${label}
							aria-current=${isCurrent ? 'step' : 'false'} ?disabled=${index > reach} @click=${() => { actions.goTo(index); }}></button></li>`;
				})}
			</ol>
		</nav>`;
}

function endView({ lesson, language, progress }: Session, actions: Actions): TemplateResult {
	const text = panelText[language];
	const finished = lessonState(lesson, progress) === 'finished';
	const following = lessons[lessons.indexOf(lesson) + 1];
	const skipped = lesson.steps.flatMap((step, index) => getStepState(progress, step.id) === 'skipped' ? [{ step, index }] : []);
	return html`
		<h1 tabindex="-1" data-testid="step-title">${finished ? text.finishedTitle : text.endedTitle}</h1>
		<p>${finished ? text.finishedBody(lesson.text.title[language]) : text.endedBody(skipped.length)}</p>
		<ul class="others">
			${skipped.map(({ step, index }) => html`
				<li><button class="lab-link" type="button" @click=${() => { actions.goTo(index); }}>${text.backTo(step.title[language])}</button></li>`)}
		</ul>
		${lesson.steps.map(step => step.kind === 'goal' && getStepState(progress, step.id) === 'done'
			? html`<p class="goal"><span class="goal-word">${text.remember}</span> ${step.remember[language]}</p>` : nothing)}
		${following === undefined ? nothing : html`
			<p><button class="lab-link" type="button" data-testid="next-lesson" @click=${() => { actions.openLesson(following.id); }}>${text.nextLesson(following.text.title[language])}</button></p>`}
		<p><a href=${lesson.source}>${text.source}</a></p>`;
}

/** Buttons keep their places from step to step; what cannot be used is disabled or leaves its place empty. */
function footer(session: Session, actions: Actions): TemplateResult {
	const { lesson, language, progress, stepIndex } = session;
	const text = panelText[language];
	const step = getStep(session);
	const held = step !== undefined && holdsBack(step, progress);
	const isLast = stepIndex === lesson.steps.length - 1;
	return html`
		<footer>
			<vscode-button appearance="secondary" data-testid="previous" ?disabled=${stepIndex === 0} @click=${() => { actions.goTo(stepIndex - 1); }}>${text.previous}</vscode-button>
			${held ? html`<button class="lab-link" type="button" data-testid="skip" @click=${() => { actions.skip(); }}>${text.skip}</button>` : nothing}
			<span class="gap"></span>
			<vscode-button appearance=${step === undefined ? 'primary' : 'secondary'} data-testid="try-mine" @click=${() => { actions.simulateMine(); }}>${text.tryMine}</vscode-button>
			${step === undefined ? nothing : html`
				<vscode-button appearance="primary" data-testid="next" ?disabled=${held} @click=${() => { actions.next(); }}>${isLast ? text.finish : text.next}</vscode-button>`}
		</footer>
		<p class="lab-small lab-muted skip-note" ?hidden=${!held}>${text.skipNote}</p>`;
}
