/** What a suggestion changes, in words: `Minimum size`, `3`, `4`. */
import type { SuggestedChange } from '../../../src/scenarios/suggest/suggestion';
import { settingText } from '../../../src/scenarios/exports/settingText';
import { choiceOf, nameOf, type ReadContext } from '../form/context';
import { valueInWords } from '../form/originView';
import { suggestText } from './text';

export interface ChangeInWords {
	readonly name: string;
	readonly before: string;
	readonly after: string;
}

export function changeInWords({ path, before, after }: SuggestedChange, context: ReadContext): ChangeInWords {
	const { scenario: { policies }, language } = context;
	const policy = policies.length < 2 ? undefined : policies[Number(/^policies\[(\d+)\]/.exec(path)?.[1])];
	const name = nameOf(context, path);
	return {
		name: policy === undefined ? name : suggestText[language].of(policy.name, name),
		before: inWords(path, before, context), after: inWords(path, after, context),
	};
}

/** As the settings show it; lists by what is in them. */
function inWords(path: string, value: unknown, context: ReadContext): string {
	if (!Array.isArray(value)) { return valueInWords(path, value, context); }
	if (value.length === 0) { return context.text.none; }
	return value.map((item: unknown) => typeof item === 'string' ? choiceOf(context, item) : settingText(path, item, context.language)).join(', ');
}
