/** Properties that have whatever a reader asks for: see src/languages/writing/probe.ts. */
import type { Range } from '../../core/model/value';
import type { Form, Probe } from '../writing/probe';
import type { Properties } from './properties';

export function createProbeProperties(range: Range, probe: Probe): Properties {
	const take = (form: Form) => (name: string): ReturnType<Probe['take']> => probe.take(name, form);
	return {
		range, isUnknown: false,
		text: take('text'), number: take('number'), boolean: take('boolean'), texts: take('texts'), commaTexts: take('comma-texts'),
		reference: take('reference'), references: take('references'),
		child: (name) => createProbeProperties(range, probe.one(name)),
		children: (name) => probe.many(name).map((item) => createProbeProperties(range, item)),
		keyed: (key) => createProbeProperties(range, probe.keyed(key)),
		isWritten: (name) => probe.isWritten(name),
		ssmParameter: () => undefined,
		mentions: () => [],
		items: () => [],
	};
}
