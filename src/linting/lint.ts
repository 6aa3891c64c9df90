/**
 * Runs the rules over a module. The folder holds what surrounds rules: configuration, comments that silence them, fixing.
 * Must never hold a rule's own knowledge.
 */
import type { Facts } from '../core/facts/facts';
import type { GroupJudgement } from '../core/judgement';
import type { AutoScalingGroup } from '../core/model/autoScalingGroup';
import { localize } from '../core/model/localized';
import type { Resource } from '../core/model/resource';
import { priceRegionOf } from '../core/model/region';
import { writtenIn } from '../core/model/settings';
import { comparePositions, isKnown } from '../core/model/value';
import { rules as allRules } from '../rules/index';
import type { Finding, Fix, Report, Reporter, Rule, RuleContext } from '../rules/rule';
import { applyIgnores } from './ignores/applyIgnores';
import { ignoreRules } from './ignores/ignoreRules';
import { readDirectives } from './ignores/readDirectives';
import type { IgnoreReading } from './ignores/readDirectives';
import type { RuleLevel, RuleLevels } from './levels';
import { levelOf } from './levels';

export interface LintContext {
	readonly facts: Facts;
	/** The text of a file of the module; `undefined` if it is not at hand: then fixes that need it are left out. */
	textOf(file: string): string | undefined;
	/** Where prices are compared; not given means `us-east-1`. */
	readonly region?: string;
	/** Rules to run; not given means all. */
	readonly rules?: readonly Rule[];
	/** Layers of configuration, from the weakest to the strongest; not given means none: every rule as it is by default. */
	readonly levels?: readonly RuleLevels[];
	/** What quick runs of a group show; not given means that none are made, and rules that judge by them stay silent. */
	readonly judge?: Judge;
	/** Whether comments that silence rules are looked at as well; not given means that they are where all rules run. */
	readonly checksIgnores?: boolean;
	/**
	 * Given where few of the fixes will be asked for: each is made when it is, and a rule that throws then is told to this and has no fix.
	 * Not given means that all are made at once.
	 */
	readonly onLateFailure?: (failure: RuleFailure) => void;
	/** `2026-01-31`, for comments that expire and for what AWS ends on a date; not given means that no comment has expired. */
	readonly today?: string;
}

/** @param resources all resources of the group's module. @returns `undefined` if the runs have not been made yet */
export type Judge = (group: AutoScalingGroup, resources: readonly Resource[]) => GroupJudgement | undefined;

/** A rule that threw: a fault of the rule, not of the code. */
export interface RuleFailure {
	readonly ruleId: string;
	readonly error: unknown;
}

export interface LintResult {
	/** By file and place; one for each place and message, however many resources share it. */
	readonly findings: readonly Finding[];
	readonly failures: readonly RuleFailure[];
}

/** What the rules say of a module. A rule that throws loses its findings on that resource and becomes a failure; the others go on. */
export function lint(reading: IgnoreReading, context: LintContext): LintResult {
	const { rules = allRules, levels = [], textOf, checksIgnores = context.rules === undefined } = context;
	const files = reading.files && new Set(reading.files);
	const { found, failures, inconclusive } = runRules({ resources: reading.resources, files }, { ...context, rules, levels });
	const running = rules.filter((rule) => levelOf(rule, levels) !== 'off').map(({ id }) => id);
	const ignored = applyIgnores(found, {
		directives: readDirectives(reading, context), known: [...new Set([...allRules, ...rules, ...ignoreRules])], textOf,
		conclusive: new Set(running.filter((id) => !inconclusive.has(id))), levelOf: (rule) => levelOf(rule, levels),
	});
	const kept = unique(withoutSuperseded(found, rules).filter((finding) => !ignored.isIgnored(finding)));
	return { findings: [...kept, ...checksIgnores ? ignored.findings : []].sort(compareFindings), failures };
}

interface RunOfRules {
	readonly found: readonly Finding[];
	readonly failures: readonly RuleFailure[];
	/** Ids of rules whose silence says nothing: they failed, or runs that they ask for have not been made. */
	readonly inconclusive: ReadonlySet<string>;
}

interface Judged {
	readonly resources: readonly Resource[];
	/** Those of the module. What its resources are told by a module that it calls is for the reading of that module to find. */
	readonly files: ReadonlySet<string> | undefined;
}

function runRules({ resources, files }: Judged, { facts, textOf, region = 'us-east-1', rules, levels, judge, onLateFailure, today }: LintContext & Required<Pick<LintContext, 'rules' | 'levels'>>): RunOfRules {
	let isAllJudged = judge !== undefined;
	const judgementOf = (group: AutoScalingGroup): GroupJudgement => {
		const judgement = judge?.(group, resources);
		isAllJudged &&= judgement !== undefined;
		return judgement ?? {};
	};
	const running = rules.map((rule) => ({ rule, level: levelOf(rule, levels) })).filter(({ level }) => level !== 'off');
	const found: Finding[] = [];
	const failures: RuleFailure[] = [];
	for (const resource of resources) {
		if (isKnown(resource.multiplicity) && resource.multiplicity.value === 0) { continue; }
		const context: RuleContext = { facts, resources, region: priceRegionOf(resource, resources, region), textOf, judgementOf, ...today === undefined ? {} : { today } };
		for (const { rule, level } of running) {
			if (!rule.resources.includes(resource.type)) { continue; }
			try {
				found.push(...runRule(rule, level, { resource, context, files, onLateFailure }));
			} catch (error) {
				failures.push({ ruleId: rule.id, error });
			}
		}
	}
	const waiting = isAllJudged ? [] : rules.filter(({ isJudged }) => isJudged === true).map(({ id }) => id);
	return { found, failures, inconclusive: new Set([...failures.map(({ ruleId }) => ruleId), ...waiting]) };
}

interface RuleTask extends Pick<Judged, 'files'> {
	readonly resource: Resource;
	readonly context: RuleContext;
	readonly onLateFailure: LintContext['onLateFailure'];
}

function runRule(rule: Rule, level: RuleLevel, { resource, context, files, onLateFailure }: RuleTask): readonly Finding[] {
	const found: Finding[] = [];
	const report: Reporter = ({ at, message, args, severity = rule.severity, fixes = [], scenario }) => {
		const place = files === undefined ? at : writtenIn(files, resource, at);
		if (place === undefined) { return; }
		const getFixes = prepareFixes(fixes, onLateFailure && ((error) => { onLateFailure({ ruleId: rule.id, error }); }));
		found.push({
			ruleId: rule.id, severity: level === 'default' || level === 'off' ? severity : level,
			file: place.file, range: place.range, message: localize(message, args), get fixes() { return getFixes(); }, resourceId: resource.id, source: rule.source,
			...scenario === undefined ? {} : { scenario },
		});
	};
	rule.check(resource, report, context);
	return found;
}

/** @param onError not given means that fixes are made now; else they are at the first call, and a rule that throws then has none */
function prepareFixes(fixes: NonNullable<Report<unknown>['fixes']>, onError: ((error: unknown) => void) | undefined): () => readonly Fix[] {
	if (typeof fixes !== 'function') { return () => fixes; }
	let made = onError === undefined ? fixes() : undefined;
	return () => {
		try {
			made ??= fixes();
		} catch (error) {
			made = [];
			onError?.(error);
		}
		return made;
	};
}

/** Leaves out what another rule says better of the same resource. */
function withoutSuperseded(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
	const superseded = new Set<string>();
	const supersedes = new Map(rules.map((rule) => [rule.id, rule.supersedes ?? []]));
	for (const { ruleId, resourceId } of findings) {
		for (const lesser of supersedes.get(ruleId) ?? []) { superseded.add(`${lesser} ${resourceId}`); }
	}
	return findings.filter(({ ruleId, resourceId }) => !superseded.has(`${ruleId} ${resourceId}`));
}

function unique(findings: readonly Finding[]): readonly Finding[] {
	const byPlace = new Map<string, Finding>();
	for (const finding of findings) {
		const key = JSON.stringify([finding.ruleId, finding.file, finding.range, finding.message.en]);
		if (!byPlace.has(key)) { byPlace.set(key, finding); }
	}
	return [...byPlace.values()];
}

function compareFindings(a: Finding, b: Finding): number {
	if (a.file !== b.file) { return a.file < b.file ? -1 : 1; }
	return comparePositions(a.range.start, b.range.start) || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
}
