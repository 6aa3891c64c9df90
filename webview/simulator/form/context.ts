/** What the views of the settings share. */
import type { LanguageTag } from '../../../src/core/model/localized';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import type { SimulatorSnapshot } from '../../../src/protocol/simulator';
import type { Actions } from '../actions';
import { isOpen, type SimulatorState } from '../state';
import { unreadableDrafts } from './drafts';
import { fieldAt, type Field } from './fields';
import { choiceLabels, labelOf, settingLabels, type Labels } from './labels';
import { formText, type FormText } from './text';

/** What settings are read and named with. */
export interface ReadContext {
	readonly state: SimulatorState;
	readonly snapshot: SimulatorSnapshot;
	/** With the reader's changes. */
	readonly scenario: AutoScalingScenario;
	readonly language: LanguageTag;
	readonly text: FormText;
	readonly labels: Labels;
	readonly choices: Labels;
}

export interface FormContext extends ReadContext {
	readonly actions: Actions;
	/** Paths of fields whose text cannot be understood. */
	readonly unreadable: readonly string[];
}

export function createReadContext(state: SimulatorState, snapshot: SimulatorSnapshot, scenario: AutoScalingScenario): ReadContext {
	const { language } = snapshot;
	return { state, snapshot, scenario, language, text: formText[language], labels: settingLabels[language], choices: choiceLabels[language] };
}

export function createFormContext(state: SimulatorState, snapshot: SimulatorSnapshot, { scenario, actions }: Pick<FormContext, 'scenario' | 'actions'>): FormContext {
	return { ...createReadContext(state, snapshot, scenario), actions, unreadable: unreadableDrafts(state.drafts, scenario) };
}

export function fieldOf({ state, scenario, snapshot }: ReadContext, path: string): Field | undefined {
	const field = fieldAt(scenario, path, snapshot.scenario);
	if (field === undefined || !isRequestCost(path) || !isOpen(state, requestCostPart)) { return field; }
	return { ...field, input: 'cpuTime', unit: 'cpuMs', slider: undefined };
}

/** What an instance serves can be told as requests per second or as CPU time of a request; which of them is kept like an open part. */
export const requestCostPart = 'requestCost.cpuTime';

export function isRequestCost(path: string): boolean {
	return path === 'launch.requestsPerSecond';
}

export function nameOf({ labels }: ReadContext, path: string): string {
	return labelOf(path, labels);
}

/** A choice in words. */
export function choiceOf({ choices }: ReadContext, choice: string): string {
	return choices[choice] ?? choice;
}
