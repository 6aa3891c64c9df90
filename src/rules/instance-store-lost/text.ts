import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Instance store that does not last', ko: '유지되지 않는 인스턴스 스토어' },
	why: {
		en: 'The local disks of an instance are erased whenever it stops, hibernates or ends; only a reboot keeps them. A warm pool of stopped instances, hibernation and a Spot interruption that stops therefore bring the instance back with empty disks: what was prepared on them is gone. Keep what must last on EBS or elsewhere, or prepare the disks at every start. A type without local disks ignores the mapping.',
		ko: '인스턴스의 로컬 디스크는 중지, 최대 절전, 종료할 때마다 지워지며 재부팅할 때만 유지됩니다. 따라서 중지된 인스턴스의 웜 풀, 최대 절전, 중지하는 스팟 중단을 거친 인스턴스는 빈 디스크로 돌아오고 준비해 둔 것이 사라집니다. 남아야 할 것은 EBS 등에 두거나 시작할 때마다 디스크를 준비하십시오. 로컬 디스크가 없는 유형은 매핑을 무시합니다.',
	},
	noFix: {
		en: 'Whether the data on the local disks must last is not in the code.',
		ko: '로컬 디스크의 데이터가 유지되어야 하는지는 코드에 없습니다.',
	},
};

interface Disks {
	readonly type: string;
	readonly totalGB: number;
}

export const wipedByPool: LocalizedTemplate<Disks & { readonly group: string; readonly state: string }> = {
	en: ({ type, totalGB, group, state }) => `Instances of the warm pool of ${group} are ${state.toLowerCase()}, which erases the ${formatNumber(totalGB)} GB of local disks of ${type}: what was prepared there is gone when they start.`,
	ko: ({ type, totalGB, group, state }) => `${group} 그룹의 웜 풀 상태가 ${state}이므로 ${type}의 로컬 디스크 ${formatNumber(totalGB)} GB가 지워지고, 준비해 둔 것은 시작할 때 남아 있지 않습니다.`,
};

export const wipedByHibernation: LocalizedTemplate<Disks> = {
	en: ({ type, totalGB }) => `Hibernation erases the ${formatNumber(totalGB)} GB of local disks of ${type}; only memory and EBS volumes come back.`,
	ko: ({ type, totalGB }) => `최대 절전을 하면 ${type}의 로컬 디스크 ${formatNumber(totalGB)} GB가 지워지고 메모리와 EBS 볼륨만 돌아옵니다.`,
};

export const wipedBySpot: LocalizedTemplate<Disks & { readonly behavior: string }> = {
	en: ({ type, totalGB, behavior }) => `An interruption with ${behavior} brings the instance back, but erases the ${formatNumber(totalGB)} GB of local disks of ${type}.`,
	ko: ({ type, totalGB, behavior }) => `중단 동작이 ${behavior}이면 인스턴스는 돌아오지만 ${type}의 로컬 디스크 ${formatNumber(totalGB)} GB는 지워집니다.`,
};

export const noDevice: LocalizedTemplate<{ readonly type: string }> = {
	en: ({ type }) => `This type has no local disks, so that the device of the mapping is not there: ${type}`,
	ko: ({ type }) => `이 유형에는 로컬 디스크가 없어 매핑한 장치가 생기지 않습니다: ${type}`,
};
