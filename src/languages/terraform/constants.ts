/** Expressions where nothing can be named: files of values, and what Terraform reads before it knows any. */
import { unknown } from './evaluated';
import { createEvaluator } from './evaluator';
import type { Evaluator } from './evaluator';

export function createConstantEvaluator(): Evaluator {
	return createEvaluator({
		variable: (_name, place) => unknown('unresolved', place),
		local: (_name, place) => unknown('unresolved', place),
		module: (_name, place) => unknown('unresolved', place),
		file: (_path, place) => unknown('not-in-text', place),
		addressOf: (name) => name,
		path: () => undefined,
	}, { depth: 0, steps: 0 });
}
