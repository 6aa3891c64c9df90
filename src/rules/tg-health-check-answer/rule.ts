/** What a health check asks, and which answers count. */
import { localize } from '../../core/model/localized';
import type { TargetGroup } from '../../core/model/targetGroup';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Reporter, Rule } from '../rule';
import { badPath, badProtocol, errorsHealthy, malformedMatcher, outOfRange, setPath, setProtocol, setMatcher, text } from './text';

/** Elastic Load Balancing API of 2026-08-07: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Matcher.html */
const codes = { min: 200, application: 499, others: 599 };

export const tgHealthCheckAnswer: Rule<TargetGroup> = {
	id: 'tg-health-check-answer', severity: 'error', resources: ['AWS::ElasticLoadBalancingV2::TargetGroup'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html',
	check(target, report) {
		const { protocol, healthCheckProtocol, healthCheckPath: path } = target;
		const isApplication = isKnown(protocol) && /^HTTPS?$/.test(protocol.value);
		if (isKnown(healthCheckProtocol) && healthCheckProtocol.origin.kind !== 'omitted') {
			const isUnknown = !/^(?:HTTP|HTTPS|TCP)$/.test(healthCheckProtocol.value);
			if (isUnknown || (isApplication && healthCheckProtocol.value === 'TCP')) {
				const wanted = isApplication ? 'HTTP' : 'TCP';
				report({
					at: healthCheckProtocol, message: badProtocol, args: { check: healthCheckProtocol.value, protocol: isApplication ? protocol.value : undefined },
					fixes: replaceValues(localize(setProtocol, wanted), [{ value: healthCheckProtocol, newText: wanted }], true),
				});
				return;
			}
		}
		if (isKnown(path) && path.origin.kind !== 'omitted' && path.value !== '' && !path.value.startsWith('/')) {
			report({ at: path, message: badPath, args: { path: path.value }, fixes: replaceValues(localize(setPath, `/${path.value}`), [{ value: path, newText: `/${path.value}` }], true) });
		}
		checkMatcher(target, report);
	},
};

function checkMatcher({ matcher, protocol, name }: TargetGroup, report: Reporter): void {
	if (!isKnown(matcher) || matcher.origin.kind === 'omitted' || matcher.value === '') { return; }
	const ranges = parseMatcher(matcher.value);
	if (ranges === undefined) {
		report({ at: matcher, message: malformedMatcher, args: { matcher: matcher.value } });
		return;
	}
	// Codes of gRPC are 0 to 99.
	if (ranges.every(([, to]) => to < 100) || !isKnown(protocol)) { return; }
	const max = /^HTTPS?$/.test(protocol.value) ? codes.application : codes.others;
	if (ranges.some(([from, to]) => from < codes.min || to > max || from > to)) {
		report({ at: matcher, message: outOfRange, args: { matcher: matcher.value, min: codes.min, max }, fixes: replaceValues(localize(setMatcher, '200-399'), [{ value: matcher, newText: '200-399' }], false) });
	} else if (ranges.some(([, to]) => to >= 400)) {
		report({ at: matcher, severity: 'information', message: errorsHealthy, args: { name, matcher: matcher.value }, fixes: replaceValues(localize(setMatcher, '200-399'), [{ value: matcher, newText: '200-399' }], false) });
	}
}

/** `200`, `200,202`, `200-299`, also mixed; `undefined` for another text. */
function parseMatcher(text: string): readonly (readonly [from: number, to: number])[] | undefined {
	const parts = text.split(',').map((part) => /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part.trim()));
	return parts.some((part) => part === null) ? undefined : parts.map((part) => [Number(part?.[1]), Number(part?.[2] ?? part?.[1])]);
}
