/** Scenario files and writing back, inside the extension host. What the Test Explorer shows is for the end-to-end tests. */
import { deepStrictEqual, match } from 'node:assert';
import * as vscode from 'vscode';
import { createFile, eventually, fileUri } from './support';

const tabLabels = (): readonly string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)
	.filter(({ input }) => input instanceof vscode.TabInputWebview).map(({ label }) => label);

const scenario = (name: string): object => ({
	version: 2, kind: 'auto-scaling', name, durationSeconds: 600, group: { minSize: 2, maxSize: 4, zones: ['a', 'b'] },
	launch: { instanceType: 'm7i.large', vcpu: 2, requestsPerSecond: 100, bootSeconds: 60 }, load: { kind: 'steady', requestsPerSecond: 50 },
	expectations: [{ figure: 'availabilityPercent', atLeast: 99 }],
});

describe('a scenario file', () => {
	it('opens in the Simulator from its editor, and from a URI', async () => {
		const document = await createFile('kept/first.scenario.json', JSON.stringify(scenario('First')));
		await vscode.commands.executeCommand('computeLab.openScenario');
		deepStrictEqual(await eventually(tabLabels, (labels) => labels.length > 0), ['Simulate First']);
		await createFile('kept/second.scenario.json', JSON.stringify(scenario('')));
		await vscode.commands.executeCommand('computeLab.openScenario', fileUri('kept/second.scenario.json'));
		deepStrictEqual([...await eventually(tabLabels, (labels) => labels.length > 1)].sort(), ['Simulate First', 'Simulate second']);
		deepStrictEqual(document.isDirty, false);
	});

	it('that is damaged, or of a newer version, opens no panel', async () => {
		await createFile('kept/broken.scenario.json', '{ "version": 2,');
		void vscode.commands.executeCommand('computeLab.openScenario');
		await createFile('kept/newer.scenario.json', JSON.stringify({ ...scenario('Newer'), version: 99 }));
		void vscode.commands.executeCommand('computeLab.openScenario');
		await createFile('kept/good.scenario.json', JSON.stringify(scenario('Good')));
		await vscode.commands.executeCommand('computeLab.openScenario');
		deepStrictEqual(await eventually(tabLabels, (labels) => labels.length > 0), ['Simulate Good']);
	});
});

describe('Write to Code', () => {
	it('shows a preview, changes several files, and is one undo step', async () => {
		const variables = await createFile('written/variables.tf', 'variable "size" {\n  default = 2 # small\n}\n');
		const main = await createFile('written/main.tf', 'resource "aws_autoscaling_group" "kept" {\n  min_size = var.size\n  max_size = 4\n}\n');
		const changes = [{ path: 'group.minSize', value: 3 }, { path: 'group.maxSize', value: 9 }];
		const writing = vscode.commands.executeCommand('computeLab.writeToCode', { file: main.uri.toString(), groupId: 'aws_autoscaling_group.kept', changes });
		deepStrictEqual([main.getText().includes('max_size = 4'), variables.getText().includes('2 # small')], [true, true]);
		await eventually(async () => {
			await new Promise((resolve) => { setTimeout(resolve, 500); });
			await vscode.commands.executeCommand('refactorPreview.apply');
			return main.getText();
		}, (text) => text.includes('max_size = 9'));
		await writing;
		match(variables.getText(), /default = 3 # small/);
		await vscode.window.showTextDocument(main);
		await vscode.commands.executeCommand('undo');
		deepStrictEqual(await eventually(() => [main.getText(), variables.getText()], ([text = '']) => text.includes('max_size = 4')), [
			'resource "aws_autoscaling_group" "kept" {\n  min_size = var.size\n  max_size = 4\n}\n', 'variable "size" {\n  default = 2 # small\n}\n',
		]);
	});
});
