/** Groups that launch whatever version of their template is the newest. */
import type { AutoScalingGroup } from '../../core/model/autoScalingGroup';
import { launchOf } from '../../core/model/relations';
import { isKnown } from '../../core/model/value';
import type { Known } from '../../core/model/value';
import type { Fix, Rule, RuleContext } from '../rule';
import { floats, pin, text } from './text';

/** Engineers disagree: whoever makes every version by the same code loses little, and gains that new instances are up to date. */
export const launchTemplateLatest: Rule<AutoScalingGroup> = {
	id: 'launch-template-latest', severity: 'information', enabledByDefault: false, resources: ['AWS::AutoScaling::AutoScalingGroup'], text,
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateSpecification.html',
	check(group, report, context) {
		const version = group.launchTemplateVersion;
		if (!isKnown(version) || version.value !== '$Latest') { return; }
		report({ at: version, message: floats, args: { name: group.name }, fixes: () => pinFixes(group, version, context) });
	},
};

/** The version that the code itself makes, where the template stands in the same module. */
function pinFixes(group: AutoScalingGroup, version: Known<string>, { resources, textOf }: RuleContext): readonly Fix[] {
	const launch = launchOf(group, resources);
	const text = textOf(version.file);
	const line = text?.split(/\r\n|\n|\r/)[version.range.start.line];
	if (launch?.type !== 'AWS::EC2::LaunchTemplate' || version.origin.kind !== 'literal' || line === undefined || version.range.start.line !== version.range.end.line) { return []; }
	const { start, end } = version.range;
	const isQuoted = /["']/.test(line.charAt(start.character - 1)) && line.charAt(start.character - 1) === line.charAt(end.character);
	const isJson = /^\s*\{/.test(text ?? '');
	if (group.language !== 'cloudformation' && (group.language !== 'terraform' || isJson || !isQuoted)) { return []; }
	const newText = group.language === 'terraform' ? `${launch.id}.latest_version`
		: isJson ? `{ "Fn::GetAtt": ["${launch.id}", "LatestVersionNumber"] }` : `!GetAtt ${launch.id}.LatestVersionNumber`;
	const range = isQuoted ? { start: { ...start, character: start.character - 1 }, end: { ...end, character: end.character + 1 } } : version.range;
	return [{ title: pin, edits: [{ file: version.file, range, newText }], preferred: true }];
}
