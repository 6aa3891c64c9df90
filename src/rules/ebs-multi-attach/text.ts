import { formatNumber } from '../../core/format';
import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Volume that instances cannot share', ko: '인스턴스가 공유할 수 없는 볼륨' },
	why: {
		en: 'A volume belongs to one instance, unless it is of type io1 or io2 with Multi-Attach on: then up to 16 instances built on Nitro share it, all in one zone. AWS rejects other attachments. The instances need a file system for clusters: with a usual one they destroy each other\'s data.',
		ko: '볼륨은 인스턴스 하나에만 연결됩니다. 다중 연결을 켠 io1이나 io2만 같은 가용 영역의 Nitro 기반 인스턴스 최대 16개가 공유할 수 있으며 그 밖의 연결은 AWS가 거부합니다. 인스턴스는 클러스터용 파일 시스템을 써야 합니다. 일반 파일 시스템을 쓰면 서로의 데이터를 망가뜨립니다.',
	},
	noFix: {
		en: 'Which instance should have the volume, or which type they should be, is not in the code.',
		ko: '어느 인스턴스가 볼륨을 가져야 하는지, 어떤 유형이어야 하는지는 코드에 없습니다.',
	},
};

export const wrongType: LocalizedTemplate<{ readonly type: string; readonly types: string }> = {
	en: ({ type, types }) => `Multi-Attach is for ${types} only; AWS rejects it for a volume of type ${type}`,
	ko: ({ type, types }) => `다중 연결은 ${types}에서만 쓸 수 있어 AWS가 거부합니다. 현재 유형: ${type}`,
};

export const notShared: LocalizedTemplate<{ readonly name: string; readonly count: number }> = {
	en: ({ name, count }) => `${name} is attached ${formatNumber(count)} times, but Multi-Attach is off; AWS rejects all but one.`,
	ko: ({ name, count }) => `${name} 볼륨을 ${formatNumber(count)}번 연결하지만 다중 연결이 꺼져 있어 AWS가 하나만 허용합니다.`,
};

export const tooMany: LocalizedTemplate<{ readonly name: string; readonly count: number; readonly max: number }> = {
	en: ({ name, count, max }) => `${name} is attached to ${formatNumber(count)} instances, and AWS takes at most ${max}.`,
	ko: ({ name, count, max }) => `${name} 볼륨을 인스턴스 ${formatNumber(count)}개에 연결하지만 최대 ${max}개까지만 허용됩니다.`,
};

export const notNitro: LocalizedTemplate<{ readonly name: string; readonly type: string }> = {
	en: ({ name, type }) => `${name} uses Multi-Attach, and AWS attaches such volumes only to instances built on Nitro, which this type is not: ${type}`,
	ko: ({ name, type }) => `${name} 볼륨은 다중 연결을 쓰므로 Nitro 기반 인스턴스에만 연결할 수 있는데 이 유형은 Nitro 기반이 아닙니다: ${type}`,
};

export const switchOff: Localized = { en: 'Switch Multi-Attach off', ko: '다중 연결 끄기' };
