/** Texts of the search for better settings. The sentence of each suggestion comes with it. */
import { formatNumber } from '../../../src/core/format';
import type { Survival } from '../../../src/scenarios/suggest/figures';
import type { Texts } from '../../shared/i18n';

export interface SuggestText {
	readonly suggest: string;
	readonly help: string;
	readonly title: string;
	readonly asking: string;
	readonly running: (done: string, expected: string) => string;
	readonly runningShort: string;
	readonly cancel: string;
	readonly cancelled: (done: string) => string;
	readonly done: (runs: string) => string;
	readonly nothingBetter: string;
	readonly nothingToChange: string;
	readonly presentFails: string;
	readonly outdated: string;
	readonly again: string;
	readonly failed: string;
	readonly whatWasRun: (hasOwnLoss: boolean) => string;
	readonly onlyWritable: string;
	readonly number: string;
	readonly present: string;
	readonly costPerDay: string;
	readonly instanceHours: string;
	readonly p99: string;
	readonly survives: string;
	readonly survival: Readonly<Record<Survival, string>>;
	readonly availability: string;
	readonly changes: string;
	readonly inUse: string;
	readonly use: string;
	readonly useOf: (number: string) => string;
	readonly back: string;
	readonly useBefore: string;
	readonly write: string;
	readonly writeOf: (number: string) => string;
	readonly plot: (suggestions: string) => string;
	readonly cheaper: string;
	readonly faster: string;
	readonly of: (policy: string, setting: string) => string;
	readonly announce: (suggestions: number) => string;
}

export const suggestText: Texts<SuggestText> = {
	en: {
		suggest: 'Suggest settings',
		help: 'Runs this load and these faults with some hundred other settings, and shows those that are cheaper, faster or survive more',
		title: 'Suggested settings',
		asking: 'Finding out which settings the code lets change…',
		running: (done, expected) => `${done} of about ${expected} runs`,
		runningShort: 'Search in progress',
		cancel: 'Cancel',
		cancelled: done => `Cancelled after ${done} runs; this is what was found until then.`,
		done: runs => `Best of ${runs} runs.`,
		nothingBetter: 'No other settings are cheaper, faster or survive more without being worse elsewhere.',
		nothingToChange: 'The code leaves no setting that could be changed: each is unknown, or shared with another group.',
		presentFails: 'The present settings do not run; mend them first.',
		outdated: 'The load, the faults or other settings have changed since this search.',
		again: 'Search again',
		failed: 'The search has failed',
		whatWasRun: hasOwnLoss => hasOwnLoss ? 'With the load and the faults of this scenario.' : 'With the load and the faults of this scenario, and again with a zone lost at the peak.',
		onlyWritable: 'Only what can be written into the code is changed.',
		number: 'No.',
		present: 'Now',
		costPerDay: 'Cost a day',
		instanceHours: 'Instance-hours',
		p99: 'Latency p99',
		survives: 'Survives AZ loss',
		survival: { yes: 'Yes', dip: 'With a dip', no: 'No' },
		availability: 'Availability',
		changes: 'Changes',
		inUse: 'in use',
		use: 'Use',
		useOf: number => `Use suggestion ${number}`,
		back: 'Back',
		useBefore: 'Back to the settings from before the search',
		write: 'Write to code…',
		writeOf: number => `Write to code… (suggestion ${number})`,
		plot: suggestions => `${suggestions} suggestions and the present settings by cost and latency; the table has the figures`,
		cheaper: '← cheaper',
		faster: '↓ faster',
		of: (policy, setting) => `${policy}: ${setting}`,
		announce: suggestions => suggestions === 0 ? 'The search found no better settings.' : `The search found ${formatNumber(suggestions)} ${suggestions === 1 ? 'suggestion' : 'suggestions'}.`,
	},
	ko: {
		suggest: '설정 추천',
		help: '이 부하와 장애를 수백 가지 다른 설정으로 실행하여, 더 저렴하거나 빠르거나 장애에 더 강한 설정을 보여 줍니다',
		title: '추천 설정',
		asking: '코드에서 바꿀 수 있는 설정을 확인하는 중입니다…',
		running: (done, expected) => `약 ${expected}회 중 ${done}회 실행`,
		runningShort: '검색 중',
		cancel: '취소',
		cancelled: done => `${done}회 실행한 뒤 취소했습니다. 그때까지 찾은 결과를 보여 줍니다.`,
		done: runs => `${runs}회 실행한 결과입니다.`,
		nothingBetter: '다른 면에서 나빠지지 않으면서 더 저렴하거나 빠르거나 장애에 더 강한 설정이 없습니다.',
		nothingToChange: '코드에서 바꿀 수 있는 설정이 없습니다. 모두 값을 알 수 없거나 다른 그룹과 함께 쓰는 값입니다.',
		presentFails: '지금 설정으로는 실행할 수 없습니다. 먼저 설정을 고치십시오.',
		outdated: '검색한 뒤에 부하, 장애 또는 다른 설정이 바뀌었습니다.',
		again: '다시 검색',
		failed: '검색에 실패했습니다',
		whatWasRun: hasOwnLoss => hasOwnLoss ? '이 시나리오의 부하와 장애로 실행했습니다.' : '이 시나리오의 부하와 장애로 한 번, 정점에서 가용 영역 하나를 잃는 조건으로 한 번 더 실행했습니다.',
		onlyWritable: '코드에 쓸 수 있는 설정만 바꿉니다.',
		number: '번호',
		present: '현재',
		costPerDay: '하루 비용',
		instanceHours: '인스턴스 시간',
		p99: '지연 시간 p99',
		survives: 'AZ 손실 시',
		survival: { yes: '견딤', dip: '잠시 흔들림', no: '못 견딤' },
		availability: '가용성',
		changes: '변경',
		inUse: '사용 중',
		use: '사용',
		useOf: number => `추천 ${number} 사용`,
		back: '되돌리기',
		useBefore: '되돌리기: 검색 전 설정',
		write: '코드에 쓰기…',
		writeOf: number => `코드에 쓰기… (추천 ${number})`,
		plot: suggestions => `추천 ${suggestions}개와 현재 설정의 비용과 지연 시간. 수치는 표에 있습니다`,
		cheaper: '← 저렴',
		faster: '↓ 빠름',
		of: (policy, setting) => `${policy}: ${setting}`,
		announce: suggestions => suggestions === 0 ? '더 나은 설정을 찾지 못했습니다.' : `추천 설정 ${formatNumber(suggestions)}개를 찾았습니다.`,
	},
};
