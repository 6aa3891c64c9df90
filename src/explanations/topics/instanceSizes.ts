/** What engineers look up about the sizes of instance types. */
import { normalizationSource } from '../../core/facts/normalizationFactors';
import { instanceTypesPage } from './sources';
import type { Topic } from './topic';

export const instanceSizes: Topic = {
	id: 'instance-sizes', area: 'instance-types',
	aliases: [
		'size', 'sizes', 'nano', 'micro', 'small', 'medium', 'large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge',
		'24xlarge', '32xlarge', '48xlarge', 'metal', 'bare metal', 'vertical scaling', '인스턴스 크기', '베어 메탈', '수직 확장',
	],
	sources: [instanceTypesPage('instance-type-names'), normalizationSource],
	text: (facts) => {
		const shown = ['large', 'xlarge', '2xlarge', '4xlarge'].map((size) => `${size} ${facts.instanceType(`m5.${size}`)?.vcpu ?? '?'}`).join(', ');
		return {
			title: { en: 'Sizes', ko: '크기' },
			essence: {
				en: 'Each size up to the largest roughly doubles vCPUs, memory and price of the one before. Network and EBS bandwidth grow too, but small sizes only burst.',
				ko: '한 단계 커질 때마다 vCPU, 메모리, 요금이 대략 두 배가 됩니다. 네트워크와 EBS 대역폭도 늘지만 작은 크기는 버스트만 됩니다.',
			},
			rows: [
				[{ en: 'vCPUs in m5', ko: 'm5의 vCPU' }, { en: shown, ko: shown }],
				[{ en: 'nano to medium', ko: 'nano–medium' }, { en: 'mostly burstable families', ko: '대부분 버스트 가능 패밀리' }],
				[{ en: 'metal', ko: 'metal' }, { en: 'the machine without hypervisor', ko: '하이퍼바이저 없는 서버' }],
				[{ en: 'metal-24xl', ko: 'metal-24xl' }, { en: 'bare metal of that size', ko: '그 크기의 베어 메탈' }],
			],
			pitfall: {
				en: '“Up to 10 Gigabit” is a burst: the sustained bandwidth of a small size is a fraction of it.',
				ko: '“Up to 10 Gigabit”은 버스트 값입니다. 작은 크기의 지속 대역폭은 그 일부에 불과합니다.',
			},
		};
	},
};
