import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Update that cannot finish', ko: '끝날 수 없는 업데이트' },
	why: {
		en: 'An update replaces instances only where its settings leave room: CloudFormation keeps MinInstancesInService instances and needs a maximum above it; an instance refresh ends at its last checkpoint, waits an hour for protected instances and then fails, and cannot roll back to $Latest or $Default, which already mean the new version.',
		ko: '업데이트는 설정에 여유가 있을 때만 인스턴스를 교체합니다. CloudFormation은 MinInstancesInService만큼 유지하므로 최대 용량이 그보다 커야 합니다. 인스턴스 새로 고침은 마지막 체크포인트에서 끝나고, 보호된 인스턴스를 한 시간 기다린 뒤 실패하며, 이미 새 버전을 가리키는 $Latest나 $Default로는 롤백할 수 없습니다.',
	},
};

export const noRoom: LocalizedTemplate<{ readonly name: string; readonly min: number; readonly max: number }> = {
	en: ({ name, min, max }) => `CloudFormation must keep ${formatNumber(min)} instances in service, but ${name} has at most ${formatNumber(max)}: the update fails, as it needs less than the maximum.`,
	ko: ({ name, min, max }) => `CloudFormation이 인스턴스 ${formatNumber(min)}개를 서비스 상태로 유지해야 하는데 ${name} 그룹의 최대 용량이 ${formatNumber(max)}입니다. 이 값은 최대 용량보다 작아야 하므로 업데이트가 실패합니다.`,
};

export const notRising: LocalizedTemplate<{ readonly percents: string }> = {
	en: ({ percents }) => `Checkpoints must rise; AWS rejects this instance refresh: ${percents}`,
	ko: ({ percents }) => `체크포인트는 순서대로 커져야 하므로 AWS가 이 인스턴스 새로 고침을 거부합니다: ${percents}`,
};

export const endsEarly: LocalizedTemplate<{ readonly name: string; readonly last: number }> = {
	en: ({ name, last }) => `The refresh ends at its last checkpoint: ${100 - last} % of ${name} keep the old configuration.`,
	ko: ({ name, last }) => `새로 고침이 마지막 체크포인트에서 끝나므로 ${name} 그룹의 ${100 - last} %는 이전 구성으로 남습니다.`,
};

export const noRollback: LocalizedTemplate<{ readonly version: string }> = {
	en: ({ version }) => `AWS cannot roll back a group whose launch template version is ${version}: if the new instances fail, the refresh just stops.`,
	ko: ({ version }) => `시작 템플릿 버전이 ${version}인 그룹은 롤백할 수 없습니다. 새 인스턴스가 실패하면 새로 고침이 멈추기만 합니다.`,
};

export const protectedWait: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `Every new instance of ${name} is protected from scale-in, so that the refresh waits one hour for them and then fails.`,
	ko: ({ name }) => `${name} 그룹의 새 인스턴스는 모두 축소 보호가 켜져 있으므로 새로 고침이 한 시간 기다린 뒤 실패합니다.`,
};

export const setMinInService: LocalizedTemplate<string> = {
	en: (count) => `Keep ${count} in service`,
	ko: (count) => `서비스 상태로 유지할 수를 ${count}(으)로 설정`,
};

export const addHundred: LocalizedTemplate<string> = {
	en: (percents) => `Set the checkpoints to ${percents}`,
	ko: (percents) => `체크포인트를 ${percents}(으)로 설정`,
};

export const rollbackOff: Localized = { en: 'Switch automatic rollback off', ko: '자동 롤백 끄기' };

export const replaceProtected: Localized = { en: 'Replace protected instances too', ko: '보호된 인스턴스도 교체' };
