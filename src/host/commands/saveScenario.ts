/** "Save Scenario As…": what the Simulator shows, as a `*.scenario.json` that says only what differs from the defaults. */
import * as vscode from 'vscode';
import { formatScenario, parseScenario } from '../../core/simulation/scenario/parseScenario';
import { UserError } from '../log';
import { readSettings } from '../settings';
import type { Command } from './command';

export interface SaveScenarioArgument {
	/** As the Simulator runs it, with everything that was changed. */
	readonly scenario: unknown;
	/** The file that it came from, to be offered again. */
	readonly file?: string;
}

export const saveScenario: Command = {
	id: 'computeLab.saveScenario',
	async run({ simulators }, argument) {
		const { scenario, file } = (typeof argument === 'object' && argument !== null ? argument : {}) as Partial<SaveScenarioArgument>;
		if (scenario === undefined) { throw new UserError(vscode.l10n.t('Open a group or a scenario in the Simulator first, and save it from there.')); }
		const parsed = parseScenario(scenario);
		if (!parsed.ok) {
			const [problem] = parsed.problems;
			throw new UserError(vscode.l10n.t('The scenario cannot be saved as it is. At {0}: {1}', problem?.path ?? '', problem?.message[readSettings().language] ?? ''));
		}
		const chosen = await vscode.window.showSaveDialog({ defaultUri: proposedUri(parsed.scenario.name, file), filters: { [vscode.l10n.t('Scenario')]: ['json'] } });
		if (chosen === undefined) { return; }
		const uri = withEnding(chosen);
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(formatScenario(parsed.scenario)));
		await simulators.open({ kind: 'scenario', scenario: parsed.scenario, file: uri.toString() });
	},
};

function proposedUri(name: string, file: string | undefined): vscode.Uri | undefined {
	if (file !== undefined) { return vscode.Uri.parse(file); }
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	const slug = name.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
	return folder && vscode.Uri.joinPath(folder, `${slug === '' ? 'scenario' : slug}.scenario.json`);
}

/** Dialogs of some systems keep only the last part of a double ending. */
function withEnding(uri: vscode.Uri): vscode.Uri {
	if (/\.scenario\.json$/i.test(uri.path)) { return uri; }
	return uri.with({ path: `${uri.path.replace(/(?:\.scenario)?(?:\.json)?$/i, '')}.scenario.json` });
}
