/** The words of a Markdown report. */
import type { Localized, LocalizedTemplate } from '../../core/model/localized';

const words = {
	changes: { en: 'Settings changed', ko: '바꾼 설정' },
	figures: { en: 'Figures', ko: '결과' },
	setting: { en: 'Setting', ko: '설정' },
	before: { en: 'Before', ko: '이전' },
	after: { en: 'After', ko: '이후' },
	figure: { en: 'Figure', ko: '항목' },
	value: { en: 'Value', ko: '값' },
	inService: { en: 'instances in service', ko: '서비스 중인 인스턴스' },
	expectations: { en: 'Expectations', ko: '기대한 결과' },
	causes: { en: 'What happened, and why', ko: '무슨 일이 왜 일어났는가' },
	assumed: { en: 'Not told by the code: left out or assumed', ko: '코드에 없어 제외하거나 가정한 것' },
	unknown: { en: 'unknown', ko: '알 수 없음' },
	notRecovered: { en: 'not within the run', ko: '실행이 끝날 때까지 복구되지 않음' },
} satisfies Readonly<Record<string, Localized>>;

export const reportText = {
	...words,
	span: { en: ({ start, duration }) => `from ${start} for ${duration}`, ko: ({ start, duration }) => `${start}부터 ${duration}` } satisfies LocalizedTemplate<{ readonly start: string; readonly duration: string }>,
	ofAll: { en: ({ part, all }) => `${part} of ${all}`, ko: ({ part, all }) => `${all}건 중 ${part}건` } satisfies LocalizedTemplate<{ readonly part: string; readonly all: string }>,
	spare: { en: ({ all, spare }) => `${all}, ${spare} of them spare`, ko: ({ all, spare }) => `${all}시간(여유 ${spare}시간)` } satisfies LocalizedTemplate<{ readonly all: string; readonly spare: string }>,
	better: { en: (share) => `better ${share}`, ko: (share) => `개선 ${share}` } satisfies LocalizedTemplate<string>,
	worse: { en: (share) => `worse ${share}`, ko: (share) => `악화 ${share}` } satisfies LocalizedTemplate<string>,
	more: { en: (count) => `${count} more`, ko: (count) => `${count}개 더 보기` } satisfies LocalizedTemplate<number>,
	footer: {
		en: ({ hash, seed }) => `Simulated by Compute Lab; the same scenario always gives run ${hash} · seed ${seed}`,
		ko: ({ hash, seed }) => `Compute Lab 시뮬레이션. 같은 시나리오는 항상 같은 결과를 냅니다 · 실행 ${hash} · 시드 ${seed}`,
	} satisfies LocalizedTemplate<{ readonly hash: string; readonly seed: number }>,
};
