/** A choice of one instance type, beside the one that is in use: figures, price, and the difference. */
import * as vscode from 'vscode';
import { comparedTypes, type ComparedType } from '../../core/facts/comparedType';
import { formatMemory } from '../../core/facts/formatFigures';
import type { Facts } from '../../core/facts/facts';
import { formatNumber, formatUnitPrice } from '../../core/format';
import { suggestComparison } from '../../explanations/compareInstanceTypes';

interface TypeItem extends vscode.QuickPickItem {
	readonly name?: string;
}

export interface PickInstanceTypeInput {
	readonly facts: Facts;
	readonly region: string;
	/** The type to compare with; empty for none. */
	readonly current: string;
	/** Opens the types side by side. */
	readonly compare: (names: readonly string[]) => void;
}

/** @returns `undefined` if the reader chose none */
export async function pickInstanceType({ facts, region, current, compare }: PickInstanceTypeInput): Promise<string | undefined> {
	const types = new Map(comparedTypes(facts, region).map((type) => [type.name, type]));
	const suggested = current === '' ? [] : suggestComparison(current, { facts, region }).filter((name) => types.has(name));
	const item = (name: string): TypeItem => ({ label: name, description: describe(types.get(name), types.get(current)), name });
	const others = [...types.values()].filter(({ name, vcpu }) => vcpu !== null && !suggested.includes(name)).map(({ name }) => item(name));
	const picker = vscode.window.createQuickPick<TypeItem>();
	const sideBySide: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('split-horizontal'), tooltip: vscode.l10n.t('Compare Side by Side') };
	picker.title = current === '' ? vscode.l10n.t('Instance type') : vscode.l10n.t('Instance type instead of {0}', current);
	picker.placeholder = vscode.l10n.t('Prices of {0}, On-Demand', region);
	picker.matchOnDescription = true;
	picker.buttons = [sideBySide];
	picker.items = suggested.length === 0 ? others : [
		{ label: vscode.l10n.t('Near to {0}', current), kind: vscode.QuickPickItemKind.Separator }, ...suggested.map(item),
		{ label: vscode.l10n.t('All types'), kind: vscode.QuickPickItemKind.Separator }, ...others,
	];
	return new Promise((resolve) => {
		const disposables = [
			picker,
			picker.onDidTriggerButton(() => { compare(suggested); }),
			picker.onDidAccept(() => { resolve(picker.selectedItems[0]?.name); picker.hide(); }),
			picker.onDidHide(() => { resolve(undefined); vscode.Disposable.from(...disposables).dispose(); }),
		];
		picker.show();
	});
}

/** `4 vCPU · 16 GiB · $0.192/h (+100 %)`. */
function describe(type: ComparedType | undefined, current: ComparedType | undefined): string {
	if (type === undefined) { return ''; }
	const { vcpu, memoryMiB, usdPerHour } = type;
	const before = current?.usdPerHour ?? null;
	const percent = usdPerHour === null || before === null || type === current ? '' : ` (${signed(Math.round((usdPerHour / before - 1) * 100))} %)`;
	return [
		vcpu === null ? '' : `${formatNumber(vcpu)} vCPU`, memoryMiB === null ? '' : formatMemory(memoryMiB), usdPerHour === null ? '' : `${formatUnitPrice(usdPerHour)}/h${percent}`,
	].filter((part) => part !== '').join(' · ');
}

function signed(value: number): string {
	return value > 0 ? `+${formatNumber(value)}` : value < 0 ? `−${formatNumber(-value)}` : '±0';
}
