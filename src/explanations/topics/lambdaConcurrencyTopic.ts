/** What engineers look up about concurrency of Lambda. */
import { lambdaConcurrency, lambdaProvisionedConcurrency, lambdaScaling } from '../../core/facts/lambdaFigures';
import { formatNumber } from '../../core/format';
import type { Topic } from './topic';

export const lambdaConcurrencyTopic: Topic = {
	id: 'lambda-concurrency', area: 'lambda',
	aliases: [
		'reserved concurrency', 'provisioned concurrency', 'concurrency', 'ReservedConcurrentExecutions', 'ProvisionedConcurrentExecutions',
		'throttling', '429', 'TooManyRequestsException', 'lambda scaling', '동시성', '예약된 동시성', '예약 동시성', '프로비저닝된 동시성', '제한(스로틀링)', '스로틀링',
	],
	settings: {
		'AWS::Lambda::Function': ['reservedConcurrentExecutions'], 'AWS::Lambda::Alias': ['provisionedConcurrentExecutions'],
		'AWS::Lambda::Version': ['provisionedConcurrentExecutions'],
	},
	sources: [lambdaConcurrency.source, lambdaScaling.source],
	text: () => ({
		title: { en: 'Concurrency of Lambda', ko: 'Lambda의 동시성' },
		essence: {
			en: 'Concurrency is requests per second times seconds of duration; each needs an execution environment of its own. Beyond the limits, requests are throttled with 429.',
			ko: '동시성은 초당 요청 수 × 실행 시간(초)이며, 하나마다 실행 환경이 필요합니다. 한도를 넘는 요청은 429로 제한됩니다.',
		},
		rows: [
			[{ en: 'account', ko: '계정' }, {
				en: `${formatNumber(lambdaConcurrency.accountDefault)} a Region by default; ${lambdaConcurrency.unreservedMin} must stay unreserved`,
				ko: `리전당 기본값 ${formatNumber(lambdaConcurrency.accountDefault)}. ${lambdaConcurrency.unreservedMin}은 예약하지 않고 남겨야 합니다`,
			}],
			[{ en: 'growth', ko: '증가 속도' }, {
				en: `${formatNumber(lambdaScaling.executionsEach)} environments per ${lambdaScaling.everySeconds} s for each function`,
				ko: `함수마다 ${lambdaScaling.everySeconds}초에 실행 환경 ${formatNumber(lambdaScaling.executionsEach)}개`,
			}],
			[{ en: 'requests', ko: '요청 속도' }, { en: `at most ${lambdaConcurrency.requestsPerSecondEach} × concurrency per second`, ko: `초당 최대 동시성의 ${lambdaConcurrency.requestsPerSecondEach}배` }],
			[{ en: 'reserved', ko: '예약된 동시성' }, { en: 'floor and ceiling of one function, free; 0 switches it off', ko: '한 함수의 하한이자 상한, 무료. 0이면 함수를 끕니다' }],
			[{ en: 'provisioned', ko: '프로비저닝된 동시성' }, {
				en: `initialised in advance, ${formatNumber(lambdaProvisionedConcurrency.allocatedPerMinute)} per minute; what exceeds it starts cold`,
				ko: `미리 초기화, 분당 ${formatNumber(lambdaProvisionedConcurrency.allocatedPerMinute)}. 초과분은 콜드 스타트`,
			}],
		],
		pitfall: {
			en: 'Reserving concurrency does not prevent cold starts, and takes it away from every other function.',
			ko: '예약된 동시성은 콜드 스타트를 막지 못하며, 다른 모든 함수의 몫을 줄입니다.',
		},
	}),
};
