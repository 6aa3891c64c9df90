/** The Region that a stack is deployed to, where the program names it: `new WebStack(app, 'Web', { env: { region: 'ap-northeast-2' } })`. */
import type { Value } from '../../core/model/value';
import { toTree } from '../programs/tree';
import type { Callable } from '../programs/syntax';
import { toTyped } from '../values/valueTree';
import type { ValueTree } from '../values/valueTree';
import { createProps } from './props';
import type { Construct, World } from './world';

export function createRegions(world: World): (construct: Construct) => Value<string> | undefined {
	const byClass = regionsByClass(world);
	return ({ call, scopePart }) => {
		const stack = world.thingOf(scopePart?.result);
		const own = stack?.kind === 'core.Stack' ? stack.construct.props.object('env').value('region') : undefined;
		const region = own ?? (call.scope.self === undefined ? undefined : byClass.get(call.scope.self));
		return region?.kind === 'scalar' ? toTyped(region, String) : undefined;
	};
}

/** Of a class that makes several stacks, the Region that all of them agree on. */
function regionsByClass({ evaluator, interpret }: World): ReadonlyMap<Callable, ValueTree | undefined> {
	const found = new Map<Callable, ValueTree | undefined>();
	for (const file of evaluator.files) {
		for (const { call } of file.sites) {
			const callee = evaluator.evaluate(call.callee, file);
			if (callee.kind !== 'callable' || callee.callable.kind !== 'class') { continue; }
			const { positional, named } = evaluator.argumentsOf(call);
			const place = { file, start: call.start, end: call.end };
			const props = createProps(positional[2] ?? { result: { kind: 'object', entries: named, rest: undefined, place, owner: undefined, isComputed: false }, use: place }, place, interpret);
			const region = props.object('env').part('region');
			const tree = region === undefined ? undefined : toTree(region, interpret);
			const before = found.get(callee.callable);
			const agrees = !found.has(callee.callable) || (before?.kind === 'scalar' && tree?.kind === 'scalar' && before.value === tree.value);
			found.set(callee.callable, agrees ? tree : undefined);
		}
	}
	return found;
}
