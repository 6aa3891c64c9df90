/** What the commands are given besides their arguments; the argument library fills it in. */
import type { Severity } from '../rules/rule';

export type Format = 'text' | 'json';

export interface ExplainOptions {
	readonly format: Format | 'markdown';
	/** Region of the price. */
	readonly region?: string;
}

export type LintFormat = Format | 'sarif' | 'github' | 'junit';

export interface LintOptions {
	readonly format: LintFormat;
	readonly region?: string;
	/** `id` to run only these, `id=level` to set a level; ids of rules or categories. */
	readonly rule?: readonly string[];
	/** A configuration to use instead of the nearest compute-lab.json; `false` for none at all. */
	readonly config?: string | boolean;
	/** The least severe finding that ends the run with 1. */
	readonly failOn?: Severity | 'none';
	/** The most severe finding that does not. */
	readonly maxSeverity?: Severity | 'none';
	/** File of known findings, which are left out. */
	readonly baseline?: string;
	readonly updateBaseline?: boolean;
	readonly fix?: boolean;
	readonly fixDryRun?: boolean;
	/** The path that standard input is read as. */
	readonly stdinPath?: string;
	/** Whether the lines of the code are shown; not given means on a terminal. */
	readonly codeFrame?: boolean;
}

export interface SimulateOptions {
	readonly format: Format | 'junit' | 'markdown';
	/** Id of the group; needed where there are several. */
	readonly resource?: string;
	/** Path of a scenario whose conditions apply. */
	readonly scenario?: string;
	/** Letter of the Availability Zone that fails at the peak. */
	readonly failZone?: string;
	/** Region of the price. */
	readonly region?: string;
}
