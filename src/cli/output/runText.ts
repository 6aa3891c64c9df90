/** The words of a run's report. */
import type { Localized, LocalizedTemplate } from '../../core/model/localized';

interface FaultArgs {
	readonly at: string;
	readonly lost: string;
	readonly dropped: string;
}

type Template<Args> = LocalizedTemplate<Args>;

const arrived: Template<{ readonly arrived: string; readonly peak: string }> = {
	en: (requests) => `${requests.arrived}, at the peak ${requests.peak} per second`,
	ko: (requests) => `${requests.arrived}건, 정점에서 초당 ${requests.peak}건`,
};

const droppedWithin: Template<{ readonly dropped: string; readonly dropping: string }> = {
	en: ({ dropped, dropping }) => `${dropped}, within ${dropping}`,
	ko: ({ dropped, dropping }) => `${dropped}건, ${dropping} 동안`,
};

const seconds: Template<{ readonly seconds: string }> = {
	en: (wait) => `${wait.seconds} s`,
	ko: (wait) => `${wait.seconds}초`,
};

const instanceCounts: Template<{ readonly lowest: string; readonly highest: string; readonly hours: string; readonly spare: string }> = {
	en: ({ lowest, highest, hours, spare }) => `${lowest}–${highest} in service, ${hours} instance-hours, ${spare} of them spare`,
	ko: ({ lowest, highest, hours, spare }) => `서비스 중 ${lowest}–${highest}개, 인스턴스 시간 ${hours}시간(여유 ${spare}시간)`,
};

const cost: Template<{ readonly run: string; readonly day: string }> = {
	en: ({ run, day }) => `${run} for this run, ${day} per day`,
	ko: ({ run, day }) => `이번 실행 ${run}, 하루 ${day}`,
};

const recovered: Template<FaultArgs & { readonly recovery: string }> = {
	en: ({ at, lost, dropped, recovery }) => `${at}: ${lost} instances lost, ${dropped} requests dropped, as many serve again after ${recovery}`,
	ko: ({ at, lost, dropped, recovery }) => `${at}: 인스턴스 ${lost}개 손실, 요청 ${dropped}건 손실, ${recovery} 후 이전 수준으로 복구`,
};

const notRecovered: Template<FaultArgs> = {
	en: ({ at, lost, dropped }) => `${at}: ${lost} instances lost, ${dropped} requests dropped, not recovered within the run`,
	ko: ({ at, lost, dropped }) => `${at}: 인스턴스 ${lost}개 손실, 요청 ${dropped}건 손실, 실행이 끝날 때까지 복구되지 않음`,
};

const span: Template<{ readonly start: string; readonly duration: string }> = {
	en: ({ start, duration }) => `from ${start} for ${duration}`,
	ko: ({ start, duration }) => `${start}부터 ${duration}`,
};

const hash: Template<{ readonly hash: string; readonly seed: number }> = {
	en: (run) => `run ${run.hash} · seed ${run.seed}`,
	ko: (run) => `실행 ${run.hash} · 시드 ${run.seed}`,
};

const words = {
	availability: { en: 'availability', ko: '가용성' },
	requests: { en: 'requests', ko: '요청' },
	dropped: { en: 'dropped', ko: '손실' },
	none: { en: 'none', ko: '없음' },
	wait: { en: 'wait (p99)', ko: '대기 시간(p99)' },
	instances: { en: 'instances', ko: '인스턴스' },
	price: { en: 'cost', ko: '비용' },
	noPrice: { en: 'unknown: no price for this instance type in the Region', ko: '알 수 없음: 이 리전의 인스턴스 유형 요금 정보가 없습니다' },
	settings: { en: 'Settings', ko: '설정' },
	notes: { en: 'Notes', ko: '참고' },
	activities: { en: 'What happened, and why', ko: '무슨 일이 왜 일어났는가' },
} satisfies Readonly<Record<string, Localized>>;

export const runText = { ...words, arrived, droppedWithin, seconds, instanceCounts, cost, recovered, notRecovered, span, hash };
