/** The words of a run's report. */
import type { Localized, LocalizedTemplate } from '../../core/model/localized';

type Template<Args> = LocalizedTemplate<Args>;

const arrived: Template<{ readonly arrived: string; readonly peak: string }> = {
	en: (requests) => `${requests.arrived}, at the peak ${requests.peak} per second`,
	ko: (requests) => `${requests.arrived}건, 정점에서 초당 ${requests.peak}건`,
};

const droppedWithin: Template<{ readonly dropped: string; readonly dropping: string }> = {
	en: ({ dropped, dropping }) => `${dropped}, within ${dropping}`,
	ko: ({ dropped, dropping }) => `${dropped}건, ${dropping} 동안`,
};

const instanceCounts: Template<{ readonly lowest: string; readonly highest: string; readonly hours: string; readonly spare: string }> = {
	en: ({ lowest, highest, hours, spare }) => `${lowest}–${highest} in service, ${hours} instance-hours, ${spare} of them spare`,
	ko: ({ lowest, highest, hours, spare }) => `서비스 중 ${lowest}–${highest}개, 인스턴스 시간 ${hours}시간(여유 ${spare}시간)`,
};

const cost: Template<{ readonly run: string; readonly day: string }> = {
	en: ({ run, day }) => `${run} for this run, ${day} per day`,
	ko: ({ run, day }) => `이번 실행 ${run}, 하루 ${day}`,
};

const unknownBecause: Template<{ readonly reason: string }> = {
	en: ({ reason }) => `unknown: ${reason}`,
	ko: ({ reason }) => `알 수 없음: ${reason}`,
};

const hit: Template<{ readonly count: number; readonly shown: string }> = {
	en: ({ count, shown }) => count === 1 ? '1 instance hit' : `${shown} instances hit`,
	ko: ({ shown }) => `영향받은 인스턴스 ${shown}개`,
};

const faultDropped: Template<{ readonly count: string }> = {
	en: ({ count }) => `${count} requests dropped`,
	ko: ({ count }) => `처리하지 못한 요청 ${count}건`,
};

const recovered: Template<{ readonly recovery: string }> = {
	en: ({ recovery }) => `recovered after ${recovery}`,
	ko: ({ recovery }) => `${recovery} 후 복구`,
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
	dropped: { en: 'dropped', ko: '처리하지 못한 요청' },
	none: { en: 'none', ko: '없음' },
	retried: { en: 'further attempts', ko: '재시도' },
	statusCodes: { en: 'status codes', ko: '상태 코드' },
	latency: { en: 'latency', ko: '지연 시간' },
	instances: { en: 'instances', ko: '인스턴스' },
	belowTarget: { en: 'below desired', ko: '원하는 용량 미달' },
	price: { en: 'cost', ko: '비용' },
	notRecovered: { en: 'not recovered within the run', ko: '실행이 끝날 때까지 복구되지 않음' },
	expectations: { en: 'Expectations', ko: '기대한 결과' },
	met: { en: 'met', ko: '충족' },
	notMet: { en: 'not met', ko: '미충족' },
	settings: { en: 'Settings', ko: '설정' },
	notes: { en: 'Notes', ko: '참고' },
	activities: { en: 'What happened, and why', ko: '무슨 일이 왜 일어났는가' },
} satisfies Readonly<Record<string, Localized>>;

export const runText = { ...words, arrived, droppedWithin, instanceCounts, cost, unknownBecause, hit, faultDropped, recovered, span, hash };
