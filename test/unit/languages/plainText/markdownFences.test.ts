import assert from 'node:assert/strict';
import { isInInfraFence } from '../../../../src/languages/plainText/markdownFences';

/** Which of the lines are in a fence of infra code. */
function marked(...lines: readonly string[]): readonly string[] {
	return lines.filter((_, index) => isInInfraFence((at) => lines[at] ?? '', index));
}

describe('isInInfraFence', () => {
	it('tells code of infra languages and terminals from prose and other code', () => {
		assert.deepStrictEqual(marked('a', '```hcl', 'b', '```', 'c', '~~~ yaml', 'd', '```', 'e', '~~~', '```python', 'f', '```', '```', 'g', '```', '``` {.bash .x}', 'h', '````'), ['b', '```', 'd', '```', 'e', '~~~', 'h', '````']);
	});

	it('knows fences in lists and quotes, and what is none', () => {
		assert.deepStrictEqual(marked('- ```sh', '  a', '  ```', '> ```json', '> b', '> ```', '```sh``` inline', 'c', '1. ~~~Terraform', 'd'), ['  a', '  ```', '> b', '> ```', 'd']);
	});
});
