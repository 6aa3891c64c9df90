/** Texts of the load. */
import type { Texts } from '../../shared/i18n';

export type LoadPresetId = 'steady' | 'daily' | 'flash-sale' | 'ramp' | 'batch';

export interface LoadText {
	readonly presets: Readonly<Record<LoadPresetId, string>>;
	readonly patterns: string;
	readonly curve: string;
	readonly curveHelp: string;
	/** Of a pattern: its points cannot be added to before it is drawn. */
	readonly handle: Readonly<Record<string, string>>;
	readonly point: (number: string) => string;
	readonly pointAt: (clock: string, rate: string) => string;
	readonly drawPoints: string;
	readonly addPoint: string;
	readonly manyPoints: (count: string) => string;
	readonly trace: (count: string) => string;
	readonly peakOf: (rate: string) => string;
}

export const loadText: Texts<LoadText> = {
	en: {
		presets: { 'steady': 'Steady', 'daily': 'Daily', 'flash-sale': 'Flash sale', 'ramp': 'Ramp', 'batch': 'Batch' },
		patterns: 'Pattern',
		curve: 'Demand over the run',
		curveHelp: 'Drag the points, or move them with the arrow keys (Shift: further). Double-click adds a point, Delete removes one.',
		handle: { level: 'Rate', from: 'Rate at the beginning', to: 'Rate at the end', low: 'Lowest rate', high: 'Highest rate', start: 'Rise begins', peak: 'Peak begins', fall: 'Peak ends', end: 'Fall ends' },
		point: number => `Point ${number}`,
		pointAt: (clock, rate) => `${clock}, ${rate} requests per second`,
		drawPoints: 'Draw it by points',
		addPoint: '+ Add point',
		manyPoints: count => `${count} points: too many to drag. Import them again, or choose a pattern.`,
		trace: count => `${count} recorded requests.`,
		peakOf: rate => `peak ${rate} req/s`,
	},
	ko: {
		presets: { 'steady': '일정', 'daily': '하루 주기', 'flash-sale': '반짝 세일', 'ramp': '점진 증가', 'batch': '배치' },
		patterns: '패턴',
		curve: '실행 중의 수요',
		curveHelp: '지점을 드래그하거나 화살표 키로 옮깁니다(Shift: 크게). 두 번 클릭하면 지점을 추가하고 Delete로 삭제합니다.',
		handle: { level: '요청률', from: '처음 요청률', to: '끝 요청률', low: '최저 요청률', high: '최고 요청률', start: '증가 시작', peak: '정점 시작', fall: '정점 끝', end: '감소 끝' },
		point: number => `지점 ${number}`,
		pointAt: (clock, rate) => `${clock}, 초당 요청 ${rate}건`,
		drawPoints: '지점으로 그리기',
		addPoint: '+ 지점 추가',
		manyPoints: count => `지점이 ${count}개여서 드래그할 수 없습니다. 다시 가져오거나 패턴을 선택하십시오.`,
		trace: count => `기록된 요청 ${count}건.`,
		peakOf: rate => `정점 ${rate}건/초`,
	},
};
