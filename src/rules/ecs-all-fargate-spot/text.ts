import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Service on Fargate Spot alone', ko: 'Fargate Spot만 쓰는 서비스' },
	why: {
		en: 'AWS takes Fargate Spot tasks back with a warning of two minutes whenever it needs the capacity, and starts new ones only where there is some: all tasks may be gone at once, for as long as the shortage lasts. FARGATE with a base of one or two tasks beside FARGATE_SPOT with the weight keeps a floor and most of the saving.',
		ko: 'AWS는 용량이 필요하면 2분 전에 알리고 Fargate Spot 태스크를 회수하며, 여유가 있을 때만 새 태스크를 시작합니다. 모든 태스크가 한꺼번에 사라지고 부족이 풀릴 때까지 돌아오지 않을 수 있습니다. FARGATE에 base 1~2를 두고 FARGATE_SPOT에 weight를 주면 최소 용량을 지키면서 비용도 대부분 줄일 수 있습니다.',
	},
};

export const allSpot: LocalizedTemplate<{ readonly name: string; readonly isServing: boolean }> = {
	en: ({ name, isServing }) => `All tasks of ${name} are Fargate Spot tasks: a shortage of capacity can take every one of them${isServing ? ', and requests fail until it ends' : ', and the work waits until it ends'}.`,
	ko: ({ name, isServing }) => `${name}의 태스크가 모두 Fargate Spot이어서 용량이 부족하면 전부 사라질 수 있습니다${isServing ? '. 그동안 요청이 실패합니다.' : '. 그동안 작업이 멈춥니다.'}`,
};

export const toFargate: Localized = { en: 'Use FARGATE instead', ko: 'FARGATE로 변경' };
