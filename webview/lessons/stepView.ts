/** One step: its text, then what there is to do, the live picture, and what the run says. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GoalStep, LessonStep, PredictStep } from '../../src/lessons/lesson';
import { getStepState } from '../../src/lessons/progress';
import type { RunnableStep } from '../../src/lessons/run';
import { failureNotice } from '../shared/failureNotice';
import type { Actions, PanelModel, ShownRun } from './actions';
import { pictureCharts } from './charts';
import { richText } from './richText';
import { sliders } from './sliders';
import { panelText } from './text';

export function stepView(step: LessonStep, model: PanelModel, actions: Actions): TemplateResult {
	const { language, progress } = model.session;
	const skipped = getStepState(progress, step.id) === 'skipped';
	return html`
		<h1 tabindex="-1" data-testid="step-title">${step.title[language]}</h1>
		${skipped ? html`<p class="lab-small lab-muted">${panelText[language].skippedNote}</p>` : nothing}
		<div class="prose">${step.paragraphs.map(paragraph => html`<p>${richText(paragraph[language])}</p>`)}</div>
		${model.failure === undefined ? nothing : failureNotice(model.failure, language, () => { actions.runAgain(); })}
		${step.kind === 'read' || model.shown === undefined ? nothing : runView(step, model.shown, { model, actions })}`;
}

interface ViewContext {
	readonly model: PanelModel;
	readonly actions: Actions;
}

function runView(step: RunnableStep, shown: ShownRun, context: ViewContext): TemplateResult {
	const { model: { session }, actions } = context;
	const { language } = session;
	return html`
		${step.kind === 'goal' ? goalBox(step, shown, context) : nothing}
		${step.kind === 'predict' ? question(step, shown, context) : sliders(step.controls, { stepId: step.id, values: session.values[step.id] ?? {}, language, actions })}
		${picture(step, shown, context)}
		${feedbackBox(step, shown, context)}
		<p class="lab-small lab-muted" data-testid="note">${step.note[language]}</p>`;
}

function goalBox(step: GoalStep, { feedback }: ShownRun, { model: { session: { language } } }: ViewContext): TemplateResult {
	const text = panelText[language];
	return html`
		<div class="goal" data-testid="goal">
			<p><span class="goal-word">${text.goal}</span> ${richText(step.goal[language])}</p>
			<ul class="lab-small criteria" data-testid="criteria">
				${(feedback?.criteria ?? []).map(criterion => html`
					<li class=${criterion.met ? 'met' : 'unmet'}>
						<span class="codicon codicon-${criterion.met ? 'pass-filled' : 'circle-large-outline'}" aria-hidden="true"></span>
						${criterion.text[language]}<span class="lab-hidden">, ${criterion.met ? text.met : text.unmet}</span>
					</li>`)}
			</ul>
		</div>`;
}

function question(step: PredictStep, { run }: ShownRun, { model: { session }, actions }: ViewContext): TemplateResult {
	const { language } = session;
	const text = panelText[language];
	const chosen = session.chosen[step.id];
	const right = chosen !== undefined && run.ok ? step.answer(run.result) : undefined;
	return html`
		<fieldset class="question">
			<legend>${step.question[language]}</legend>
			${step.options.map(option => {
				const mark = option.id === right ? 'right' : option.id === chosen ? 'wrong' : 'plain';
				const words = [option.id === chosen ? text.yourAnswer : '', option.id === right ? text.rightAnswer : ''].filter(word => word !== '').join(' · ');
				const icon = mark === 'right' ? 'pass-filled' : mark === 'wrong' ? 'error' : 'circle-large-outline';
				return html`
					<button class="option ${mark}" type="button" data-testid="option-${option.id}" ?disabled=${chosen !== undefined}
						aria-pressed=${option.id === chosen ? 'true' : 'false'} @click=${() => { actions.choose(step.id, option.id); }}>
						<span class="codicon codicon-${icon}" aria-hidden="true"></span>
						<span>${option.text[language]}</span>
						<span class="lab-small option-words">${words}</span>
					</button>`;
			})}
		</fieldset>`;
}

function picture(step: RunnableStep, { run, drawn }: ShownRun, { model: { session, cursorSeconds, range }, actions }: ViewContext): TemplateResult | typeof nothing {
	if (drawn === undefined) { return nothing; }
	const revealed = step.kind !== 'predict' || session.chosen[step.id] !== undefined;
	const charts = pictureCharts(drawn.result, { scenario: drawn.scenario, picture: step.picture, language: session.language, revealed });
	return html`
		<div class="picture ${run.ok ? '' : 'stale'}" data-testid="picture">
			${charts.map(spec => html`
				<lab-chart .spec=${spec} .cursorSeconds=${cursorSeconds} .range=${range}
					@cursor=${(event: CustomEvent<number>) => { actions.pointAt(event.detail); }}
					@zoom=${(event: CustomEvent<typeof range>) => { actions.zoomTo(event.detail); }}></lab-chart>`)}
		</div>`;
}

function feedbackBox(step: RunnableStep, { run, feedback }: ShownRun, context: ViewContext): TemplateResult {
	const { language } = context.model.session;
	const text = panelText[language];
	const tone = !run.ok ? 'error' : feedback?.met === true ? 'good' : feedback?.met === false ? 'unmet' : 'plain';
	const body = run.ok
		? feedback === undefined ? nothing : html`<p>${richText(feedback.text[language])}</p>`
		: html`<p><strong>${text.cannotRun}</strong></p>
			<ul>${run.problems.map(({ message }) => html`<li>${message[language]}</li>`)}</ul>
			<p class="lab-small lab-muted">${text.staleRun}</p>`;
	return html`
		<div class="feedback ${tone}" data-testid="feedback" data-met=${String(feedback?.met ?? '')} ?hidden=${body === nothing}>
			<div role="status" aria-live="polite">
				${body}
				${step.kind === 'goal' && feedback?.met === true ? html`<p class="remember"><span class="goal-word">${text.remember}</span> ${richText(step.remember[language])}</p>` : nothing}
			</div>
			${step.kind === 'goal' && feedback?.met !== true ? hints(step, context) : nothing}
		</div>`;
}

function hints(step: GoalStep, { model: { session: { language, hintsShown } }, actions }: ViewContext): TemplateResult {
	const text = panelText[language];
	const count = Math.min(step.hints.length, hintsShown[step.id] ?? 0);
	return html`
		${step.hints.slice(0, count).map((hint, index) => html`<p class="hint"><span class="goal-word">${text.hint(index + 1)}</span> ${richText(hint[language])}</p>`)}
		${count < step.hints.length
			? html`<button class="lab-link" type="button" data-testid="hint" @click=${() => { actions.showHint(step.id); }}>${text.showHint(count + 1, step.hints.length)}</button>`
			: nothing}`;
}
