/** Hovers, diagnostics, quick fixes and lenses on the sample workspace, as VS Code's own commands give them. */
import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import { allFindingsOf, createFile, eventually, fileUri, findingsOf, hoverAt, openFile, openTabs, positionOf } from './support';

const lineOf = (document: vscode.TextDocument, text: string): number => positionOf(document, text).line + 1;

describe('the hover', () => {
	it('explains an instance type with figures, price, region and date', async () => {
		const text = await hoverAt(await openFile('terraform/bastion.tf'), 'm4.large');
		match(text, /\*\*m4\.large\*\*/);
		match(text, /2 vCPU · 8 GiB/);
		match(text, /\$0\.\d+ per hour in ap-northeast-2 .* price of 20\d\d-\d\d-\d\d/);
		match(text, /command:computeLab\.simulateAsg\?/);
		match(text, /command:computeLab\.compareInstanceTypes\?/);
	});

	it('explains the default of a variable that a launch template uses, and simulates its group', async () => {
		const text = await hoverAt(await openFile('terraform/variables.tf'), 'm7i.large');
		match(text, /\*\*m7i\.large\*\*/);
		const [argument] = JSON.parse(decodeURIComponent(/command:computeLab\.simulateAsg\?([^)\s]+)/.exec(text)?.[1] ?? '')) as [{ groupId: string }];
		strictEqual(argument.groupId, 'aws_autoscaling_group.web');
	});

	it('explains a volume type', async () => {
		match(await hoverAt(await openFile('terraform/bastion.tf'), 'gp3'), /\*\*gp3\*\*/);
	});

	it('says nothing about names that only look alike', async () => {
		const document = await createFile('terraform-lookalikes/lookalikes.tf', [
			'locals {', '  cache = "cache.t3.micro"', '  database = "db.m5.xlarge"', '  host = "m5.large.example.com"', '}', '',
		].join('\n'));
		for (const name of ['cache.t3.micro', 'db.m5.xlarge', 'm5.large.example.com']) { strictEqual(await hoverAt(document, name), '', name); }
	});

	it('stays out of other files unless the setting says so', async () => {
		const document = await createFile('notes.md', 'We run on m5.xlarge today.\n');
		strictEqual(await hoverAt(document, 'm5.xlarge'), '');
		const section = vscode.workspace.getConfiguration('computeLab');
		await section.update('hover.everyFile', true, vscode.ConfigurationTarget.Global);
		try {
			match(await hoverAt(document, 'm5.xlarge'), /\*\*m5\.xlarge\*\*/);
		} finally {
			await section.update('hover.everyFile', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('speaks Korean when the setting says so', async () => {
		const document = await openFile('terraform/bastion.tf');
		const section = vscode.workspace.getConfiguration('computeLab');
		await section.update('language', 'ko', vscode.ConfigurationTarget.Global);
		try {
			match(await hoverAt(document, 'm4.large'), /시간당/);
		} finally {
			await section.update('language', undefined, vscode.ConfigurationTarget.Global);
		}
	});
});

describe('the hover on a setting', () => {
	it('tells on value and name what the setting does to its group', async () => {
		const document = await openFile('terraform/main.tf');
		for (const text of ['max_size', 'var.web_max_size']) {
			const shown = await hoverAt(document, text);
			match(shown, /\*\*Maximum capacity\*\* — 9/);
			match(shown, /at maximum 9 \| .*\$[\d,]+ per month[^]*ap-northeast-2/);
			match(shown, /command:computeLab\.simulateAsg\?/);
		}
	});

	it('does so in CloudFormation too', async () => {
		match(await hoverAt(await openFile('cloudformation/web-shop.yaml'), 'HealthCheckGracePeriod'), /\*\*Health check grace period\*\*/);
	});
});

describe('completion', () => {
	const complete = async (path: string, marked: string): Promise<vscode.CompletionList> => {
		const document = await createFile(path, marked.replace('^', ''));
		return vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, document.positionAt(marked.indexOf('^')), undefined, 1);
	};
	const ours = ({ items }: vscode.CompletionList): readonly vscode.CompletionItem[] => items.filter(({ kind }) => kind === vscode.CompletionItemKind.Value);
	const labels = (list: vscode.CompletionList): readonly string[] => ours(list).map(({ label }) => typeof label === 'string' ? label : label.label);

	it('offers instance types with their figures, those like the one that stands there first', async () => {
		const list = await complete('completing/type.tf', 'resource "aws_instance" "a" {\n  instance_type = "m5.xlarge^"\n}\n');
		const [first] = ours(list);
		deepStrictEqual(first?.label, { label: 'm5.xlarge', description: '4 vCPU · 16 GiB · $0.192/h · previous generation' });
		ok(labels(list).length > 1300);
	});

	it('completes the default of a variable as the setting that takes it', async () => {
		const text = 'resource "aws_instance" "a" {\n  instance_type = var.kind\n}\nvariable "kind" {\n  default = "c7g.large^"\n}\n';
		deepStrictEqual(labels(await complete('completing/default.tf', text))[0], 'c7g.large');
	});

	it('tells of a type when it is chosen, and writes quotes where none are', async () => {
		const list = await complete('completing/bare.tf', 'resource "aws_instance" "a" {\n  instance_type = ^\n}\n');
		const [first] = ours(list);
		match(typeof first?.insertText === 'string' ? first.insertText : '', /^"[a-z0-9.-]+"$/);
		match(first?.documentation instanceof vscode.MarkdownString ? first.documentation.value : '', /vCPU/);
	});

	it('offers the words of a setting in CloudFormation, and nothing where nothing of ours belongs', async () => {
		const stack = 'Resources:\n  G:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:\n      MinSize: 1\n      MaxSize: 2\n      HealthCheckType: ^\n';
		deepStrictEqual(labels(await complete('completing/stack.yaml', stack)), ['EC2', 'EBS', 'ELB', 'VPC_LATTICE']);
		deepStrictEqual(labels(await complete('completing/other.tf', 'resource "aws_db_instance" "a" {\n  instance_type = "^"\n}\n')), []);
	});
});

describe('the diagnostics', () => {
	it('report the faults of the Terraform sample where they stand', async () => {
		const bastion = await openFile('terraform/bastion.tf');
		const main = await openFile('terraform/main.tf');
		deepStrictEqual(await eventually(() => findingsOf(main.uri), (findings) => findings.length >= 4), [
			`asg-desired-capacity-reset at ${lineOf(main, 'desired_capacity = 3')}`,
			`asg-health-check-type at ${lineOf(main, 'health_check_type         = "EC2"')}`,
			`asg-size-bounds at ${lineOf(main, 'desired_capacity = 6')}`,
			`instance-type-unknown at ${lineOf(main, '"m5.medium"')}`,
		].sort());
		deepStrictEqual(await eventually(() => findingsOf(bastion.uri), (findings) => findings.length >= 2), [
			`ebs-volume-limits at ${lineOf(bastion, 'iops              = 12000')}`,
			`instance-type-previous-generation at ${lineOf(bastion, '"m4.large"')}`,
		].sort());
	});

	it('report as many in the CloudFormation sample', async () => {
		const { uri } = await openFile('cloudformation/web-shop.yaml');
		const rules = await eventually(() => findingsOf(uri).map((finding) => finding.split(' ')[0]), (found) => found.length >= 6);
		deepStrictEqual(rules, [
			'asg-desired-capacity-reset', 'asg-health-check-type', 'asg-size-bounds', 'ebs-volume-limits', 'instance-type-previous-generation', 'instance-type-unknown',
		]);
	});

	it('follow the text as it is typed', async () => {
		const document = await createFile('typing/group.tf', 'resource "aws_autoscaling_group" "a" {\n  min_size = 4\n  max_size = 2\n}\n');
		await eventually(() => findingsOf(document.uri), (findings) => findings.length === 1);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, document.lineAt(2).range, '  max_size = 8');
		await vscode.workspace.applyEdit(edit);
		deepStrictEqual(await eventually(() => findingsOf(document.uri), (findings) => findings.length === 0), []);
	});

	it('stay on the rest of a folder when one of its files is deleted or renamed', async () => {
		const variables = fileUri('leaving/variables.tf');
		const renamed = fileUri('leaving/inputs.tf');
		await vscode.workspace.fs.writeFile(variables, new TextEncoder().encode('variable "type" {\n  default = "m4.large"\n}\n'));
		const { uri } = await createFile('leaving/main.tf', 'resource "aws_instance" "a" {\n  instance_type = var.type\n}\nresource "aws_instance" "b" {\n  instance_type = "m5.medium"\n}\n');
		const shown = (): readonly (readonly string[])[] => [uri, variables, renamed].map(findingsOf);
		const here = ['instance-type-unknown at 5'];
		const there = ['instance-type-previous-generation at 2'];
		await eventually(shown, (found) => isDeepStrictEqual(found, [here, there, []]));
		await vscode.workspace.fs.rename(variables, renamed);
		await eventually(shown, (found) => isDeepStrictEqual(found, [here, [], there]));
		await vscode.workspace.fs.delete(renamed);
		await eventually(shown, (found) => isDeepStrictEqual(found, [here, [], []]));
	});

	it('are gone from the files of a folder that is deleted as a whole', async () => {
		const variables = fileUri('doomed/variables.tf');
		await vscode.workspace.fs.writeFile(variables, new TextEncoder().encode('variable "type" {\n  default = "m4.large"\n}\n'));
		await createFile('doomed/main.tf', 'resource "aws_instance" "a" {\n  instance_type = var.type\n}\n');
		await eventually(() => findingsOf(variables), (findings) => findings.length === 1);
		await vscode.workspace.fs.delete(fileUri('doomed'), { recursive: true });
		deepStrictEqual(await eventually(() => findingsOf(variables), (findings) => findings.length === 0), []);
	});
});

describe('a quick fix', () => {
	it('compares prices in the Region of the settings', async () => {
		const document = await createFile('pricing/bastion.tf', 'resource "aws_instance" "a" {\n  instance_type = "m4.large"\n}\n');
		await eventually(() => findingsOf(document.uri), (findings) => findings.length === 1);
		const titles = async (): Promise<readonly string[]> => (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri,
			new vscode.Range(1, 20, 1, 20), vscode.CodeActionKind.QuickFix.value)).map(({ title }) => title);
		match((await titles()).join(), /in us-east-1/);
		const section = vscode.workspace.getConfiguration('computeLab');
		await section.update('priceRegion', 'ap-northeast-2', vscode.ConfigurationTarget.Global);
		try {
			await eventually(titles, (found) => found.length > 0 && !found.join().includes('us-east-1') && found.join().includes('ap-northeast-2'));
		} finally {
			await section.update('priceRegion', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('mends the finding, which is gone afterwards', async () => {
		const document = await createFile('fixing/group.tf', 'resource "aws_autoscaling_group" "a" {\n  min_size         = 1\n  max_size         = 3\n  desired_capacity = 5 # peak\n}\n');
		await eventually(() => findingsOf(document.uri), (findings) => findings.length === 1);
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri,
			new vscode.Range(3, 21, 3, 21), vscode.CodeActionKind.QuickFix.value);
		const fix = actions.find(({ isPreferred }) => isPreferred === true) ?? actions[0];
		ok(fix?.edit !== undefined, `no fix among ${actions.map(({ title }) => title).join(', ')}`);
		await vscode.workspace.applyEdit(fix.edit);
		deepStrictEqual(await eventually(() => findingsOf(document.uri), (findings) => findings.length === 0), []);
		match(document.getText(), /# peak/);
	});
});

describe('the lens', () => {
	const titles = async (uri: vscode.Uri): Promise<readonly (string | undefined)[]> =>
		(await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10)).map(({ command }) => command?.title);

	it('stands above each group with sizes and type, and with what quick runs show of those that the code tells', async () => {
		const { uri } = await openFile('terraform/main.tf');
		await eventually(() => titles(uri), (shown) => isDeepStrictEqual(shown, [
			'$(play) Simulate · 3–9 × m7i.large · zone loss: survives · load ×2: keeps up', '$(play) Simulate · 2–4 × m5.medium',
		]));
	});

	it('leaves the verdict out when the setting says so', async () => {
		const { uri } = await openFile('terraform/main.tf');
		const section = vscode.workspace.getConfiguration('computeLab');
		await section.update('codeLens.verdict', false, vscode.ConfigurationTarget.Global);
		try {
			await eventually(() => titles(uri), (shown) => shown[0] === '$(play) Simulate · 3–9 × m7i.large');
		} finally {
			await section.update('codeLens.verdict', undefined, vscode.ConfigurationTarget.Global);
		}
	});
});

describe('the lenses above services, functions and node groups', () => {
	const code = [
		'resource "aws_ecs_task_definition" "web" {', '  family                   = "web"', '  cpu                      = 256', '  memory                   = 512', '  network_mode             = "awsvpc"', '  requires_compatibilities = ["FARGATE"]',
		'  container_definitions    = jsonencode([{ name = "web", image = "web:1" }])', '}', '',
		'resource "aws_ecs_service" "web" {', '  name            = "web"', '  launch_type     = "FARGATE"', '  task_definition = aws_ecs_task_definition.web.arn', '  desired_count   = 2', '}', '',
		'resource "aws_lambda_function" "work" {', '  function_name                  = "work"', '  runtime                        = "nodejs22.x"', '  memory_size                    = 512', '  timeout                        = 30', '  reserved_concurrent_executions = 5', '}', '',
		'resource "aws_eks_node_group" "nodes" {', '  cluster_name   = "main"', '  instance_types = ["m7i.tiny"]', '  subnet_ids     = ["subnet-1", "subnet-2"]', '', '  scaling_config {', '    min_size     = 1', '    max_size     = 3', '    desired_size = 1', '  }', '}', '',
	].join('\n');
	const service = '2 tasks × 0.25 vCPU · 0.5 GiB · $18/month';
	const lambda = '512 MiB · 30 s · concurrency 5';
	const nodes = '1–3 × m7i.tiny · 1 error';
	const lenses = (uri: vscode.Uri): Thenable<vscode.CodeLens[]> => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
	const titles = async (uri: vscode.Uri): Promise<readonly (string | undefined)[]> => (await lenses(uri)).map(({ command }) => command?.title);

	it('say what they come to and how many findings they have, and lead to those', async () => {
		const { uri } = await createFile('lenses/main.tf', code);
		await eventually(() => titles(uri), (shown) => isDeepStrictEqual(shown, [service, lambda, nodes]));
		deepStrictEqual((await lenses(uri)).map(({ range, command }) => [range.start.line, command?.command]), [[9, ''], [16, ''], [24, 'workbench.actions.view.problems']]);
	});

	it('follow the text, and stand above the kinds that the settings name', async () => {
		const document = await createFile('lenses-by-kind/main.tf', code);
		await eventually(() => titles(document.uri), (shown) => shown.length === 3);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, document.lineAt(13).range, '  desired_count   = 4');
		await vscode.workspace.applyEdit(edit);
		await eventually(() => titles(document.uri), (shown) => shown[0] === '4 tasks × 0.25 vCPU · 0.5 GiB · $36/month');
		const section = vscode.workspace.getConfiguration('computeLab');
		const kinds = [['codeLens.services', [lambda, nodes]], ['codeLens.functions', [nodes]], ['codeLens.groups', []]] as const;
		try {
			for (const [name, left] of kinds) {
				await section.update(name, false, vscode.ConfigurationTarget.Global);
				await eventually(() => titles(document.uri), (shown) => isDeepStrictEqual(shown, left));
			}
		} finally {
			for (const [name] of kinds) { await section.update(name, undefined, vscode.ConfigurationTarget.Global); }
		}
	});

	it('say on an instance type of a node group what its nodes cost and hold', async () => {
		const document = await createFile('nodes/main.tf', code.replace('m7i.tiny', 'm7i.large'));
		match(await hoverAt(document, 'm7i.large'), /\*\*m7i\.large\*\*[^]*1–3 nodes \| \\\$73\.6–\\\$221 per month[^]*29 by its addresses/);
		match(await hoverAt(document, 'instance_types'), /\*\*Instance types of the nodes\*\*[^]*All nodes are m7i\.large/);
	});
});

describe('findings of quick runs', () => {
	const code = (target: number): string => [
		'resource "aws_autoscaling_group" "web" {', '  min_size           = 2', '  max_size           = 8', '  availability_zones = ["us-east-1a", "us-east-1b"]', '',
		'  launch_template {', '    id      = aws_launch_template.web.id', '    version = "1"', '  }', '}', '',
		'resource "aws_launch_template" "web" {', '  instance_type = "m7i.large"', '}', '',
		'resource "aws_autoscaling_policy" "web" {', '  name                   = "cpu"', '  autoscaling_group_name = aws_autoscaling_group.web.name', '  policy_type            = "TargetTrackingScaling"', '',
		'  target_tracking_configuration {', `    target_value = ${target}`, '', '    predefined_metric_specification {', '      predefined_metric_type = "ASGAverageCPUUtilization"', '    }', '  }', '}', '',
	].join('\n');

	it('come by themselves, offer the run behind them, and follow the text', async () => {
		const document = await createFile('judged/main.tf', code(75));
		const judged = (): readonly string[] => allFindingsOf(document.uri).filter((finding) => /zone-loss|doubling/.test(finding));
		await eventually(judged, (found) => isDeepStrictEqual(found, ['asg-load-doubling at 22', 'asg-zone-loss at 22']));
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(21, 20, 21, 20));
		const run = actions.find(({ title }) => title === 'Open in Simulator: web: zone loss at full load');
		deepStrictEqual(run?.command?.command, 'computeLab.simulateAsg');
		await vscode.commands.executeCommand(run.command.command, ...run.command.arguments ?? []);
		await eventually(openTabs, (labels) => labels.includes('Simulate web: zone loss at full load'));
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, document.lineAt(21).range, '    target_value = 45');
		await vscode.workspace.applyEdit(edit);
		await eventually(judged, (found) => found.length === 0);
	});
});

describe('bad input', () => {
	it('a binary file that is named .tf gets one problem and breaks nothing', async () => {
		const bytes = new Uint8Array(4096).map((_, index) => index % 7 === 0 ? 0 : 65 + index % 26);
		await vscode.workspace.fs.writeFile(fileUri('binary/binary.tf'), bytes);
		const document = await createFile('binary/group.tf', 'resource "aws_autoscaling_group" "a" {\n  min_size = 4\n  max_size = 2\n}\n');
		await eventually(() => findingsOf(document.uri), (findings) => findings.length === 1);
	});

	it('a 2 MB file leaves VS Code answering', async () => {
		const block = (index: number): string => `resource "aws_autoscaling_group" "g${index}" {\n  min_size = 1 # smallest\n  max_size = ${index % 50 === 0 ? 0 : 3}\n}\n`;
		const text = Array.from({ length: 24_000 }, (_, index) => block(index)).join('');
		ok(text.length > 2_000_000);
		const document = await createFile('large/large.tf', text);
		await eventually(() => findingsOf(document.uri), (findings) => findings.length === 480);
	}).timeout(60_000);

	it('truncated YAML still shows what can be read', async () => {
		const document = await createFile('truncated.yaml', 'Resources:\n  A:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:\n      MinSize: 4\n      MaxSize: 2\n      VPCZoneIdentifier: [subnet-1, \n');
		const findings = await eventually(() => findingsOf(document.uri), (found) => found.length >= 2);
		ok(findings.some((finding) => finding.startsWith('asg-size-bounds')), findings.join());
		ok(findings.some((finding) => finding.startsWith('syntax')), findings.join());
	});
});
