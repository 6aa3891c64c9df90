/** Detailed monitoring: what its period means for the policies of the group. */
import { monitoringPeriods } from '../../core/facts/alarmFigures';
import { formatNumber } from '../../core/format';
import { groupsOf, policiesOf } from '../../core/model/relations';
import type { ResourceOfType } from '../../core/model/resource';
import type { SettingExplainer } from './setting';
import { duration } from './words';

export const monitoring: SettingExplainer<ResourceOfType<'AWS::EC2::LaunchTemplate' | 'AWS::AutoScaling::LaunchConfiguration' | 'AWS::EC2::Instance'>> = {
	resourceTypes: ['AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::Instance'],
	paths: ['detailedMonitoring'],
	explain(launch, { value, resources }) {
		if (typeof value.value !== 'boolean') { return undefined; }
		const period = duration(value.value ? monitoringPeriods.detailedSeconds : monitoringPeriods.basicSeconds);
		const policies = groupsOf(launch, resources).reduce((count, group) => count + policiesOf(group, resources).length, 0);
		return {
			name: { en: 'Detailed monitoring', ko: '세부 모니터링' },
			essence: value.value ? {
				en: `EC2 sends its metrics every ${period.en}, at a charge for each instance: policies see a rise within minutes.`,
				ko: `EC2 지표를 ${period.ko}마다 보냅니다(인스턴스마다 요금 발생). 정책이 몇 분 안에 변화를 알아차립니다.`,
			} : {
				en: `EC2 sends its metrics every ${period.en}: a policy on them learns of a rise up to that late.`,
				ko: `EC2 지표를 ${period.ko}마다 보냅니다. 이 지표를 쓰는 정책은 변화를 그만큼 늦게 알 수 있습니다.`,
			},
			rows: policies === 0 ? [] : [[{ en: 'policies that may depend on it', ko: '영향을 받는 정책' }, { en: formatNumber(policies), ko: `${formatNumber(policies)}개` }]],
		};
	},
};
