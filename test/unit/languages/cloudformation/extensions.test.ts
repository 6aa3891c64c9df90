import assert from 'node:assert/strict';
import type { Value } from '../../../../src/core/model/value';
import { read, readOne, show, textAt } from './reading';

/** What else a value may be: where from, what, and the text at its place. */
function showAlternatives(text: string, value: Value<unknown> | undefined): readonly unknown[] {
	return value?.alternatives?.map(({ from, value: other, range }) => [from, other, textAt(text, range)]) ?? [];
}

describe('what else a value may be', () => {
	const template = (type: string): string => `Parameters:
  Stage: { Type: String, Default: test }
  Open: { Type: String }
  Kind: { Type: String, Default: t3.micro, AllowedValues: [t3.micro, m5.large, 'c5.large'] }
  Free:
    Type: String
    AllowedValues:
      - r5.large
      - r5.xlarge
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsOpen: !Equals [!Ref Open, x]
Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      InstanceType: ${type}
`;
	const shown = (type: string): readonly unknown[] => {
		const text = template(type);
		const { instanceType } = readOne('AWS::EC2::Instance', text);
		return [show(text, instanceType)?.slice(0, 2), showAlternatives(text, instanceType)];
	};

	it('is the branch that the defaults do not choose', () => {
		assert.deepStrictEqual(shown('!If [IsProd, m5.large, t3.small]'), [['literal', 't3.small'], [['branch', 'm5.large', 'm5.large']]]);
	});

	it('is both branches where nothing decides, and a known value where they agree', () => {
		assert.deepStrictEqual(shown('!If [IsOpen, m5.large, t3.small]'), [['unknown', 'several'], [['branch', 'm5.large', 'm5.large'], ['branch', 't3.small', 't3.small']]]);
		assert.deepStrictEqual(shown('!If [IsOpen, m5.large, m5.large]'), [['expression', 'm5.large'], []]);
		assert.deepStrictEqual(shown('!If [IsOpen, m5.large, !If [IsProd, c5.large, c5.xlarge]]'),
			[['unknown', 'several'], [['branch', 'm5.large', 'm5.large'], ['branch', 'c5.xlarge', 'c5.xlarge'], ['branch', 'c5.large', 'c5.large']]]);
	});

	it('is the other allowed values of a parameter, with and without a default', () => {
		assert.deepStrictEqual(shown('!Ref Kind'), [['default', 't3.micro'], [['allowed', 'm5.large', 'm5.large'], ['allowed', 'c5.large', 'c5.large']]]);
		assert.deepStrictEqual(shown('!Ref Free'), [['unknown', 'no-default'], [['allowed', 'r5.large', 'r5.large'], ['allowed', 'r5.xlarge', 'r5.xlarge']]]);
	});

	it('is nothing where the text tells nothing', () => {
		assert.deepStrictEqual(shown('!Ref Open'), [['unknown', 'no-default'], []]);
		assert.deepStrictEqual(shown('!If [Nothing, !GetAtt A.B, !Ref Open]'), [['unknown', 'unresolved'], []]);
	});
});

describe('Fn::ForEach', () => {
	const loops = (collection: string): string => `Transform: AWS::LanguageExtensions
Parameters:
  Names: { Type: CommaDelimitedList, Default: 'web, jobs' }
  Open: { Type: CommaDelimitedList }
Mappings:
  Sizes:
    web: { Max: 9 }
    jobs: { Max: 4 }
Resources:
  Fn::ForEach::Groups:
    - Name
    - ${collection}
    - \${Name}Group:
        Type: AWS::AutoScaling::AutoScalingGroup
        Properties:
          MinSize: 1
          MaxSize: !FindInMap [Sizes, !Ref Name, Max]
          LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: '1' }
          AutoScalingGroupName: !Sub 'shop-\${Name}'
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties: { LaunchTemplateData: { InstanceType: m5.large } }
`;
	const groups = (text: string): readonly unknown[] => read(text).resources
		.flatMap((resource) => (resource.type === 'AWS::AutoScaling::AutoScalingGroup' ? [[resource.id, resource.maxSize?.value, resource.launchTemplate?.value]] : []));

	it('is written out over a list and over the default of a parameter', () => {
		const template = { text: 'Template', resourceId: 'Template' };
		for (const collection of ['[web, jobs]', '!Ref Names']) {
			assert.deepStrictEqual(groups(loops(collection)), [['webGroup', 9, template], ['jobsGroup', 4, template]], collection);
			assert.deepStrictEqual(read(loops(collection)).problems, []);
		}
	});

	it('is a problem where the text does not tell its collection, and the rest is read', () => {
		const { resources, problems } = read(loops('!Ref Open'));
		assert.deepStrictEqual([resources.map(({ id }) => id), problems.map(({ code, range }) => [code, range.start.line + 1])], [['Template'], [['partly-read', 10]]]);
	});

	it('may stand in another one and in properties, and cannot run away', () => {
		const nested = (count: number): string => `Transform: AWS::LanguageExtensions\nResources:\n${Array.from({ length: count }, (_, level) => {
			const indent = ' '.repeat(2 + level * 6);
			return `${indent}Fn::ForEach::L${level}:\n${indent}  - I${level}\n${indent}  - [a, b, c, d, e, f, g, h, i, j]\n${indent}  -${level === count - 1 ? '' : ''}\n`;
		}).join('')}${' '.repeat(2 + count * 6)}X${Array.from({ length: count }, (_, level) => `\${I${level}}`).join('')}:\n${' '.repeat(4 + count * 6)}Type: AWS::EC2::Volume\n${' '.repeat(4 + count * 6)}Properties: { Size: 1 }\n`;
		assert.strictEqual(read(nested(2)).resources.length, 100);
		const { problems } = read(nested(6));
		assert.ok(problems.some(({ code }) => code === 'partly-read'));
	});

	it('counts a list, and a lookup may have a default', () => {
		const text = `Transform: AWS::LanguageExtensions\nMappings:\n  M: { a: { b: 3 } }\nResources:\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties:\n      Size: !Length [x, y, z]\n      Iops: !FindInMap [M, c, b, { DefaultValue: 4000 }]\n`;
		const { sizeGiB, iops } = readOne('AWS::EC2::Volume', text);
		assert.deepStrictEqual([sizeGiB?.value, iops?.value], [3, 4000]);
	});
});
