/** Repeats a step of a person who sees that it had no effect yet, because VS Code was still busy. */
import { setTimeout } from 'node:timers/promises';

/** A webview's service worker that Chromium ended with the page before takes a minute to come back, when it fails to start at first. */
const longestWaitMs = 100_000;

/**
 * Tries until it works, for a good minute at most.
 * @param undo clears what a failed try left on the screen
 * @param goal what is tried, for the error if it never works
 */
export async function retry<T>(attempt: () => Promise<T>, undo: () => Promise<void>, goal?: string): Promise<T> {
	const deadline = Date.now() + longestWaitMs;
	for (;;) {
		try {
			return await attempt();
		} catch (error) {
			if (Date.now() > deadline) {
				throw goal === undefined ? error : new Error(`This did not work within ${longestWaitMs / 1000} s: ${goal}`, { cause: error });
			}
			await undo();
		}
	}
}

/** Waits until an assertion holds, as a person looks again when the screen has not caught up yet; its own error after a good minute. */
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
