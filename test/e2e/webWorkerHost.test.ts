/**
 * The bundle for browsers works: the extension without its Node entry, so that VS Code runs it in the web-worker extension host
 * as vscode.dev does.
 */
import { match, ok } from 'node:assert';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { projectFolder } from '../support/vscode/paths';
import { run } from '../support/vscode/processes';
import { useWorkbench } from './useWorkbench';

const shipped = ['.vscodeignore', 'README.md', 'CHANGELOG.md', 'LICENSE', 'package.nls.json', 'package.nls.ko.json', 'l10n', 'media', 'dist'];

/** Packages a copy whose manifest has `browser` but no `main`. @returns the .vsix */
async function packageForBrowsers(folder: string): Promise<string> {
	const copy = path.join(folder, 'extension');
	await mkdir(copy);
	for (const name of shipped) { await cp(path.join(projectFolder, name), path.join(copy, name), { recursive: true }); }
	const manifest = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8')) as Record<string, unknown>;
	const { main, scripts, devDependencies, ...rest } = manifest;
	ok(main !== undefined && scripts !== undefined && devDependencies !== undefined);
	await writeFile(path.join(copy, 'package.json'), JSON.stringify(rest));
	const vsix = path.join(folder, 'browser.vsix');
	const vsce = path.join(projectFolder, 'node_modules/@vscode/vsce/vsce');
	await run(process.execPath, [vsce, 'package', '--no-dependencies', '--no-rewrite-relative-links', '-o', vsix], { cwd: copy });
	return vsix;
}

describe('the web-worker extension host', () => {
	let folder: string;
	before(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'compute-lab-browser-')); });
	after(() => rm(folder, { recursive: true, force: true }));
	const workbench = useWorkbench(async () => ({ extension: { vsix: await packageForBrowsers(folder) } }));

	it('reads Terraform and explains an instance type', async () => {
		await workbench().openFile('terraform/bastion.tf');
		match(await workbench().editor.hover('m4.large'), /m4\.large — general purpose, 4th generation/);
	});

	it('reports findings', async () => {
		const problems = await workbench().editor.listProblems();
		ok(problems.some(({ code }) => code === 'ebs-volume-limits'), JSON.stringify(problems));
	});

	// What the panel shows is for mainJob.test.ts: a server's files do not reach the webviews of this host, as vscode.dev's do.
	it('opens the Simulator for the group at the cursor', async () => {
		await workbench().openFile('terraform/main.tf');
		await workbench().editor.goToText('aws_autoscaling_group" "web"');
		await workbench().runCommand('Simulate ASG');
		await workbench().page.locator('.tab').filter({ hasText: 'Simulate web' }).waitFor();
	});
});
