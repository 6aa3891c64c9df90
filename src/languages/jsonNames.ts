/** A quick look at JSON without parsing it. */

/** The names of the outermost object from an offset on, with where they begin; as far as one goes on asking. Linear in the text. */
export function* outerNames(text: string, start: number): Generator<{ readonly name: string; readonly offset: number }> {
	const token = /"((?:[^"\\\n]|\\.)*)"\s*(:?)|[{}[\]]/g;
	token.lastIndex = start;
	let depth = 0;
	for (let match = token.exec(text); match !== null; match = token.exec(text)) {
		const [whole, name, colon] = match;
		if (whole === '{' || whole === '[') { depth++; }
		if (whole === '}' || whole === ']') { depth--; }
		if (depth === 0) { return; }
		if (depth === 1 && colon === ':' && name !== undefined) { yield { name, offset: match.index }; }
	}
}
