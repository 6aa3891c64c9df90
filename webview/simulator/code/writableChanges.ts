/** Which of the reader's changes are settings of the group, and so may stand in its code. */
import type { AutoScalingScenario } from '../../../src/core/simulation/scenario/scenario';
import type { SettingToWrite } from '../../../src/protocol/simulator';
import { readAt } from '../../../src/scenarios/scenarioPath';
import { applyOverrides, listChanges, type Overrides } from '../form/overrides';

/** What a scenario says of the group itself; all else is of the run, its load, its faults and what is assumed. */
const partsOfGroup = /^(?:group|launch|policies|scheduledActions|loadBalancer)\b/;

/** Figures of an instance type, of prices and of the application: no code of a group has them. */
const figures = /^launch\.(?:mixedInstances\.instanceTypes\[\d+\]\.)?(?:bootSeconds|bootVariation|requestsPerSecond|vcpu|spotDepth|limits|burstable(?!\.creditMode$))|UsdPer/;

/** The host says which of these it cannot write, and why. */
export function writableChanges(base: AutoScalingScenario, overrides: Overrides): readonly SettingToWrite[] {
	const scenario = applyOverrides(base, overrides);
	return listChanges(base, overrides).filter(path => partsOfGroup.test(path) && !figures.test(path)).map(path => ({ path, value: readAt(scenario, path) }));
}
