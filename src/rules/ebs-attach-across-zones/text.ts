import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Volume and instance in different zones', ko: '가용 영역이 다른 볼륨과 인스턴스' },
	why: {
		en: 'A volume lies in one Availability Zone and is attached only to instances there; AWS rejects other attachments. Put both into one zone. Data that is already on a volume moves to another zone by a snapshot.',
		ko: '볼륨은 한 가용 영역에 있으며 같은 영역의 인스턴스에만 연결할 수 있고 그렇지 않으면 AWS가 거부합니다. 둘을 같은 영역에 두십시오. 이미 데이터가 있는 볼륨은 스냅샷으로 다른 영역에 옮깁니다.',
	},
	noFix: {
		en: 'Which of the two is in the wrong zone is not in the code, and a volume that moves loses its data.',
		ko: '둘 중 어느 쪽의 영역이 잘못되었는지는 코드에 없으며, 볼륨의 영역을 바꾸면 데이터가 사라집니다.',
	},
};

export const apart: LocalizedTemplate<{ readonly volume: string; readonly instance: string; readonly volumeZone: string; readonly instanceZone: string }> = {
	en: ({ volume, instance, volumeZone, instanceZone }) => `${volume} is in ${volumeZone} and ${instance} in ${instanceZone}; AWS attaches volumes within a zone only and rejects this.`,
	ko: ({ volume, instance, volumeZone, instanceZone }) => `${volume} 볼륨은 ${volumeZone}에, ${instance} 인스턴스는 ${instanceZone}에 있습니다. 같은 가용 영역에서만 연결할 수 있어 AWS가 거부합니다.`,
};
