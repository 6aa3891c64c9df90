import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read, readOne, show, textAt } from './reading';

const stack = `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '4'
      LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: '1' }
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        InstanceType: t3.small
`;

const jsonStack = JSON.stringify({
	Resources: {
		Web: { Properties: { MinSize: '1', MaxSize: 4, LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' } } }, Type: 'AWS::AutoScaling::AutoScalingGroup' },
		Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { InstanceType: 't3.small' } } },
	},
});

function showProblems(text: string, path?: string): readonly unknown[] {
	return read(text, path).problems.map(({ code, severity, range, message }) => [code, severity, `${range.start.line}:${range.start.character}`, message.en]);
}

function showGroup(text: string, path?: string): readonly unknown[] {
	const { minSize, maxSize, range, nameRange } = readOne('AWS::AutoScaling::AutoScalingGroup', text, path);
	return [show(text, minSize), show(text, maxSize), textAt(text, nameRange), textAt(text, range).length];
}

describe('files as they come', () => {
	it('reads the same from every form of line break, with a byte order mark and without a final newline', () => {
		const length = stack.indexOf('  Template:') - stack.indexOf('Web:') - 1;
		const forms = [stack, `\uFEFF${stack}`, `---\n${stack}...\n`, stack.trimEnd(), `# 한국어 🙂\n${stack}`];
		for (const text of forms) {
			assert.deepStrictEqual(showGroup(text), [['literal', 1, '1'], ['literal', 4, '4'], 'Web', length]);
			assert.deepStrictEqual(read(text).problems, []);
		}
		assert.deepStrictEqual(showGroup(stack.replaceAll('\n', '\r\n')).slice(0, 3), [['literal', 1, '1'], ['literal', 4, '4'], 'Web']);
	});

	it('counts columns in UTF-16 code units', () => {
		const text = 'Resources: { "🙂": { Type: AWS::SNS::Topic }, Ünï: { Type: AWS::EC2::Volume, Properties: { VolumeType: "gp3" } } }';
		const { volumeType, name } = readOne('AWS::EC2::Volume', text);
		assert.deepStrictEqual([name, show(text, volumeType), volumeType.range.start], ['Ünï', ['literal', 'gp3', 'gp3'], { line: 0, character: text.indexOf('gp3') }]);
	});

	it('reads JSON, in one line or with tabs, under any name', () => {
		for (const path of ['a.json', 'a.template', 'a.yaml']) {
			assert.deepStrictEqual(showGroup(jsonStack, path), [['literal', 1, '1'], ['literal', 4, '4'], 'Web', jsonStack.indexOf(',"Template"') - jsonStack.indexOf('"Web"')]);
		}
		const tabbed = JSON.stringify(JSON.parse(jsonStack), undefined, '\t');
		assert.deepStrictEqual(showGroup(tabbed, 'a.template').slice(0, 3), [['literal', 1, '1'], ['literal', 4, '4'], 'Web']);
	});

	it('reads YAML whose outermost map has braces', () => {
		const text = '{ Resources: { Disk: { Type: AWS::EC2::Volume, Properties: { Size: 8 } } } }';
		for (const path of ['a.yaml', 'a.template']) { assert.deepStrictEqual(show(text, readOne('AWS::EC2::Volume', text, path).sizeGiB), ['literal', 8, '8']); }
	});

	it('takes the document with resources among several', () => {
		assert.deepStrictEqual(read(`---\na: 1\n---\n${stack}`).resources.map(({ id }) => id), ['Web', 'Template']);
	});

	it('lets the last of two equal keys count', () => {
		const text = 'Resources:\n  Disk: { Type: AWS::EC2::Volume, Properties: { Size: 1 } }\n  Disk: { Type: AWS::EC2::Volume, Properties: { Size: 2, Size: 3 } }\n';
		assert.deepStrictEqual([show(text, readOne('AWS::EC2::Volume', text).sizeGiB), read(text).problems], [['literal', 3, '3'], []]);
	});

	it('follows anchors, aliases and merge keys', () => {
		const text = 'Shared: &shared { VolumeType: gp3, Size: 8 }\nResources:\n  A:\n    Type: AWS::EC2::Volume\n    Properties:\n      <<: *shared\n      Size: 9\n';
		const { volumeType, sizeGiB } = readOne('AWS::EC2::Volume', text);
		assert.deepStrictEqual([show(text, volumeType), show(text, sizeGiB)], [['literal', 'gp3', 'gp3'], ['literal', 9, '9']]);
	});

	it('does not expand what CloudFormation expands when it deploys', () => {
		const text = `${stack}  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://bucket/more.yaml } }\n`;
		assert.deepStrictEqual(showProblems(text).map((problem) => (problem as unknown[]).slice(0, 3)), [['partly-read', 'information', '12:2']]);
	});
});

describe('texts that cannot be read in full', () => {
	it('reads a truncated YAML text as far as it goes', () => {
		const text = stack.slice(0, stack.indexOf("Version: '1'"));
		assert.deepStrictEqual(showGroup(text).slice(0, 3), [['literal', 1, '1'], ['literal', 4, '4'], 'Web']);
		assert.deepStrictEqual(showProblems(text), [
			['syntax', 'error', '6:57', 'This line is not indented like its neighbours, or a bracket before it is not closed.'],
		]);
	});

	it('reads a truncated JSON text as far as it goes', () => {
		const text = jsonStack.slice(0, jsonStack.indexOf('t3.small') + 2);
		assert.deepStrictEqual(showGroup(text, 'a.json').slice(0, 3), [['literal', 1, '1'], ['literal', 4, '4'], 'Web']);
		assert.deepStrictEqual(new Set(read(text, 'a.json').problems.map(({ code }) => code)), new Set(['syntax']));
	});

	it('still yields the rest of a text with a broken line', () => {
		const text = stack.replace("      MinSize: '1'\n", "      MinSize: '1\n");
		assert.deepStrictEqual(read(text).resources.map(({ id }) => id), ['Web', 'Template']);
		const tabbed = stack.replace("      MaxSize: '4'\n", "\t  MaxSize: '4'\n");
		assert.deepStrictEqual(read(tabbed).problems.map(({ code, message }) => [code, message.en]).at(0), ['syntax', 'YAML does not allow tabs as indentation. Use spaces.']);
	});

	it('says at most twenty times what is wrong with the syntax', () => {
		const text = `${stack}${'  a b: c: d\n'.repeat(100)}`;
		assert.equal(read(text).problems.length, 20);
	});

	it('claims nothing about templates of other tools', () => {
		const text = stack.replace("    Properties:\n      MinSize: '1'\n", '    Properties:\n{% if small %}\n      MinSize: 1\n{% endif %}\n');
		assert.deepStrictEqual(read(text).resources, []);
		assert.deepStrictEqual(showProblems(text), [
			['partly-read', 'information', '4:0', 'This file is a template of another tool ({{ }} or {% %}). It can be read only after that tool has rendered it.'],
		]);
	});

	it('reads what is there in spite of a shell script with braces of its own', () => {
		const text = `${stack}        UserData: !Base64 |\n          docker ps --format '{{.ID}}'\n  Broken: [\n`;
		assert.deepStrictEqual(read(text).resources.map(({ id }) => id), ['Web', 'Template']);
	});

	it('says that there are no resources', () => {
		const expected = [['no-resources', 'warning', '0:0', 'This template has no Resources section, so there is nothing to explain or simulate.']];
		for (const text of ['', 'AWSTemplateFormatVersion: x\n', 'Resources:\n', 'Resources: []\n', '[]']) { assert.deepStrictEqual(showProblems(text), expected); }
		assert.deepStrictEqual(showProblems('{"AWSTemplateFormatVersion":"x"}', 'a.json'), expected);
	});

	it('does not read binary data', () => {
		assert.deepStrictEqual(showProblems(`${stack}\0`), [
			['binary', 'error', '0:0', 'This file holds binary data or UTF-16 text and is not read. Save it as UTF-8.'],
		]);
	});

	it('does not read what is too large', () => {
		assert.deepStrictEqual(showProblems(' '.repeat(5_000_001)), [['too-large', 'error', '0:0', 'This file has more than 5,000,000 characters and is not read.']]);
	});

	it('refuses nesting without end', () => {
		const levels = 10_000;
		const blocks = Array.from({ length: 1000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n');
		const texts = ['['.repeat(levels), `a: ${'{a: '.repeat(levels)}`, '- '.repeat(levels), '? '.repeat(levels), blocks, `{"a":${'['.repeat(levels)}`, '{"a":'.repeat(levels), `{"a":${'[{]}'.repeat(levels)}`];
		for (const text of texts) {
			assert.deepStrictEqual(showProblems(text), [['partly-read', 'error', '0:0', 'This file is nested more than 200 levels deep and is not read.']]);
		}
	});

	it('reads the depth that real templates have', () => {
		const text = `${stack}Metadata: ${'{a: ['.repeat(40)}${']}'.repeat(40)}\n`;
		assert.deepStrictEqual([read(text).resources.length, read(text).problems], [2, []]);
	});

	it('never throws and keeps every range inside the text', () => {
		const pieces = fc.constantFrom(
			'!Ref ', '!Sub ', '[', ']', '{', '}', ': ', '- ', '\n', '\n  ', '\t', '"', "'", '*a', '&a ', '<<: *a', '|', '#', '\0', '\r', '🙂', '!If [A, b, c]', 'Fn::Join', '${', '%', '@', ',',
		);
		const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 30 }), piece: pieces });
		fc.assert(fc.property(fc.constantFrom(stack, jsonStack), fc.array(edit, { minLength: 1, maxLength: 6 }), (original, edits) => {
			let text = original;
			for (const { at, remove, piece } of edits) {
				const position = at % (text.length + 1);
				text = text.slice(0, position) + piece + text.slice(position + remove);
			}
			const lineCount = text.split(/\r\n|\n|\r/).length;
			const { resources, problems } = read(text, original === stack ? 'a.yaml' : 'a.json');
			for (const { range } of [...resources, ...problems]) { assert.ok(range.end.line < lineCount); }
			for (const { message } of problems) { assert.ok(message.en !== '' && message.ko !== ''); }
		}), { numRuns: 300 });
	});
});
