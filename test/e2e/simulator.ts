/** The Simulator panel as a person uses it. */
import { strictEqual } from 'node:assert';
import type { FrameLocator, Locator } from 'playwright-core';

/** Chooses an entry of a menu button by the ids of both. */
export async function chooseFromMenu(panel: FrameLocator, menu: string, item: string): Promise<void> {
	await panel.getByTestId(menu).getByRole('button').click();
	await panel.getByTestId(`menu.${item}`).click();
}

/** Lets the first zone fail at the peak, and waits until the run shows it. */
export async function loseZoneAtPeak(panel: FrameLocator): Promise<void> {
	await chooseFromMenu(panel, 'fault-presets', 'zone-at-peak');
	await panel.locator('[data-kind="zone-lost"]').first().waitFor();
}

export function field(panel: FrameLocator, path: string): Locator {
	return panel.getByTestId(path).locator('input');
}

/** Types a value into a field and leaves it. */
export async function enter(panel: FrameLocator, path: string, value: string): Promise<void> {
	await field(panel, path).fill(value);
	await field(panel, path).press('Tab');
}

/** Opens a section of the settings, or a part of one. */
export async function openPart(panel: FrameLocator, id: string): Promise<void> {
	const part = panel.getByTestId(id);
	if (await part.getAttribute('open') === null) { await part.locator('summary').first().click(); }
	strictEqual(await part.getAttribute('open'), '');
}

/** A figure of the verdict strip, as the number behind it. */
export async function readFigure(panel: FrameLocator, id: string): Promise<number> {
	return Number(await panel.getByTestId(id).getAttribute('data-value'));
}

export async function readHash(panel: FrameLocator): Promise<string> {
	return await panel.getByTestId('hash').getAttribute('data-value') ?? '';
}

/** Waits until another run than the one of that hash shows. @returns its hash */
export async function waitForOtherRun(panel: FrameLocator, hash: string): Promise<string> {
	await panel.locator(`[data-testid="run"]:not([data-hash="${hash}"])`).waitFor();
	return readHash(panel);
}
