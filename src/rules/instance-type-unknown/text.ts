import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Instance type that AWS does not have', ko: 'AWS에 없는 인스턴스 유형' },
	why: {
		en: 'A size that its family does not have is rejected when the instance is launched: a group then cannot replace or add instances. '
			+ 'Choose a size that the family has. A family that is newer than our data is only pointed out.',
		ko: '패밀리에 없는 크기를 지정하면 인스턴스를 시작할 때 거부되고, Auto Scaling 그룹은 인스턴스를 교체하거나 추가하지 못합니다. '
			+ '패밀리에 있는 크기를 선택하십시오. 데이터보다 새로운 패밀리는 알려 드리기만 합니다.',
	},
};

export const unknownSize: LocalizedTemplate<{ readonly name: string; readonly family: string; readonly sizes: string }> = {
	en: ({ name, family, sizes }) => `The ${family} family has no type ${name}; AWS rejects it. Sizes of ${family}: ${sizes}`,
	ko: ({ name, family, sizes }) => `${family} 패밀리에 ${name} 유형이 없어 AWS가 거부합니다. ${family}의 크기: ${sizes}`,
};

export const unlistedSize: LocalizedTemplate<{ readonly name: string; readonly family: string; readonly sizes: string; readonly asOf: string }> = {
	en: ({ name, family, sizes, asOf }) => `AWS's list of ${asOf} has no type ${name}; unless AWS has added it since, it is rejected. Sizes of ${family}: ${sizes}`,
	ko: ({ name, family, sizes, asOf }) => `${asOf} 기준 AWS 목록에 ${name} 유형이 없습니다. 이후 추가된 유형이 아니라면 AWS가 거부합니다. ${family}의 크기: ${sizes}`,
};

export const wrongCase: LocalizedTemplate<{ readonly name: string; readonly right: string }> = {
	en: ({ name, right }) => `AWS writes this instance type ${right} and rejects ${JSON.stringify(name)}`,
	ko: ({ name, right }) => `이 인스턴스 유형의 표기는 ${right}이며, AWS는 ${JSON.stringify(name)} 값을 거부합니다.`,
};

export const unknownFamily: LocalizedTemplate<{ readonly name: string; readonly asOf: string }> = {
	en: ({ name, asOf }) => `AWS's list of ${asOf} has no family of this name; it may be newer, or a slip: ${name}`,
	ko: ({ name, asOf }) => `${asOf} 기준 AWS 목록에 없는 패밀리입니다. 더 새로운 패밀리이거나 오타일 수 있습니다: ${name}`,
};

export const changeTo: LocalizedTemplate<{ readonly name: string }> = {
	en: ({ name }) => `Change to ${name}`,
	ko: ({ name }) => `${name}(으)로 변경`,
};

export const changeList: LocalizedTemplate<string> = {
	en: (names) => `Change the wrong names of the list to ${names}`,
	ko: (names) => `목록의 잘못된 이름을 ${names}(으)로 변경`,
};
