/** Steps of a policy as a table, with a picture of what each covers: bounds are relative to the alarm's threshold, which the picture adds. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../../../src/core/format';
import type { StepPolicy } from '../../../src/core/simulation/scenario/policySettings';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { fieldOf, type FormContext } from './context';
import { addStep, removeStep } from './creation';
import { understand, writeValue } from './drafts';
import { problemOf } from './fieldView';
import { originView } from './originView';
import { isChanged } from './overrides';
import { problemsAt } from './parts';
import { stepBars, type StepBar } from './stepBars';

type Steps = StepPolicy['steps'];

export function stepTableView(path: string, context: FormContext): TemplateResult {
	const { scenario, snapshot, actions, text } = context;
	const steps = readAt(scenario, path) as Steps;
	return html`
		<div class="steps" data-testid=${path}>
			${isChanged(snapshot.scenario, scenario, path) ? originView(path, context) : nothing}
			${diagram(path, context)}
			<table>
				<thead class="lab-small lab-muted"><tr><th scope="col">${text.stepFrom}</th><th scope="col">${text.stepTo}</th><th scope="col">${text.stepAdjustment}</th><th></th></tr></thead>
				<tbody>${steps.map((_, index) => html`
					<tr>${(['lowerBound', 'upperBound', 'adjustment'] as const).map(key => html`<td>${cell(`${path}[${index}].${key}`, index, context)}</td>`)}
						<td><button class="lab-icon-button" type="button" data-testid="remove.${path}[${index}]" ?disabled=${steps.length === 1} title=${text.remove(text.step(formatNumber(index + 1)))}
							aria-label=${text.remove(text.step(formatNumber(index + 1)))} @click=${() => { actions.change(path, removeStep(steps, index)); }}><span class="codicon codicon-trash"></span></button></td></tr>
					${[`${path}[${index}]`, `${path}[${index}].adjustment`, `${path}[${index}].lowerBound`, `${path}[${index}].upperBound`].map(place => stepProblem(place, context))}`)}
				</tbody>
			</table>
			<button class="lab-link add" type="button" data-testid="add.${path}" @click=${() => { actions.change(path, addStep(steps)); }}>+ ${text.addStep}</button>
		</div>`;
}

function stepProblem(path: string, context: FormContext): unknown {
	const found = context.state.problems.some(problem => problem.path === path);
	return found ? html`<tr><td colspan="4">${problemsAt(path, context)}</td></tr>` : nothing;
}

function cell(path: string, index: number, context: FormContext): TemplateResult | typeof nothing {
	const { state, scenario, actions, text } = context;
	const field = fieldOf(context, path);
	if (field === undefined) { return nothing; }
	const names = { lowerBound: text.stepFrom, upperBound: text.stepTo, adjustment: text.stepAdjustment };
	const name = `${text.step(formatNumber(index + 1))}, ${names[path.slice(path.lastIndexOf('.') + 1) as keyof typeof names]}`;
	const shown = state.drafts[path] ?? writeValue(field, readAt(scenario, path), scenario);
	const open = path.endsWith('lowerBound') ? '−∞' : '+∞';
	const invalid = problemOf(field, context) !== undefined || (state.drafts[path] !== undefined && understand(field, state.drafts[path] ?? '', scenario) === undefined);
	return html`<vscode-text-field class=${invalid ? 'is-invalid' : ''} data-testid=${path} aria-label=${name} aria-invalid=${invalid ? 'true' : 'false'} .value=${shown} placeholder=${open}
		@input=${(event: Event) => { actions.type(field, (event.currentTarget as HTMLInputElement).value); }} @change=${() => { actions.settle(path); }}><span>${name}</span></vscode-text-field>`;
}

const width = 280;
const height = 64;

function diagram(path: string, context: FormContext): TemplateResult | typeof nothing {
	const policy = readAt(context.scenario, path.replace(/\.steps$/, '')) as StepPolicy;
	const picture = stepBars(policy.steps, policy.alarm.threshold);
	if (picture === undefined) { return nothing; }
	const { bars, threshold, from, to } = picture;
	const x = (share: number): number => share * width;
	const words = bars.map(bar => `${context.text.stepRange(bound(bar.from, '−∞'), bound(bar.to, '+∞'))}: ${signed(bar.adjustment)}`).join('; ');
	return html`
		<svg class="step-diagram" viewBox="0 0 ${width} ${height}" role="img" aria-label="${context.text.stepDiagram}: ${words}">
			${bars.map(bar => barView(bar, x))}
			${svg`<line class="axis" x1="0" x2=${width} y1=${height - 14} y2=${height - 14}></line>
				<line class="threshold" x1=${x(threshold)} x2=${x(threshold)} y1="2" y2=${height - 14}></line>
				${threshold > 0.15 ? svg`<text x="0" y=${height - 2}>${formatNumber(from, 1)}</text>` : nothing}<text x=${width} y=${height - 2} text-anchor="end">${formatNumber(to, 1)}</text>
				<text x=${Math.min(width - 24, Math.max(10, x(threshold)))} y=${height - 2} text-anchor="middle">${formatNumber(policy.alarm.threshold, 1)}</text>`}
		</svg>`;
}

function barView({ left, right, size, adjustment }: StepBar, x: (share: number) => number): TemplateResult {
	const room = height - 30;
	const tall = Math.max(2, Math.abs(size) * room);
	return svg`<rect class=${adjustment < 0 ? 'less' : 'more'} x=${x(left) + 1} width=${Math.max(1, x(right) - x(left) - 2)} y=${height - 14 - tall} height=${tall}></rect>
		<text x=${x((left + right) / 2)} y=${height - 17 - tall} text-anchor="middle">${signed(adjustment)}</text>`;
}

function signed(value: number): string {
	return value > 0 ? `+${formatNumber(value)}` : value < 0 ? `−${formatNumber(-value)}` : '0';
}

function bound(value: number | null, open: string): string {
	return value === null ? open : formatNumber(value, 1);
}
