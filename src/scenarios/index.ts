/** The ready-made examples: one entry for each file in examples/. */
import type { Localized } from '../core/model/localized';
import { createLoad } from '../core/simulation/load/loadPresets';
import type { Scenario } from '../core/simulation/scenario/scenario';
import badDeploy from './examples/bad-deploy-rollback.scenario.json';
import creditsRunOut from './examples/credits-run-out.scenario.json';
import flashSale from './examples/flash-sale.scenario.json';
import replacementLoop from './examples/replacement-loop.scenario.json';
import spotStorm from './examples/spot-storm.scenario.json';
import stepScalingReversed from './examples/step-scaling-reversed.scenario.json';
import zoneOutage from './examples/zone-outage-ec2-checks.scenario.json';
import type { ScenarioContext } from './fromCode/instanceModel';
import { quietShare } from './fromCode/quietShare';
import { instanceModelOf } from './instanceModelOf';
import { readExample } from './readExample';

export interface ScenarioExample {
	/** Name of its file without `.scenario.json`. */
	readonly id: string;
	readonly title: Localized;
	readonly summary: Localized;
	readonly scenario: Scenario;
}

export const examples: readonly ScenarioExample[] = [
	{
		id: 'flash-sale',
		title: { en: 'Web shop: a flash sale', ko: '웹 쇼핑몰: 반짝 세일' },
		summary: { en: 'The load triples within 15 minutes; target tracking follows it', ko: '15분 동안 부하가 세 배로 늘고, 대상 추적이 따라갑니다' },
		get scenario() { return readExample(flashSale); },
	},
	{
		id: 'zone-outage-ec2-checks',
		title: { en: 'Zone outage, EC2 health checks only', ko: '가용 영역 장애, EC2 상태 확인만 사용' },
		summary: { en: 'A third of the group is gone, and EC2 checks take minutes to notice', ko: '그룹의 3분의 1을 잃고, EC2 상태 확인은 몇 분 뒤에야 알아챕니다' },
		get scenario() { return readExample(zoneOutage); },
	},
	{
		id: 'replacement-loop',
		title: { en: 'A grace period that is too short', ko: '너무 짧은 상태 확인 유예 기간' },
		summary: { en: 'New instances are replaced before they finish booting, again and again', ko: '새 인스턴스가 부팅을 마치기 전에 계속 교체됩니다' },
		get scenario() { return readExample(replacementLoop); },
	},
	{
		id: 'step-scaling-reversed',
		title: { en: 'Step scaling, the steps the wrong way round', ko: '단계가 뒤바뀐 단계 조정' },
		summary: { en: 'The further CPU is above the threshold, the fewer instances are added', ko: 'CPU가 임계값을 크게 넘을수록 오히려 인스턴스를 적게 추가합니다' },
		get scenario() { return readExample(stepScalingReversed); },
	},
	{
		id: 'spot-storm',
		title: { en: 'A storm of Spot interruptions, with Capacity Rebalancing', ko: '스팟 중단이 몰릴 때의 용량 재조정' },
		summary: { en: 'Seven of twelve instances are recommended for rebalancing; their replacements serve before the notices come', ko: '인스턴스 12개 중 7개가 재조정 권고를 받지만, 중단 알림 전에 대체 인스턴스가 서비스합니다' },
		get scenario() { return readExample(spotStorm); },
	},
	{
		id: 'bad-deploy-rollback',
		title: { en: 'A bad deployment: instance refresh and rollback', ko: '잘못된 배포: 인스턴스 새로 고침과 롤백' },
		summary: { en: 'The new version never becomes healthy; one instance at a time is at stake, and after an hour the refresh rolls back', ko: '새 버전은 정상이 되지 않습니다. 한 번에 하나만 바꾸다가 한 시간 뒤 롤백합니다' },
		get scenario() { return readExample(badDeploy); },
	},
	{
		id: 'credits-run-out',
		title: { en: 'T3 in standard mode runs out of CPU credits', ko: '최대 부하에서 CPU 크레딧이 바닥난 standard 모드의 T3' },
		summary: { en: 'At the peak of the day CPU is held to its baseline, below the target, so that the policy adds nothing', ko: '하루 중 최대 부하에서 CPU가 대상 값보다 낮은 기준 성능에 묶여, 정책이 아무것도 추가하지 않습니다' },
		get scenario() { return readExample(creditsRunOut); },
	},
];

/**
 * The flash sale with another instance type, its load sized to what the group then serves: for a type that belongs to no group.
 * @returns `undefined` if nothing is known of the type
 */
export function exampleWithInstanceType(instanceType: string, context: ScenarioContext): Scenario | undefined {
	const values = instanceModelOf(instanceType, context);
	if (values === undefined) { return undefined; }
	const example = readExample(flashSale);
	const served = (example.group.desiredCapacity ?? example.group.minSize) * values.requestsPerSecond;
	return {
		...example,
		name: instanceType,
		launch: { ...example.launch, ...values },
		load: createLoad('flash-sale', { typicalRequestsPerSecond: served * quietShare, durationSeconds: example.durationSeconds }),
	};
}
