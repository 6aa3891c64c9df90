/** What engineers look up about Savings Plans. */
import { commitmentTerms } from '../../core/facts/purchaseFigures';
import { ec2Page } from './sources';
import type { Topic } from './topic';

export const savingsPlans: Topic = {
	id: 'savings-plans', area: 'purchase-options',
	aliases: ['savings plan', 'compute savings plan', 'EC2 instance savings plan', 'SP', '세이빙스 플랜', '절감형 플랜'],
	sources: [ec2Page('instance-purchasing-options')],
	text: () => ({
		title: { en: 'Savings Plans', ko: 'Savings Plans(절감형 플랜)' },
		essence: {
			en: `You commit to an amount of USD an hour for ${commitmentTerms.years.join(' or ')} years and pay less for what it covers. The commitment is to money, not to instances.`,
			ko: `${commitmentTerms.years.join('년 또는 ')}년 동안 시간당 USD 금액을 약정하고 그만큼의 사용량을 할인받습니다. 인스턴스가 아니라 금액에 대한 약정입니다.`,
		},
		rows: [
			[{ en: 'Compute', ko: 'Compute' }, { en: 'any family, size and Region', ko: '패밀리, 크기, 리전 무관' }],
			[{ en: 'EC2 Instance', ko: 'EC2 Instance' }, { en: 'one family in one Region', ko: '한 리전의 한 패밀리' }],
			[{ en: 'capacity', ko: '용량' }, { en: 'none reserved', ko: '예약하지 않습니다' }],
		],
		pitfall: {
			en: 'The committed amount is charged every hour, used or not; size it by the lowest load, not the average.',
			ko: '약정 금액은 사용하지 않아도 매시간 청구됩니다. 평균이 아니라 가장 낮은 부하에 맞추십시오.',
		},
	}),
};
