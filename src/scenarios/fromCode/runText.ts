/** Sentences about the run itself: time, load, requests, and what AWS does not document. */
import type { Localized } from '../../core/model/localized';

export const runText = {
	seed: { en: 'any number; the same one gives the same run', ko: '아무 수나 됩니다. 같은 수는 같은 결과를 냅니다' },
	hour: { en: 'one hour from 10:00', ko: '10:00부터 한 시간' },
	day: { en: 'one day, because the group scales by the clock', ko: '그룹이 시각에 따라 조정되므로 하루' },
	date: { en: 'a Monday; times are UTC', ko: '월요일, 시각은 UTC' },
	flashSale: { en: 'a flash sale: quiet at 45 % of what the desired capacity serves, about twice of it at the peak', ko: '반짝 세일: 평소에는 원하는 용량이 처리할 수 있는 양의 45%, 정점에서는 약 2배' },
	daily: { en: 'a day: lowest at 04:00 at 18 % of what the desired capacity serves, highest at 16:00 at 72 %', ko: '하루: 04:00에 원하는 용량이 처리할 수 있는 양의 18%로 가장 적고, 16:00에 72%로 가장 많음' },
	model: { en: 'a stream of requests, second by second', ko: '초 단위 요청 흐름' },
	arrivals: { en: 'requests come at random, where each is simulated', ko: '요청을 하나씩 시뮬레이션할 때는 무작위로 도착합니다' },
	serviceTime: { en: 'depends on the application; assumed exponential, where each request is simulated', ko: '애플리케이션에 따라 다릅니다. 요청을 하나씩 시뮬레이션할 때 가정한 값: 지수 분포' },
	concurrency: { en: 'depends on the application; assumed no limit', ko: '애플리케이션에 따라 다릅니다. 가정한 값: 제한 없음' },
	queue: { en: 'depends on the application; assumed no limit but the time-out', ko: '애플리케이션에 따라 다릅니다. 가정한 값: 시간 초과 외에는 제한 없음' },
	timeout: { en: 'depends on the client; assumed 10 s', ko: '클라이언트에 따라 다릅니다. 가정한 값: 10초' },
	afterTimeout: {
		en: 'depends on the application; assumed that it drops a request whose client has given up',
		ko: '애플리케이션에 따라 다릅니다. 가정: 클라이언트가 포기한 요청은 처리를 중단합니다',
	},
	retries: { en: 'depends on the client; assumed none', ko: '클라이언트에 따라 다릅니다. 가정한 값: 재시도 없음' },
	backoff: { en: 'depends on the client; assumed 1 s', ko: '클라이언트에 따라 다릅니다. 가정한 값: 1초' },
	requestBytes: { en: 'depends on the application; assumed 1 kB', ko: '애플리케이션에 따라 다릅니다. 가정한 값: 1 kB' },
	responseBytes: { en: 'depends on the application; assumed 20 kB', ko: '애플리케이션에 따라 다릅니다. 가정한 값: 20 kB' },
	disk: { en: 'depends on the application; assumed none', ko: '애플리케이션에 따라 다릅니다. 가정한 값: 없음' },
} satisfies Readonly<Record<string, Localized>>;
