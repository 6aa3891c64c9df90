/** What keeps a load from being followed request by request. */
import { formatEstimate, formatNumber } from '../../format';
import { maxRequests } from '../limits';
import type { ScenarioProblem } from '../result/result';
import type { Scenario } from '../scenario/scenario';
import { expectedRequests, type LoadFactor } from './requestArrivals';

/** More requests than can be followed one by one in bearable time; a million recorded ones in any order. */
export function requestProblems(scenario: Scenario): readonly ScenarioProblem[] {
	return [...checkTrace(scenario), ...checkCount(scenario)];
}

function checkTrace({ load }: Scenario): readonly ScenarioProblem[] {
	if (load.kind !== 'trace') { return []; }
	const { arrivalSeconds } = load;
	const index = arrivalSeconds.findIndex((seconds, place) => seconds < (arrivalSeconds[place - 1] ?? 0));
	return index === -1 ? [] : [{ path: `load.arrivalSeconds[${index}]`, message: {
		en: `Times must not fall: this request arrives before the one in front of it, at ${arrivalSeconds[index - 1]} s`,
		ko: `시각은 줄어들 수 없습니다. 바로 앞 요청의 시각: ${arrivalSeconds[index - 1]}초`,
	} }];
}

function checkCount(scenario: Scenario): readonly ScenarioProblem[] {
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
