/** VPCs with their subnets, and security groups: `aws-cdk-lib/aws-ec2`. */
import { cdkSymbol } from '../symbols';
import type { Part } from '../../programs/result';
import { toTree } from '../../programs/tree';
import { callOf } from '../calls';
import type { ObjectValue, ValueTree } from '../../values/valueTree';
import { concluded, createProps, listOf, numberOf, objectOf, referenceTo, sentDefault, textIn, unknownAt } from '../props';
import type { Props } from '../props';
import { mainResource, pageOf, partOf } from '../synth';
import type { Service, SynthesizedResource } from '../synth';
import type { Construct, Thing, World } from '../world';

export const network: Service = {
	kinds: {
		'ec2.Vpc': { synthesize: synthesizeVpc },
		'ec2.Subnet': { synthesize: synthesizeSubnet },
		'ec2.PublicSubnet': { synthesize: synthesizeSubnet },
		'ec2.PrivateSubnet': { synthesize: synthesizeSubnet },
		'ec2.SecurityGroup': { synthesize: synthesizeSecurityGroup },
	},
};

/** A kind of subnet of a VPC; the CDK makes one in each zone. */
interface SubnetGroup {
	readonly name: string;
	readonly kind: 'public' | 'private' | 'isolated';
}

/** Without a configuration: public ones, and private ones with a way out. */
const defaultGroups: readonly SubnetGroup[] = [{ name: 'Public', kind: 'public' }, { name: 'Private', kind: 'private' }];

/** @returns undefined where the text does not tell them */
function groupsOf(props: Props): readonly SubnetGroup[] | undefined {
	if (props.part('subnetConfiguration') === undefined) { return props.isClosed ? defaultGroups : undefined; }
	const groups = props.items('subnetConfiguration').map((item): SubnetGroup | undefined => {
		const group = createProps(item, item.use, props.interpret);
		const name = textIn(group.value('name'));
		const kind = kindOf(group.part('subnetType'));
		return name === undefined || kind === undefined ? undefined : { name, kind };
	});
	return groups.includes(undefined) ? undefined : groups.filter((group) => group !== undefined);
}

function kindOf(part: Part | undefined): SubnetGroup['kind'] | undefined {
	const symbol = part === undefined ? undefined : cdkSymbol(part.result);
	switch (symbol) {
		case 'ec2.SubnetType.PUBLIC': return 'public';
		case 'ec2.SubnetType.PRIVATE_WITH_EGRESS': case 'ec2.SubnetType.PRIVATE_WITH_NAT': case 'ec2.SubnetType.PRIVATE': return 'private';
		case 'ec2.SubnetType.PRIVATE_ISOLATED': case 'ec2.SubnetType.ISOLATED': return 'isolated';
		default: return undefined;
	}
}

/** Zones that are named. How many there are of a number of them depends on the account and on whether the stack names one. */
function zonesOf(props: Props, world: World): readonly ValueTree[] | undefined {
	const zones = props.items('availabilityZones').map((zone) => toTree(zone, world.interpret));
	return zones.length === 0 || zones.some((zone) => zone?.kind !== 'scalar') ? undefined : zones.filter((zone) => zone !== undefined);
}

function subnetSuffix(group: SubnetGroup, index: number): string {
	return `/${group.name}Subnet${index + 1}`;
}

/** The subnets of zones that are named. */
function synthesizeVpc(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props } = construct;
	const zones = zonesOf(props, world);
	return (groupsOf(props) ?? []).flatMap((group) => (zones ?? []).map((zone, index) => partOf(construct, subnetSuffix(group, index), 'AWS::EC2::Subnet', objectOf(props.place, {
		AvailabilityZone: zone, VpcId: referenceTo(construct.namePlace, undefined), MapPublicIpOnLaunch: concluded(props.place, group.kind === 'public'),
	}))));
}

function synthesizeSubnet(construct: Construct): readonly SynthesizedResource[] {
	const { props, namePlace, symbol } = construct;
	const isPublic = props.value('mapPublicIpOnLaunch');
	return [mainResource(construct, 'AWS::EC2::Subnet', objectOf(props.place, {
		AvailabilityZone: props.value('availabilityZone'), CidrBlock: props.value('cidrBlock'), VpcId: props.value('vpcId'),
		MapPublicIpOnLaunch: isPublic ?? (symbol === 'ec2.PublicSubnet' ? sentDefault(namePlace, true, pageOf('ec2', 'PublicSubnet')) : undefined),
	}))];
}

interface SubnetOptions {
	/** Kinds of subnets in the order in which the CDK looks for one, where none is asked for. */
	readonly wanted?: readonly SubnetGroup['kind'][] | undefined;
	/** The prop that selects among them. */
	readonly selectionName?: string;
	/** The VPC, where it is no prop of the construct itself. */
	readonly vpc?: Part | undefined;
}

/** The subnets that a construct is put into, by its `vpc` and `vpcSubnets`. */
export function subnetsOf(props: Props, world: World, { wanted = ['private', 'isolated', 'public'], selectionName = 'vpcSubnets', vpc = props.part('vpc') }: SubnetOptions = {}): ValueTree | undefined {
	const part = props.part(selectionName);
	const selection = props.object(selectionName);
	const chosen = selection.part('subnets');
	if (chosen !== undefined) { return toTree(chosen, world.interpret); }
	if (vpc === undefined) { return undefined; }
	const open = unknownAt(part?.use ?? vpc.use);
	const thing = world.thingOf(vpc.result);
	if (thing?.kind !== 'ec2.Vpc' || !selection.isClosed) { return importedSubnets(vpc, { selection, isPlain: part === undefined, wanted, world }) ?? open; }
	const groups = selectGroups(groupsOf(thing.construct.props), selection, wanted);
	const zones = zonesOf(thing.construct.props, world);
	if (groups === undefined || zones === undefined || groups.length === 0) { return open; }
	const allowed = selection.part('availabilityZones') === undefined ? undefined : new Set(selection.items('availabilityZones').map((zone) => textIn(toTree(zone, world.interpret))));
	if (allowed?.has(undefined) === true) { return open; }
	const inZones = zones.map((zone, index) => ({ zone: textIn(zone), index })).filter(({ zone }) => allowed?.has(zone) ?? true);
	return listOf(part?.use ?? vpc.use, groups.flatMap((group) => inZones.map(({ index }) => subnetReference(thing, group, index, vpc))));
}

function subnetReference(vpc: Thing, group: SubnetGroup, index: number, part: Part): ValueTree {
	const suffix = subnetSuffix(group, index);
	return { ...referenceTo(part.use, `${vpc.id}${suffix}`), text: `${vpc.id}${suffix}` };
}

function selectGroups(groups: readonly SubnetGroup[] | undefined, selection: Props, wanted: readonly SubnetGroup['kind'][]): readonly SubnetGroup[] | undefined {
	if (groups === undefined) { return undefined; }
	const named = selection.part('subnetGroupName');
	const typed = selection.part('subnetType');
	if (named !== undefined) {
		const name = textIn(selection.value('subnetGroupName'));
		return name === undefined ? undefined : groups.filter((group) => group.name === name);
	}
	const kind = typed === undefined ? wanted.find((one) => groups.some((group) => group.kind === one)) : kindOf(typed);
	const found = kind === undefined ? undefined : groups.filter((group) => group.kind === kind);
	return found !== undefined && selection.value('onePerAz') !== undefined ? found.slice(0, 1) : found;
}

/** `Vpc.fromVpcAttributes(this, 'vpc', { privateSubnetIds: […] })` */
function importedSubnets(vpc: Part, { selection, isPlain, wanted, world }: {
	readonly selection: Props; readonly isPlain: boolean; readonly wanted: readonly SubnetGroup['kind'][]; readonly world: World;
}): ValueTree | undefined {
	const call = callOf(vpc, 'ec2.Vpc', world);
	if (call?.method !== 'fromVpcAttributes') { return undefined; }
	const attributes = call.options(2);
	const names = { public: 'publicSubnetIds', private: 'privateSubnetIds', isolated: 'isolatedSubnetIds' };
	const kind = isPlain ? wanted.find((one) => attributes.part(names[one]) !== undefined) : kindOf(selection.part('subnetType'));
	return kind === undefined ? undefined : attributes.value(names[kind]);
}

/** With the rules that methods add, and those that the CDK adds for what is connected elsewhere. Traffic to anywhere is allowed unless the group says otherwise. */
function synthesizeSecurityGroup(construct: Construct, world: World): readonly SynthesizedResource[] {
	const { props, namePlace } = construct;
	const rules = (method: string): readonly ValueTree[] => world.callsOn(construct).filter((call) => call.method === method)
		.map((call) => readRule(call.args[0] ?? call.named.get('peer'), call.args[1] ?? call.named.get('connection'), { world, place: call.place, isIngress: method === 'addIngressRule' }));
	const others = unknownAt(namePlace);
	const allows = props.value('allowAllOutbound');
	const everywhere = objectOf(props.place, { IpProtocol: sentDefault(namePlace, '-1', pageOf('ec2', 'SecurityGroup')), CidrIp: sentDefault(namePlace, '0.0.0.0/0', pageOf('ec2', 'SecurityGroup')) });
	const isOpen = allows === undefined ? true : allows.kind === 'scalar' ? allows.value : undefined;
	const egress = isOpen === true ? [everywhere] : [...rules('addEgressRule'), others];
	return [mainResource(construct, 'AWS::EC2::SecurityGroup', objectOf(props.place, {
		GroupName: props.value('securityGroupName'), GroupDescription: props.value('description'), VpcId: referenceTo(props.part('vpc')?.use ?? namePlace, undefined),
		SecurityGroupIngress: listOf(props.place, [...rules('addIngressRule'), others]),
		SecurityGroupEgress: isOpen === undefined && allows !== undefined ? allows : listOf(props.place, egress),
	}))];
}

interface RuleOptions {
	readonly world: World;
	readonly place: Part['use'];
	readonly isIngress: boolean;
}

/** `addIngressRule(Peer.anyIpv4(), Port.tcp(443))` */
function readRule(peer: Part | undefined, port: Part | undefined, { world, place, isIngress }: RuleOptions): ObjectValue {
	return objectOf(place, { ...readPort(port, world), ...readPeer(peer, world, isIngress) });
}

function readPeer(peer: Part | undefined, world: World, isIngress: boolean): Readonly<Record<string, ValueTree | undefined>> {
	if (peer === undefined) { return {}; }
	const call = callOf(peer, 'ec2.Peer', world);
	const [first] = call?.args ?? [];
	const given = first === undefined ? undefined : toTree(first, world.interpret);
	switch (call?.method) {
		case 'anyIpv4': return { CidrIp: concluded(peer.use, '0.0.0.0/0') };
		case 'anyIpv6': return { CidrIpv6: concluded(peer.use, '::/0') };
		case 'ipv4': return { CidrIp: given };
		case 'ipv6': return { CidrIpv6: given };
		case 'prefixList': return { [isIngress ? 'SourcePrefixListId' : 'DestinationPrefixListId']: given };
		default: return { [isIngress ? 'SourceSecurityGroupId' : 'DestinationSecurityGroupId']: toTree(peer, world.interpret) };
	}
}

/** Ports that are ranges, or stand for all of a protocol. */
function readPort(port: Part | undefined, world: World): Readonly<Record<string, ValueTree | undefined>> {
	if (port === undefined) { return {}; }
	const { use } = port;
	const open = { IpProtocol: unknownAt(use), FromPort: unknownAt(use), ToPort: unknownAt(use) };
	const named = /^ec2\.Port\.(HTTPS?|SSH|ALL_TRAFFIC|ALL_TCP)$/.exec(cdkSymbol(port.result) ?? '')?.[1];
	const number = { HTTP: 80, HTTPS: 443, SSH: 22 }[named ?? ''];
	if (number !== undefined) { return { IpProtocol: concluded(use, 'tcp'), FromPort: concluded(use, number), ToPort: concluded(use, number) }; }
	const call = callOf(port, 'ec2.Port', world);
	const method = call?.method;
	if (named === 'ALL_TRAFFIC' || method === 'allTraffic') { return { IpProtocol: concluded(use, '-1') }; }
	const [, protocol, shape] = /^(tcp|udp|allTcp|allUdp)(Range)?$/.exec(method ?? '') ?? (named === 'ALL_TCP' ? ['', 'allTcp'] : []);
	if (protocol === undefined) { return open; }
	if (protocol.startsWith('all')) { return { IpProtocol: concluded(use, protocol.slice(3).toLowerCase()), FromPort: concluded(use, 0), ToPort: concluded(use, 65_535) }; }
	const [from, to] = (call?.args ?? []).map((part) => toTree(part, world.interpret));
	if (numberOf(from) === undefined) { return { ...open, IpProtocol: concluded(use, protocol) }; }
	return { IpProtocol: concluded(use, protocol), FromPort: from, ToPort: shape === undefined ? from : to ?? unknownAt(use) };
}
