/** The tools for the editor's chat, as the chat invokes them: inside the extension host, without a model. */
import { deepStrictEqual, match, rejects } from 'node:assert';
import * as vscode from 'vscode';
import { createFile } from './support';

async function invoke(name: string, input: object): Promise<string> {
	const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
	return content.map((part) => (part as { readonly value: string }).value).join('');
}

const group = (name: string, sizes: string): string => `resource "aws_autoscaling_group" "${name}" {\n  ${sizes}\n  availability_zones = ["us-east-1a", "us-east-1b"]\n}\n`;

describe('the tools for the chat', () => {
	it('are offered', () => {
		deepStrictEqual(vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith('compute-lab_')).sort(), ['compute-lab_explain', 'compute-lab_simulate']);
	});

	it('explain a name, list what there is, and say which names are near', async () => {
		match(await invoke('compute-lab_explain', { name: 'm5.xlarge', region: 'us-east-1' }), /m5\.xlarge[^]*0\.192[^]*https:\/\//);
		match(await invoke('compute-lab_explain', {}), /`target-tracking`/);
		await rejects(invoke('compute-lab_explain', { name: 'gp33' }), /gp3/);
	});

	it('run a group with and without changes, each time alike', async () => {
		await createFile('chat/main.tf', group('asked', 'min_size = 2\n  max_size = 4'));
		const input = { file: 'chat/main.tf', failZone: 'a', changes: [{ path: 'group.minSize', value: 4 }] };
		const report = await invoke('compute-lab_simulate', input);
		match(report, /chat\/main\.tf:1 aws_autoscaling_group\.asked/);
		match(report, /\| `group\.minSize` \| 2 \| \*\*4\*\* \|/);
		match(report, /`launch\.bootSeconds`/);
		deepStrictEqual(await invoke('compute-lab_simulate', input), report);
	});

	it('run scenario files, examples and whole scenarios, and list them', async () => {
		const scenario = {
			version: 2, kind: 'auto-scaling', name: 'Asked', durationSeconds: 600, group: { name: 'asked', minSize: 2, maxSize: 4, zones: ['a', 'b'] },
			launch: { instanceType: 'm7i.large', vcpu: 2, requestsPerSecond: 100, bootSeconds: 60 }, load: { kind: 'steady', requestsPerSecond: 50 },
		};
		await createFile('chat/asked.scenario.json', JSON.stringify(scenario));
		const report = await invoke('compute-lab_simulate', { file: 'chat/asked.scenario.json' });
		match(report, /^## Survives: asked/);
		deepStrictEqual(await invoke('compute-lab_simulate', { scenario }), report);
		match(await invoke('compute-lab_simulate', { example: 'flash-sale' }), /^## /);
		match(await invoke('compute-lab_simulate', {}), /aws_autoscaling_group[^]*chat\/asked\.scenario\.json[^]*example `flash-sale`/);
	});

	it('say what is wrong with what they are asked', async () => {
		await createFile('chat/two.tf', group('one', 'min_size = 1\n  max_size = 2') + group('two', 'min_size = 1\n  max_size = 2'));
		await rejects(invoke('compute-lab_simulate', { file: 'chat/two.tf' }), /aws_autoscaling_group\.one, aws_autoscaling_group\.two/);
		await rejects(invoke('compute-lab_simulate', { file: '../outside.tf' }), /no such file in the workspace/);
		await rejects(invoke('compute-lab_simulate', { example: 'flash-sale', changes: [{ path: 'group.min', value: 1 }] }), /group\.min: There is no such setting.*minSize/);
		await rejects(invoke('compute-lab_simulate', { example: 'flash-sale', failZone: 'z' }), /no such zone/);
	});
});
