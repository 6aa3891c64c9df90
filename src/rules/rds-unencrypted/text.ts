import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Database without encryption', ko: '암호화하지 않은 데이터베이스' },
	why: {
		en: 'Without encryption the storage of a database, its backups, snapshots, logs and replicas lie in the clear. It costs nothing worth mentioning, but has to be chosen when the database is made: later a snapshot is copied encrypted and restored, and infra code replaces the database.',
		ko: '암호화하지 않으면 데이터베이스의 스토리지와 백업, 스냅샷, 로그, 복제본이 모두 평문으로 저장됩니다. 비용 부담은 거의 없지만 만들 때 정해야 합니다. 나중에는 스냅샷을 암호화해 복사하고 복원해야 하며 인프라 코드에서는 데이터베이스가 교체됩니다.',
	},
};

export const off: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `Storage, backups and snapshots of ${name} are not encrypted. Changing it later replaces the database.`,
	ko: ({ name }) => `${name}의 스토리지와 백업, 스냅샷이 암호화되지 않습니다. 나중에 바꾸면 데이터베이스가 교체됩니다.`,
};

export const encrypt: Localized = { en: 'Encrypt the storage (replaces a database that is there already)', ko: '스토리지 암호화(이미 있는 데이터베이스는 교체됨)' };
