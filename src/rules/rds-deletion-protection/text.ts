import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Database without deletion protection', ko: '삭제 방지가 없는 데이터베이스' },
	why: {
		en: 'A change that replaces the database, a removed block or a wrong destroy deletes it with its data and its automated backups. With deletion protection AWS refuses until somebody switches it off, which costs nothing. For databases that come and go with tests it is only in the way.',
		ko: '데이터베이스를 교체하는 변경, 지워진 블록, 잘못된 destroy 한 번으로 데이터와 자동 백업이 함께 삭제될 수 있습니다. 삭제 방지를 켜면 누군가 끌 때까지 AWS가 삭제를 거부하며 비용은 없습니다. 테스트마다 만들고 지우는 데이터베이스에는 필요하지 않습니다.',
	},
};

export const unprotected: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `One wrong change deletes ${name} with its data and automated backups: nothing protects it.`,
	ko: ({ name }) => `삭제 방지가 없어 잘못된 변경 한 번으로 ${name}이(가) 데이터와 자동 백업까지 삭제될 수 있습니다.`,
};

export const protect: Localized = { en: 'Switch deletion protection on', ko: '삭제 방지 켜기' };
