/** How the command line ends; README.md tells users the same. */

export const exitCodes = {
	/** Done, and nothing to complain about. */
	ok: 0,
	/** Done: an error-level finding, an expectation that is not met, or without any a group that does not survive. */
	found: 1,
	/** Bad usage, or input that could not be read whole. */
	failed: 2,
} as const;

export type ExitCode = typeof exitCodes[keyof typeof exitCodes];
