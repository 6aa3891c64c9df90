/** What engineers look up about On-Demand Instances. */
import { perSecondBilling } from '../../core/facts/purchaseFigures';
import type { Topic } from './topic';

export const onDemand: Topic = {
	id: 'on-demand', area: 'purchase-options',
	aliases: ['On-Demand Instance', 'on-demand instances', 'per-second billing', '온디맨드', '온디맨드 인스턴스'],
	sources: [perSecondBilling.source],
	text: () => ({
		title: { en: 'On-Demand Instances', ko: '온디맨드 인스턴스' },
		essence: {
			en: 'You pay for what runs, without a commitment. It fits short and unforeseeable load.',
			ko: '약정 없이 실행한 만큼 지불합니다. 짧거나 예측하기 어려운 부하에 알맞습니다.',
		},
		rows: [
			[{ en: 'billing', ko: '청구' }, { en: `per second, at least ${perSecondBilling.minSeconds} s for each start; some commercial Linux by the hour`, ko: `초 단위, 시작할 때마다 최소 ${perSecondBilling.minSeconds}초. 일부 상용 Linux는 시간 단위` }],
			[{ en: 'billed states', ko: '청구되는 상태' }, { en: 'running; stopping only on the way to hibernation', ko: 'running, 최대 절전으로 가는 stopping' }],
			[{ en: 'reboot', ko: '재부팅' }, { en: 'starts no new billing period', ko: '새 청구 기간을 시작하지 않습니다' }],
		],
		pitfall: {
			en: 'A stopped instance costs nothing itself, but its EBS volumes and public addresses still do.',
			ko: '중지된 인스턴스 자체는 무료이지만 EBS 볼륨과 퍼블릭 주소의 요금은 계속 청구됩니다.',
		},
	}),
};
