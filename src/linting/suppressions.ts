/** Comments that silence a rule: `compute-lab:ignore rule-id reason` on the line of a finding, or alone on the line above. */
import type { Finding } from '../rules/rule';

const commentPattern = /(?:#|\/\/|\/\*)\s*compute-lab:ignore\s+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)/;

/** @returns whether a comment in its text silences a finding; each text is split once */
export function createSuppressions(textOf: (file: string) => string | undefined): (finding: Finding) => boolean {
	const linesOf = new Map<string, readonly string[] | undefined>();
	return ({ file, range, ruleId }) => {
		if (!linesOf.has(file)) {
			const text = textOf(file);
			linesOf.set(file, text?.includes('compute-lab:ignore') === true ? text.split(/\r\n|\n|\r/) : undefined);
		}
		const lines = linesOf.get(file);
		if (lines === undefined) { return false; }
		const above = lines[range.start.line - 1] ?? '';
		return silences(lines[range.start.line] ?? '', ruleId) || (/^\s*(?:#|\/\/|\/\*)/.test(above) && silences(above, ruleId));
	};
}

function silences(line: string, ruleId: string): boolean {
	const ids = commentPattern.exec(line)?.[1];
	return ids !== undefined && ids.split(',').some((id) => id.trim() === ruleId);
}
