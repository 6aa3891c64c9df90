/** Text → template, with what is wrong with its syntax. */
import type { Problem, SourceFile } from '../language';
import { readDocuments } from '../documents/readDocuments';
import { findEntry } from './node';
import type { Span } from './node';
import { noResourcesMessage, notExpandedMessage, notRenderedMessage } from './problems';
import { createTemplate, locationOf } from './template';
import type { CloudFormationFile, Template } from './template';

/** Reads one file. A text that breaks off is read as far as it goes. */
export function parseTemplate({ path, text }: SourceFile): CloudFormationFile {
	const { lines, roots, problems, isRefused, unrendered } = readDocuments({ path, text });
	const problemAt = (span: Span, problem: Pick<Problem, 'code' | 'severity' | 'message'>): Problem => ({ ...locationOf({ path, lines }, span), ...problem });
	if (isRefused) { return { path, problems, template: undefined }; }
	if (unrendered !== undefined) {
		return { path, problems: [problemAt(unrendered, { code: 'partly-read', severity: 'information', message: notRenderedMessage })], template: undefined };
	}
	const root = roots.find((candidate) => findEntry(candidate, 'Resources')?.value.kind === 'map');
	if (root === undefined) {
		const missing = problemAt({ start: 0, end: 0 }, { code: 'no-resources', severity: 'warning', message: noResourcesMessage });
		return { path, problems: [...problems, missing], template: undefined };
	}
	const template = createTemplate(root, { path, text, lines });
	const notExpanded = [...template.openLoops, ...expandedLater(template)].map((span) => problemAt(span, { code: 'partly-read', severity: 'information', message: notExpandedMessage }));
	return { path, problems: [...problems, ...notExpanded], template };
}

function expandedLater({ resources }: Template): readonly Span[] {
	return [...resources.values()].filter(({ key }) => key.startsWith('Fn::') && !key.startsWith('Fn::ForEach::')).map(({ keySpan }) => keySpan);
}
