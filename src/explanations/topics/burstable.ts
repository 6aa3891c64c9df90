/** What engineers look up about burstable instances and CPU credits. */
import { accrualHours, keptAfterStop, launchCredits, surplusPrice } from '../../core/facts/burstableFigures';
import { formatNumber, formatUnitPrice } from '../../core/format';
import { ec2Page } from './sources';
import type { Topic } from './topic';

export const burstable: Topic = {
	id: 'cpu-credits', area: 'instance-types',
	aliases: [
		'burstable', 'burstable instances', 'credits', 'CPU credit', 'CreditSpecification', 'unlimited', 'unlimited mode', 'standard mode',
		'T series', 'baseline', 'surplus credits', 'launch credits', 'CPU 크레딧', '크레딧', '버스트 가능', '버스트 가능 인스턴스', '무제한 모드', '스탠다드 모드',
	],
	settings: { 'AWS::EC2::LaunchTemplate': ['cpuCredits'], 'AWS::EC2::Instance': ['cpuCredits'], 'AWS::AutoScaling::LaunchConfiguration': ['cpuCredits'] },
	sources: [accrualHours.source, surplusPrice.source, ec2Page('burstable-performance-instances-standard-mode-concepts')],
	text: (facts) => {
		const describe = (name: string): string => {
			const credits = facts.instanceType(name)?.burstable;
			return credits === null || credits === undefined ? '' : `${name} ${formatNumber(credits.baselinePercentPerVcpu, 1)} % · ${formatNumber(credits.creditsPerHour, 1)}/h`;
		};
		const examples = ['t3.micro', 't3.medium', 't3.large'].map(describe).filter((text) => text !== '').join(', ');
		return {
			title: { en: 'Burstable instances and CPU credits', ko: '버스트 가능 인스턴스와 CPU 크레딧' },
			essence: {
				en: 'T instances earn credits all the time and spend them above a baseline; one credit is one vCPU at full speed for one minute. At zero, standard mode falls to the baseline and unlimited mode runs on at a charge.',
				ko: 'T 인스턴스는 계속 크레딧을 얻고 기준 성능을 넘을 때 소비합니다. 크레딧 하나는 vCPU 하나를 일 분 동안 최대로 쓰는 양입니다. 잔액이 없으면 스탠다드 모드는 기준 성능으로 떨어지고, 무제한 모드는 추가 요금으로 계속 실행됩니다.',
			},
			rows: [
				[{ en: 'baseline per vCPU · credits', ko: 'vCPU당 기준 · 크레딧' }, { en: examples, ko: examples }],
				[{ en: 'saved up', ko: '적립 한도' }, { en: `what is earned in ${accrualHours.hours} h`, ko: `${accrualHours.hours}시간 동안 얻는 양` }],
				[{ en: 'default mode', ko: '기본 모드' }, { en: 'unlimited; T2 standard', ko: '무제한, T2는 스탠다드' }],
				[{ en: 'unlimited costs', ko: '무제한 요금' }, {
					en: `${formatUnitPrice(surplusPrice.usdPerVcpuHour)} per vCPU-hour (${surplusPrice.family.toUpperCase()}, Linux) when the average of ${accrualHours.hours} h is above the baseline`,
					ko: `${accrualHours.hours}시간 평균이 기준을 넘으면 vCPU-시간당 ${formatUnitPrice(surplusPrice.usdPerVcpuHour)}(${surplusPrice.family.toUpperCase()}, Linux)`,
				}],
				[{ en: 'launch credits', ko: '시작 크레딧' }, { en: `T2 standard only: ${launchCredits.perVcpu} per vCPU`, ko: `T2 스탠다드만 vCPU당 ${launchCredits.perVcpu}` }],
				[{ en: 'after a stop', ko: '중지하면' }, { en: `kept ${keptAfterStop.days} days; T2 loses them`, ko: `${keptAfterStop.days}일 유지, T2는 사라짐` }],
			],
			pitfall: {
				en: 'In a scaling group with a CPU target above the baseline, every instance lives on credits and the group slows down together.',
				ko: '기준 성능보다 높은 CPU를 목표로 하는 그룹에서는 모든 인스턴스가 크레딧으로 버티다가 함께 느려집니다.',
			},
		};
	},
};
