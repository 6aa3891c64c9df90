import { formatNumber, formatUsd } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Burstable type above its baseline', ko: '기준 성능을 넘는 버스트 가능 유형' },
	why: {
		en: 'A T type earns CPU credits for its baseline and spends them above it. A group that keeps its instances above the baseline uses them up. In standard mode the CPU is then held at the baseline, below the target, so that the policy sees no reason to scale out while requests pile up; in unlimited mode the difference is charged for every hour. For a steady load take another type, or a target at the baseline.',
		ko: 'T 유형은 기준 성능만큼 CPU 크레딧을 얻고 그 위에서 소비합니다. 인스턴스를 기준 성능보다 높게 유지하는 그룹은 크레딧을 다 씁니다. 스탠다드 모드에서는 CPU가 목표값보다 낮은 기준 성능으로 제한되어 요청이 밀려도 정책이 확장하지 않고, 무제한 모드에서는 차이만큼 매시간 요금이 청구됩니다. 부하가 꾸준하면 다른 유형을 쓰거나 목표값을 기준 성능에 맞추십시오.',
	},
	noFix: {
		en: 'Where no other general purpose type has the same size, another size must do, and which one is not in the code.',
		ko: '크기가 같은 다른 범용 유형이 없으면 다른 크기를 써야 하며, 어떤 크기인지는 코드에 없습니다.',
	},
};

interface Target {
	readonly group: string;
	readonly policy: string;
	readonly type: string;
	readonly baseline: number;
	readonly target: number;
}

export const held: LocalizedTemplate<Target> = {
	en: ({ group, policy, type, baseline, target }) => `${type} keeps up ${formatNumber(baseline, 1)} % in standard mode: without credits its CPU never reaches the target of ${formatNumber(target, 1)} %, so that ${policy} does not scale ${group} out when it is overloaded.`,
	ko: ({ group, policy, type, baseline, target }) => `스탠다드 모드의 ${type}은(는) ${formatNumber(baseline, 1)} %까지만 유지합니다. 크레딧이 없으면 CPU가 목표값 ${formatNumber(target, 1)} %에 도달하지 못해 과부하여도 ${policy} 정책이 ${group} 그룹을 확장하지 않습니다.`,
};

export const costs: LocalizedTemplate<Target & { readonly usd: number | undefined }> = {
	en: ({ type, baseline, target, usd }) => `At the target of ${formatNumber(target, 1)} % ${type} runs above its baseline of ${formatNumber(baseline, 1)} %, and AWS charges the difference${usd === undefined ? '.' : `: up to ${formatUsd(usd)} a month for each instance (Linux, us-east-1).`}`,
	ko: ({ type, baseline, target, usd }) => `목표값 ${formatNumber(target, 1)} %에서 ${type}은(는) 기준 성능 ${formatNumber(baseline, 1)} %를 넘으므로 AWS가 차이만큼 요금을 청구합니다${usd === undefined ? '.' : `(인스턴스 하나당 월 최대 ${formatUsd(usd)}, Linux, us-east-1).`}`,
};

export const changeTo: LocalizedTemplate<string> = {
	en: (name) => `Change to ${name}`,
	ko: (name) => `${name}(으)로 변경`,
};
