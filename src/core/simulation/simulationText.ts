/** Sentences about a run that cannot be finished. */
import { formatNumber } from '../format';
import type { Localized } from '../model/localized';
import { maxEvents, maxLaunches, maxRequestEvents, maxRequestsUnderWay } from './limits';

const number = (value: number): string => formatNumber(value, 3);

export const simulationText: Readonly<Record<'tooManyEvents' | 'tooManyLaunches' | 'tooManyRequests', Localized>> = {
	tooManyEvents: {
		en: `The run needs more than ${number(maxEvents)} events. Make it shorter, or check intervals longer.`,
		ko: `시뮬레이션에 필요한 이벤트가 ${number(maxEvents)}개를 넘습니다. 실행 시간을 줄이거나 상태 확인 간격을 늘리십시오.`,
	},
	tooManyLaunches: {
		en: `The group launches more than ${number(maxLaunches)} instances in this run. Make the run shorter, or end the replacement loop with a longer grace period.`,
		ko: `이 실행에서 그룹이 시작하는 인스턴스가 ${number(maxLaunches)}개를 넘습니다. 실행 시간을 줄이거나, 유예 기간을 늘려 교체가 반복되지 않게 하십시오.`,
	},
	tooManyRequests: {
		en: `Requests and their further attempts come to more than ${number(maxRequestEvents)} events, or to more than ${number(maxRequestsUnderWay)} under way at once. Choose the flow model, make the run shorter, or bound the requests that one instance works on and keeps waiting.`,
		ko: `요청과 재시도에 필요한 이벤트가 ${number(maxRequestEvents)}개를 넘거나, 동시에 진행 중인 요청이 ${number(maxRequestsUnderWay)}건을 넘습니다. 흐름 모델을 선택하거나, 실행 시간을 줄이거나, 인스턴스당 동시 처리 수와 대기열을 제한하십시오.`,
	},
};
