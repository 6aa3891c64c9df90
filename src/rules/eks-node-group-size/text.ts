import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Node group sizes that AWS rejects', ko: 'AWS가 거부하는 노드 그룹 크기' },
	why: {
		en: 'Minimum, desired and maximum size of a node group must stand in this order, and the maximum must be at least 1; minimum and desired size may be 0. AWS rejects the group otherwise.',
		ko: '노드 그룹의 최소, 원하는, 최대 크기는 이 순서대로 커져야 하고 최대 크기는 1 이상이어야 합니다. 최소와 원하는 크기는 0이어도 됩니다. 어기면 AWS가 그룹을 거부합니다.',
	},
};

export const maxZero: LocalizedTemplate<Readonly<Record<string, never>>> = {
	en: () => 'The maximum of a node group must be at least 1; AWS rejects this group.',
	ko: () => '노드 그룹의 최대 크기는 1 이상이어야 하므로 AWS가 이 그룹을 거부합니다.',
};

export const setOne: Localized = { en: 'Raise the maximum', ko: '최대 크기 늘리기' };
