/** Health checks of a target group: how soon a failing target gets no more requests, and a new one gets its first. */
import { formatDuration, formatNumber } from '../../core/format';
import type { Localized } from '../../core/model/localized';
import { groupsOf } from '../../core/model/relations';
import type { ResourceOfType } from '../../core/model/resource';
import type { TargetGroup } from '../../core/model/targetGroup';
import { isKnown } from '../../core/model/value';
import { checksToHealthy, detectionSeconds } from '../../core/simulation/loadBalancing/healthCheckTiming';
import type { Row, SettingExplainer, SettingInPlace } from './setting';
import { same } from './words';

const names = {
	healthCheckIntervalSeconds: { en: 'Health check interval', ko: '상태 확인 간격' },
	healthCheckTimeoutSeconds: { en: 'Health check timeout', ko: '상태 확인 제한 시간' },
	unhealthyThresholdCount: { en: 'Unhealthy threshold', ko: '비정상 임계값' },
	healthyThresholdCount: { en: 'Healthy threshold', ko: '정상 임계값' },
	matcher: { en: 'Success codes', ko: '성공 코드' },
	healthCheckPath: { en: 'Health check path', ko: '상태 확인 경로' },
} as const satisfies Readonly<Record<string, Localized>>;

export const targetHealth: SettingExplainer<ResourceOfType<'AWS::ElasticLoadBalancingV2::TargetGroup'>> = {
	resourceTypes: ['AWS::ElasticLoadBalancingV2::TargetGroup'],
	paths: Object.keys(names),
	explain(targets, place) {
		const times = timesOf(targets);
		if (times === undefined) { return undefined; }
		const [out, back] = [times.unhealthySeconds, times.healthySeconds];
		return {
			name: names[place.path as keyof typeof names],
			essence: {
				en: `A target that stops answering gets requests for about ${formatDuration(out, 'en')} more; one that answers again is back after about ${formatDuration(back, 'en')}.`,
				ko: `응답하지 않는 대상은 약 ${formatDuration(out, 'ko')} 동안 요청을 더 받습니다. 다시 응답하는 대상은 약 ${formatDuration(back, 'ko')} 뒤에 돌아옵니다.`,
			},
			rows: [...sumRows(targets, times), ...effectRow(targets, place)],
		};
	},
};

interface CheckTimes {
	readonly intervalSeconds: number;
	readonly unhealthyCount: number;
	readonly healthyCount: number;
	readonly unhealthySeconds: number;
	readonly healthySeconds: number;
}

function timesOf({ healthCheckIntervalSeconds, unhealthyThresholdCount, healthyThresholdCount }: TargetGroup): CheckTimes | undefined {
	if (!isKnown(healthCheckIntervalSeconds) || !isKnown(unhealthyThresholdCount) || !isKnown(healthyThresholdCount)) { return undefined; }
	const intervalSeconds = healthCheckIntervalSeconds.value;
	const [unhealthyCount, healthyCount] = [unhealthyThresholdCount.value, healthyThresholdCount.value];
	const isCount = (count: number): boolean => Number.isInteger(count) && count >= 2 && count <= 10;
	if (!(intervalSeconds >= 1) || !isCount(unhealthyCount) || !isCount(healthyCount)) { return undefined; }
	return {
		intervalSeconds, unhealthyCount, healthyCount,
		unhealthySeconds: detectionSeconds(intervalSeconds, unhealthyCount),
		healthySeconds: detectionSeconds(intervalSeconds, checksToHealthy(false, healthyCount)),
	};
}

function sumRows({ healthCheckTimeoutSeconds, matcher, healthCheckPath }: TargetGroup, times: CheckTimes): readonly Row[] {
	const { intervalSeconds, unhealthyCount, healthyCount, unhealthySeconds, healthySeconds } = times;
	const sum = (count: number, seconds: number): string => `${formatNumber(count)} × ${formatNumber(intervalSeconds)} s = ${formatNumber(seconds)} s`;
	const test = [isKnown(healthCheckPath) ? healthCheckPath.value : '', isKnown(matcher) ? matcher.value : ''].filter((text) => text !== '').join(' → ');
	return [
		[{ en: 'out', ko: '제외' }, same(sum(unhealthyCount, unhealthySeconds))],
		[{ en: 'back', ko: '복귀' }, same(sum(healthyCount, healthySeconds))],
		[{ en: 'new target', ko: '새 대상' }, { en: 'one passed check is enough (Application Load Balancer)', ko: '한 번 통과하면 충분합니다(Application Load Balancer)' }],
		...isKnown(healthCheckTimeoutSeconds) ? [[{ en: 'timeout', ko: '제한 시간' }, timeoutText(healthCheckTimeoutSeconds.value, intervalSeconds)] satisfies Row] : [],
		...test === '' ? [] : [[{ en: 'passes if', ko: '성공 조건' }, same(test)] satisfies Row],
	];
}

function timeoutText(timeout: number, interval: number): Localized {
	const shown = `${formatNumber(timeout)} s`;
	return timeout >= interval ? { en: `${shown}: not below the interval, AWS rejects this for most protocols`, ko: `${shown}. 간격보다 짧아야 하며, 대부분의 프로토콜에서 AWS가 거부합니다` } : same(shown);
}

/** Whether the groups behind it replace what fails. */
function effectRow(targets: TargetGroup, { resources }: SettingInPlace): readonly Row[] {
	const group = groupsOf(targets, resources)[0];
	if (!isKnown(group?.healthCheckType)) { return []; }
	const replaces = group.healthCheckType.value.includes('ELB');
	return [[{ en: `group ${group.name}`, ko: `그룹 ${group.name}` }, replaces
		? { en: 'replaces a target that fails', ko: '실패한 대상을 교체합니다' }
		: { en: 'keeps a target that fails: its health check type has no ELB', ko: '상태 확인 유형에 ELB가 없어 실패한 대상을 그대로 둡니다' }]];
}
