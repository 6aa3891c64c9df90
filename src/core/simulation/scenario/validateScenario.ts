/** Says what keeps a scenario from being run: each problem with its place and a sentence. */
import type { Localized } from '../../model/localized';
import type { ScenarioProblem } from '../result/result';
import type { Fault } from './faults';
import type { GroupSettings } from './groupSettings';
import type { Load } from './load';
import type { Scenario } from './scenario';
import { scenarioShape } from './scenarioShape';
import { findProblems } from './shape';

/** @returns the problems, first those of single settings, and only without these those of settings that contradict each other */
export function validateScenario(scenario: Scenario): readonly ScenarioProblem[] {
	const problems = findProblems(scenarioShape, scenario, '');
	if (problems.length > 0) { return problems; }
	return [
		...checkSizes(scenario.group),
		...checkZones(scenario.group),
		...checkLoad(scenario.load),
		...scenario.faults.flatMap((fault, index) => checkFault(scenario, fault, `faults[${index}]`)),
	];
}

function checkSizes({ minSize, maxSize, desiredCapacity }: GroupSettings): readonly ScenarioProblem[] {
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

function checkZones({ zones }: GroupSettings): readonly ScenarioProblem[] {
	return zones.flatMap((zone, index) => zones.indexOf(zone) === index ? []
		: [problem(`group.zones[${index}]`, `This zone is in the list twice: ${zone}`, `목록에 같은 가용 영역이 두 번 있습니다: ${zone}`)]);
}

function checkLoad(load: Load): readonly ScenarioProblem[] {
	if (load.kind !== 'points') { return []; }
	return load.points.flatMap(({ atSeconds }, index) => {
		const before = load.points[index - 1];
		return before === undefined || before.atSeconds < atSeconds ? [] : [problem(`load.points[${index}].atSeconds`,
			`Times must rise: this point is not after the one before it, at ${before.atSeconds} s`,
			`시각은 순서대로 커져야 합니다. 바로 앞 지점의 시각: ${before.atSeconds}초`)];
	});
}

function checkFault({ group, durationSeconds }: Scenario, fault: Fault, path: string): readonly ScenarioProblem[] {
	if ('zone' in fault && fault.zone !== null && !group.zones.includes(fault.zone)) {
		return [problem(`${path}.zone`,
			`The group has no zone ${fault.zone}; its zones are ${group.zones.join(', ')}`,
			`그룹에 가용 영역 ${fault.zone}이(가) 없습니다. 그룹의 가용 영역: ${group.zones.join(', ')}`)];
	}
	if (fault.atSeconds >= durationSeconds) {
		return [problem(`${path}.atSeconds`,
			`The fault begins at ${fault.atSeconds} s, but the run ends at ${durationSeconds} s`,
			`장애가 ${fault.atSeconds}초에 시작하지만 실행은 ${durationSeconds}초에 끝납니다`)];
	}
	return [];
}

function problem(path: string, en: string, ko: string): ScenarioProblem {
	const message: Localized = { en, ko };
	return { path, message };
}
