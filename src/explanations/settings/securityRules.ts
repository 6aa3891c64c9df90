/** Rules of security groups and entries of network ACLs, as a sentence: who may reach what. */
import { ephemeralPorts } from '../../core/facts/networkFigures';
import { formatNumber } from '../../core/format';
import type { Localized } from '../../core/model/localized';
import type { NetworkAclEntrySettings } from '../../core/model/networkAcl';
import type { Resource } from '../../core/model/resource';
import type { SecurityGroupRule } from '../../core/model/securityGroup';
import type { Value } from '../../core/model/value';
import { isKnown } from '../../core/model/value';
import type { Row, SettingExplainer } from './setting';
import { same } from './words';

const ruleSettings = ['ipProtocol', 'fromPort', 'toPort', 'cidrIps', 'cidrIpv6s', 'securityGroups', 'prefixLists'] as const;

export const securityRules: SettingExplainer<Resource & { readonly type: 'AWS::EC2::SecurityGroup' | 'AWS::EC2::SecurityGroupIngress' | 'AWS::EC2::SecurityGroupEgress' }> = {
	resourceTypes: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'],
	paths: ruleSettings.flatMap((name) => [name, `ingress.${name}`, `egress.${name}`]),
	explain(resource, { path, holder }) {
		const rule = holder as SecurityGroupRule;
		const isIngress = resource.type === 'AWS::EC2::SecurityGroup' ? path.startsWith('ingress') : resource.type === 'AWS::EC2::SecurityGroupIngress';
		const ports = portText(rule);
		if (ports === undefined) { return undefined; }
		const who = partiesOf(rule);
		return {
			name: isIngress ? { en: 'Inbound rule', ko: '인바운드 규칙' } : { en: 'Outbound rule', ko: '아웃바운드 규칙' },
			essence: isIngress ? {
				en: `Lets in ${ports.en} from ${who.en}. Answers may leave without a rule: security groups remember connections.`,
				ko: `${who.ko}에서 들어오는 트래픽(${ports.ko})을 허용합니다. 보안 그룹은 상태를 기억하므로 응답에는 규칙이 필요 없습니다.`,
			} : {
				en: `Lets out ${ports.en} to ${who.en}. Answers may come in without a rule.`, ko: `${who.ko}(으)로 나가는 트래픽(${ports.ko})을 허용합니다. 응답에는 규칙이 필요 없습니다.`,
			},
			rows: [
				...isWorld(rule) ? [[{ en: 'reach', ko: '범위' }, { en: 'the whole internet', ko: '인터넷 전체' }] satisfies Row] : [],
				[{ en: 'other rules', ko: '다른 규칙' }, { en: 'all rules of all groups add up; none can take away', ko: '모든 그룹의 규칙이 합쳐지며, 막는 규칙은 없습니다' }],
			],
		};
	},
};

const entrySettings = ['ruleNumber', 'ruleAction', 'ipProtocol', 'cidrBlock', 'ipv6CidrBlock', 'fromPort', 'toPort', 'egress'] as const;

export const aclEntries: SettingExplainer<Resource & { readonly type: 'AWS::EC2::NetworkAcl' | 'AWS::EC2::NetworkAclEntry' }> = {
	resourceTypes: ['AWS::EC2::NetworkAcl', 'AWS::EC2::NetworkAclEntry'],
	paths: entrySettings.flatMap((name) => [name, `entries.${name}`]),
	explain(_resource, { holder }) {
		const entry = holder as NetworkAclEntrySettings;
		const ports = portText(entry);
		if (ports === undefined || !isKnown(entry.egress) || !isKnown(entry.ruleAction) || !isKnown(entry.ruleNumber)) { return undefined; }
		const addresses = [entry.cidrBlock, entry.ipv6CidrBlock].flatMap((value) => (isKnown(value) ? [value.value] : [])).join(', ') || '…';
		const allows = entry.ruleAction.value === 'allow';
		const number = formatNumber(entry.ruleNumber.value);
		return {
			name: { en: 'Network ACL entry', ko: '네트워크 ACL 항목' },
			essence: {
				en: `Entry ${number} ${allows ? 'allows' : 'denies'} ${ports.en} ${entry.egress.value ? 'leaving for' : 'coming from'} ${addresses}. The lowest number that matches decides; what none matches is denied.`,
				ko: `${number}번 항목: ${addresses} ${entry.egress.value ? '방향으로 나가는' : '에서 들어오는'} ${ports.ko} ${allows ? '허용' : '거부'}. 번호가 가장 작은 일치 항목이 결정하며, 일치하는 항목이 없으면 거부됩니다.`,
			},
			rows: [[{ en: 'answers', ko: '응답' }, {
				en: `need an entry of their own: an ACL does not remember connections. Ephemeral ports ${ephemeralPorts.awsServices.map((port) => formatNumber(port)).join('–')}`,
				ko: `ACL은 상태를 기억하지 않으므로 별도 항목이 필요합니다. 임시 포트 ${ephemeralPorts.awsServices.map((port) => formatNumber(port)).join('–')}`,
			}]],
		};
	},
};

interface Ports {
	readonly ipProtocol: Value<string> | undefined;
	readonly fromPort: Value<number> | undefined;
	readonly toPort: Value<number> | undefined;
}

/** `TCP 443`, `TCP 1024–65,535`, `all traffic`; `undefined` where the text does not tell. */
function portText({ ipProtocol, fromPort, toPort }: Ports): Localized | undefined {
	if (!isKnown(ipProtocol)) { return undefined; }
	const protocol = ipProtocol.value;
	if (protocol === '-1') { return { en: 'all traffic', ko: '모든 트래픽' }; }
	if (protocol.startsWith('icmp')) { return same('ICMP'); }
	if (protocol !== 'tcp' && protocol !== 'udp') { return { en: `protocol ${protocol}`, ko: `프로토콜 ${protocol}` }; }
	if (fromPort === undefined && toPort === undefined) { return { en: `${protocol.toUpperCase()}, all ports`, ko: `${protocol.toUpperCase()} 모든 포트` }; }
	if (!isKnown(fromPort) || !isKnown(toPort)) { return undefined; }
	const [from, to] = [formatNumber(fromPort.value), formatNumber(toPort.value)];
	return same(`${protocol.toUpperCase()} ${from === to ? from : `${from}–${to}`}`);
}

function partiesOf({ cidrIps, cidrIpv6s, securityGroups, prefixLists, includesSelf }: SecurityGroupRule): Localized {
	const addresses = [cidrIps, cidrIpv6s].flatMap((value) => (isKnown(value) ? value.value : []));
	const groups = [securityGroups, prefixLists].flatMap((value) => (isKnown(value) ? value.value.map(({ resourceId, text }) => resourceId ?? text) : []));
	const own = isKnown(includesSelf) && includesSelf.value;
	const named = [...addresses, ...groups];
	return {
		en: [...named, ...own ? ['members of the group itself'] : []].join(', ') || 'somebody the text does not tell',
		ko: [...named, ...own ? ['그룹 자신의 구성원'] : []].join(', ') || '코드에서 알 수 없는 상대',
	};
}

function isWorld({ cidrIps, cidrIpv6s }: SecurityGroupRule): boolean {
	return [cidrIps, cidrIpv6s].some((value) => isKnown(value) && value.value.some((cidr) => cidr === '0.0.0.0/0' || cidr === '::/0'));
}
