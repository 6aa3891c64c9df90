/** What the host would send for the sample web shop: a realistic group, and variants of it that panels must cope with. */
import type { LanguageTag } from '../../../src/core/model/localized';
import { completeScenario } from '../../../src/core/simulation/scenario/parseScenario';
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import type { ShownOrigin, SimulatorSnapshot } from '../../../src/protocol/simulator';

/** `example` comes from no code; the others are the group as it is, without a price, without a policy, or with settings that contradict each other. */
export const variants = ['plain', 'no-price', 'no-policy', 'invalid', 'example', 'large'] as const;
export type Variant = typeof variants[number];

export function sampleSnapshot(language: LanguageTag, variant: Variant): SimulatorSnapshot {
	const ko = language === 'ko';
	const code = (label: string, line: number, note = ''): ShownOrigin =>
		({ kind: 'code', label, note, at: { file: 'main.tf', range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 8 } } } });
	const assumed = (note: string): ShownOrigin => ({ kind: 'assumed', label: ko ? '가정' : 'assumed', note, at: undefined });
	const omitted = (note: string): ShownOrigin => ({ kind: 'omitted', label: ko ? '기본값' : 'default', note, at: undefined });
	const scenario = sampleScenario(variant);
	return {
		language,
		source: variant === 'example' ? { kind: 'scenario', scenario } : { kind: 'code', file: 'main.tf', groupId: 'aws_autoscaling_group.web', groupName: scenario.group.name },
		scenario,
		origins: variant === 'example' ? {} : {
			'group.minSize': code('main.tf:44', 44),
			'group.maxSize': code('main.tf:45', 45),
			'group.desiredCapacity': omitted(ko ? '설정하지 않으면 최소 크기로 시작합니다.' : 'A group without desired capacity starts at its minimum size.'),
			'group.zones': code('variables.tf:12', 12),
			'group.healthCheckTypes': code('main.tf:48', 48),
			'group.healthCheckGracePeriodSeconds': code('main.tf:49', 49),
			'launch.instanceType': code('variables.tf:8', 8),
			'launch.bootSeconds': assumed(ko ? '코드에 없습니다. 웹 애플리케이션은 보통 1–3분이 걸립니다.' : 'Not in the code; a web application usually takes 1–3 minutes.'),
			'launch.requestsPerSecond': assumed(ko ? '애플리케이션에 따라 다릅니다.' : 'Depends on the application.'),
			'policies[0].targetValue': code('policy.tf:12', 12),
			'policies[0].instanceWarmupSeconds': code('policy.tf:15', 15),
			'load': assumed(ko ? '용량에 맞춘 예시 부하입니다.' : 'An example sized by the capacity of the group.'),
			'assumptions': assumed(ko ? 'AWS 문서에 없는 값입니다.' : 'Not documented by AWS.'),
		},
		notes: ko ? ['혼합 인스턴스 정책은 시뮬레이션하지 않습니다.'] : ['The mixed instances policy is not simulated.'],
		group: variant === 'example' ? undefined : { label: 'main.tf:42', at: { file: 'main.tf', range: { start: { line: 41, character: 0 }, end: { line: 41, character: 8 } } } },
		priceNote: variant === 'no-price' ? '' : 'ap-northeast-2, 2026-03-15',
		aws: { region: 'ap-northeast-2', port: 8080 },
	};
}

/** An hour from 10:00: a flash sale on three zones. */
function sampleScenario(variant: Variant): AutoScalingScenario {
	const factor = variant === 'large' ? 20 : 1;
	return completeScenario({
		name: 'Flash sale', seed: 1, startClockSeconds: 36_000, durationSeconds: 3600,
		group: {
			name: 'web-asg', minSize: (variant === 'invalid' ? 12 : 3) * factor, maxSize: 9 * factor, desiredCapacity: null, zones: ['a', 'b', 'c'],
			healthCheckTypes: ['EC2', 'ELB'], healthCheckGracePeriodSeconds: 180, defaultCooldownSeconds: 300, defaultInstanceWarmupSeconds: null,
		},
		launch: { instanceType: 'm7i.large', vcpu: 2, priceUsdPerHour: variant === 'no-price' ? null : 0.1239, bootSeconds: 120, requestsPerSecond: 220, detailedMonitoring: true },
		policies: variant === 'no-policy' ? [] : [{ kind: 'target-tracking', name: 'cpu-60', metric: 'ASGAverageCPUUtilization', targetValue: 60, instanceWarmupSeconds: 60, disableScaleIn: false }],
		loadBalancer: { healthCheckIntervalSeconds: 30, unhealthyThresholdCount: 2, healthyThresholdCount: 5, deregistrationDelaySeconds: 300 },
		load: {
			kind: 'flash-sale', baseRequestsPerSecond: 300 * factor, peakRequestsPerSecond: 1350 * factor,
			startSeconds: 900, riseSeconds: 600, holdSeconds: 600, fallSeconds: 900,
		},
		faults: [],
		assumptions: { lowAlarmRatio: 0.7, scaleInStep: 1, metricDelaySeconds: 60, statusCheckSeconds: 120, pendingSeconds: 20, rebalanceDelaySeconds: 120 },
	});
}
