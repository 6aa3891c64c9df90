/** The credit mode of burstable instances: what it does to this type. */
import { surplusPrice } from '../../core/facts/burstableFigures';
import { formatNumber, formatUnitPrice } from '../../core/format';
import type { ResourceOfType } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import { creditTime } from './creditTime';
import type { Row, SettingExplainer } from './setting';
import { duration, same } from './words';

export const cpuCredits: SettingExplainer<ResourceOfType<'AWS::EC2::LaunchTemplate' | 'AWS::EC2::Instance' | 'AWS::AutoScaling::LaunchConfiguration'>> = {
	resourceTypes: ['AWS::EC2::LaunchTemplate', 'AWS::EC2::Instance', 'AWS::AutoScaling::LaunchConfiguration'],
	paths: ['cpuCredits'],
	explain({ instanceType }, { value, facts }) {
		const name = { en: 'Credit mode', ko: '크레딧 모드' };
		if (!isKnown(instanceType) || (value.value !== 'standard' && value.value !== 'unlimited')) { return undefined; }
		const type = facts.instanceType(instanceType.value);
		if (type === undefined) { return undefined; }
		const full = creditTime(type.name, 100, facts);
		if (full === undefined) {
			return { name, essence: { en: `It changes nothing here: ${type.name} is not burstable and has no CPU credits.`, ko: `이 유형에는 효과가 없습니다. ${type.name}에는 CPU 크레딧이 없습니다.` } };
		}
		const lasts = full.hours === null ? undefined : duration(full.hours * 3600);
		const baseline = `${formatNumber(full.baselinePercent, 1)} %`;
		return {
			name,
			essence: value.value === 'unlimited' ? {
				en: `Above its baseline of ${baseline} per vCPU, ${type.name} spends credits, and when they are gone it goes on at full speed and is charged for it.`,
				ko: `vCPU당 기준 성능(${type.name}: ${baseline})을 넘으면 크레딧을 쓰고, 크레딧이 없어도 최대 속도를 유지하며 추가 요금이 부과됩니다.`,
			} : {
				en: `When its credits are gone, ${type.name} falls to ${baseline} of each vCPU, all instances of a busy group at about the same time.`,
				ko: `크레딧이 없어지면 vCPU당 기준 성능(${type.name}: ${baseline})으로 떨어집니다. 바쁜 그룹에서는 모든 인스턴스가 비슷한 시각에 느려집니다.`,
			},
			rows: [
				...lasts === undefined ? [] : [[{ en: 'full load lasts', ko: '최대 부하 지속' }, { en: `${lasts.en} from a full balance of ${formatNumber(full.fullBalance)}`, ko: `크레딧 ${formatNumber(full.fullBalance)}개가 가득 찬 상태에서 ${lasts.ko}` }] satisfies Row],
				[{ en: 'earns', ko: '적립' }, same(`${formatNumber(full.creditsPerHour, 1)} / h`)],
				...value.value === 'unlimited' && type.family === surplusPrice.family ? [[
					{ en: 'beyond it', ko: '초과 요금' },
					{ en: `${formatUnitPrice(surplusPrice.usdPerVcpuHour)} per vCPU-hour (us-east-1, Linux, ${surplusPrice.source.asOf})`, ko: `vCPU-시간당 ${formatUnitPrice(surplusPrice.usdPerVcpuHour)}(us-east-1, Linux, ${surplusPrice.source.asOf})` },
				] satisfies Row] : [],
				[{ en: 'not written', ko: '생략하면' }, full.unlimitedByDefault ? { en: 'unlimited for this family', ko: '이 패밀리는 무제한' } : { en: 'standard for this family', ko: '이 패밀리는 스탠다드' }],
			],
		};
	},
};
