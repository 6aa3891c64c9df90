import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Database without backups', ko: '백업이 없는 데이터베이스' },
	why: {
		en: 'A retention of 0 switches automated backups and point-in-time recovery off, and read replicas cannot be made. In Terraform 0 is also what a setting that is not written means. Data that are deleted by mistake are then gone. A retention is 1 to 35 days, of a single instance also 0.',
		ko: '보존 기간이 0이면 자동 백업과 특정 시점 복구가 꺼지고 읽기 전용 복제본도 만들 수 없습니다. Terraform에서는 설정하지 않아도 0입니다. 실수로 지운 데이터를 되돌릴 수 없게 됩니다. 보존 기간은 1~35일이며 단일 인스턴스는 0도 가능합니다.',
	},
};

interface Retention {
	readonly name: string;
	readonly days: number;
	readonly min: number;
	readonly max: number;
	readonly isDefault: boolean;
}

export const noBackups: LocalizedTemplate<Retention> = {
	en: ({ name, isDefault }) => `${name} has no automated backups (retention 0${isDefault ? ', the default of Terraform' : ''}): it can be restored to no point in time.`,
	ko: ({ name, isDefault }) => `${name}에 자동 백업이 없어(보존 기간 0${isDefault ? ', Terraform 기본값' : ''}) 특정 시점으로 복구할 수 없습니다.`,
};

export const outOfRange: LocalizedTemplate<Retention> = {
	en: ({ days, min, max }) => `A retention of ${days} days is outside of ${min}–${max}; AWS rejects it.`,
	ko: ({ days, min, max }) => `보존 기간 ${days}일이 범위(${min}~${max}일)를 벗어나 AWS가 거부합니다.`,
};

export const setDays: LocalizedTemplate<number> = {
	en: (days) => `Keep backups for ${days} days`,
	ko: (days) => `백업을 ${days}일 보존`,
};
