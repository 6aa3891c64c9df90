import assert from 'node:assert/strict';
import { commonRegion, isRegionName, knownRegions, regionOf } from '../../../../src/core/facts/regions';
import type { RegionMention } from '../../../../src/core/facts/regions';
import { loadFacts } from '../../../support/facts';

describe('regionOf', () => {
	const mentions: readonly (readonly [string, string, RegionMention['kind']])[] = [
		['ap-northeast-2', 'ap-northeast-2', 'region'],
		['us-gov-west-1', 'us-gov-west-1', 'region'],
		['eusc-de-east-1', 'eusc-de-east-1', 'region'],
		['ap-northeast-2a', 'ap-northeast-2', 'availability-zone'],
		['us-gov-east-1c', 'us-gov-east-1', 'availability-zone'],
		['apne2-az1', 'ap-northeast-2', 'availability-zone-id'],
		['use1-az6', 'us-east-1', 'availability-zone-id'],
		['aps1-az2', 'ap-south-1', 'availability-zone-id'],
		['us-west-2-lax-1a', 'us-west-2', 'local-zone'],
		['us-east-1-wl1-bos-wlz-1', 'us-east-1', 'local-zone'],
		['arn:aws:autoscaling:eu-west-1:123456789012:autoScalingGroup:*:autoScalingGroupName/web', 'eu-west-1', 'arn'],
		['arn:aws-us-gov:ec2:us-gov-west-1:123456789012:instance/i-0abc', 'us-gov-west-1', 'arn'],
		['arn:aws-cn:ec2:cn-north-1:123456789012:subnet/subnet-0abc', 'cn-north-1', 'arn'],
	];
	for (const [text, region, kind] of mentions) {
		it(`reads ${region} from ${text}`, () => { assert.deepStrictEqual(regionOf(text), { region, kind }); });
	}

	it('finds none where none is told', () => {
		const texts = [
			'', 'Seoul', 'us-east', 'US-EAST-1', 'my-web-1', 'web-server-east-one', 'us-east-0', 'arn:aws:iam::123456789012:role/web', 'arn:aws:s3:::bucket',
			'arn:aws:ec2:${AWS::Region}:1:instance/i-0', '${var.region}a', 'us-east-1aa', 'us-east-1-', 'arn:aws:ec2:everywhere:1:x', `us-east-1${' '.repeat(100_000)}`,
		];
		assert.deepStrictEqual(texts.filter((text) => regionOf(text) !== undefined), []);
	});
});

describe('commonRegion', () => {
	it('is the one that all agree on', () => {
		assert.equal(commonRegion(['ap-northeast-2a', 'ap-northeast-2c', 'subnet-0abc']), 'ap-northeast-2');
		assert.equal(commonRegion(['ap-northeast-2a', 'us-east-1a']), undefined);
		assert.equal(commonRegion([]), undefined);
	});
});

describe('knownRegions', () => {
	const known = knownRegions(loadFacts());

	it('holds every Region of the data once, each of the shape of a name', () => {
		assert.equal(known.length, 33);
		assert.deepStrictEqual(known, [...new Set(known)].sort());
		assert.deepStrictEqual(known.filter((region) => !isRegionName(region)), []);
	});

	it('reads each from its zones', () => {
		assert.deepStrictEqual(known.map((region) => regionOf(`${region}b`)?.region), known);
	});
});
