/** Arguments that have whatever a reader asks for: see src/languages/writing/probe.ts. */
import type { Form, Probe } from '../writing/probe';
import type { FieldContext, Fields } from './fields';

/** @param context what the readers put around values that are not written */
export function createProbeFields(context: FieldContext, probe: Probe): Fields {
	const take = (form: Form) => (name: string): ReturnType<Probe['take']> => probe.take(name, form);
	return {
		context, range: context.nameRange, isCertain: true,
		text: take('text'), number: take('number'), boolean: take('boolean'), texts: take('texts'), commaTexts: take('comma-texts'),
		reference: take('reference'), references: take('references'), dimensions: take('dimensions'),
		block: (name) => createProbeFields(context, probe.one(name)),
		blocks: (name) => probe.many(name).map((item) => createProbeFields(context, item)),
		isWritten: (name) => probe.isWritten(name),
		dataSource: () => undefined,
		json: () => [],
		mentions: () => [],
		items: () => [],
	};
}
