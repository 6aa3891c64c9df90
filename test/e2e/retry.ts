/** Repeats a step of a person who sees that it had no effect yet, because VS Code was still busy. */
import { setTimeout } from 'node:timers/promises';

/** What is tried, for the error if it never works, and for how long. */
interface Trial {
	readonly goal?: string;
	readonly longestMs?: number;
}

/** The service worker of webviews, which Chromium ends with the page that was open before, takes a minute to come back when it fails to start at first. */
export const webviewPatienceMs = 100_000;

/**
 * Tries until it works, for half a minute at most if nothing else is said.
 * @param undo clears what a failed try left on the screen
 */
export async function retry<T>(attempt: () => Promise<T>, undo: () => Promise<void>, { goal, longestMs = 30_000 }: Trial = {}): Promise<T> {
	const deadline = Date.now() + longestMs;
	for (;;) {
		try {
			return await attempt();
		} catch (error) {
			if (Date.now() > deadline) {
				throw goal === undefined ? error : new Error(`This did not work within ${longestMs / 1000} s: ${goal}`, { cause: error });
			}
			await undo();
		}
	}
}

/** Waits until an assertion holds, as a person looks again when the screen has not caught up yet; its own error after half a minute. */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
	await retry(assertion, () => setTimeout(100));
}

/** @returns a pattern's source that matches the text as it is */
export function escapeRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** @returns the text on single spaces and without the empty lines that layout puts in */
export function normalise(text: string): string {
	return text.replace(/\u00a0/g, ' ').split('\n').map(line => line.trim()).filter(line => line !== '').join('\n');
}
