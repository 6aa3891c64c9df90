/** "Compare Instance Types": a choice of types, shown side by side in VS Code's Markdown preview. */
import * as vscode from 'vscode';
import type { Facts } from '../../core/facts/facts';
import { formatMemory } from '../../core/facts/formatFigures';
import { formatUnitPrice } from '../../core/format';
import { renderComparisonMarkdown, suggestComparison } from '../../explanations/compareInstanceTypes';
import type { Assets } from '../assets';
import { readSettings, settingsSection } from '../settings';
import type { Command } from './command';

/** Documents of this scheme are written on demand from the names in their query. */
const comparisonScheme = 'compute-lab-comparison';

export const compareInstanceTypes: Command = {
	id: 'computeLab.compareInstanceTypes',
	async run({ assets }, argument) {
		const facts = await assets.facts();
		const names = await pickInstanceTypes(facts, typeof argument === 'string' ? argument : undefined);
		if (names.length === 0) { return; }
		const uri = vscode.Uri.from({ scheme: comparisonScheme, path: `/${vscode.l10n.t('Instance types')}.md`, query: names.join(',') });
		await vscode.commands.executeCommand('markdown.showPreview', uri);
	},
};

/** Writes the compared types, for the preview. */
export function registerComparisonDocuments(assets: Assets): vscode.Disposable {
	const changed = new vscode.EventEmitter<vscode.Uri>();
	const provider = vscode.workspace.registerTextDocumentContentProvider(comparisonScheme, {
		onDidChange: changed.event,
		provideTextDocumentContent: async ({ query }) => {
			const { language, priceRegion } = readSettings();
			return renderComparisonMarkdown(query.split(','), language, { facts: await assets.facts(), region: priceRegion });
		},
	});
	return vscode.Disposable.from(changed, provider, vscode.workspace.onDidChangeConfiguration((event) => {
		if (!event.affectsConfiguration(settingsSection)) { return; }
		for (const { uri } of vscode.workspace.textDocuments) {
			if (uri.scheme === comparisonScheme) { changed.fire(uri); }
		}
	}));
}

async function pickInstanceTypes(facts: Facts, about: string | undefined): Promise<readonly string[]> {
	const region = readSettings().priceRegion;
	const suggested = about === undefined ? [] : suggestComparison(about, { facts, region });
	const others = facts.instanceTypeNames.filter((name) => !suggested.includes(name));
	const picked = await vscode.window.showQuickPick(
		[...suggested, ...others].map((name) => ({ label: name, description: describe(facts, name, region), picked: suggested.includes(name) })),
		{ title: vscode.l10n.t('Compare Instance Types'), placeHolder: vscode.l10n.t('Choose the types to compare'), canPickMany: true, matchOnDescription: true },
	);
	return picked?.map(({ label }) => label) ?? [];
}

function describe(facts: Facts, name: string, region: string): string {
	const type = facts.instanceType(name);
	const price = facts.price(name, region);
	return [
		typeof type?.vcpu !== 'number' ? '' : `${type.vcpu} vCPU`,
		typeof type?.memoryMiB !== 'number' ? '' : formatMemory(type.memoryMiB),
		price === undefined ? '' : `${formatUnitPrice(price.usdPerHour)}/h`,
	].filter((part) => part !== '').join(' · ');
}
