/**
 * Asks a worker for one thing at a time, the newest of each kind: what was asked before and is not answered yet is dropped, and a worker
 * that is busy with something nobody wants any more is ended and started anew.
 */
import type { TaskOfKind, WorkerAnswers, WorkerRequest, WorkerResponse, WorkerTask, WorkerTaskKind } from '../worker/messages';

/** A worker as a lane needs it. */
export interface WorkerPort {
	post(request: WorkerRequest): void;
	terminate(): void;
}

export interface WorkerPortListeners {
	readonly onResponse: (response: WorkerResponse) => void;
	/** It cannot be started, or has died. */
	readonly onBroken: (message: string) => void;
}

export interface TaskListeners<K extends WorkerTaskKind> {
	readonly onAnswer: (answer: WorkerAnswers[K]) => void;
	readonly onProgress?: (share: number) => void;
	/** The task could not be done, or no worker could be started. */
	readonly onFailed: (message: string) => void;
}

export interface WorkerLane {
	/** Whatever was asked of this kind before gets no answer any more. */
	ask<K extends WorkerTaskKind>(task: TaskOfKind<K>, listeners: TaskListeners<K>): void;
	/** Drops what was asked of this kind; without effect if it is answered. */
	cancel(kind: WorkerTaskKind): void;
	dispose(): void;
}

export interface WorkerLaneOptions {
	readonly startWorker: (listeners: WorkerPortListeners) => WorkerPort;
	/** Calls back after so many milliseconds; returns a function that prevents it. */
	readonly startTimer: (callback: () => void, milliseconds: number) => () => void;
}

/** How long something new waits for something unwanted to end by itself: starting a worker anew takes about as long. */
export const patienceMilliseconds = 150;

interface Job {
	readonly task: WorkerTask;
	readonly listeners: TaskListeners<never>;
	isWanted: boolean;
}

export function createWorkerLane(options: WorkerLaneOptions): WorkerLane {
	return new Lane(options);
}

class Lane implements WorkerLane {
	private readonly waiting: Job[] = [];
	private current: Job | undefined;
	private worker: WorkerPort | undefined;
	private stopTimer: (() => void) | undefined;
	private lastId = 0;

	constructor(private readonly options: WorkerLaneOptions) {}

	ask<K extends WorkerTaskKind>(task: TaskOfKind<K>, listeners: TaskListeners<K>): void {
		this.drop(task.kind);
		this.waiting.push({ task, listeners: listeners as unknown as TaskListeners<never>, isWanted: true });
		this.proceed();
	}

	cancel(kind: WorkerTaskKind): void {
		this.drop(kind);
		if (this.current?.isWanted === false) { this.restart(); }
		this.proceed();
	}

	dispose(): void {
		this.waiting.length = 0;
		this.restart();
	}

	private drop(kind: WorkerTaskKind): void {
		const index = this.waiting.findIndex(({ task }) => task.kind === kind);
		if (index >= 0) { this.waiting.splice(index, 1); }
		if (this.current?.task.kind === kind) { this.current.isWanted = false; }
	}

	private proceed(): void {
		if (this.current !== undefined) {
			if (!this.current.isWanted && this.waiting.length > 0 && this.stopTimer === undefined) {
				this.stopTimer = this.options.startTimer(() => { this.restart(); this.proceed(); }, patienceMilliseconds);
			}
			return;
		}
		const next = this.waiting.shift();
		if (next === undefined) { return; }
		this.current = next;
		this.lastId++;
		this.worker ??= this.startWorker();
		this.worker.post({ id: this.lastId, task: next.task });
	}

	private startWorker(): WorkerPort {
		const worker = this.options.startWorker({
			onResponse: response => { this.receive(response); },
			onBroken: message => { if (this.worker === worker) { this.fail(message); } },
		});
		return worker;
	}

	private receive(response: WorkerResponse): void {
		// What an ended worker had on its way is nobody's any more.
		const job = this.current;
		if (job === undefined || response.id !== this.lastId) { return; }
		if (response.kind === 'progress') {
			if (job.isWanted) { job.listeners.onProgress?.(response.share); }
			return;
		}
		this.end();
		if (job.isWanted && response.kind === 'failed') { job.listeners.onFailed(response.message); }
		if (job.isWanted && response.kind === 'answer') { job.listeners.onAnswer(response.answer as never); }
		this.proceed();
	}

	/** Nothing that is asked can be answered: all of it is told so, once. */
	private fail(message: string): void {
		const jobs = [...this.current === undefined ? [] : [this.current], ...this.waiting.splice(0)];
		this.restart();
		for (const { isWanted, listeners } of jobs) { if (isWanted) { listeners.onFailed(message); } }
	}

	private restart(): void {
		this.end();
		// Answers of the worker that ends here carry this number.
		this.lastId++;
		this.worker?.terminate();
		this.worker = undefined;
	}

	private end(): void {
		this.current = undefined;
		this.stopTimer?.();
		this.stopTimer = undefined;
	}
}
