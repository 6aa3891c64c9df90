/** Sticky sessions that AWS rejects, or that keep new instances idle. */
import { formatNumber } from '../../core/format';
import { stickinessDuration } from '../../core/facts/targetGroupFigures';
import { localize } from '../../core/model/localized';
import { groupsOf } from '../../core/model/relations';
import type { TargetGroup } from '../../core/model/targetGroup';
import { isKnown } from '../../core/model/value';
import { replaceValues } from '../fixes';
import type { Rule } from '../rule';
import { outOfRange, setDuration, setType, slowToSpread, text, wrongType } from './text';

/** Elastic Load Balancing API of 2026-08-07: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html */
const typesByProtocol: readonly { readonly protocol: RegExp; readonly types: readonly [string, ...string[]] }[] = [
	{ protocol: /^HTTPS?$/, types: ['lb_cookie', 'app_cookie'] },
	{ protocol: /^(?:TCP|TLS|UDP|TCP_UDP|QUIC|TCP_QUIC)$/, types: ['source_ip'] },
	{ protocol: /^GENEVE$/, types: ['source_ip_dest_ip', 'source_ip_dest_ip_proto'] },
];

/** Seconds of a cookie above which a scale-out helps existing clients for so long not at all; a judgement, not a figure of AWS. */
const longSeconds = 3600;

export const tgStickiness: Rule<TargetGroup> = {
	id: 'tg-stickiness', severity: 'error', resources: ['AWS::ElasticLoadBalancingV2::TargetGroup'], text,
	source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
	check(target, report, { resources }) {
		const { stickinessEnabled: enabled, stickinessType: type, stickinessDurationSeconds: duration, protocol } = target;
		if (!isKnown(enabled) || !enabled.value || !isKnown(protocol)) { return; }
		const allowed = typesByProtocol.find((one) => one.protocol.test(protocol.value))?.types;
		if (isKnown(type) && allowed !== undefined && !allowed.includes(type.value)) {
			report({
				at: type, message: wrongType, args: { type: type.value, protocol: protocol.value, allowed: allowed.join(', ') },
				fixes: replaceValues(localize(setType, allowed[0]), [{ value: type, newText: allowed[0] }], true),
			});
			return;
		}
		const { min, max } = stickinessDuration;
		if (!isKnown(duration) || allowed?.includes('lb_cookie') !== true) { return; }
		if (duration.value < min || duration.value > max) {
			const nearest = duration.value < min ? min : max;
			report({
				at: duration, message: outOfRange, args: { seconds: formatNumber(duration.value), min: formatNumber(min), max: formatNumber(max) },
				fixes: replaceValues(localize(setDuration, formatNumber(nearest)), [{ value: duration, newText: String(nearest) }], true),
			});
			return;
		}
		const scaled = groupsOf(target, resources).find(({ minSize, maxSize }) => isKnown(minSize) && isKnown(maxSize) && minSize.value < maxSize.value);
		if (scaled !== undefined && duration.value > longSeconds) { report({ at: enabled, severity: 'hint', message: slowToSpread, args: { group: scaled.name, seconds: duration.value } }); }
	},
};
