import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Task definition that Fargate does not run', ko: 'Fargate에서 실행할 수 없는 태스크 정의' },
	why: {
		en: 'Every Fargate task has a network interface of its own, so that its network mode must be awsvpc; not written it is bridge, and AWS rejects the task definition. Its ephemeral storage is 20 GiB, or a written size from 21 to 200 GiB.',
		ko: 'Fargate 태스크는 각자 네트워크 인터페이스를 가지므로 네트워크 모드가 awsvpc여야 합니다. 지정하지 않으면 bridge가 되어 AWS가 태스크 정의를 거부합니다. 임시 스토리지는 기본 20GiB이며, 지정할 때는 21~200GiB입니다.',
	},
};

export const networkMode: LocalizedTemplate<{ readonly name: string; readonly mode: string | undefined }> = {
	en: ({ name, mode }) => `Fargate takes the network mode awsvpc only; AWS rejects ${name} ${mode === undefined ? 'without it' : `with ${mode}`}.`,
	ko: ({ name, mode }) => `Fargate는 네트워크 모드 awsvpc만 지원하므로 AWS가 ${name}을(를) 거부합니다(${mode === undefined ? '설정하지 않음' : `현재 ${mode}`}).`,
};

export const badStorage: LocalizedTemplate<{ readonly size: number; readonly min: number; readonly max: number }> = {
	en: ({ size, min, max }) => `Ephemeral storage of ${size} GiB is outside of ${min}–${max} GiB; AWS rejects it. Without the setting it is 20 GiB.`,
	ko: ({ size, min, max }) => `임시 스토리지 ${size}GiB가 범위(${min}~${max}GiB)를 벗어나 AWS가 거부합니다. 설정하지 않으면 20GiB입니다.`,
};

export const toAwsvpc: Localized = { en: 'Set the network mode to awsvpc', ko: '네트워크 모드를 awsvpc로 설정' };

export const setStorage: LocalizedTemplate<number> = {
	en: (size) => `Set ephemeral storage to ${size} GiB`,
	ko: (size) => `임시 스토리지를 ${size}GiB로 설정`,
};
