/** What keeps a load from being followed request by request. */
import { formatEstimate, formatNumber } from '../../format';
import { maxRequests } from '../limits';
import type { ScenarioProblem } from '../result/result';
import type { Scenario } from '../scenario/scenario';
import { expectedRequests, type LoadFactor } from './requestArrivals';

/** More requests than can be followed one by one in bearable time. */
export function checkRequests(scenario: Scenario): readonly ScenarioProblem[] {
	if (scenario.requests.model !== 'request') { return []; }
	const expected = expectedRequests(scenario.load, scenario, spikesOf(scenario));
	if (expected <= maxRequests) { return []; }
	const count = formatNumber(Math.round(expected));
	const limit = formatNumber(maxRequests);
	const share = formatEstimate(maxRequests / expected * 100);
	return [{ path: 'requests.model', message: {
		en: `This run would have ${count} requests, and the request model follows at most ${limit}. Choose the flow model, a run of at most ${share} % of the length, or less load on fewer instances.`,
		ko: `이 실행에는 요청이 ${count}건 있지만 요청 단위 모델은 ${limit}건까지만 처리합니다. 흐름 모델을 선택하거나, 실행 시간을 ${share}% 이하로 줄이거나, 부하와 인스턴스 수를 함께 줄이십시오.`,
	} }];
}

function spikesOf({ faults }: Scenario): readonly LoadFactor[] {
	return faults.flatMap((fault) => fault.kind === 'traffic-spike'
		? [{ fromSeconds: fault.atSeconds, untilSeconds: fault.atSeconds + fault.durationSeconds, factor: fault.factor }] : []);
}
