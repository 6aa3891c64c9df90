/** Tells scripts that call the AWS CLI and JSON that is input for it from all the other scripts and JSON, without parsing. */
import { outerNames } from '../jsonNames';
import { changeRules } from './changeRules';
import { operations, operationWithKeys } from './operations';

export function isAwsCliText(text: string): boolean {
	return /^\uFEFF?\s*[[{]/.test(text) ? isInput(text) : callsAws(text);
}

const commands = new RegExp(`\\b(?:${[...new Set([...operations.map(({ command }) => command), ...changeRules.keys()].map((command) => command.replace(' ', '[ \\t]{1,20}')))].join('|')})\\b`, 'g');

/** Longest stretch of global options between `aws` and a service. */
const longestHead = 400;

function callsAws(text: string): boolean {
	for (const { index } of text.matchAll(commands)) {
		const head = text.slice(Math.max(0, index - longestHead), index);
		if (/(?:^|[^\w-])(?:aws|awslocal)[ \t](?:[^\n]|\\\r?\n)*$/.test(head)) { return true; }
	}
	return false;
}

/** Looks at the keys of the outermost object only. */
function isInput(text: string): boolean {
	const start = /^[\s\uFEFF]*/.exec(text)?.[0].length ?? 0;
	if (text[start] !== '{' || !likely.test(text)) { return false; }
	const names = new Set([...outerNames(text, start)].map(({ name }) => name));
	return operationWithKeys(names) !== undefined || operations.some(({ listedAs }) => listedAs !== undefined && names.has(listedAs)) || names.has('ImageId') && names.has('InstanceType')
		|| names.has('PredefinedMetricSpecification') && names.has('TargetValue');
}

/** One name of each kind of input: what has none of them need not be looked at closely. */
const likely = /"(?:AutoScalingGroupName|LaunchTemplateName|LaunchTemplateData|LaunchConfigurationName|InstanceType|LaunchTemplate|VolumeType|VolumeId|GroupName|CidrBlock|Protocol|Subnets|SubnetMappings|LoadBalancerArn|ListenerArn|LoadBalancerName|AlarmName|PredefinedMetricSpecification)"\s*:/;
