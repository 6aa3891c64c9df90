/** What quick runs of a group show, in a few words for a lens or a list: `zone loss: survives · load ×2: drops for 4 min`. */
import { formatDuration } from '../../core/format';
import { isLoop, isOverloaded, type GroupJudgement } from '../../core/judgement';
import type { LanguageTag, Localized } from '../../core/model/localized';

/** What is wrong comes last, where the eye stops. @returns `undefined` where nothing could be judged */
export function verdictText(judgement: GroupJudgement): Localized | undefined {
	const en = partsOf(judgement, 'en');
	return en.length === 0 ? undefined : { en: en.join(' · '), ko: partsOf(judgement, 'ko').join(' · ') };
}

const words = {
	zoneLoss: { en: 'zone loss', ko: '영역 손실' },
	doubling: { en: 'load ×2', ko: '부하 2배' },
	survives: { en: 'survives', ko: '버팀' },
	keepsUp: { en: 'keeps up', ko: '따라감' },
	loop: { en: 'replaces instances in a loop', ko: '인스턴스 교체 반복' },
} as const satisfies Readonly<Record<string, Localized>>;

function partsOf({ 'zone-loss': zoneLoss, 'load-doubling': doubling, 'replacement-loop': loop, credits }: GroupJudgement, language: LanguageTag): readonly string[] {
	const outcome = (judged: { readonly droppingSeconds: number } & Parameters<typeof isOverloaded>[0], good: Localized): string =>
		isOverloaded(judged) ? dropping(formatDuration(judged.droppingSeconds, language))[language] : good[language];
	return [
		...zoneLoss === undefined ? [] : [`${words.zoneLoss[language]}: ${outcome(zoneLoss, words.survives)}`],
		...doubling === undefined ? [] : [`${words.doubling[language]}: ${outcome(doubling, words.keepsUp)}`],
		...loop === undefined || !isLoop(loop) ? [] : [words.loop[language]],
		...credits === undefined || credits.emptyAfterSeconds === null ? [] : [creditsLast(formatDuration(credits.emptyAfterSeconds, language))[language]],
	];
}

function dropping(time: string): Localized {
	return { en: `drops for ${time}`, ko: `${time} 동안 손실` };
}

function creditsLast(time: string): Localized {
	return { en: `credits last ${time}`, ko: `크레딧 ${time} 지속` };
}
