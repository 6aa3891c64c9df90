/** How many tasks of an ECS service run: desired, scaled, and while a deployment replaces them. */
import { circuitBreakerThreshold, deploymentBounds } from '../../core/facts/containerFigures';
import { formatNumber } from '../../core/format';
import type { EcsService } from '../../core/model/ecsService';
import type { Localized } from '../../core/model/localized';
import type { ResourceOfType } from '../../core/model/resource';
import { resolveReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Row, SettingEffect, SettingExplainer, SettingInPlace } from './setting';
import { serviceUsdPerHour, taskPriceNote, taskRange, tasks, tasksPerMonth, taskTargetOf } from './taskCost';
import { same } from './words';

export const serviceTasks: SettingExplainer<ResourceOfType<'AWS::ECS::Service'>> = {
	resourceTypes: ['AWS::ECS::Service'],
	paths: ['desiredCount'],
	explain(service, { value: { value: count }, resources, region }) {
		if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) { return undefined; }
		const target = taskTargetOf(service, resources);
		const range = target === undefined ? undefined : taskRange(service, resources);
		const usdPerHour = serviceUsdPerHour(service, resources, region);
		const shown = tasks(count);
		return {
			name: { en: 'Desired tasks', ko: '원하는 작업 수' },
			essence: target !== undefined ? {
				en: `The service starts with ${shown.en}; then Application Auto Scaling moves the number${range === undefined ? '' : ` between ${formatNumber(range.min)} and ${formatNumber(range.max)}`}.`,
				ko: `${shown.ko}로 시작하며, 이후에는 Application Auto Scaling이 ${range === undefined ? '' : `${formatNumber(range.min)}에서 ${formatNumber(range.max)} 사이로 `}조정합니다.`,
			} : count === 0 ? { en: 'No task runs until the number is raised.', ko: '수를 늘릴 때까지 작업이 실행되지 않습니다.' } : {
				en: `${shown.en} ${count === 1 ? 'is' : 'are'} kept running: one that ends or fails its health checks is replaced.`, ko: `${shown.ko}를 계속 실행합니다. 끝나거나 상태 확인에 실패한 작업은 새 작업으로 교체됩니다.`,
			},
			rows: [
				...usdPerHour === undefined ? [] : [costRow(count, usdPerHour), ...range === undefined ? [] : [[{ en: 'while scaled', ko: '조정 범위' }, monthText(tasksPerMonth(usdPerHour, range.min, range.max))] satisfies Row]],
				...deploymentRows(service, count),
			],
			...noteOf(service, { isScaled: target !== undefined, isPriced: usdPerHour !== undefined }),
		};
	},
};

function noteOf({ lifecycle }: EcsService, { isScaled, isPriced }: { readonly isScaled: boolean; readonly isPriced: boolean }): Pick<SettingEffect, 'note'> {
	const ignored = lifecycle?.ignoreChanges;
	const isIgnored = ignored !== undefined && (!isKnown(ignored) || ignored.value.some((name) => name === 'desiredCount' || name === 'all'));
	if (isScaled && !isIgnored) {
		return { note: { en: 'A number in the code can set back what scaling has found: leave it out, or ignore its changes.', ko: '코드에 적힌 값은 조정으로 바뀐 수를 되돌릴 수 있습니다. 생략하거나 변경을 무시하도록 설정하세요.' } };
	}
	return isPriced ? { note: taskPriceNote } : {};
}

export const scaledTasks: SettingExplainer<ResourceOfType<'AWS::ApplicationAutoScaling::ScalableTarget'>> = {
	resourceTypes: ['AWS::ApplicationAutoScaling::ScalableTarget'],
	paths: ['minCapacity', 'maxCapacity'],
	explain(target, { path, value: { value: count }, resources, region }) {
		const { scaledResource, minCapacity, maxCapacity } = target;
		const service = isKnown(scaledResource) ? resolveReference(resources, scaledResource.value, 'AWS::ECS::Service') : undefined;
		if (service === undefined || typeof count !== 'number' || !(count >= 0) || taskTargetOf(service, resources)?.id !== target.id) { return undefined; }
		const usdPerHour = serviceUsdPerHour(service, resources, region);
		const bounds = [minCapacity, maxCapacity].flatMap((bound) => (isKnown(bound) && bound.value >= 0 ? [bound.value] : []));
		const isMinimum = path === 'minCapacity';
		const shown = tasks(count);
		return {
			name: isMinimum ? { en: 'Minimum tasks', ko: '최소 작업 수' } : { en: 'Maximum tasks', ko: '최대 작업 수' },
			essence: isMinimum ? { en: `Scaling never goes below ${shown.en}.`, ko: `조정해도 ${shown.ko} 아래로 줄지 않습니다.` }
				: { en: `Scaling never goes above ${shown.en}; what needs more waits or fails.`, ko: `조정해도 ${shown.ko}를 넘지 않습니다. 더 필요하면 요청이 밀리거나 실패합니다.` },
			rows: usdPerHour === undefined ? [] : bounds.map((bound) => costRow(bound, usdPerHour)),
			...usdPerHour === undefined ? {} : { note: taskPriceNote },
		};
	},
};

const percentages = ['deploymentConfiguration.minimumHealthyPercent', 'deploymentConfiguration.maximumPercent'] as const;

export const deploymentPercentages: SettingExplainer<ResourceOfType<'AWS::ECS::Service'>> = {
	resourceTypes: ['AWS::ECS::Service'],
	paths: percentages,
	explain(service, { path, resources }) {
		const { desiredCount, deploymentConfiguration: { circuitBreakerEnabled } } = service;
		if (!isKnown(desiredCount) || !(desiredCount.value > 0)) { return undefined; }
		const desired = desiredCount.value;
		const bounds = boundsOf(service, desired);
		if (bounds === undefined) { return undefined; }
		const isBroken = isKnown(circuitBreakerEnabled) && circuitBreakerEnabled.value;
		const failures = formatNumber(circuitBreakerThreshold(desired));
		return {
			name: path === percentages[0] ? { en: 'Minimum running tasks', ko: '최소 실행 작업 비율' } : { en: 'Maximum running tasks', ko: '최대 실행 작업 비율' },
			essence: deploymentText(desired, bounds),
			rows: [
				[{ en: 'at least', ko: '최소' }, { en: `${tasks(bounds.min).en} (rounded up)`, ko: `${tasks(bounds.min).ko}(올림)` }],
				[{ en: 'at most', ko: '최대' }, { en: `${tasks(bounds.max).en} (rounded down)`, ko: `${tasks(bounds.max).ko}(내림)` }],
				...scaledRows(service, resources),
				[{ en: 'circuit breaker', ko: '회로 차단기' }, isBroken ? { en: `gives up after ${failures} failed tasks`, ko: `작업 ${failures}개가 실패하면 중단` } : { en: 'off: a version that never gets healthy is tried for ever', ko: '꺼짐. 정상이 되지 않는 버전도 계속 시도합니다' }],
			],
		};
	},
};

type Bounds = ReturnType<typeof deploymentBounds>;

/** Tasks while a rolling deployment of ECS's own runs; `undefined` for other kinds, and where something is not known. */
export function boundsOf({ deploymentConfiguration, deploymentController, schedulingStrategy }: EcsService, desired: number): Bounds | undefined {
	const { strategy, minimumHealthyPercent, maximumPercent } = deploymentConfiguration;
	const isRolling = isKnown(strategy) && strategy.value === 'ROLLING' && isKnown(deploymentController) && deploymentController.value === 'ECS' && isKnown(schedulingStrategy) && schedulingStrategy.value === 'REPLICA';
	return isRolling && isKnown(minimumHealthyPercent) && isKnown(maximumPercent) ? deploymentBounds(desired, minimumHealthyPercent.value, maximumPercent.value) : undefined;
}

function deploymentText(desired: number, { min, max }: Bounds): Localized {
	const [all, stopped, started] = [formatNumber(desired), formatNumber(Math.max(0, desired - min)), formatNumber(Math.max(0, max - desired))];
	if (max <= desired && min >= desired) {
		return { en: `A deployment is stuck: of ${all} none may be stopped, and none may be started beside them.`, ko: `배포가 멈춥니다. ${all}개 중 하나도 중지할 수 없고, 추가로 시작할 수도 없습니다.` };
	}
	if (min >= desired) {
		return { en: `A deployment starts up to ${started} new tasks beside the ${all}, and stops old ones when new ones are healthy.`, ko: `배포할 때 기존 ${all}개 외에 새 작업을 최대 ${started}개 시작하고, 정상이 되면 기존 작업을 중지합니다.` };
	}
	if (max <= desired) {
		return { en: `A deployment stops up to ${stopped} of ${all} tasks before it starts new ones: ${formatNumber(min)} serve meanwhile.`, ko: `배포할 때 ${all}개 중 최대 ${stopped}개를 먼저 중지하고 새 작업을 시작합니다. 그동안 ${formatNumber(min)}개가 처리합니다.` };
	}
	return { en: `A deployment may stop ${stopped} of ${all} tasks and start ${started} beside them: between ${formatNumber(min)} and ${formatNumber(max)} run.`, ko: `배포할 때 ${all}개 중 ${stopped}개를 중지하고 ${started}개를 더 시작할 수 있어 ${formatNumber(min)}–${formatNumber(max)}개가 실행됩니다.` };
}

function deploymentRows(service: EcsService, count: number): readonly Row[] {
	const bounds = count > 0 ? boundsOf(service, count) : undefined;
	return bounds === undefined ? [] : [[{ en: 'while deploying', ko: '배포 중' }, bounds.max <= count && bounds.min >= count ? { en: 'stuck: none may stop, none may start', ko: '멈춤: 중지도 시작도 할 수 없음' } : {
		en: `${formatNumber(bounds.min)}–${tasks(bounds.max).en}`, ko: `작업 ${formatNumber(bounds.min)}–${formatNumber(bounds.max)}개`,
	}]];
}

/** The same at both ends of what the service is scaled between. */
function scaledRows(service: EcsService, resources: SettingInPlace['resources']): readonly Row[] {
	const range = taskTargetOf(service, resources) === undefined ? undefined : taskRange(service, resources);
	if (range === undefined) { return []; }
	return [range.min, range.max].flatMap((count): readonly Row[] => {
		const bounds = boundsOf(service, count);
		return bounds === undefined ? [] : [[{ en: `scaled to ${formatNumber(count)}`, ko: `${formatNumber(count)}개로 조정되면` }, same(`${formatNumber(bounds.min)}–${formatNumber(bounds.max)}`)]];
	});
}

function costRow(count: number, usdPerHour: number): Row {
	const shown = tasks(count);
	return [{ en: `at ${shown.en}`, ko: shown.ko }, monthText(tasksPerMonth(usdPerHour, count, count))];
}

function monthText(cost: string): Localized {
	return { en: `${cost} per month`, ko: `월 ${cost}` };
}
