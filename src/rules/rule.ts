/**
 * What a rule is, and what it may ask. One folder a rule beside this file; src/rules/index.ts is their table.
 * Must never hold a rule's own knowledge.
 */
import type { Facts } from '../core/facts/facts';
import type { GroupJudgement } from '../core/judgement';
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import type { Localized, LocalizedTemplate } from '../core/model/localized';
import type { Resource } from '../core/model/resource';
import type { Location } from '../core/model/value';
import type { Scenario } from '../core/simulation/scenario/scenario';
import type { RuleCategory } from './category';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One replacement in one file. An empty range inserts. */
export interface TextEdit extends Location {
	readonly newText: string;
}

/** A way to mend a finding. */
export interface Fix {
	readonly title: Localized;
	readonly edits: readonly TextEdit[];
	/** Whether it is the one that "Fix" without a choice would apply. */
	readonly preferred: boolean;
}

/** What a rule found at one place. */
export interface Finding extends Location {
	readonly ruleId: string;
	readonly severity: Severity;
	readonly message: Localized;
	readonly fixes: readonly Fix[];
	/** Id of the resource that it is about. */
	readonly resourceId: string;
	/** Address of the page of AWS that says why; rules on comments have none. */
	readonly source: string | undefined;
	/** The run that shows it, where it was found by a run. */
	readonly scenario?: Scenario;
}

/** What a rule says in its text.ts. */
export interface RuleText {
	/** A few words: the rule's name for people. */
	readonly title: Localized;
	/** Why it matters: what will happen, when, and what to change. Two or three sentences. */
	readonly why: Localized;
	/** Why some or all of its findings come without a fix; not given means that every one has a fix. */
	readonly noFix?: Localized;
}

export interface RuleContext {
	readonly facts: Facts;
	/** All resources of the same module or stack. */
	readonly resources: readonly Resource[];
	/** Where prices are compared: `us-east-1`. */
	readonly region: string;
	/** `2026-01-31`, for what AWS ends on a date; not given means the day of the facts. */
	readonly today?: string;
	/** The text of a file of the module, for fixes that follow its layout; `undefined` if it is not at hand. */
	textOf(file: string): string | undefined;
	/** What quick runs of a group show; empty where the code does not tell enough, or nothing has run yet. */
	judgementOf(group: AutoScalingGroup): GroupJudgement;
}

export interface Report<Args> {
	readonly at: Location;
	readonly message: LocalizedTemplate<Args>;
	readonly args: Args;
	/** Where it differs from the rule's own. */
	readonly severity?: Severity;
	/** A function where making them takes its time: an editor calls it when somebody asks for the fixes of the finding. */
	readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
	readonly scenario?: Scenario;
}

export type Reporter = <Args>(report: Report<Args>) => void;

/** Other tools whose rules may find the same. */
export type OtherTool = 'cfn-lint' | 'checkov' | 'tflint' | 'trivy';

/** What is to be said of a rule without running it. */
export interface RuleInfo {
	/** Its folder's name. */
	readonly id: string;
	readonly severity: Severity;
	/** Given where the first of its resources does not tell: see categoryOf. */
	readonly category?: RuleCategory;
	/** `false` for advice that engineers disagree on: it runs only where a configuration says so. Not given means true. */
	readonly enabledByDefault?: boolean;
	readonly text: RuleText;
	/** https address of AWS's documentation that the rule follows. */
	readonly source?: string;
	/** Ids of the rules of other tools that find the same; a comment that silences one of them silences this rule too. */
	readonly equivalents?: Readonly<Partial<Record<OtherTool, readonly string[]>>>;
}

export interface Rule<R extends Resource = Resource> extends RuleInfo {
	readonly source: string;
	readonly resources: readonly R['type'][];
	/** Ids of rules that say less about the same fault: their findings on a resource are left out where this one has one. */
	readonly supersedes?: readonly string[];
	/** Whether it asks `judgementOf`: then its silence means nothing where nothing has run yet. */
	readonly isJudged?: boolean;
	/** Languages in which there can be no example of it, and why. */
	readonly withoutExample?: Readonly<Partial<Record<'terraform' | 'cloudformation', Localized>>>;
	/** Reports what is wrong with one resource. Never called for a resource that is known to be absent (multiplicity 0). */
	check(resource: R, report: Reporter, context: RuleContext): void;
}
