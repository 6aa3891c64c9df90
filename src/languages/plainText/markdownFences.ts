/** Code in Markdown: which of it is infra code, by what its fence says. */

/** Words behind a fence that name a language in which AWS compute is written, or a terminal. */
const infraLanguages = /^(?:hcl|tf|terraform|opentofu|tofu|ya?ml|jsonc?|json5|cloudformation|bash|sh|shell|zsh|console|terminal|shell-session|shellsession)$/;

/**
 * Whether a line stands in a fence of infra code. A fence that says nothing is none.
 * @param lineAt text of a line, from 0
 * @param line the one that is asked about
 * Source: https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function isInInfraFence(lineAt: (line: number) => string, line: number): boolean {
	let open: { readonly marks: string; readonly isInfra: boolean } | undefined;
	for (let at = 0; at < line; at++) {
		const [, marks, said = ''] = /^(?:[ \t]|>|[-*+] |\d{1,9}[.)] )*(`{3,}|~{3,})(.*)$/.exec(lineAt(at)) ?? [];
		if (marks === undefined || marks.startsWith('`') && said.includes('`')) { continue; }
		if (open === undefined) {
			const word = /^\s*\{?\.?([\w-]+)/.exec(said)?.[1]?.toLowerCase() ?? '';
			open = { marks, isInfra: infraLanguages.test(word) };
		} else if (marks[0] === open.marks[0] && marks.length >= open.marks.length && said.trim() === '') {
			open = undefined;
		}
	}
	return open?.isInfra === true;
}
