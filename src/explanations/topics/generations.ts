/** What engineers look up about the generations of instance types. */
import type { Facts, InstanceFamily } from '../../core/facts/facts';
import type { Localized } from '../../core/model/localized';
import { instanceTypesPage } from './sources';
import type { Topic } from './topic';

export const generations: Topic = {
	id: 'generations', area: 'instance-types',
	aliases: ['generation', 'previous generation', 'current generation', 'instance generation', '세대', '이전 세대', '현재 세대'],
	sources: [instanceTypesPage('pg'), instanceTypesPage('instance-type-names')],
	text: (facts) => ({
		title: { en: 'Generations', ko: '세대' },
		essence: {
			en: 'The number in the name counts the generations of a series; a newer one usually does more for its price. AWS calls some old families previous generation and still runs them.',
			ko: '이름의 숫자는 시리즈의 세대를 나타내며, 새 세대일수록 대체로 가격 대비 성능이 좋습니다. AWS는 오래된 패밀리를 이전 세대로 부르지만 계속 제공합니다.',
		},
		rows: [
			[{ en: 'two views', ko: '두 가지 기준' }, { en: 'the flag of the EC2 API and AWS’s page of previous generations do not agree', ko: 'EC2 API의 표시와 AWS의 이전 세대 페이지가 서로 다릅니다' }],
			[{ en: 'API only', ko: 'API만 이전 세대' }, both(familiesOf(facts, (family) => family.apiCurrentGeneration === false && !family.documentedPreviousGeneration))],
			[{ en: 'page', ko: '페이지의 이전 세대' }, both(familiesOf(facts, (family) => family.documentedPreviousGeneration))],
		],
		pitfall: {
			en: 'A higher number may need another processor architecture, a Nitro driver or a newer image.',
			ko: '숫자가 높으면 다른 프로세서 아키텍처나 새로운 드라이버, 이미지가 필요할 수 있습니다.',
		},
	}),
};

function both(text: string): Localized {
	return { en: text, ko: text };
}

/** The names of the families that fit, as one list. */
function familiesOf(facts: Facts, fits: (family: InstanceFamily) => boolean): string {
	const names = new Set(facts.instanceTypeNames.map((name) => name.slice(0, name.indexOf('.'))));
	return [...names].filter((name) => {
		const family = facts.instanceFamily(name);
		return family !== undefined && fits(family);
	}).join(', ');
}
