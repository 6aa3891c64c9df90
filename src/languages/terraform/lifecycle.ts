/** The `lifecycle` block of a resource → model. */
import type { ResourceLifecycle } from '../../core/model/resource';
import type { Value } from '../../core/model/value';
import { camelCase } from '../values/spelling';
import type { BlockFields } from './blockFields';
import { withDefault } from './fields';
import { rangeOf } from './positions';
import type { Expression } from './syntax';

const source = 'https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle';

/** @param fields of the resource; `undefined` without such a block */
export function readLifecycle(fields: BlockFields): ResourceLifecycle | undefined {
	const [block] = fields.blocks('lifecycle');
	return block && {
		ignoreChanges: readIgnored(block),
		createBeforeDestroy: withDefault(block, block.boolean('create_before_destroy'), { fallback: false, source }),
		preventDestroy: withDefault(block, block.boolean('prevent_destroy'), { fallback: false, source }),
	};
}

/** Names stand there as they are, unlike anywhere else; old versions and JSON write them as texts. */
function readIgnored(block: BlockFields): Value<readonly string[]> {
	const written = block.evaluate('ignore_changes');
	if (written === undefined) { return withDefault(block, undefined, { fallback: [], source }); }
	const { expression } = written;
	const { file, nameRange, source: code } = block.context;
	const names = (expression.kind === 'list' ? expression.items : [expression]).map(firstName);
	const place = { file, range: rangeOf(code, expression) };
	const text = code.text.slice(expression.start, expression.end);
	if (code.page !== undefined) { return { file, range: nameRange, value: names.map((name) => camelCase(name ?? '')), origin: { kind: 'omitted', source: code.page } }; }
	const isWhole = names.every((name) => name !== undefined);
	return isWhole ? { ...place, value: names.map(camelCase), origin: { kind: 'literal' } } : { ...place, value: undefined, origin: { kind: 'unknown', reason: 'malformed', text } };
}

/** The setting of `desired_capacity`, `tags["x"]` and `launch_template[0].version`. */
function firstName(expression: Expression): string | undefined {
	switch (expression.kind) {
		case 'name': return expression.name;
		case 'step': return firstName(expression.target);
		case 'literal': return typeof expression.value === 'string' ? /^\w+/.exec(expression.value)?.[0] : undefined;
		case 'template': return expression.parts.length === 1 ? /^\w+/.exec(String(expression.parts[0]))?.[0] : undefined;
		default: return undefined;
	}
}
