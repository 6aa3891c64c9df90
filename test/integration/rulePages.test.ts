/** The page behind the id of a finding, inside the extension host; following the link is for the end-to-end tests. */
import { deepStrictEqual, match, ok, rejects } from 'node:assert';
import * as vscode from 'vscode';
import { createFile, eventually } from './support';

const group = ['resource "aws_autoscaling_group" "g" {', '  min_size = 4', '  max_size = 2', '}', ''].join('\n');

async function targetOf(uri: vscode.Uri, isEnough: (path: string) => boolean): Promise<vscode.Uri> {
	const target = (): vscode.Uri | undefined => {
		const code = vscode.languages.getDiagnostics(uri).map((diagnostic) => diagnostic.code).find((one) => typeof one === 'object' && one.value === 'asg-size-bounds');
		return typeof code === 'object' ? code.target : undefined;
	};
	const found = await eventually(target, (one) => one !== undefined && isEnough(one.path));
	ok(found !== undefined);
	return found;
}

const textOf = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('the page of a rule', () => {
	it('opens as a preview inside VS Code, with why, fix, examples and source', async () => {
		const { uri } = await createFile('why/main.tf', group);
		const target = await targetOf(uri, () => true);
		deepStrictEqual(target.toString(), 'compute-lab:/rules/asg-size-bounds.md');
		match(await textOf(target), /^# [^]+`asg-size-bounds` · error[^]+## Fix\n[^]+```hcl\n[^]+# ← found here[^]+```yaml\n[^]+<https:\/\/docs\.aws\.amazon\.com\//);
		await vscode.commands.executeCommand('vscode.open', target);
		const isPreview = ({ input }: vscode.Tab): boolean => input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor' && input.uri.toString() === target.toString();
		await eventually(() => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs), (tabs) => tabs.some(isPreview));
	});

	it('is Korean where VS Code or the setting is', async () => {
		const { uri } = await createFile('why-korean/main.tf', group);
		const section = vscode.workspace.getConfiguration('computeLab');
		await section.update('language', 'ko', vscode.ConfigurationTarget.Global);
		try {
			const target = await targetOf(uri, (path) => path.startsWith('/rules/ko/'));
			match(await textOf(target), /^# [^]+`asg-size-bounds` · 오류[^]+## 수정\n[^]+# ← 여기에 표시/);
		} finally {
			await section.update('language', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('is one of a read-only folder with a list of all', async () => {
		const folder = vscode.Uri.parse('compute-lab:/rules');
		const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
		ok(names.length > 60 && names.includes('ko') && names.includes('README.md'), names.join());
		match(await textOf(vscode.Uri.joinPath(folder, 'README.md')), /\| \[`asg-size-bounds`\]\(asg-size-bounds\.md\) \| error \|/);
		await rejects(async () => vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'no-such-rule.md')));
		await rejects(async () => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'asg-size-bounds.md'), new Uint8Array()));
	});
});
