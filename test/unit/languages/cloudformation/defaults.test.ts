import assert from 'node:assert/strict';
import { readOne, show } from './reading';

describe('an update policy', () => {
	const update = (written: string): unknown => {
		const text = `Parameters: { Open: { Type: String } }\nResources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, UpdatePolicy: { ${written} } } }`;
		const { updatePolicy } = readOne('AWS::AutoScaling::AutoScalingGroup', text);
		if (updatePolicy === undefined) { return undefined; }
		const rolling = updatePolicy.rollingUpdate && Object.values(updatePolicy.rollingUpdate).map((value) => show(text, value)?.slice(0, 2));
		const kept = show(text, updatePolicy.ignoreUnmodifiedGroupSizeProperties)?.slice(0, 2);
		return [rolling, show(text, updatePolicy.willReplace)?.slice(0, 2), ...(kept === undefined ? [] : [kept])];
	};

	it('is read with its defaults', () => {
		assert.deepStrictEqual(update('AutoScalingRollingUpdate: { MinInstancesInService: "2", MaxBatchSize: 3, PauseTime: PT1H2M3S, MinSuccessfulInstancesPercent: 80, SuspendProcesses: [AlarmNotification] }'), [[
			['literal', 2], ['literal', 3], ['literal', 3723], ['omitted', false], ['literal', 80], ['literal', ['AlarmNotification']],
		], undefined]);
		assert.deepStrictEqual(update('AutoScalingRollingUpdate: {}'), [[['omitted', 0], ['omitted', 1], ['omitted', 0], ['omitted', false], ['omitted', 100], ['omitted', []]], undefined]);
	});

	it('pauses five minutes for signals', () => {
		const pause = (written: string): unknown => (update(`AutoScalingRollingUpdate: { ${written} }`) as readonly (readonly unknown[])[])[0]?.[2];
		assert.deepStrictEqual(
			['WaitOnResourceSignals: true', 'WaitOnResourceSignals: !Ref Open', 'PauseTime: PT0S', 'PauseTime: 5m', 'PauseTime: PT', 'PauseTime: PT10M'].map(pause),
			[['omitted', 300], ['unknown', 'not-in-text'], ['literal', 0], ['unknown', 'malformed'], ['unknown', 'malformed'], ['literal', 600]],
		);
	});

	it('may replace the group, or keep the sizes that scaling has set', () => {
		assert.deepStrictEqual(update('AutoScalingReplacingUpdate: { WillReplace: true }'), [undefined, ['literal', true]]);
		assert.deepStrictEqual(update('AutoScalingScheduledAction: { IgnoreUnmodifiedGroupSizeProperties: true }'), [undefined, undefined, ['literal', true]]);
		assert.deepStrictEqual(update('AutoScalingScheduledAction: {}'), undefined);
	});
});

describe('load balancers', () => {
	const balancer = (properties: string): readonly unknown[] => {
		const text = `Parameters: { Open: { Type: String } }\nResources: { Front: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { ${properties} } } }`;
		const { loadBalancerType, crossZoneEnabled, idleTimeoutSeconds } = readOne('AWS::ElasticLoadBalancingV2::LoadBalancer', text);
		return [loadBalancerType, crossZoneEnabled, idleTimeoutSeconds].map((value) => show(text, value)?.slice(0, 2));
	};

	it('have the defaults of their type', () => {
		assert.deepStrictEqual(balancer(''), [['omitted', 'application'], ['omitted', true], ['omitted', 60]]);
		assert.deepStrictEqual(balancer('Type: network'), [['literal', 'network'], ['omitted', false], undefined]);
		assert.deepStrictEqual(balancer('Type: !Ref Open'), [['unknown', 'no-default'], ['unknown', 'no-default'], undefined]);
		assert.deepStrictEqual(balancer('LoadBalancerAttributes: [{ Key: load_balancing.cross_zone.enabled, Value: "false" }]'), [['omitted', 'application'], ['omitted', true], ['omitted', 60]]);
	});

	it('have attributes that are open where a key or the list is', () => {
		assert.deepStrictEqual(balancer('LoadBalancerAttributes: !Ref Open')[2], ['unknown', 'no-default']);
	});

	it('forward to what their listeners name, known or not', () => {
		const text = `Resources:
  Http: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: [{ Type: redirect }, { Type: forward, TargetGroupArn: !ImportValue Site }] } }`;
		assert.deepStrictEqual(readOne('AWS::ElasticLoadBalancingV2::Listener', text).targetGroups.map((one) => show(text, one)), [['unknown', 'not-in-text', '!ImportValue Site']]);
		const open = 'Resources: { Http: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { DefaultActions: !If [Nobody, [], []] } } }';
		assert.deepStrictEqual(readOne('AWS::ElasticLoadBalancingV2::Listener', open).targetGroups.map((one) => show(open, one)?.slice(0, 2)), [['unknown', 'unresolved']]);
	});
});

describe('what is open in a group', () => {
	it('leaves all of a mixed instances policy open that is chosen at deployment', () => {
		const text = 'Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MixedInstancesPolicy: !If [Nobody, {}, {}] } } }';
		const policy = readOne('AWS::AutoScaling::AutoScalingGroup', text).mixedInstancesPolicy;
		assert.deepStrictEqual(Object.values(policy?.instancesDistribution ?? {}).map((value) => show(text, value)?.[1]), Array.from({ length: 6 }, () => 'unresolved'));
		assert.deepStrictEqual(policy?.overrides.map(({ instanceType }) => show(text, instanceType)?.[1]), ['unresolved']);
	});

	it('collects every metric where none is named', () => {
		const metrics = (written: string): unknown => {
			const text = `Resources: { Web: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MetricsCollection: ${written} } } }`;
			return show(text, readOne('AWS::AutoScaling::AutoScalingGroup', text).enabledMetrics);
		};
		assert.deepStrictEqual(
			['[{ Granularity: 1Minute }]', '[{ Granularity: 1Minute, Metrics: [GroupMinSize] }]', '[]'].map(metrics),
			[['literal', [], '1Minute'], ['literal', ['GroupMinSize'], '[GroupMinSize]'], undefined],
		);
	});

	it('does not know which dimension of a metric has an open name', () => {
		const text = 'Resources: { High: { Type: AWS::CloudWatch::Alarm, Properties: { Dimensions: [{ Name: !Ref AWS::Region, Value: a }] } } }';
		assert.deepStrictEqual(show(text, readOne('AWS::CloudWatch::Alarm', text).dimensions), ['unknown', 'not-in-text', '!Ref AWS::Region']);
		const value = 'Resources: { High: { Type: AWS::CloudWatch::Alarm, Properties: { Dimensions: [{ Name: QueueName, Value: !ImportValue q }] } } }';
		assert.deepStrictEqual(readOne('AWS::CloudWatch::Alarm', value).dimensions?.value, [{ name: 'QueueName', text: '!ImportValue q', resourceId: undefined }]);
	});
});
