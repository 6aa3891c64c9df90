import { deepStrictEqual } from 'node:assert/strict';
import { depthBelow, folderOf, isBelow, resolvePath } from '../../../src/languages/paths';

describe('paths', () => {
	it('resolves what code names relative to its folder', () => {
		const cases: readonly (readonly [string, string, string | undefined])[] = [
			['infra', './asg', 'infra/asg'], ['infra/live', '../../modules/x/', 'modules/x'], ['', 'a.json', 'a.json'], ['', '../x', '../x'], ['../a', '../b', '../b'], ['../..', '../b', '../../../b'], ['infra', '../../x', '../x'], ['.', '../x', '../x'],
			['/w/infra', '../m', '/w/m'], ['/w', '../../m', undefined], ['file:///w/infra', '../my modules/(x)', 'file:///w/my%20modules/%28x%29'], ['file:///c%3A/w', '../m', 'file:///c%3A/m'], ['vscode-vfs://github/o/r', './m', 'vscode-vfs://github/o/r/m'],
			['file:///w', '../../m', undefined], ['infra', '/abs', undefined], ['infra', 'C:\\x', undefined], ['infra', '~/x', undefined], ['infra', 'https://x/y', undefined], ['infra', '.', 'infra'], ['infra', '..', ''],
		];
		deepStrictEqual(cases.map(([folder, relative]) => resolvePath(folder, relative)), cases.map(([, , resolved]) => resolved));
	});

	it('tells what lies below a folder', () => {
		deepStrictEqual([['a/b', 'a'], ['a', 'a'], ['ab/c', 'a'], ['a/b', ''], ['../a', ''], ['/a', ''], ['file:///w/a', 'file:///w']].map(([path = '', folder = '']) => isBelow(path, folder)), [true, false, false, true, false, false, true]);
		deepStrictEqual([depthBelow('a/b.tf', 'a'), depthBelow('a/b/c.tf', 'a'), depthBelow('a.tf', ''), depthBelow('a/b.tf', '')], [0, 1, 0, 1]);
		deepStrictEqual(['a/b.tf', 'a.tf', 'file:///w/a.tf'].map(folderOf), ['a', '', 'file:///w']);
	});
});
