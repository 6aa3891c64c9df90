import assert from 'node:assert/strict';
import { cloudformation } from '../../../../src/languages/cloudformation/index';

describe('acceptsPath', () => {
	it('takes what templates are called, but not what is Terraform’s', () => {
		const paths = ['a.yaml', 'b/c.yml', 'x.JSON', 'file:///w/app.template', 'main.tf.json', 'a.tf', 'values.yaml.tpl', 'yaml', 'a.txt'];
		assert.deepStrictEqual(paths.filter((path) => cloudformation.acceptsPath(path)), ['a.yaml', 'b/c.yml', 'x.JSON', 'file:///w/app.template']);
	});
});

describe('acceptsText', () => {
	it('takes templates', () => {
		const texts = [
			'AWSTemplateFormatVersion: "2010-09-09"\n',
			'\uFEFFAWSTemplateFormatVersion: 2010-09-09\n',
			'---\n# comment\n"AWSTemplateFormatVersion": x\n',
			'Resources:\r\n  Web:\r\n    Type: AWS::EC2::Instance\r\n',
			'Resources:\n  Web:\n    Properties: {}\n    Type: "AWS::EC2::Instance"\n',
			'Resources: { Web: { Type: AWS::EC2::Instance } }',
			'---\n\n  # all of it is indented\n  AWSTemplateFormatVersion: 2010-09-09\n  Resources:\n    Web:\n      Type: AWS::EC2::Instance\n',
			'{"AWSTemplateFormatVersion":"2010-09-09"}',
			'{"Description":"a \\" } b","Resources":{"Web":{"Type":"AWS::EC2::Instance"}}}',
			'\n\t{\n\t"Resources" : {\n\t\t"Web" : { "Type" : "AWS::EC2::Instance" }',
		];
		assert.deepStrictEqual(texts.filter((text) => !cloudformation.acceptsText(text, 'stack.yaml')), []);
	});

	it('leaves everything else', () => {
		const texts = [
			'', 'Resources:\n', 'Resources:\n  - a\n', '[]', '{}', '"AWSTemplateFormatVersion"',
			'apiVersion: v1\nkind: ConfigMap\ndata:\n  t.yaml: |\n    AWSTemplateFormatVersion: x\n    Resources:\n      A:\n        Type: AWS::EC2::Instance\n',
			'services:\n  web:\n    image: nginx\n', 'service: shop\nresources:\n  Resources:\n    A:\n      Type: AWS::SQS::Queue\n',
			'{"$schema":"http://json-schema.org/draft-04/schema#","definitions":{"AWS::EC2::Instance":{"properties":{"Type":{"enum":["AWS::EC2::Instance"]}}}},'
			+ '"properties":{"AWSTemplateFormatVersion":{"type":"string"},"Resources":{"type":"object"}}}',
			'{"body":{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"A":{"Type":"AWS::EC2::Instance"}}}}',
			'{"Resources":["a"],"Kind":"x"}',
		];
		assert.deepStrictEqual(texts.filter((text) => cloudformation.acceptsText(text, 'stack.yaml')), []);
	});
});
