/** Hovers and findings in files that are told by what they say, not by their language in VS Code: YAML and shell. */
import { deepStrictEqual, match, strictEqual } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import type * as vscode from 'vscode';
import { createFile, eventually, findingsOf, hoverAt, positionOf } from './support';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** Waits until exactly these findings are shown, each by its rule and the text of its line. */
async function expectFindings(document: vscode.TextDocument, ...expected: readonly (readonly [rule: string, text: string])[]): Promise<void> {
	const wanted = expected.map(([rule, text]) => `${rule} at ${positionOf(document, text).line + 1}`).sort();
	await eventually(() => findingsOf(document.uri), (found) => isDeepStrictEqual(found, wanted));
}

describe('infra code in YAML and shell', () => {
	it('eksctl: node groups are told and checked', async () => {
		const document = await createFile('formats/eksctl/cluster.yaml', lines(
			'apiVersion: eksctl.io/v1alpha5', 'kind: ClusterConfig', 'metadata: { name: shop, region: eu-west-1 }', 'nodeGroups:', '  - name: workers', '    instanceType: m4.large', '    minSize: 6', '    maxSize: 4', '    volumeType: gp3', '    volumeIOPS: 100000',
		));
		await expectFindings(document, ['instance-type-previous-generation', 'instanceType: m4.large'], ['asg-size-bounds', 'minSize: 6'], ['ebs-volume-limits', 'volumeIOPS']);
		match(await hoverAt(document, 'm4.large'), /\*\*m4\.large\*\*[^]*eu-west-1/);
		match(await hoverAt(document, 'maxSize'), /\*\*Maximum capacity\*\* — 4/);
	});

	it('Karpenter: the types and volumes of a pool', async () => {
		const document = await createFile('formats/karpenter/pool.yaml', lines(
			'apiVersion: karpenter.sh/v1', 'kind: NodePool', 'metadata: { name: general }', 'spec:', '  template:', '    spec:', '      nodeClassRef: { name: disks }', '      requirements:',
			'        - { key: node.kubernetes.io/instance-type, operator: In, values: [m6i.large, c6i.xlarge] }', '---', 'apiVersion: karpenter.k8s.aws/v1', 'kind: EC2NodeClass', 'metadata: { name: disks }', 'spec:',
			'  blockDeviceMappings:', '    - deviceName: /dev/xvda', '      ebs: { volumeSize: 100Gi, volumeType: gp3, iops: 100000 }',
		));
		await expectFindings(document, ['ebs-volume-limits', 'iops: 100000']);
		match(await hoverAt(document, 'c6i.xlarge'), /\*\*c6i\.xlarge\*\*/);
		match(await hoverAt(document, 'gp3'), /\*\*gp3\*\*/);
	});

	it('Serverless Framework: functions, with the defaults of the framework, and its template', async () => {
		const document = await createFile('formats/serverless/serverless.yml', lines(
			'service: shop', 'provider:', '  name: aws', '  memorySize: 512', 'functions:', '  api:', '    handler: a.b', '    timeout: 20', '    events:', '      - sqs: { arn: !GetAtt Jobs.Arn }',
			'resources:', '  Resources:', '    Jobs:', '      Type: AWS::SQS::Queue', '      Properties:', '        VisibilityTimeout: 10',
		));
		await expectFindings(document, ['lambda-sqs-visibility', 'VisibilityTimeout: 10']);
		match(await hoverAt(document, 'timeout'), /20 s/);
		match(await hoverAt(document, 'memorySize'), /512 MiB/);
	});

	it('shell: what the AWS CLI is told to make, by way of variables', async () => {
		const document = await createFile('formats/shell/up.sh', lines('#!/bin/sh', 'TYPE=m4.large', 'aws ec2 run-instances --instance-type "$TYPE" --image-id ami-1', 'aws s3 ls'));
		await expectFindings(document, ['instance-type-previous-generation', 'TYPE=m4.large']);
		match(await hoverAt(document, 'm4.large'), /\*\*m4\.large\*\*/);
		const other = await createFile('formats/shell/other.sh', lines('#!/bin/sh', 'echo m4.large'));
		deepStrictEqual(findingsOf(other.uri), []);
		strictEqual(await hoverAt(other, 'm4.large'), '');
	});

	it('Markdown: infra code in fences is told, prose is not', async () => {
		const document = await createFile('formats/notes.md', lines('We run on m5.large.', '', '```hcl', 'instance_type = "m6i.large"', 'allowed = ["c5.*"]', '```'));
		match(await hoverAt(document, 'm6i.large'), /\*\*m6i\.large\*\*/);
		match(await hoverAt(document, 'c5.*'), /\*\*c5\*\*/);
		strictEqual(await hoverAt(document, 'm5.large'), '');
	});
});
