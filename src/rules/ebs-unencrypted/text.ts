import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Volume without encryption', ko: '암호화하지 않은 볼륨' },
	why: {
		en: 'Encryption of a volume covers its data at rest, its snapshots and everything made from them, and costs neither money nor speed worth mentioning. A volume cannot be encrypted later: it is copied by a snapshot, and in infra code it is replaced. An account may encrypt by default, for each Region; then volumes that say nothing are encrypted.',
		ko: '볼륨 암호화는 저장 데이터와 스냅샷, 그로부터 만든 것을 모두 보호하며 비용이나 성능 부담이 거의 없습니다. 나중에 암호화할 수는 없어 스냅샷으로 복사해야 하고 인프라 코드에서는 볼륨이 교체됩니다. 계정이 리전별로 기본 암호화를 켤 수 있으며, 그러면 아무 설정이 없는 볼륨도 암호화됩니다.',
	},
};

export const off: LocalizedTemplate<Readonly<Record<string, never>>> = {
	en: () => 'The volume, its snapshots and all that is made from them are not encrypted. Changing it later replaces the volume.',
	ko: () => '볼륨과 스냅샷, 그로부터 만든 것이 모두 암호화되지 않습니다. 나중에 바꾸면 볼륨이 교체됩니다.',
};

export const mayBe: LocalizedTemplate<Readonly<Record<string, never>>> = {
	en: () => 'Whether the volume is encrypted depends on the account: the code does not say. Changing it later replaces the volume.',
	ko: () => '코드에 설정이 없어 계정의 기본값에 따라 암호화 여부가 달라집니다. 나중에 바꾸면 볼륨이 교체됩니다.',
};

export const encrypt: Localized = { en: 'Encrypt the volume', ko: '볼륨 암호화' };
