/** Leaves out what the code says to ignore, and tells what is wrong with saying so. */
import type { LocalizedTemplate } from '../../core/model/localized';
import { localize } from '../../core/model/localized';
import type { Location } from '../../core/model/value';
import type { Finding, Fix, OtherTool, Rule, RuleInfo } from '../../rules/rule';
import type { RuleLevel } from '../levels';
import { nearestWord } from '../nearest';
import type { Directive, NamedRule } from './directive';
import { ignoreText, ignoreUnknownRule, ignoreUnused, ignoreWithoutReason } from './ignoreRules';
import { removeDirective } from './removeDirective';

export interface IgnoresContext {
	readonly directives: readonly Directive[];
	/** Every rule that there is, running or not. */
	readonly known: readonly RuleInfo[];
	/** Ids of the rules whose silence means that there is nothing to find. */
	readonly conclusive: ReadonlySet<string>;
	levelOf(rule: RuleInfo): RuleLevel;
	textOf(file: string): string | undefined;
}

export interface Ignored {
	isIgnored(finding: Finding): boolean;
	/** What is wrong with the directives; only of ours. */
	readonly findings: readonly Finding[];
}

/** @param found all that the rules found, ignored or not */
export function applyIgnores(found: readonly Finding[], context: IgnoresContext): Ignored {
	const { directives, known } = context;
	const byOtherName = equivalentsOf(known);
	const used = new Set<NamedRule>();
	const ignored = new Set<Finding>();
	for (const finding of found) {
		for (const directive of directives.filter((one) => holdsFor(one, finding))) {
			const names = directive.rules.filter(({ id }) => directive.tool === 'compute-lab' ? id === finding.ruleId : isEquivalent(byOtherName, directive.tool, id, finding.ruleId));
			names.forEach((name) => used.add(name));
			if (names.length > 0) { ignored.add(finding); }
		}
	}
	const own = directives.filter(({ tool }) => tool === 'compute-lab');
	return { isIgnored: (finding) => ignored.has(finding), findings: own.flatMap((directive) => complaintsAbout(directive, used, context)) };
}

function holdsFor({ file, scope }: Directive, finding: Finding): boolean {
	if (file !== finding.file) { return false; }
	return scope === 'file' || (scope.first <= finding.range.start.line && finding.range.start.line <= scope.last);
}

/** Ids of our rules by the names that other tools have for them. */
function equivalentsOf(rules: readonly RuleInfo[]): ReadonlyMap<string, ReadonlySet<string>> {
	const byName = new Map<string, Set<string>>();
	for (const { id, equivalents = {} } of rules) {
		for (const [tool, names] of Object.entries(equivalents) as readonly (readonly [OtherTool, readonly string[]])[]) {
			for (const name of [...names, 'all']) {
				const key = nameKey(tool, name);
				byName.set(key, (byName.get(key) ?? new Set()).add(id));
			}
		}
	}
	return byName;
}

function isEquivalent(byName: ReadonlyMap<string, ReadonlySet<string>>, tool: OtherTool, name: string, ruleId: string): boolean {
	return byName.get(nameKey(tool, name))?.has(ruleId) === true;
}

/** Trivy writes its ids with and without `AVD-`, tools do not mind capitals. */
function nameKey(tool: OtherTool, name: string): string {
	return `${tool} ${name.toLowerCase().replace(/^avd-/, '')}`;
}

function complaintsAbout(directive: Directive, used: ReadonlySet<NamedRule>, context: IgnoresContext): readonly Finding[] {
	const { rules, reason } = directive;
	const complain = createComplain(directive, context);
	if (rules.length === 0) { return complain(ignoreUnknownRule, { at: directive, message: ignoreText.noRule, name: '' }); }
	return [
		...rules.flatMap((rule) => {
			const at = { file: directive.file, range: rule.range };
			if (context.known.every(({ id }) => id !== rule.id)) {
				return complain(ignoreUnknownRule, { at, message: ignoreText.unknownRule, name: rule.id, fixes: renameFixes(at, rule.id, context) });
			}
			const isUnused = !used.has(rule) && context.conclusive.has(rule.id);
			return isUnused ? complain(ignoreUnused, { at, message: ignoreText.unused, name: rule.id, fixes: removeDirective(directive, rule, context) }) : [];
		}),
		...reason === '' ? complain(ignoreWithoutReason, { at: directive, message: ignoreText.withoutReason, name: rules.map(({ id }) => id).join(', ') }) : [],
	];
}

interface Complaint {
	readonly at: Location;
	readonly message: LocalizedTemplate<string>;
	/** What the message ends with. */
	readonly name: string;
	readonly fixes?: readonly Fix[];
}

function createComplain({ file }: Directive, { levelOf }: IgnoresContext): (rule: RuleInfo, complaint: Complaint) => readonly Finding[] {
	return (rule, { at, message, name, fixes = [] }) => {
		const level = levelOf(rule);
		return level === 'off' ? [] : [{
			ruleId: rule.id, severity: level === 'default' ? rule.severity : level, file, range: at.range,
			message: localize(message, name), fixes, resourceId: '', source: undefined,
		}];
	};
}

function renameFixes(at: Location, id: string, { known }: IgnoresContext): readonly Fix[] {
	const nearest = nearestWord(id, known.filter(isRule).map((rule) => rule.id));
	return nearest === undefined ? [] : [{ title: localize(ignoreText.change, nearest), edits: [{ ...at, newText: nearest }], preferred: true }];
}

function isRule(rule: RuleInfo): rule is Rule {
	return 'check' in rule;
}
