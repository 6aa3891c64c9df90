/** CPU credits of one instance during a run. Must never hold a rule of AWS: those are in the files beside it. */

export interface CreditAccount {
	/** Credits from earning, ≥ 0. */
	earned: number;
	/** Launch credits that are left, ≥ 0; spent first. */
	launch: number;
	/** Spent ahead of earning and not paid back yet, ≥ 0; unlimited mode only. */
	surplus: number;
	/** Surplus that is charged for good, ≥ 0. */
	charged: number;
	/** Seconds of full CPU since launch up to which the account is kept. */
	busySeconds: number;
	/** Time up to which the account is kept. */
	atSeconds: number;
	/** Whether the log has told that it ran out, and not that it recovered. */
	hasToldEmpty: boolean;
}
