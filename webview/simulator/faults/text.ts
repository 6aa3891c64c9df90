/** Texts of the fault timeline. */
import type { Texts } from '../../shared/i18n';

export interface FaultText {
	readonly faults: string;
	readonly help: string;
	readonly none: string;
	readonly add: string;
	readonly presets: string;
	readonly palette: string;
	/** Name of a chip that adds a fault. */
	readonly chip: (what: string, clock: string) => string;
	readonly for: (what: string, duration: string) => string;
	readonly from: (what: string, from: string, to: string) => string;
	readonly at: (what: string, at: string) => string;
}

export const faultText: Texts<FaultText> = {
	en: {
		faults: 'Faults',
		help: 'Drag to move, edges to stretch; arrow keys, Shift and Alt stretch; Delete removes',
		none: 'Nothing fails in this run.',
		add: 'Add fault',
		presets: 'What if…',
		palette: 'Drag onto the timeline, or click to add at the cursor',
		chip: (what, clock) => `Add ${what} at ${clock}`,
		for: (what, duration) => `${what} · ${duration}`,
		from: (what, from, to) => `${what}, from ${from} to ${to}`,
		at: (what, at) => `${what}, at ${at}`,
	},
	ko: {
		faults: '장애',
		help: '드래그로 이동, 가장자리로 길이 조절. 화살표 키로 이동, Shift·Alt와 함께 길이 조절, Delete로 삭제',
		none: '이 실행에는 장애가 없습니다.',
		add: '장애 추가',
		presets: '장애 시나리오',
		palette: '타임라인으로 드래그하거나 클릭하여 커서 위치에 추가합니다',
		chip: (what, clock) => `${clock}에 추가: ${what}`,
		for: (what, duration) => `${what} · ${duration}`,
		from: (what, from, to) => `${what}, ${from}부터 ${to}까지`,
		at: (what, at) => `${what}, ${at}`,
	},
};
