/** What a group cannot launch (facts/aws-behaviour.md 1.12, 1.14, 6): each problem with its place and a sentence. */
import { formatNumber } from '../../format';
import { accrualLimit } from '../cpuCredits/earning';
import type { ScenarioProblem } from '../result/result';
import type { InstanceModel } from '../scenario/launchModel';
import type { Scenario } from '../scenario/scenario';

/**
 * A warm pool where AWS has none, an instance type that is twice in a list, and more credits than an instance can save.
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html and
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html
 */
export function checkLaunch({ group, launch }: Scenario): readonly ScenarioProblem[] {
	const types = launch.mixedInstances?.instanceTypes ?? [];
	const pathOf = (index: number): string => `launch.mixedInstances.instanceTypes[${index}]`;
	return [
		...group.warmPool === null ? [] : checkWarmPool(launch),
		...types.flatMap(({ instanceType }, index) => types.findIndex((other) => other.instanceType === instanceType) === index ? [] : [{ path: `${pathOf(index)}.instanceType`, message: {
			en: `This instance type is in the list twice: ${instanceType}`, ko: `목록에 같은 인스턴스 유형이 두 번 있습니다: ${instanceType}`,
		} }]),
		...launch.mixedInstances === null ? checkCredits(launch, 'launch') : types.flatMap((type, index) => checkCredits(type, pathOf(index))),
	];
}

function checkWarmPool({ mixedInstances, purchaseOption }: Scenario['launch']): readonly ScenarioProblem[] {
	if (mixedInstances !== null) {
		return [{ path: 'group.warmPool', message: {
			en: 'A group with a mixed instances policy cannot have a warm pool; leave out one of them', ko: '혼합 인스턴스 정책을 쓰는 그룹에는 웜 풀을 둘 수 없습니다. 둘 중 하나를 빼십시오',
		} }];
	}
	return purchaseOption === 'on-demand' ? [] : [{ path: 'group.warmPool', message: {
		en: 'A group that launches Spot Instances cannot have a warm pool; leave it out, or launch On-Demand Instances', ko: '스팟 인스턴스를 시작하는 그룹에는 웜 풀을 둘 수 없습니다. 웜 풀을 빼거나 온디맨드 인스턴스를 시작하십시오',
	} }];
}

function checkCredits({ vcpu, burstable }: InstanceModel, path: string): readonly ScenarioProblem[] {
	if (burstable === null) { return []; }
	const most = accrualLimit({ vcpu, baselinePercent: burstable.baselinePercent });
	// Figures of AWS are rounded: a limit of 1,958.4 may be written as 1,958 or 1,959.
	return burstable.initialCredits <= most + 1 ? [] : [{ path: `${path}.burstable.initialCredits`, message: {
		en: `The instance saves no more than 24 hours of earning: ${formatNumber(most, 1)} credits`, ko: `인스턴스가 모을 수 있는 크레딧은 24시간 동안 벌어들이는 만큼입니다: ${formatNumber(most, 1)}`,
	} }];
}
