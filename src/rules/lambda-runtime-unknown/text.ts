import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Unknown Lambda runtime', ko: '알 수 없는 Lambda 런타임' },
	why: {
		en: 'Lambda takes a runtime by its exact identifier, such as python3.14 or nodejs24.x, and rejects any other name. Newer ones than the list has may exist.',
		ko: 'Lambda는 python3.14, nodejs24.x처럼 정확한 식별자만 받으며 다른 이름은 거부합니다. 목록보다 새로운 런타임이 있을 수 있습니다.',
	},
	noFix: {
		en: 'Where no name is similar, nothing tells which runtime is meant.',
		ko: '비슷한 이름이 없으면 어떤 런타임을 뜻하는지 알 수 없습니다.',
	},
};

export const unknown: LocalizedTemplate<{ readonly runtime: string; readonly asOf: string }> = {
	en: ({ runtime, asOf }) => `AWS's list of ${asOf} has no runtime of this name; unless AWS has added it since, it is rejected: ${runtime}`,
	ko: ({ runtime, asOf }) => `${asOf} 기준 AWS 목록에 없는 런타임이며, 이후 추가되지 않았다면 AWS가 거부합니다: ${runtime}`,
};

export const changeTo: LocalizedTemplate<string> = {
	en: (runtime) => `Change the runtime to ${runtime}`,
	ko: (runtime) => `런타임을 ${runtime}(으)로 변경`,
};
