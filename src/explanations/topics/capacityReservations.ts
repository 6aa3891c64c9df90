/** What engineers look up about Capacity Reservations. */
import { autoScalingApi, ec2Page } from './sources';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const capacityReservations: Topic = {
	id: 'capacity-reservations', area: 'purchase-options',
	aliases: [
		'On-Demand Capacity Reservation', 'ODCR', 'capacity reservation', 'CapacityReservationPreference', 'capacity-reservations-only',
		'capacity-reservations-first', '용량 예약', '온디맨드 용량 예약',
	],
	settings: launchSettings('capacityReservation'),
	sources: [ec2Page('ec2-capacity-reservations'), autoScalingApi('CapacityReservationSpecification')],
	text: () => ({
		title: { en: 'Capacity Reservations', ko: '용량 예약' },
		essence: {
			en: 'They hold capacity of a type in one Availability Zone for any length of time. They are about getting the instance, not about its price.',
			ko: '한 가용 영역에서 특정 유형의 용량을 원하는 기간만큼 확보합니다. 요금이 아니라 인스턴스를 확실히 얻기 위한 것입니다.',
		},
		rows: [
			[{ en: 'term', ko: '기간' }, { en: 'none', ko: '약정 없음' }],
			[{ en: 'in a group', ko: '그룹에서' }, { en: 'capacity-reservations-only, capacity-reservations-first, none, default', ko: 'capacity-reservations-only, capacity-reservations-first, none, default' }],
			[{ en: 'with a discount', ko: '할인과 함께' }, { en: 'a regional Reserved Instance or a Savings Plan can cover it', ko: '리전 예약 인스턴스나 Savings Plans를 적용할 수 있습니다' }],
		],
		pitfall: {
			en: 'It is charged whether or not an instance runs in it.',
			ko: '인스턴스를 실행하지 않아도 요금이 청구됩니다.',
		},
	}),
};
