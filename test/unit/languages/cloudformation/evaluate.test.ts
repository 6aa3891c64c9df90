import assert from 'node:assert/strict';
import { read, readOne, show } from './reading';

/** A template with one volume: `size` and `type` are written as they stand in YAML. */
function volume({ size = '1', type = 'gp3', before = '' }: { size?: string; type?: string; before?: string }): string {
	return `${before}Resources:\n  Queue:\n    Type: AWS::SNS::Topic\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties:\n      Size: ${size}\n      VolumeType: ${type}\n`;
}

function showSize(size: string, before = ''): readonly unknown[] | undefined {
	const text = volume({ size, before });
	return show(text, readOne('AWS::EC2::Volume', text).sizeGiB);
}

function showType(type: string, before = ''): readonly unknown[] | undefined {
	const text = volume({ type, before });
	return show(text, readOne('AWS::EC2::Volume', text).volumeType);
}

const parameters = `Parameters:
  Stage: { Type: String, Default: prod }
  Open: { Type: String }
  Size: { Type: Number, Default: '20' }
  Types: { Type: CommaDelimitedList, Default: 'gp2, gp3' }
  Text: { Type: String, Default: "io1,io2" }
  Secret: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /disk/type }
Mappings:
  Disk:
    prod: { Type: 'io2', Size: 500, Types: [st1, sc1] }
    test: { Type: gp3 }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsTest: { "Fn::Equals": [{ "Ref": "Stage" }, "test"] }
  IsOpen: !Equals [!Ref Open, x]
  NotTest: !Not [!Condition IsTest]
  NotTestLong: { "Fn::Not": [{ "Condition": "IsTest" }] }
  ProdAndOpen: !And [!Condition IsProd, !Condition IsOpen]
  TestAndOpen: !And [!Condition IsTest, !Condition IsOpen]
  ProdOrOpen: !Or [!Condition IsOpen, !Condition IsProd]
  Round: !Not [!Condition About]
  About: !Not [!Condition Round]
`;

describe('literals', () => {
	it('reads numbers, quoted or not, and gives the place without quotes', () => {
		assert.deepStrictEqual(
			['20', "'20'", '"20"', '1.5', '-3', '"1e3"', '0'].map((size) => showSize(size)),
			[20, 20, 20, 1.5, -3, 1000, 0].map((value, index) => ['literal', value, ['20', '20', '20', '1.5', '-3', '1e3', '0'][index]]),
		);
	});

	it('calls malformed what is not of the type', () => {
		assert.deepStrictEqual(
			['20GiB', '', '~', '[1]', '{a: 1}', '0x10', '010', '"" # nothing'].map((size) => showSize(size)?.slice(0, 2)),
			Array.from({ length: 8 }, () => ['unknown', 'malformed']),
		);
	});

	it('takes null for no value, and its name in quotes for a text', () => {
		assert.deepStrictEqual(['null', '~', "'null'"].map((type) => showType(type)?.slice(0, 2)), [['unknown', 'malformed'], ['unknown', 'malformed'], ['literal', 'null']]);
	});

	it('does not claim placeholders of other tools and dynamic references', () => {
		const texts = ['{{ size }}', '"{{ size }}"', "'{{resolve:ssm:/disk}}'", '"${self:custom.size}"', '{{resolve:ssm:/disk}}', "!Sub '{{resolve:ssm:/${AWS::StackName}}}'"];
		assert.deepStrictEqual(texts.map((type) => showType(type)?.slice(0, 2)), texts.map(() => ['unknown', 'not-in-text']));
	});

	it('cannot edit a block scalar in place', () => {
		assert.deepStrictEqual(showType('|-\n        gp3'), ['expression', 'gp3', '|-\n        gp3']);
	});
});

describe('Ref', () => {
	it('takes the default of a parameter and says where it stands', () => {
		assert.deepStrictEqual(showSize('!Ref Size', parameters), ['default', 20, '!Ref Size', 'Size', '20']);
		assert.deepStrictEqual(showSize('{ "Ref": "Size" }', parameters), ['default', 20, '{ "Ref": "Size" }', 'Size', '20']);
		assert.deepStrictEqual(showSize('!Ref "Size"', parameters), ['default', 20, '!Ref "Size"', 'Size', '20']);
		assert.deepStrictEqual(showSize('\n        Ref: Size', parameters), ['default', 20, 'Ref: Size', 'Size', '20']);
	});

	it('does not know open parameters, SSM parameters, pseudo parameters and attributes', () => {
		assert.deepStrictEqual(showType('!Ref Open', parameters), ['unknown', 'no-default', '!Ref Open']);
		assert.deepStrictEqual(showType('!Ref Secret', parameters), ['unknown', 'not-in-text', '!Ref Secret']);
		assert.deepStrictEqual(showType('!Ref AWS::Region'), ['unknown', 'not-in-text', '!Ref AWS::Region']);
		assert.deepStrictEqual(showType('!Ref Queue'), ['unknown', 'not-in-text', '!Ref Queue']);
		assert.deepStrictEqual(showType('!GetAtt Queue.QueueName'), ['unknown', 'not-in-text', '!GetAtt Queue.QueueName']);
		assert.deepStrictEqual(showType('!GetAtt [Queue, QueueName]'), ['unknown', 'not-in-text', '!GetAtt [Queue, QueueName]']);
		assert.deepStrictEqual(showType('!ImportValue disk'), ['unknown', 'not-in-text', '!ImportValue disk']);
		assert.deepStrictEqual(showType('!Ref'), ['unknown', 'malformed', '!Ref']);
		assert.deepStrictEqual(showType('!Cidr [a, 1, 2]'), ['unknown', 'unsupported', '!Cidr [a, 1, 2]']);
	});

	it('reports a name that is not there, unless a macro may bring it', () => {
		const text = volume({ type: '!Ref Nobody' });
		const { problems, resources } = read(text);
		assert.deepStrictEqual(problems, [{
			file: 'stack.yaml', range: { start: { line: 7, character: 18 }, end: { line: 7, character: 29 } }, code: 'unresolved', severity: 'warning',
			message: { en: 'No parameter or resource of this template is called Nobody', ko: '이 템플릿에 없는 파라미터 또는 리소스 이름입니다: Nobody' },
		}]);
		assert.deepStrictEqual(resources.map(({ id }) => id), ['Disk']);
		assert.deepStrictEqual(showType('!Ref Nobody'), ['unknown', 'unresolved', '!Ref Nobody']);
		assert.deepStrictEqual(read(`Transform: AWS::Serverless-2016-10-31\n${text}`).problems, []);
	});

	it('treats AWS::NoValue as not written', () => {
		assert.deepStrictEqual(showSize('!Ref AWS::NoValue'), undefined);
		assert.deepStrictEqual(showType('!Ref AWS::NoValue'), ['omitted', 'gp2', 'Disk']);
	});
});

describe('Fn::FindInMap', () => {
	it('looks up known keys and says where the value stands', () => {
		assert.deepStrictEqual(showSize('!FindInMap [Disk, !Ref Stage, Size]', parameters), ['default', 500, '!FindInMap [Disk, !Ref Stage, Size]', 'Disk.prod.Size', '500']);
		assert.deepStrictEqual(showType('{ "Fn::FindInMap": [Disk, prod, Type] }', parameters), ['default', 'io2', '{ "Fn::FindInMap": [Disk, prod, Type] }', 'Disk.prod.Type', 'io2']);
	});

	it('does not know open keys and missing ones', () => {
		assert.deepStrictEqual(showType('!FindInMap [Disk, !Ref Open, Type]', parameters)?.slice(0, 2), ['unknown', 'no-default']);
		assert.deepStrictEqual(showType('!FindInMap [Disk, !Ref AWS::Region, Type]', parameters)?.slice(0, 2), ['unknown', 'not-in-text']);
		assert.deepStrictEqual(showType('!FindInMap [Disk, stage, Type]', parameters)?.slice(0, 2), ['unknown', 'unresolved']);
		assert.deepStrictEqual(showType('!FindInMap [Disk]', parameters)?.slice(0, 2), ['unknown', 'malformed']);
	});
});

describe('Fn::If', () => {
	const cases = [
		['IsProd', 'then'], ['IsTest', 'else'], ['NotTest', 'then'], ['NotTestLong', 'then'], ['TestAndOpen', 'else'], ['ProdOrOpen', 'then'],
	] as const;
	for (const [condition, branch] of cases) {
		it(`takes the branch that the defaults choose: ${condition}`, () => {
			assert.deepStrictEqual(showType(`!If [${condition}, 'then', 'else']`, parameters), ['literal', branch, branch]);
		});
	}

	it('does not choose where the text does not', () => {
		assert.deepStrictEqual(showType('!If [IsOpen, a, b]', parameters), ['unknown', 'several', '!If [IsOpen, a, b]']);
		assert.deepStrictEqual(showType('!If [ProdAndOpen, a, b]', parameters), ['unknown', 'several', '!If [ProdAndOpen, a, b]']);
		assert.deepStrictEqual(showType('!If [Nothing, a, b]', parameters), ['unknown', 'unresolved', '!If [Nothing, a, b]']);
		assert.deepStrictEqual(showType('!If [IsProd, a]', parameters), ['unknown', 'malformed', '!If [IsProd, a]']);
	});

	it('may be nested and may omit', () => {
		assert.deepStrictEqual(showType('!If [IsTest, a, !If [IsProd, !Ref Stage, c]]', parameters), ['default', 'prod', '!Ref Stage', 'Stage', 'prod']);
		assert.deepStrictEqual(showSize('!If [IsProd, !Ref "AWS::NoValue", 1]', parameters), undefined);
	});

	it('says when a condition refers to itself', () => {
		const text = volume({ type: '!If [Round, a, b]', before: parameters });
		const { problems } = read(text);
		assert.deepStrictEqual(problems.map(({ code, severity, message }) => [code, severity, message.en]), [['circular', 'warning', 'This condition refers to itself: Round']]);
		assert.deepStrictEqual(showType('!If [Round, a, b]', parameters)?.slice(0, 2), ['unknown', 'several']);
	});
});

describe('Fn::Select and Fn::Split', () => {
	it('picks from a list, a list parameter, a mapping and a split text, with the place of the part', () => {
		assert.deepStrictEqual(showType("!Select ['1', [gp2, 'gp3']]"), ['literal', 'gp3', 'gp3']);
		assert.deepStrictEqual(showType('!Select [1, !Ref Types]', parameters), ['default', 'gp3', '!Select [1, !Ref Types]', 'Types', 'gp3']);
		assert.deepStrictEqual(showType("!Select [1, !Split [',', !Ref Text]]", parameters), ['default', 'io2', "!Select [1, !Split [',', !Ref Text]]", 'Text', 'io2']);
		assert.deepStrictEqual(showType("!Select [0, !Split ['/', 'st1/sc1']]"), ['literal', 'st1', 'st1']);
		assert.deepStrictEqual(showType('!Select [1, !FindInMap [Disk, prod, Types]]', parameters)?.slice(0, 2), ['default', 'sc1']);
	});

	it('does not pick from what is open', () => {
		assert.deepStrictEqual(showType("!Select [0, !GetAZs '']")?.slice(0, 2), ['unknown', 'not-in-text']);
		assert.deepStrictEqual(showType("!Select [0, !Split [',', !Ref Open]]", parameters)?.slice(0, 2), ['unknown', 'no-default']);
		assert.deepStrictEqual(showType('!Select [2, [a, b]]')?.slice(0, 2), ['unknown', 'malformed']);
		assert.deepStrictEqual(showType("!Split [',', 'a,b']")?.slice(0, 2), ['unknown', 'malformed']);
	});
});

describe('Fn::Join and Fn::Sub', () => {
	it('computes texts', () => {
		assert.deepStrictEqual(showType("!Join ['', [gp, 3]]"), ['expression', 'gp3', "!Join ['', [gp, 3]]"]);
		assert.deepStrictEqual(showType("!Sub '${Stage}-x'", parameters), ['expression', 'prod-x', "!Sub '${Stage}-x'"]);
		assert.deepStrictEqual(showType("!Sub ['${A}${Stage}${!B}$', { A: 1 }]", parameters), ['expression', '1prod${B}$', "!Sub ['${A}${Stage}${!B}$', { A: 1 }]"]);
		assert.deepStrictEqual(showType('{ "Fn::Sub": "a${Size}" }', parameters), ['expression', 'a20', '{ "Fn::Sub": "a${Size}" }']);
	});

	it('sees through a text that is one name, or none', () => {
		assert.deepStrictEqual(showSize("!Sub '${Size}'", parameters), ['default', 20, "!Sub '${Size}'", 'Size', '20']);
		assert.deepStrictEqual(showType("!Sub 'gp3'"), ['literal', 'gp3', 'gp3']);
	});

	it('does not compute with what is open', () => {
		assert.deepStrictEqual(showType("!Sub '${AWS::Region}a'"), ['unknown', 'not-in-text', "!Sub '${AWS::Region}a'"]);
		assert.deepStrictEqual(showType("!Sub 'x${Open}'", parameters)?.slice(0, 2), ['unknown', 'no-default']);
		assert.deepStrictEqual(showType("!Sub 'x${Queue.Arn}'")?.slice(0, 2), ['unknown', 'not-in-text']);
		assert.deepStrictEqual(showType("!Join ['', [a, !Ref Queue]]")?.slice(0, 2), ['unknown', 'not-in-text']);
	});
});

describe('bounds', () => {
	it('gives up on aliases that double at each step', () => {
		const steps = Array.from({ length: 60 }, (_, index) => `X${index + 1}: &a${index + 1} !Join ["", [*a${index}, *a${index}]]`);
		const text = `X0: &a0 !Join ["", [x, y]]\n${steps.join('\n')}\n${volume({ type: '*a60' })}`;
		const reading = read(text);
		assert.deepStrictEqual(reading.problems.map(({ code, severity }) => [code, severity]), [['partly-read', 'information']]);
		assert.deepStrictEqual(show(text, readOne('AWS::EC2::Volume', text).volumeType)?.slice(0, 2), ['unknown', 'unsupported']);
	});

	it('gives up on a chain of very many conditions', () => {
		const chain = Array.from({ length: 5000 }, (_, index) => `  C${index}: !Not [!Condition C${index + 1}]\n`).join('');
		assert.deepStrictEqual(showType('!If [C0, a, b]', `Conditions:\n${chain}`)?.slice(0, 2), ['unknown', 'several']);
	});
});
