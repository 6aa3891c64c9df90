/** What engineers look up about Reserved Instances. */
import { normalizationFactor } from '../../core/facts/normalizationFactors';
import { commitmentTerms, reservedBenefit } from '../../core/facts/purchaseFigures';
import { formatNumber } from '../../core/format';
import { ec2Page } from './sources';
import type { Topic } from './topic';

export const reservedInstances: Topic = {
	id: 'reserved-instances', area: 'purchase-options',
	aliases: [
		'RI', 'reserved instance', 'reserved', 'standard reserved instance', 'convertible reserved instance', 'convertible', 'all upfront',
		'partial upfront', 'no upfront', 'regional RI', 'zonal RI', 'normalization factor', '예약 인스턴스', '전체 선결제', '부분 선결제', '선결제 없음',
		'스탠다드 예약 인스턴스', '컨버터블 예약 인스턴스', '정규화 계수',
	],
	sources: [commitmentTerms.source, ec2Page('apply_ri', '2026-09'), ec2Page('ri-modifying')],
	text: () => ({
		title: { en: 'Reserved Instances', ko: '예약 인스턴스' },
		essence: {
			en: `A discount on the bill for ${commitmentTerms.years.join(' or ')} years of commitment, not a machine. It applies to running instances that match it.`,
			ko: `${commitmentTerms.years.join('년 또는 ')}년 약정에 대한 요금 할인이며 실제 인스턴스가 아닙니다. 조건이 맞는 실행 중인 인스턴스에 적용됩니다.`,
		},
		rows: [
			[{ en: 'payment', ko: '결제' }, { en: 'All Upfront, Partial Upfront or No Upfront; the earlier, the cheaper', ko: '전체 선결제, 부분 선결제, 선결제 없음. 먼저 낼수록 저렴합니다' }],
			[{ en: 'Standard', ko: '스탠다드' }, { en: 'can be modified and sold', ko: '수정하거나 판매할 수 있습니다' }],
			[{ en: 'Convertible', ko: '컨버터블' }, { en: 'can be exchanged for others', ko: '다른 예약 인스턴스로 교환할 수 있습니다' }],
			[{ en: 'zonal', ko: '영역(Zonal)' }, { en: 'reserves capacity; exact type and zone', ko: '용량을 예약합니다. 유형과 가용 영역이 정확히 일치해야 합니다' }],
			[{ en: 'regional', ko: '리전' }, { en: 'any zone, and any size of the family (Linux, default tenancy); reserves no capacity', ko: '모든 가용 영역과 패밀리의 모든 크기(Linux, 기본 테넌시). 용량은 예약하지 않습니다' }],
			[{ en: 'size factors', ko: '크기 계수' }, { en: describeFactors(), ko: describeFactors() }],
			[{ en: 'per clock hour', ko: '시간당' }, { en: `covers at most ${formatNumber(reservedBenefit.secondsPerHour)} s, shared by running instances`, ko: `최대 ${formatNumber(reservedBenefit.secondsPerHour)}초, 실행 중인 인스턴스가 나누어 씁니다` }],
		],
		pitfall: {
			en: 'A regional reservation guarantees no capacity, and an unused hour is paid for and lost.',
			ko: '리전 예약은 용량을 보장하지 않으며, 쓰지 않은 시간도 요금을 내고 사라집니다.',
		},
	}),
};

function describeFactors(): string {
	return ['small', 'large', 'xlarge', '2xlarge'].map((size) => `${size} ${normalizationFactor(`m5.${size}`)}`).join(', ');
}
