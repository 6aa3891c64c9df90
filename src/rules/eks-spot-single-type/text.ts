import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Spot nodes of one type', ko: '한 유형만 쓰는 스팟 노드' },
	why: {
		en: 'Each instance type in each Availability Zone is a pool of its own, which can run dry. A Spot node group of one type has one pool a zone: interruptions come together, and new nodes may not start. AWS advises several types of the same size; the group takes the pools with the most capacity.',
		ko: '인스턴스 유형과 가용 영역의 조합마다 별개의 스팟 풀이 있고 각각 고갈될 수 있습니다. 한 유형만 쓰는 스팟 노드 그룹은 영역당 풀이 하나뿐이라 중단이 한꺼번에 일어나고 새 노드가 시작되지 못할 수 있습니다. AWS는 같은 크기의 유형을 여러 개 지정하도록 권장합니다.',
	},
	noFix: {
		en: 'Types that are not written in a list on one line, or have no like, are for you to choose.',
		ko: '한 줄 목록으로 쓰이지 않았거나 비슷한 유형이 없으면 직접 골라야 합니다.',
	},
};

export const onePool: LocalizedTemplate<{ readonly name: string; readonly type: string }> = {
	en: ({ name, type }) => `Spot nodes of ${name} are all ${type}, one pool in each zone: when it runs dry, they go together and none comes back.`,
	ko: ({ name, type }) => `${name}의 스팟 노드가 모두 ${type}이어서 영역마다 풀이 하나뿐입니다. 고갈되면 한꺼번에 중단되고 다시 시작되지 못합니다.`,
};

export const addTypes: LocalizedTemplate<string> = {
	en: (types) => `Add ${types}`,
	ko: (types) => `${types} 추가`,
};
