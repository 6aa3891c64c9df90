/** What surrounds the rules inside VS Code: levels by setting and compute-lab.json, fixing all, and ignoring with a reason. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import { allFindingsOf, createFile, eventually, fileUri, findingsOf } from './support';

const group = (name: string): string => [`resource "aws_autoscaling_group" "${name}" {`, '  min_size = 4', '  max_size = 2', '}', ''].join('\n');

async function write(path: string, text: string): Promise<vscode.Uri> {
	await vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
	return fileUri(path);
}

async function actionsAt(uri: vscode.Uri, line: number, kind?: vscode.CodeActionKind): Promise<readonly vscode.CodeAction[]> {
	return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, new vscode.Range(line, 14, line, 14), kind?.value, 50);
}

const ours = (uri: vscode.Uri): readonly string[] => allFindingsOf(uri).filter((finding) => /size-bounds|ignore|configuration/.test(finding));
const severityOf = (uri: vscode.Uri, rule: string): vscode.DiagnosticSeverity | undefined =>
	vscode.languages.getDiagnostics(uri).find(({ code }) => (typeof code === 'object' ? code.value : code) === rule)?.severity;

describe('levels of rules', () => {
	it('follow the setting, and the nearest compute-lab.json more than that, as both change', async () => {
		const { uri } = await createFile('levels/main.tf', group('a'));
		await eventually(() => severityOf(uri, 'asg-size-bounds'), (severity) => severity === vscode.DiagnosticSeverity.Error);
		const section = vscode.workspace.getConfiguration('computeLab');
		await section.update('rules', { groups: 'hint' }, vscode.ConfigurationTarget.Global);
		try {
			await eventually(() => severityOf(uri, 'asg-size-bounds'), (severity) => severity === vscode.DiagnosticSeverity.Hint);
			await write('compute-lab.json', '{ "rules": { "asg-size-bounds": "warning" } }');
			await eventually(() => severityOf(uri, 'asg-size-bounds'), (severity) => severity === vscode.DiagnosticSeverity.Warning);
			await write('levels/compute-lab.json', '{ "rules": { "asg-size-bounds": "off" } }');
			await eventually(() => ours(uri), (found) => found.length === 0);
			await vscode.workspace.fs.delete(fileUri('levels/compute-lab.json'));
			await eventually(() => severityOf(uri, 'asg-size-bounds'), (severity) => severity === vscode.DiagnosticSeverity.Warning);
			await write('compute-lab.json', '{ "exclude": ["levels/*.tf"] }');
			await eventually(() => vscode.languages.getDiagnostics(uri), (found) => found.length === 0);
		} finally {
			await section.update('rules', undefined, vscode.ConfigurationTarget.Global);
			await vscode.workspace.fs.delete(fileUri('compute-lab.json'));
		}
		await eventually(() => severityOf(uri, 'asg-size-bounds'), (severity) => severity === vscode.DiagnosticSeverity.Error);
	});

	it('that no rule has are reported in the configuration, with the one that was meant', async () => {
		const { uri } = await createFile('misspelt/compute-lab.json', '{\n  "rules": { "asg-size-bonds": "off" }\n}\n');
		await eventually(() => ours(uri), (found) => isDeepStrictEqual(found, ['configuration at 2']));
		const actions = await actionsAt(uri, 1);
		const fix = actions.find(({ title }) => title === 'Change to asg-size-bounds');
		ok(fix?.edit !== undefined);
		await vscode.workspace.applyEdit(fix.edit);
		await eventually(() => ours(uri), (found) => found.length === 0);
	});

	it('are completed and described in compute-lab.json', async () => {
		const document = await createFile('completed/compute-lab.json', '{\n  "rules": { "asg-si" }\n}\n');
		const list = await eventually(
			async () => vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(1, 20)),
			({ items }) => items.some(({ label }) => label === 'asg-size-bounds'),
		);
		ok(list.items.some(({ label }) => label === 'load-balancing'));
	});

	it('in settings of the workspace are looked at too', async () => {
		const { uri } = await createFile('settings/.vscode/settings.json', '{ "computeLab.rules": { "storge": "off" } }\n');
		await eventually(() => ours(uri), (found) => isDeepStrictEqual(found, ['configuration at 1']));
	});
});

describe('fixing all', () => {
	it('of one rule, when several of its findings are in the file', async () => {
		const document = await createFile('fix-rule/main.tf', group('a') + group('b'));
		await eventually(() => findingsOf(document.uri), (found) => found.length === 2);
		const actions = await actionsAt(document.uri, 1);
		const all = actions.find(({ title }) => title === 'Fix all in this file: asg-size-bounds');
		ok(all?.edit !== undefined, actions.map(({ title }) => title).join());
		await vscode.workspace.applyEdit(all.edit);
		await eventually(() => findingsOf(document.uri), (found) => found.length === 0);
	});

	it('is not offered for a single finding', async () => {
		const document = await createFile('fix-single/main.tf', group('a'));
		await eventually(() => findingsOf(document.uri), (found) => found.length === 1);
		const titles = (await actionsAt(document.uri, 1)).map(({ title }) => title);
		ok(!titles.some((title) => title.startsWith('Fix all')), titles.join());
	});

	it('of a file is a source action, for whenever a file is saved', async () => {
		const document = await createFile('fix-file/main.tf', `${group('a')}resource "aws_ebs_volume" "v" {\n  type = "gp3"\n  size = 70000\n}\n`);
		await eventually(() => findingsOf(document.uri), (found) => found.length === 2);
		const [action, ...others] = await actionsAt(document.uri, 0, vscode.CodeActionKind.SourceFixAll);
		deepStrictEqual([action?.title, action?.kind?.value, others], ['Fix all that Compute Lab can mend', 'source.fixAll.computeLab', []]);
		ok(action?.edit !== undefined);
		await vscode.workspace.applyEdit(action.edit);
		await eventually(() => findingsOf(document.uri), (found) => found.length === 0);
		deepStrictEqual(await actionsAt(document.uri, 0, vscode.CodeActionKind.SourceFixAll), []);
	});
});

describe('ignoring a finding', () => {
	const ignore = async (path: string, text: string, title: string): Promise<vscode.TextDocument> => {
		const document = await createFile(path, text);
		await eventually(() => ours(document.uri), (found) => found.length === 1);
		const shown = vscode.languages.getDiagnostics(document.uri).find(({ code }) => typeof code === 'object' && code.value === 'asg-size-bounds');
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, shown?.range);
		const action = actions.find((one) => one.title === title);
		strictEqual(action?.command?.command, 'computeLab.ignoreFinding');
		const [argument] = action.command.arguments as readonly object[];
		await vscode.commands.executeCommand(action.command.command, { ...argument, reason: 'for the sale' });
		await eventually(() => ours(document.uri), (found) => found.length === 0);
		return document;
	};

	it('writes a comment with the reason above it, or at the top of the file', async () => {
		const here = await ignore('ignore-here/main.tf', group('a'), 'Ignore here, with a reason: asg-size-bounds');
		strictEqual(here.getText(), group('a').replace('  min', '  # compute-lab:ignore asg-size-bounds for the sale\n  min'));
		const file = await ignore('ignore-file/main.tf', group('a'), 'Ignore in this file, with a reason: asg-size-bounds');
		strictEqual(file.getText(), `# compute-lab:ignore-file asg-size-bounds for the sale\n${group('a')}`);
	});

	it('writes metadata in a JSON template', async () => {
		const stack = { Resources: { A: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { MinSize: '4', MaxSize: '2' } } } };
		const text = JSON.stringify(stack, undefined, 2);
		const document = await ignore('ignore-json/stack.json', text, 'Ignore here, with a reason: asg-size-bounds');
		deepStrictEqual((JSON.parse(document.getText()) as { Resources: { A: { Metadata: unknown } } }).Resources.A.Metadata, { ComputeLab: { ignore: [{ rule: 'asg-size-bounds', reason: 'for the sale' }] } });
	});

	it('is reported when nothing is left to ignore, and taken out', async () => {
		const document = await createFile('ignore-unused/main.tf', group('a').replace('4', '1').replace('  max', '  # compute-lab:ignore asg-size-bounds x\n  max'));
		await eventually(() => ours(document.uri), (found) => isDeepStrictEqual(found, ['ignore-unused at 3']));
		const fix = (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(2, 25, 2, 25)))
			.find(({ title }) => title === 'Remove what ignores asg-size-bounds');
		ok(fix?.edit !== undefined);
		await vscode.workspace.applyEdit(fix.edit);
		await eventually(() => ours(document.uri), (found) => found.length === 0);
		ok(!document.getText().includes('compute-lab'));
	});
});
