/** Comments of every language, and the text without them. */
import assert from 'node:assert/strict';
import { scanComments } from '../../../src/languages/comments';

const comments = (path: string, text: string): readonly string[] => scanComments(path, text).comments
	.map(({ text: content, isAlone, range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character} ${isAlone ? 'alone ' : ''}${content}`);

describe('comments', () => {
	const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
		['HCL', 'main.tf', 'a = 1 # one\n  // two\nb = "# no // no"\n/* three\n four */ c = 2\nd = 3 /* five */\n', ['0:6-0:11 one', '1:2-1:8 alone two', '3:0-4:8 three\n four', '5:6-5:16 five']],
		['HCL strings in interpolations', 'main.tf', 'a = "${f("# no", "}")} # no" # yes\n', ['0:29-0:34 yes']],
		['HCL heredocs', 'main.tf', 'a = <<-EOT\n  # no\n  EOT\n# yes\n', ['3:0-3:5 alone yes']],
		['HCL with an escaped interpolation', 'main.tf', 'a = "$${" # yes\n', ['0:10-0:15 yes']],
		['a string that is not closed ends with its line', 'main.tf', 'a = "b\n# yes\n', ['1:0-1:5 alone yes']],
		['a comment that is not closed ends with the text', 'main.tf', 'a = 1 /* b', ['0:6-0:10 b']],
		['YAML', 'a.yaml', 'A: 1 # one\n# two\nB: "# no"\nC: it\'s # three\nD: x#no\nE: \'it\'\'s # no\'\n', ['0:5-0:10 one', '1:0-1:5 alone two', '3:8-3:15 three']],
		['YAML block scalars', 'a.yaml', 'A: |\n  # no\n\n  # no\nB: >- # one\n  # no\nC: 2 # two\n', ['4:6-4:11 one', '6:5-6:10 two']],
		['YAML quotes over several lines', 'a.yaml', 'A: "x\n  # no"\nB: 1 # yes\n', ['2:5-2:10 yes']],
		['JSON in a file of YAML', 'a.yaml', '{\n  "A": "// no" // yes\n}\n', ['1:15-1:21 yes']],
		['a template by its text', 'a.template', 'A: 1 # yes\n', ['0:5-0:10 yes']],
		['Terraform\'s JSON', 'main.tf.json', '{ "resource": { "//": "why \\" not", "a": {} } }', ['0:16-0:34 alone why \\" not']],
		['TypeScript', 'stack.ts', 'const a = `# ${x} // no`; // one\n/* two */\n', ['0:26-0:32 one', '1:0-1:9 alone two']],
		['Python', 'stack.py', 'a = """\n# no\n""" # one\nb = "# no"\n', ['2:4-2:9 one']],
		['shell', 'up.sh', '#!/bin/bash\naws x --a "b # no" # one\necho a#no \\"b # two\ncat <<\'E\' > f # no\n# no\nE\n# three\n', ['0:0-0:11 alone !/bin/bash', '1:19-1:24 one', '2:14-2:19 two', '6:0-6:7 alone three']],
		['shell, where strings go on over lines and a shift is no document', 'up.sh', 'a=\'x\\\n# no\'\nn=$((1 << a))\n# yes\n', ['3:0-3:5 alone yes']],
		['Windows line ends', 'main.tf', 'a = 1 # one\r\n# two\r\n', ['0:6-0:11 one', '1:0-1:5 alone two']],
		['a language without comments of its own', 'notes.md', '# title\n', []],
		['an empty text', 'main.tf', '', []],
	];
	for (const [name, path, text, expected] of cases) {
		it(name, () => { assert.deepStrictEqual(comments(path, text), expected); });
	}

	it('leave a text of the same length, with the same line breaks and nothing of what is quoted', () => {
		const text = 'a = "x" # y\r\nb = [1] /* z\n z */\n';
		const { code } = scanComments('main.tf', text);
		assert.equal(code, 'a = xxx    \r\nb = [1]     \n     \n');
		assert.equal(code.length, text.length);
	});

	it('name the lines that cannot be parted from the one before', () => {
		const continued = (path: string, text: string): readonly number[] => [...scanComments(path, text).continued].sort((a, b) => a - b);
		assert.deepStrictEqual([
			continued('main.tf', 'a = <<-EOT\n  # no\n  EOT\nb = [\n  1,\n]\n'), continued('up.sh', 'aws x \\\n  --a "b\nc" \\\n  --d\naws y <<E\nf\nE\n'),
			continued('a.yaml', 'A: |\n  x\n\n  y\nB: "x\n  y"\nC: 1\n'), continued('a.py', 'a = """\nb\n"""\nc = 1 + \\\n  2\n'),
		], [[1, 2], [1, 2, 3, 5, 6], [1, 2, 3, 5], [1, 2, 4]]);
	});
});
