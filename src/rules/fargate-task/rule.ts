/** Task definitions that Fargate cannot run for another reason than their size. */
import type { TaskDefinition } from '../../core/model/taskDefinition';
import { localize } from '../../core/model/localized';
import { isKnown } from '../../core/model/value';
import { isForFargate } from '../ecsTasks';
import { replaceValues, writeSettings } from '../fixes';
import type { Rule } from '../rule';
import { badStorage, networkMode, setStorage, text, toAwsvpc } from './text';

/** GiB. ECS API of 2026-11-05: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html */
const storage = { min: 21, max: 200 };

export const fargateTask: Rule<TaskDefinition> = {
	id: 'fargate-task', severity: 'error', resources: ['AWS::ECS::TaskDefinition'], text,
	source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
	equivalents: { 'cfn-lint': ['E3048'] },
	check(task, report, context) {
		const { requiresCompatibilities, networkMode: mode, ephemeralStorageGiB } = task;
		if (!isForFargate(task, context.resources)) { return; }
		if (isKnown(requiresCompatibilities) && requiresCompatibilities.value.includes('FARGATE') && (mode === undefined || (isKnown(mode) && mode.value !== 'awsvpc'))) {
			report({
				at: mode ?? { file: task.file, range: task.nameRange }, message: networkMode, args: { name: task.name, mode: isKnown(mode) ? mode.value : undefined },
				fixes: () => writeSettings(toAwsvpc, [{ resource: task, path: 'networkMode', value: 'awsvpc' }], { isPreferred: true, context }),
			});
		}
		if (!isKnown(ephemeralStorageGiB) || ephemeralStorageGiB.origin.kind === 'omitted') { return; }
		const size = ephemeralStorageGiB.value;
		if (size >= storage.min && size <= storage.max) { return; }
		const nearest = size < storage.min ? storage.min : storage.max;
		report({ at: ephemeralStorageGiB, message: badStorage, args: { size, ...storage }, fixes: replaceValues(localize(setStorage, nearest), [{ value: ephemeralStorageGiB, newText: String(nearest) }], true) });
	},
};
