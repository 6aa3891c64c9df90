/** YAML text → template tree. All of YAML's own typing is left out: a scalar is its text. */
import { Composer, CST, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml';
import type { CollectionTag, Document, ErrorCode, Pair, ParsedNode, Scalar, ScalarTag, Tags, YAMLMap } from 'yaml';
import { createMapOrCall, maxDepth, withoutQuotes } from './node';
import type { Entry, ScalarNode, Span, TemplateNode, TreeReading } from './node';
import type { SyntaxMessage } from './problems';

/** Reads every document of a YAML text. Short function tags become calls, aliases the node that they stand for. */
export function readYamlTree(text: string): TreeReading {
	if (hasLongBracketRun(text)) { return { roots: [], errors: [], isTooDeep: true }; }
	const tokens = [...new Parser().parse(text)];
	if (isTokenNestingTooDeep(tokens)) { return { roots: [], errors: [], isTooDeep: true }; }

	// Failsafe keeps every scalar a string; duplicate keys are common in real files and the last one counts.
	const composer = new Composer({ schema: 'failsafe', customTags: createFunctionTags(), uniqueKeys: false, logLevel: 'silent' });
	const documents = [...composer.compose(tokens, false, text.length)];
	return {
		roots: documents.map((document) => convertDocument(document, text)).filter((root) => root !== undefined),
		errors: documents.flatMap(({ errors }) => errors).map(({ code, pos: [start, end] }) => ({ message: messages[code], span: { start, end } })),
		isTooDeep: false,
	};
}

/** Known to the composer so that it does not make a warning of each; what they mean is left to the conversion. */
function createFunctionTags(): Tags {
	return functionNames.flatMap((name): (CollectionTag | ScalarTag)[] => {
		const tag = `!${name}`;
		return [{ tag, resolve: (text: string) => text }, { tag, collection: 'map' }, { tag, collection: 'seq' }];
	});
}

const functionNames = [
	'Ref', 'Condition', 'Sub', 'GetAtt', 'FindInMap', 'If', 'Select', 'Split', 'Join', 'GetAZs', 'ImportValue', 'Transform', 'Base64', 'Cidr',
	'And', 'Equals', 'Not', 'Or', 'Length', 'ToJsonString',
];

/** Runs of brackets or indicators that no template has, found before the parser, which is slow on them. */
function hasLongBracketRun(text: string): boolean {
	let depth = 0;
	for (let index = 0; index < text.length; index++) {
		const character = text.charAt(index);
		if (character === '[' || character === '{') {
			depth++;
			if (depth > 5 * maxDepth) { return true; }
		} else if ((character === ']' || character === '}') && depth > 0) {
			depth--;
		}
	}
	return /(?:[-?:][ \t]){200}/.test(text);
}

/** Walks the tokens without recursion, because the composer that follows would overflow the stack on them. */
function isTokenNestingTooDeep(roots: readonly CST.Token[]): boolean {
	const pending = roots.map((token) => ({ token, depth: 0 }));
	for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
		const { token, depth } = next;
		if (depth > maxDepth) { return true; }
		if (token.type === 'document' && token.value !== undefined) { pending.push({ token: token.value, depth }); }
		if (!CST.isCollection(token)) { continue; }
		for (const { key, value } of token.items) {
			if (CST.isCollection(key)) { pending.push({ token: key, depth: depth + 1 }); }
			if (CST.isCollection(value)) { pending.push({ token: value, depth: depth + 1 }); }
		}
	}
	return false;
}

function convertDocument(document: Document.Parsed, text: string): TemplateNode | undefined {
	const anchors = new Map<string, TemplateNode>();
	return document.contents === null ? undefined : convert(document.contents);

	function convert(node: ParsedNode): TemplateNode {
		if (isAlias(node)) { return anchors.get(node.source) ?? createEmpty(spanOf(node, text)); }
		const converted = createTagCall(node, convertUntagged(node), text);
		if (node.anchor !== undefined) { anchors.set(node.anchor, converted); }
		return converted;
	}

	function convertUntagged(node: ParsedNode): TemplateNode {
		if (isMap(node)) { return convertMap(node); }
		if (isSeq(node)) { return { kind: 'list', items: node.items.map(convert), span: spanOf(node, text) }; }
		return isScalar(node) ? convertScalar(node, text) : createEmpty(spanOf(node, text));
	}

	function convertMap(map: YAMLMap.Parsed): TemplateNode {
		const entries: Entry[] = [];
		const merged: TemplateNode[] = [];
		for (const entry of map.items.map(convertPair)) {
			if (entry?.key === '<<') {
				merged.push(...entry.value.kind === 'list' ? entry.value.items : [entry.value]);
			} else if (entry !== undefined) {
				entries.push(entry);
			}
		}
		return createMapOrCall(entries, merged, spanOf(map, text));
	}

	/** Nothing for a key that is not a name, such as the `{{ x }}` of another tool. */
	function convertPair({ key, value }: Pair<ParsedNode, ParsedNode | null>): Entry | undefined {
		if (!isScalar(key)) { return undefined; }
		const { text: name, span } = convertScalar(key, text);
		return { key: name, keySpan: span, value: value === null ? createEmpty({ start: span.end, end: span.end }) : convert(value) };
	}
}

function convertScalar(node: Scalar.Parsed, text: string): ScalarNode {
	const span = spanOf(node, text);
	const value = typeof node.value === 'string' ? node.value : '';
	switch (node.type) {
		case 'QUOTE_SINGLE':
		case 'QUOTE_DOUBLE': return { kind: 'scalar', text: value, isQuoted: true, isEditable: true, span: withoutQuotes(text, span) };
		case 'BLOCK_LITERAL':
		case 'BLOCK_FOLDED': return { kind: 'scalar', text: value, isQuoted: true, isEditable: false, span };
		default: return { kind: 'scalar', text: value, isQuoted: false, isEditable: true, span };
	}
}

function createEmpty(span: Span): ScalarNode {
	return { kind: 'scalar', text: '', isQuoted: false, isEditable: true, span };
}

/** `!Sub x` → the call; tags of YAML itself (`!!str`) say nothing here. */
function createTagCall(node: ParsedNode, argument: TemplateNode, text: string): TemplateNode {
	const { tag } = node;
	if (tag === undefined || !/^!\w/.test(tag)) { return argument; }
	const { start, end } = spanOf(node, text);
	const tagStart = text.lastIndexOf(tag, start);
	const name = tag === '!Ref' || tag === '!Condition' ? tag.slice(1) : `Fn::${tag.slice(1)}`;
	return { kind: 'call', name, argument, span: { start: tagStart === -1 ? start : tagStart, end: Math.max(end, tagStart + tag.length) } };
}

/** Without the line breaks that the parser counts to the end of a block. */
function spanOf(node: ParsedNode, text: string): Span {
	const [start, valueEnd] = node.range;
	let end = valueEnd;
	while (end > start && /\s/.test(text.charAt(end - 1))) { end--; }
	return { start, end };
}

const messages: Readonly<Record<ErrorCode, SyntaxMessage>> = {
	ALIAS_PROPS: 'alias', BAD_ALIAS: 'alias', BAD_COLLECTION_TYPE: 'alias', BAD_DIRECTIVE: 'unexpected', BAD_DQ_ESCAPE: 'escape',
	BAD_INDENT: 'indentation', BAD_PROP_ORDER: 'alias', BAD_SCALAR_START: 'escape', BLOCK_AS_IMPLICIT_KEY: 'indentation',
	BLOCK_IN_FLOW: 'missing', DUPLICATE_KEY: 'key', IMPOSSIBLE: 'unexpected', KEY_OVER_1024_CHARS: 'key', MISSING_CHAR: 'missing',
	MULTILINE_IMPLICIT_KEY: 'key', MULTIPLE_ANCHORS: 'alias', MULTIPLE_DOCS: 'unexpected', MULTIPLE_TAGS: 'alias', NON_STRING_KEY: 'key',
	RESOURCE_EXHAUSTION: 'unexpected', TAB_AS_INDENT: 'tab', TAG_RESOLVE_FAILED: 'alias', UNEXPECTED_TOKEN: 'unexpected',
};
