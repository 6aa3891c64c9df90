/** What the log says, once, of what a group wants to do and cannot. Must never decide anything. */
import type { Run } from '../run';
import type { LaunchFailure } from './launchChoice';

export interface Telling {
	launchFailures(failures: readonly LaunchFailure[], causeId: number | null): void;
	/** Nothing is launched, or ended to get smaller, because the process is suspended. @param units that are missing, or too much */
	suspended(process: 'Launch' | 'Terminate', units: number, causeId: number | null): void;
	/** @param units that stay beyond what is wanted */
	keptByProtection(units: number, causeId: number | null): void;
	/** The group could launch; when it cannot, that is news again. */
	hasLaunched(): void;
	/** Nothing is too much; when something is, that is news again. */
	hasNoSurplus(): void;
}

export function createTelling(run: Run): Telling {
	const told = { launch: 0, terminate: 0, protection: 0 };

	/** Whether it is worse than what was told last. */
	function isNews(about: keyof typeof told, units: number): boolean {
		const isWorse = units > told[about];
		told[about] = units;
		return isWorse;
	}

	return {
		launchFailures(failures, causeId) {
			for (const { zone, purchaseOption, units, next } of failures) {
				const state = run.zones[zone]!;
				if (state.hasToldFailure) { continue; }
				state.hasToldFailure = true;
				run.log.record(causeId, {
					kind: 'launch-failed', zone: state.name, count: units, reason: state.impairments > 0 ? 'zone-impaired' : 'no-capacity', purchaseOption, next,
				});
			}
		},
		suspended(process, units, causeId) {
			if (isNews(process === 'Launch' ? 'launch' : 'terminate', units)) { run.log.record(causeId, { kind: 'process-suspended', process, count: units }); }
		},
		keptByProtection(units, causeId) {
			if (isNews('protection', units)) { run.log.record(causeId, { kind: 'scale-in-protected', count: units }); }
		},
		hasLaunched() { told.launch = 0; },
		hasNoSurplus() {
			told.terminate = 0;
			told.protection = 0;
		},
	};
}
