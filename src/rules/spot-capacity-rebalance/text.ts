import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Capacity Rebalancing off with Spot Instances', ko: '용량 재조정이 꺼진 스팟 인스턴스' },
	why: {
		en: 'EC2 often recommends a rebalance before it interrupts a Spot Instance. With Capacity Rebalancing the group starts a replacement at that moment and ends the old instance when the new one serves. Without it the group replaces the instance after it is gone, and runs short meanwhile.',
		ko: 'EC2는 스팟 인스턴스를 중단하기 전에 리밸런싱을 권고하는 경우가 많습니다. 용량 재조정을 켜면 그때 교체 인스턴스를 시작하고 새 인스턴스가 준비되면 이전 인스턴스를 종료합니다. 끄면 인스턴스가 사라진 뒤에야 교체하므로 그동안 용량이 부족합니다.',
	},
};

export const off: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `Capacity Rebalancing is off: ${name} replaces a Spot Instance only after EC2 has taken it, and runs short until the new one serves.`,
	ko: ({ name }) => `용량 재조정이 꺼져 있어 ${name} 그룹은 EC2가 스팟 인스턴스를 회수한 뒤에야 교체하며, 새 인스턴스가 준비될 때까지 용량이 부족합니다.`,
};

export const switchOn: Localized = { en: 'Switch Capacity Rebalancing on', ko: '용량 재조정 켜기' };
