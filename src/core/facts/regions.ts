/**
 * Which Region a text of infra code names: its own name, an Availability Zone, a zone's ID or an ARN.
 * Must never hold a list of Regions: a name of the right shape may be newer than any list; `knownRegions` reads the data.
 */
import type { Facts } from './facts';

/** A Region, and by what kind of name the text tells it. */
export interface RegionMention {
	readonly region: string;
	readonly kind: 'region' | 'availability-zone' | 'availability-zone-id' | 'local-zone' | 'arn';
}

/**
 * The Region that a text names.
 * @param text one value as written: `ap-northeast-2`, `ap-northeast-2a`, `apne2-az1`, `us-west-2-lax-1a`, `arn:aws:ec2:ap-northeast-2:…`
 * @returns `undefined` if it names none, as the ARN of a global resource, or holds what is not known before deployment (`${var.region}`)
 * Departs from AWS: knows the shape of the names, not the list; the IDs of zones in GovCloud and China are not read.
 * Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
export function regionOf(text: string): RegionMention | undefined {
	if (text.length > longestArn) { return undefined; }
	if (isRegionName(text)) { return { region: text, kind: 'region' }; }
	const zone = zonePattern.exec(text);
	if (zone !== null) { return { region: zone[1] ?? '', kind: 'availability-zone' }; }
	const zoneId = zoneIdPattern.exec(text);
	if (zoneId !== null) { return { region: `${zoneId[1]}-${directions[zoneId[2] ?? '']}-${zoneId[3]}`, kind: 'availability-zone-id' }; }
	const localZone = localZonePattern.exec(text);
	if (localZone !== null) { return { region: localZone[1] ?? '', kind: 'local-zone' }; }
	const region = arnPattern.exec(text)?.[1];
	return region !== undefined && isRegionName(region) ? { region, kind: 'arn' } : undefined;
}

/**
 * The one Region that all texts agree on, as the zones of one group do.
 * @param texts values as written; those that name no Region do not count
 * @returns `undefined` if none names a Region, or two name different ones: then nobody can tell which one is meant
 */
export function commonRegion(texts: readonly string[]): string | undefined {
	const regions = new Set(texts.flatMap((text) => regionOf(text)?.region ?? []));
	const [region] = regions;
	return regions.size === 1 ? region : undefined;
}

/** Whether a text has the shape of a Region's name; a Region that is newer than the data has it too. */
export function isRegionName(text: string): boolean {
	return regionPattern.test(text);
}

/** The Regions that any of the data name, sorted. A name that is missing here may be newer than the data, and is not wrong. */
export function knownRegions(facts: Pick<Facts, 'priceRegions' | 'offeringRegions'>): readonly string[] {
	return [...new Set([...facts.priceRegions, ...facts.offeringRegions])].sort();
}

/** The longest ARN that AWS allows. */
const longestArn = 2048;

const directions: Readonly<Record<string, string>> = {
	n: 'north', s: 'south', e: 'east', w: 'west', c: 'central', ne: 'northeast', nw: 'northwest', se: 'southeast', sw: 'southwest',
};
/** `us-east-1`, `us-gov-west-1`, `eusc-de-east-1`. */
const name = `[a-z]{2,4}(?:-[a-z]{2,5})?-(?:${Object.values(directions).join('|')})-[1-9]\\d?`;
const regionPattern = new RegExp(`^${name}$`);
const zonePattern = new RegExp(`^(${name})[a-z]$`);
/** `us-west-2-lax-1a`, `us-east-1-wl1-bos-wlz-1`, and their groups. */
const localZonePattern = new RegExp(`^(${name})(?:-wl\\d)?-[a-z]{2,5}(?:-wlz)?-\\d{1,2}[a-z]?$`);
const zoneIdPattern = /^([a-z]{2})(ne|nw|se|sw|n|s|e|w|c)([1-9])-az[1-9]\d?$/;
const arnPattern = /^arn:aws(?:-[a-z]{1,6}){0,2}:[a-z0-9-]+:([a-z0-9-]+):/;
