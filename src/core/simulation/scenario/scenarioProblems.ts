/** Settings of a scenario that contradict each other, as far as no mechanism knows more of them: each with its place and a sentence. */
import type { Localized } from '../../model/localized';
import type { ScenarioProblem } from '../result/result';
import type { Load } from './load';
import type { Scenario } from './scenario';

/** Sizes out of order. Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html */
export function checkSizes({ group: { minSize, maxSize, desiredCapacity } }: Scenario): readonly ScenarioProblem[] {
	if (minSize > maxSize) {
		return [problem('group.minSize',
			`Minimum size ${minSize} is above the maximum ${maxSize}; AWS rejects this group`,
			`최소 크기 ${minSize}이(가) 최대 크기 ${maxSize}보다 큽니다. AWS가 이 그룹을 거부합니다`)];
	}
	if (desiredCapacity === null) { return []; }
	if (desiredCapacity > maxSize) {
		return [problem('group.desiredCapacity',
			`Desired capacity ${desiredCapacity} is above the maximum ${maxSize}; AWS rejects this group`,
			`원하는 용량 ${desiredCapacity}이(가) 최대 크기 ${maxSize}보다 큽니다. AWS가 이 그룹을 거부합니다`)];
	}
	if (desiredCapacity < minSize) {
		return [problem('group.desiredCapacity',
			`Desired capacity ${desiredCapacity} is below the minimum ${minSize}; AWS rejects this group`,
			`원하는 용량 ${desiredCapacity}이(가) 최소 크기 ${minSize}보다 작습니다. AWS가 이 그룹을 거부합니다`)];
	}
	return [];
}

/** Zones, hooks and termination policies that are in a list twice, and a default termination policy that is not the last. */
export function checkLists({ group }: Scenario): readonly ScenarioProblem[] {
	const { zones, lifecycleHooks, terminationPolicies } = group;
	const defaultPlace = terminationPolicies.indexOf('Default');
	return [
		...repeated(zones, (index) => `group.zones[${index}]`, { en: 'This zone is in the list twice', ko: '목록에 같은 가용 영역이 두 번 있습니다' }),
		...repeated(lifecycleHooks.map(({ name }) => name), (index) => `group.lifecycleHooks[${index}].name`, { en: 'Two hooks of a group cannot have the same name', ko: '한 그룹의 수명 주기 후크는 이름이 서로 달라야 합니다' }),
		...repeated(terminationPolicies, (index) => `group.terminationPolicies[${index}]`, { en: 'This termination policy is in the list twice', ko: '목록에 같은 종료 정책이 두 번 있습니다' }),
		...defaultPlace !== -1 && defaultPlace < terminationPolicies.length - 1
			? [problem(`group.terminationPolicies[${defaultPlace}]`, 'Default must be the last termination policy', '종료 정책 Default는 목록의 마지막이어야 합니다')] : [],
	];
}

/** A day that the calendar does not have. */
export function checkStartDate({ startDate }: Scenario): readonly ScenarioProblem[] {
	const [year, month, day] = startDate.split('-').map(Number);
	const date = new Date(Date.UTC(year!, month! - 1, day));
	const isDay = date.getUTCFullYear() === year && date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
	return isDay ? [] : [problem('startDate', `The calendar has no such day: ${startDate}`, `달력에 없는 날짜입니다: ${startDate}`)];
}

/** Times of a load that go back. */
export function checkLoad({ load }: Scenario): readonly ScenarioProblem[] {
	if (load.kind === 'trace') { return checkTrace(load); }
	if (load.kind !== 'points') { return []; }
	return load.points.flatMap(({ atSeconds }, index) => {
		const before = load.points[index - 1];
		return before === undefined || before.atSeconds < atSeconds ? [] : [problem(`load.points[${index}].atSeconds`,
			`Times must rise: this point is not after the one before it, at ${before.atSeconds} s`,
			`시각은 순서대로 커져야 합니다. 바로 앞 지점의 시각: ${before.atSeconds}초`)];
	});
}

/** The first place only: in a list that is not sorted there are thousands. */
function checkTrace({ arrivalSeconds }: Load & { readonly kind: 'trace' }): readonly ScenarioProblem[] {
	const index = arrivalSeconds.findIndex((seconds, place) => place > 0 && seconds < arrivalSeconds[place - 1]!);
	return index === -1 ? [] : [problem(`load.arrivalSeconds[${index}]`,
		`Times must not fall: this request is before the one in front of it, at ${arrivalSeconds[index - 1]} s`,
		`시각이 앞의 것보다 작을 수 없습니다. 바로 앞 요청의 시각: ${arrivalSeconds[index - 1]}초`)];
}

/** Settings that only an Application Load Balancer has, or that exclude each other. */
export function checkLoadBalancer({ loadBalancer }: Scenario): readonly ScenarioProblem[] {
	if (loadBalancer === null) { return []; }
	const { loadBalancerKind, algorithm, slowStartSeconds } = loadBalancer;
	if (loadBalancerKind !== 'alb' && algorithm !== 'round_robin') {
		return [problem('loadBalancer.algorithm', 'Only an Application Load Balancer has routing algorithms; leave this out', '라우팅 알고리즘은 Application Load Balancer에만 있습니다. 이 설정을 빼십시오')];
	}
	if (loadBalancerKind !== 'alb' && slowStartSeconds > 0) {
		return [problem('loadBalancer.slowStartSeconds', 'Only an Application Load Balancer has slow start; leave this out', '느린 시작은 Application Load Balancer에만 있습니다. 이 설정을 빼십시오')];
	}
	if (slowStartSeconds > 0 && algorithm !== 'round_robin') {
		return [problem('loadBalancer.slowStartSeconds', `Slow start is for round robin only; the algorithm is ${algorithm}`, `느린 시작은 라운드 로빈에서만 쓸 수 있습니다. 현재 알고리즘: ${algorithm}`)];
	}
	return [];
}

/** Expectations without a bound, or with bounds that nothing can meet. */
export function checkExpectations({ expectations }: Scenario): readonly ScenarioProblem[] {
	return expectations.flatMap(({ atLeast, atMost }, index) => {
		if (atLeast === null && atMost === null) { return [problem(`expectations[${index}]`, 'Set atLeast, atMost or both', 'atLeast와 atMost 가운데 하나 이상을 설정하십시오')]; }
		return atLeast === null || atMost === null || atLeast <= atMost ? [] : [problem(`expectations[${index}].atLeast`,
			`Nothing is at least ${atLeast} and at most ${atMost}`, `${atLeast} 이상이면서 ${atMost} 이하인 값은 없습니다`)];
	});
}

function repeated(names: readonly string[], pathOf: (index: number) => string, { en, ko }: Localized): readonly ScenarioProblem[] {
	return names.flatMap((name, index) => names.indexOf(name) === index ? [] : [problem(pathOf(index), `${en}: ${name}`, `${ko}: ${name}`)]);
}

function problem(path: string, en: string, ko: string): ScenarioProblem {
	return { path, message: { en, ko } };
}
