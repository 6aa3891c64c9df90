import assert from 'node:assert/strict';
import { createWorkspaceIndex } from '../../../src/languages/workspaceIndex';
import type { WorkspaceIndex } from '../../../src/languages/workspaceIndex';
import { loadParsers } from '../../support/parsers';

const template = (name: string): string => `Resources:\n  ${name}:\n    Type: AWS::EC2::Volume\n`;

describe('createWorkspaceIndex', () => {
	let index: WorkspaceIndex;

	beforeEach(async () => {
		index = createWorkspaceIndex(await loadParsers());
	});

	const idsFor = (path: string) => index.readingFor(path)?.resources.map(({ id }) => id);

	it('reads the module of a file', () => {
		index.setFile('a/stack.yaml', template('Disk'));
		assert.deepStrictEqual([idsFor('a/stack.yaml'), index.hasFile('a/stack.yaml'), index.readingFor('a/stack.yaml')?.language], [['Disk'], true, 'cloudformation']);
	});

	it('reads the files of a Terraform folder together, and again when one of them changes', () => {
		index.setFile('shop/main.tf', 'resource "aws_ebs_volume" "data" {\n  size = var.size\n}\n');
		index.setFile('shop/variables.tf', 'variable "size" {\n  default = 8\n}\n');
		index.setFile('other/variables.tf', 'variable "size" {\n  default = 9\n}\n');
		const sizes = () => index.readingFor('shop/variables.tf')?.resources.map((resource) => resource.type === 'AWS::EC2::Volume' ? resource.sizeGiB?.value : undefined);
		const before = sizes();
		index.setFile('shop/variables.tf', 'variable "size" {\n  default = 20\n}\n');
		const after = sizes();
		index.deleteFile('shop/variables.tf');
		assert.deepStrictEqual([before, after, index.readingFor('shop/main.tf')?.files], [[8], [20], ['shop/main.tf']]);
	});

	it('leaves out files of no language', () => {
		index.setFile('values.yaml', 'replicas: 3\n');
		index.setFile('notes.md', template('Disk'));
		assert.deepStrictEqual([index.hasFile('values.yaml'), index.hasFile('notes.md'), index.readings(), index.readingFor('values.yaml')], [false, false, [], undefined]);
	});

	it('lists every module in the order of paths', () => {
		index.setFile('b.yaml', template('B'));
		index.setFile('a.yaml', template('A'));
		index.setFile('C.yaml', template('C'));
		assert.deepStrictEqual(index.readings().map(({ files }) => files), [['C.yaml'], ['a.yaml'], ['b.yaml']]);
	});

	it('keeps a reading until one of its files changes', () => {
		index.setFile('a.yaml', template('A'));
		index.setFile('b.yaml', template('B'));
		const [a, b] = index.readings();
		index.setFile('a.yaml', template('A'));
		assert.equal(index.readingFor('a.yaml'), a);
		index.setFile('a.yaml', template('Changed'));
		assert.deepStrictEqual(idsFor('a.yaml'), ['Changed']);
		assert.equal(index.readingFor('b.yaml'), b);
	});

	it('forgets files that are deleted or cease to be of a language', () => {
		index.setFile('a.yaml', template('A'));
		index.setFile('b.yaml', template('B'));
		index.deleteFile('a.yaml');
		index.deleteFile('nobody.yaml');
		index.setFile('b.yaml', 'replicas: 3\n');
		assert.deepStrictEqual([index.hasFile('a.yaml'), index.hasFile('b.yaml'), index.readings()], [false, false, []]);
	});

	it('tells the language by path and text, or by the path alone', () => {
		const languages = [
			index.languageOf('a.yaml', template('A')), index.languageOf('a.yaml', 'replicas: 3\n'), index.languageOf('a.yaml'), index.languageOf('a.md'),
		];
		assert.deepStrictEqual(languages.map((language) => language?.id), ['cloudformation', undefined, 'cloudformation', undefined]);
	});

	it('says what is wrong with a file instead of failing on it', () => {
		index.setFile('a.json', '{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"Disk":{"Type":"AWS::EC2::Volume"');
		const reading = index.readingFor('a.json');
		assert.deepStrictEqual([idsFor('a.json'), reading?.problems.map(({ code }) => code)], [['Disk'], ['syntax']]);
	});
});
