/** What engineers look up about asynchronous and queue-driven invocation of Lambda. */
import { lambdaAsynchronous, lambdaSqs } from '../../core/facts/lambdaFigures';
import { formatNumber } from '../../core/format';
import type { Topic } from './topic';

export const lambdaInvocation: Topic = {
	id: 'lambda-event-sources', area: 'lambda',
	aliases: [
		'asynchronous invocation', 'async', 'event source mapping', 'SQS trigger', 'MaximumConcurrency', 'dead-letter queue', 'DLQ',
		'visibility timeout', '비동기 호출', '이벤트 소스 매핑', '배달 못한 편지 대기열', 'DLQ 대기열',
	],
	settings: {
		'AWS::Lambda::EventSourceMapping': [
			'eventSource', 'enabled', 'batchSize', 'maximumBatchingWindowSeconds', 'maximumConcurrency', 'parallelizationFactor', 'maximumRetryAttempts', 'maximumRecordAgeSeconds',
			'bisectBatchOnFunctionError', 'functionResponseTypes', 'onFailureDestination', 'startingPosition',
		],
		'AWS::Lambda::Function': ['deadLetterTarget'], 'AWS::SQS::Queue': ['visibilityTimeoutSeconds', 'redrivePolicy'],
	},
	sources: [lambdaAsynchronous.source, lambdaSqs.source],
	text: () => ({
		title: { en: 'Asynchronous and queue-driven invocation', ko: '비동기 호출과 대기열 기반 호출' },
		essence: {
			en: 'Asynchronous events wait in a queue of Lambda and are tried again after failures. For SQS, Lambda polls the queue and adds concurrent batches step by step.',
			ko: '비동기 이벤트는 Lambda의 대기열에서 기다리고 실패하면 다시 시도됩니다. SQS는 Lambda가 폴링하며 동시 배치를 단계적으로 늘립니다.',
		},
		rows: [
			[{ en: 'async retries', ko: '비동기 재시도' }, {
				en: `${lambdaAsynchronous.retries}, after ${lambdaAsynchronous.waitsSeconds.join(' and ')} s; then a dead-letter queue or destination`,
				ko: `${lambdaAsynchronous.retries}번, ${lambdaAsynchronous.waitsSeconds.join('초, ')}초 뒤. 그 후 배달 못한 편지 대기열이나 대상으로`,
			}],
			[{ en: 'throttled async', ko: '비동기 제한' }, { en: `kept up to ${formatNumber(lambdaAsynchronous.eventAgeSeconds.max)} s`, ko: `최대 ${formatNumber(lambdaAsynchronous.eventAgeSeconds.max)}초 보관` }],
			[{ en: 'SQS concurrency', ko: 'SQS 동시성' }, {
				en: `${lambdaSqs.batchesAtStart} batches at first, +${lambdaSqs.addedPerMinute} per minute, to ${formatNumber(lambdaSqs.maxBatches)}`,
				ko: `처음 배치 ${lambdaSqs.batchesAtStart}개, 분당 +${lambdaSqs.addedPerMinute}, 최대 ${formatNumber(lambdaSqs.maxBatches)}개`,
			}],
			[{ en: 'MaximumConcurrency', ko: 'MaximumConcurrency' }, { en: `${lambdaSqs.maximumConcurrency.min}–${formatNumber(lambdaSqs.maximumConcurrency.max)}`, ko: `${lambdaSqs.maximumConcurrency.min}–${formatNumber(lambdaSqs.maximumConcurrency.max)}` }],
			[{ en: 'visibility timeout', ko: '표시 제한 시간' }, { en: `${lambdaSqs.visibilityTimesFunctionTimeout} × the timeout of the function`, ko: `함수 제한 시간의 ${lambdaSqs.visibilityTimesFunctionTimeout}배` }],
		],
		pitfall: {
			en: 'Handlers run more than once: retries and queues deliver at least once, so they must bear repetition.',
			ko: '재시도와 대기열은 최소 한 번 전달하므로 핸들러가 여러 번 실행될 수 있습니다. 반복 실행에 안전해야 합니다.',
		},
	}),
};
