/** What axe holds against a panel. */
import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeViolation {
	readonly id: string;
	readonly impact: string | null;
	readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/** What axe holds against the page, worst impacts only, in words. */
export async function findViolations(panel: FrameLocator): Promise<readonly string[]> {
	const page = panel.locator('html');
	await page.evaluate(axeSource);
	const { violations } = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`) as { readonly violations: readonly AxeViolation[] };
	return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/** By how many pixels the page is wider than what it shows in. */
export async function readOverflow(panel: FrameLocator): Promise<number> {
	return panel.locator('html').evaluate(page => page.scrollWidth - page.clientWidth);
}
