/** How targets leave and join a target group: deregistration delay and slow start. */
import { spotNotice } from '../../core/facts/purchaseFigures';
import { slowStart as slowStartFigures } from '../../core/facts/loadBalancerFigures';
import { formatNumber } from '../../core/format';
import type { Localized } from '../../core/model/localized';
import { groupsOf, launchOf } from '../../core/model/relations';
import type { ResourceOfType } from '../../core/model/resource';
import type { TargetGroup } from '../../core/model/targetGroup';
import { isKnown } from '../../core/model/value';
import type { Row, SettingExplainer, SettingInPlace } from './setting';
import { duration } from './words';

export const deregistrationDelay: SettingExplainer<ResourceOfType<'AWS::ElasticLoadBalancingV2::TargetGroup'>> = {
	resourceTypes: ['AWS::ElasticLoadBalancingV2::TargetGroup'],
	paths: ['deregistrationDelaySeconds'],
	explain(targets, place) {
		const seconds = place.value.value;
		if (typeof seconds !== 'number' || seconds < 0) { return undefined; }
		const delay = duration(seconds);
		return {
			name: { en: 'Deregistration delay', ko: '등록 취소 지연' },
			essence: seconds === 0 ? {
				en: 'A target that leaves is cut off at once: requests that it is answering fail.', ko: '등록이 취소되는 대상은 즉시 끊깁니다. 처리 중이던 요청은 실패합니다.',
			} : {
				en: `A target that leaves gets no new requests and ${delay.en} to finish those it has. Scaling in, replacing and deploying all wait for it.`,
				ko: `등록이 취소되는 대상은 새 요청을 받지 않고 처리 중인 요청을 ${delay.ko} 안에 마칩니다. 축소, 교체, 배포가 모두 이 시간을 기다립니다.`,
			},
			rows: [
				...spotRow(seconds, targets, place),
				[{ en: 'ends early', ko: '일찍 끝나는 경우' }, { en: 'when no request is open any more', ko: '진행 중인 요청이 없을 때' }],
				[{ en: 'range', ko: '범위' }, { en: '0–3,600 s, not written 300 s', ko: '0–3,600초, 생략하면 300초' }],
			],
		};
	},
};

/** A Spot Instance does not wait for connections. */
function spotRow(seconds: number, targets: TargetGroup, { resources }: SettingInPlace): readonly Row[] {
	const group = groupsOf(targets, resources)[0];
	const launch = group === undefined ? undefined : launchOf(group, resources);
	const market = launch?.type === 'AWS::EC2::LaunchTemplate' && isKnown(launch.marketType) && launch.marketType.value === 'spot';
	const percent = group?.mixedInstancesPolicy?.instancesDistribution.onDemandPercentageAboveBaseCapacity;
	const hasSpot = market || (isKnown(percent) && percent.value < 100);
	if (!hasSpot || seconds <= spotNotice.seconds) { return []; }
	return [[{ en: 'Spot Instances', ko: '스팟 인스턴스' }, {
		en: `are gone ${spotNotice.seconds} s after the notice: longer requests are cut off`, ko: `알림 ${spotNotice.seconds}초 뒤에 사라지므로 더 긴 요청은 끊깁니다`,
	}]];
}

export const slowStart: SettingExplainer<ResourceOfType<'AWS::ElasticLoadBalancingV2::TargetGroup'>> = {
	resourceTypes: ['AWS::ElasticLoadBalancingV2::TargetGroup'],
	paths: ['slowStartSeconds'],
	explain({ loadBalancingAlgorithmType }, { value }) {
		const seconds = value.value;
		if (typeof seconds !== 'number' || seconds < 0) { return undefined; }
		const others = isKnown(loadBalancingAlgorithmType) && loadBalancingAlgorithmType.value !== 'round_robin' ? loadBalancingAlgorithmType.value : undefined;
		return {
			name: { en: 'Slow start', ko: '느린 시작' },
			essence: slowStartEssence(seconds, others),
			rows: [[{ en: 'range', ko: '범위' }, {
				en: `${slowStartFigures.min}–${formatNumber(slowStartFigures.max)} s, 0 is off; round robin only`, ko: `${slowStartFigures.min}–${formatNumber(slowStartFigures.max)}초, 0은 끔. 라운드 로빈에서만 동작`,
			}]],
		};
	},
};

function slowStartEssence(seconds: number, algorithm: string | undefined): Localized {
	if (seconds === 0) { return { en: 'Off: a new target gets its full share of requests from the first moment.', ko: '꺼져 있습니다. 새 대상은 처음부터 자기 몫의 요청을 모두 받습니다.' }; }
	if (algorithm !== undefined) {
		return { en: `AWS does not take slow start together with the algorithm ${algorithm}.`, ko: `느린 시작은 ${algorithm} 알고리즘과 함께 쓸 수 없습니다.` };
	}
	const time = duration(seconds);
	return {
		en: `The share of a new target rises from nothing to its full part over ${time.en}; the others carry the rest meanwhile.`,
		ko: `새 대상이 받는 몫이 ${time.ko}에 걸쳐 0에서 정상까지 늘어납니다. 그동안 나머지는 다른 대상이 처리합니다.`,
	};
}
