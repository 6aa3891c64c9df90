/** The ready-made examples: one entry for each file in examples/. */
import type { Localized } from '../core/model/localized';
import { createLoad } from '../core/simulation/load/loadPresets';
import type { Scenario } from '../core/simulation/scenario/scenario';
import flashSale from './examples/flash-sale.scenario.json';
import replacementLoop from './examples/replacement-loop.scenario.json';
import zoneOutage from './examples/zone-outage-ec2-checks.scenario.json';
import { instanceModel, type ScenarioContext } from './fromCode/instanceModel';
import { quietShare } from './fromCode/quietShare';
import { readExample } from './readExample';
import { assumed, same, separate } from './setting';

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
];

/**
 * The flash sale with another instance type, its load sized to what the group then serves: for a type that belongs to no group.
 * @returns `undefined` if nothing is known of the type
 */
export function exampleWithInstanceType(instanceType: string, context: ScenarioContext): Scenario | undefined {
	if ((context.facts.instanceType(instanceType)?.vcpu ?? null) === null) { return undefined; }
	const example = readExample(flashSale);
	const { values } = separate('launch', instanceModel(assumed(instanceType, same(instanceType)), undefined, context));
	const served = (example.group.desiredCapacity ?? example.group.minSize) * values.requestsPerSecond;
	return {
		...example,
		name: instanceType,
		launch: { ...example.launch, ...values },
		load: createLoad('flash-sale', { typicalRequestsPerSecond: served * quietShare, durationSeconds: example.durationSeconds }),
	};
}
