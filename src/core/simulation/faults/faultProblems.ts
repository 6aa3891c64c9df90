/** Which faults and operations of a scenario make no sense: each with its place and a sentence. */
import type { Localized } from '../../model/localized';
import type { ScenarioProblem } from '../result/result';
import type { Fault, Operation } from '../scenario/faults';
import type { Scenario } from '../scenario/scenario';

/** Faults and operations outside of the run or of the zones, and faults that have nothing to hit. */
export function checkFaults(scenario: Scenario): readonly ScenarioProblem[] {
	return [
		...scenario.faults.flatMap((fault, index) => [...checkWhenAndWhere(scenario, fault, `faults[${index}]`), ...checkFault(scenario, fault, `faults[${index}]`)]),
		...scenario.operations.flatMap((operation, index) => checkWhenAndWhere(scenario, operation, `operations[${index}]`)),
	];
}

function checkWhenAndWhere({ group, durationSeconds }: Scenario, event: Fault | Operation, path: string): readonly ScenarioProblem[] {
	if ('zone' in event && event.zone !== null && !group.zones.includes(event.zone)) {
		return [problem(`${path}.zone`,
			`The group has no zone ${event.zone}; its zones are ${group.zones.join(', ')}`,
			`그룹에 가용 영역 ${event.zone}이(가) 없습니다. 그룹의 가용 영역: ${group.zones.join(', ')}`)];
	}
	if (event.atSeconds < durationSeconds) { return []; }
	return [path.startsWith('faults')
		? problem(`${path}.atSeconds`,
			`The fault begins at ${event.atSeconds} s, but the run ends at ${durationSeconds} s`,
			`장애가 ${event.atSeconds}초에 시작하지만 실행은 ${durationSeconds}초에 끝납니다`)
		: problem(`${path}.atSeconds`,
			`The operation is at ${event.atSeconds} s, but the run ends at ${durationSeconds} s`,
			`작업 시각은 ${event.atSeconds}초이지만 실행은 ${durationSeconds}초에 끝납니다`)];
}

function checkFault(scenario: Scenario, fault: Fault, path: string): readonly ScenarioProblem[] {
	if (fault.kind === 'spot-interruption' && !launchesSpot(scenario)) {
		return [problem(`${path}.kind`,
			'The group launches no Spot Instances that EC2 could take back',
			'그룹이 시작하는 스팟 인스턴스가 없어 EC2가 회수할 인스턴스가 없습니다')];
	}
	if (fault.kind === 'zonal-shift' && !takesPartInShifts(scenario)) {
		return [problem(`${path}.kind`,
			'Nothing takes part in a zonal shift: it needs an Application or Network Load Balancer, or a group whose zonalShiftBehavior is set',
			'영역 전환에 참여하는 리소스가 없습니다. Application Load Balancer나 Network Load Balancer, 또는 zonalShiftBehavior를 설정한 그룹이 필요합니다')];
	}
	return [];
}

/** Whether any instance of the group, up to its maximum size, would be on Spot. */
function launchesSpot({ launch, group }: Scenario): boolean {
	const { mixedInstances, purchaseOption } = launch;
	if (mixedInstances === null) { return purchaseOption === 'spot'; }
	return mixedInstances.onDemandPercentageAboveBaseCapacity < 100 && mixedInstances.onDemandBaseCapacity < group.maxSize;
}

function takesPartInShifts({ loadBalancer, group }: Scenario): boolean {
	return group.zonalShiftBehavior !== null || (loadBalancer !== null && loadBalancer.loadBalancerKind !== 'gwlb');
}

function problem(path: string, en: string, ko: string): ScenarioProblem {
	const message: Localized = { en, ko };
	return { path, message };
}
