import * as assert from 'node:assert/strict';
import { createWorkerLane, patienceMilliseconds, type WorkerLane, type WorkerPortListeners } from '../../../../webview/shared/workerLane';
import type { ActivityWords, WorkerTask } from '../../../../webview/worker/messages';

const describeTask = (text: string): WorkerTask & { readonly kind: 'describe' } => ({ kind: 'describe', activities: [], startClockSeconds: text.length, language: 'en' });
const settingsTask: WorkerTask & { readonly kind: 'settings' } = { kind: 'settings', paths: [], language: 'en' };
const words = (text: string): readonly ActivityWords[] => [{ text, detail: '' }];

/** A lane over workers that answer when the test says so, with everything that happened to them. */
function createBench() {
	const events: string[] = [];
	const workers: WorkerPortListeners[] = [];
	const timers: (() => void)[] = [];
	const posted: number[] = [];
	const lane: WorkerLane = createWorkerLane({
		startWorker(listeners) {
			const number = workers.push(listeners);
			events.push(`start ${number}`);
			return {
				post: ({ id, task }) => {
					posted.push(id);
					events.push(`post to ${number}: ${task.kind}`);
				},
				terminate: () => { events.push(`terminate ${number}`); },
			};
		},
		startTimer(callback, milliseconds) {
			assert.equal(milliseconds, patienceMilliseconds);
			timers.push(callback);
			return () => { timers.splice(timers.indexOf(callback), 1); };
		},
	});
	const ask = (text: string): void => {
		lane.ask<'describe'>(describeTask(text), {
			onAnswer: answer => { events.push(`${text}: ${answer.map(word => word.text).join()}`); },
			onProgress: share => { events.push(`${text}: ${share}`); },
			onFailed: message => { events.push(`${text} failed: ${message}`); },
		});
	};
	const answer = (text: string): void => { workers.at(-1)?.onResponse({ id: posted.at(-1) ?? 0, kind: 'answer', answer: words(text) }); };
	return { lane, events, workers, timers, posted, ask, answer };
}

describe('a lane to a worker', () => {
	it('answers one after the other with one worker', () => {
		const { events, ask, answer, workers, posted } = createBench();
		ask('a');
		workers[0]?.onResponse({ id: posted[0] ?? 0, kind: 'progress', share: 0.5 });
		answer('one');
		ask('b');
		answer('two');
		assert.deepStrictEqual(events, ['start 1', 'post to 1: describe', 'a: 0.5', 'a: one', 'post to 1: describe', 'b: two']);
	});

	it('lets the newest win: what came before it gets no answer, and what it replaced is never begun', () => {
		const { events, ask, answer, timers } = createBench();
		['a', 'b', 'c'].forEach(ask);
		answer('of a');
		answer('of c');
		assert.deepStrictEqual(events, ['start 1', 'post to 1: describe', 'post to 1: describe', 'c: of c']);
		assert.equal(timers.length, 0);
	});

	it('ends a worker that goes on for too long with what nobody wants any more, and drops what it still says', () => {
		const { events, ask, answer, timers, workers, posted } = createBench();
		ask('a');
		ask('b');
		timers[0]?.();
		workers[0]?.onResponse({ id: posted[0] ?? 0, kind: 'answer', answer: words('of a') });
		answer('of b');
		assert.deepStrictEqual(events, ['start 1', 'post to 1: describe', 'terminate 1', 'start 2', 'post to 2: describe', 'b: of b']);
	});

	it('keeps tasks of different kinds apart', () => {
		const { lane, events, ask, answer } = createBench();
		ask('a');
		lane.ask<'settings'>(settingsTask, { onAnswer: () => { events.push('settings'); }, onFailed: () => undefined });
		ask('b');
		answer('of a');
		answer('of settings');
		answer('of b');
		assert.deepStrictEqual(events, ['start 1', 'post to 1: describe', 'post to 1: settings', 'settings', 'post to 1: describe', 'b: of b']);
	});

	it('ends at once what the reader cancels, and goes on with the rest', () => {
		const { lane, events, ask } = createBench();
		ask('a');
		lane.ask<'settings'>(settingsTask, { onAnswer: () => undefined, onFailed: () => undefined });
		lane.cancel('describe');
		assert.deepStrictEqual(events, ['start 1', 'post to 1: describe', 'terminate 1', 'start 2', 'post to 2: settings']);
	});

	it('tells of a task that failed, and of all that waits where there is no worker; then it can be tried again', () => {
		const { lane, events, ask, answer, workers, posted } = createBench();
		ask('a');
		workers[0]?.onResponse({ id: posted[0] ?? 0, kind: 'failed', message: 'broken' });
		ask('b');
		lane.ask<'settings'>(settingsTask, { onAnswer: () => undefined, onFailed: message => { events.push(`settings failed: ${message}`); } });
		workers[0]?.onBroken('no worker');
		ask('c');
		answer('of c');
		assert.deepStrictEqual(events, [
			'start 1', 'post to 1: describe', 'a failed: broken', 'post to 1: describe', 'terminate 1', 'b failed: no worker', 'settings failed: no worker',
			'start 2', 'post to 2: describe', 'c: of c',
		]);
	});
});
