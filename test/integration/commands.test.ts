/** Commands and panels inside the extension host. What the panels show is for the end-to-end tests. */
import { deepStrictEqual, ok } from 'node:assert';
import * as vscode from 'vscode';
import { createFile, eventually, openFile, positionOf } from './support';

const tabLabels = (): readonly string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)
	.filter(({ input }) => input instanceof vscode.TabInputWebview).map(({ label }) => label);

describe('Simulate ASG', () => {
	it('opens the panel of the group at the cursor', async () => {
		const document = await openFile('terraform/main.tf');
		const editor = await vscode.window.showTextDocument(document);
		const cursor = positionOf(document, 'resource "aws_autoscaling_group" "orders"', 60);
		editor.selection = new vscode.Selection(cursor, cursor);
		await vscode.commands.executeCommand('computeLab.simulateAsg');
		deepStrictEqual(await eventually(tabLabels, (labels) => labels.length > 0), ['Simulate orders']);
	});

	it('opens the panel of the group that a launch template belongs to', async () => {
		const document = await openFile('terraform/main.tf');
		const editor = await vscode.window.showTextDocument(document);
		const cursor = positionOf(document, 'resource "aws_launch_template" "web"', 60);
		editor.selection = new vscode.Selection(cursor, cursor);
		await vscode.commands.executeCommand('computeLab.simulateAsg');
		deepStrictEqual(await eventually(tabLabels, (labels) => labels.length > 0), ['Simulate web']);
	});

	it('takes the group that a lens names, once, however often it is pressed', async () => {
		const document = await createFile('lens/group.tf', 'resource "aws_autoscaling_group" "lensed" {\n  min_size = 1\n  max_size = 2\n}\n');
		const argument = { file: document.uri.toString(), groupId: 'aws_autoscaling_group.lensed' };
		await vscode.commands.executeCommand('computeLab.simulateAsg', argument);
		await vscode.commands.executeCommand('computeLab.simulateAsg', argument);
		deepStrictEqual(await eventually(tabLabels, (labels) => labels.length > 0), ['Simulate lensed']);
	});
});

describe('Open Lesson', () => {
	it('opens the lesson that is named', async () => {
		await vscode.commands.executeCommand('computeLab.openLesson', 'asg-follows-load');
		const labels = await eventually(tabLabels, (found) => found.length > 0);
		ok(labels.includes('An Auto Scaling group follows its load'), labels.join());
	});
});

describe('the context key of the editor menu', () => {
	it('is registered with the command in the menu', () => {
		const manifest = vscode.extensions.getExtension('compute-lab.compute-lab')?.packageJSON as {
			readonly contributes: { readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>> };
		};
		deepStrictEqual(manifest.contributes.menus['editor/context']?.map(({ when }) => when), ['computeLab.groupInEditor']);
	});
});
