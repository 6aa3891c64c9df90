/** What engineers look up about EC2 Fleet and Spot Fleet. */
import { ec2Page } from './sources';
import type { Topic } from './topic';

const fleetSettings = [
	'fleetType', 'launchTemplateConfigs', 'spotAllocationStrategy', 'onDemandAllocationStrategy', 'instancePoolsToUseCount', 'instanceInterruptionBehavior', 'replaceUnhealthyInstances',
	'capacityRebalanceStrategy',
];

export const fleets: Topic = {
	id: 'ec2-fleet', area: 'purchase-options',
	aliases: ['EC2 Fleet', 'Spot Fleet', 'fleet request', 'TotalTargetCapacity', 'InstancePoolsToUseCount', 'EC2 플릿', '스팟 플릿', '플릿'],
	settings: {
		'AWS::EC2::SpotFleet': [...fleetSettings, 'targetCapacity', 'onDemandTargetCapacity', 'spotPriceUsdPerHour', 'launchSpecifications'],
		'AWS::EC2::EC2Fleet': [...fleetSettings, 'totalTargetCapacity', 'defaultTargetCapacityType', 'onDemandTargetCapacity', 'spotTargetCapacity', 'targetCapacityUnitType'],
	},
	sources: [ec2Page('ec2-fleet'), ec2Page('spot-fleet')],
	text: () => ({
		title: { en: 'EC2 Fleet and Spot Fleet', ko: 'EC2 플릿과 스팟 플릿' },
		essence: {
			en: 'One request launches many instances from several types and zones, On-Demand and Spot, until a target capacity is reached. It has no policies and no load balancer health; a group does more.',
			ko: '한 번의 요청으로 여러 유형과 가용 영역에서 온디맨드와 스팟 인스턴스를 목표 용량까지 시작합니다. 조정 정책과 로드 밸런서 상태 확인은 없으므로 Auto Scaling 그룹이 더 많은 일을 합니다.',
		},
		rows: [
			[{ en: 'maintain', ko: 'maintain' }, { en: 'replaces what it loses; the default', ko: '잃은 인스턴스를 대체. 기본값' }],
			[{ en: 'request', ko: 'request' }, { en: 'asks once and replaces nothing', ko: '한 번 요청하고 대체하지 않음' }],
			[{ en: 'instant', ko: 'instant' }, { en: 'EC2 Fleet only: answers at once with what it launched', ko: 'EC2 플릿만: 시작한 결과를 바로 응답' }],
			[{ en: 'allocation strategy', ko: '할당 전략' }, { en: 'lowest price unless something else is written', ko: '따로 쓰지 않으면 최저가' }],
			[{ en: 'weights', ko: '가중치' }, { en: 'units that one instance of a type counts', ko: '유형별 인스턴스 한 대가 차지하는 단위' }],
			[{ en: 'Spot Fleet', ko: '스팟 플릿' }, { en: 'the older API; AWS advises EC2 Fleet or a group', ko: '예전 API. AWS는 EC2 플릿이나 Auto Scaling 그룹을 권장' }],
		],
		pitfall: {
			en: 'With the default strategy all Spot Instances come from one pool of each zone, and are interrupted together.',
			ko: '기본 전략에서는 모든 스팟 인스턴스가 가용 영역마다 한 풀에서 나와 함께 중단됩니다.',
		},
	}),
};
