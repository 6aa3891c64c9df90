/** What engineers look up about SQS queues that feed compute. */
import { queueDelaySeconds, queueRetentionSeconds, queueVisibilitySeconds, queueWaitSeconds } from '../../core/facts/queueFigures';
import type { Localized } from '../../core/model/localized';
import { duration } from '../settings/words';
import type { Topic } from './topic';

export const queues: Topic = {
	id: 'sqs-queues', area: 'lambda',
	aliases: ['SQS', 'queue', 'FIFO queue', 'message retention', 'long polling', 'delay queue', 'ReceiveMessageWaitTimeSeconds', '대기열', '보존 기간', '긴 폴링', 'FIFO 대기열'],
	settings: { 'AWS::SQS::Queue': ['fifoQueue', 'messageRetentionPeriodSeconds', 'delaySeconds', 'receiveMessageWaitTimeSeconds'] },
	sources: [queueRetentionSeconds.source],
	text: () => ({
		title: { en: 'SQS queues', ko: 'SQS 대기열' },
		essence: {
			en: 'A queue keeps messages until somebody receives and deletes them. A standard queue delivers at least once and in any order, a FIFO queue in order within a message group.',
			ko: '대기열은 누군가 받아서 삭제할 때까지 메시지를 보관합니다. 표준 대기열은 순서 없이 최소 한 번, FIFO 대기열은 메시지 그룹 안에서 순서대로 전달합니다.',
		},
		rows: [
			[{ en: 'retention', ko: '보존 기간' }, range(queueRetentionSeconds)],
			[{ en: 'visibility timeout', ko: '표시 제한 시간' }, range(queueVisibilitySeconds)],
			[{ en: 'delivery delay', ko: '전송 지연' }, range(queueDelaySeconds)],
			[{ en: 'receive wait', ko: '수신 대기' }, range(queueWaitSeconds)],
		],
		pitfall: {
			en: 'A receive wait of 0 polls a sample of servers and comes back empty at full price; 20 s is cheaper and finds more.',
			ko: '수신 대기가 0이면 일부 서버만 확인해 빈 응답도 요금을 냅니다. 20초가 더 싸고 더 잘 찾습니다.',
		},
	}),
};

function range({ min, max, default: unwritten }: { readonly min: number; readonly max: number; readonly default: number }): Localized {
	const [from, to, otherwise] = [duration(min), duration(max), duration(unwritten)];
	return { en: `${from.en} to ${to.en}, not written ${otherwise.en}`, ko: `${from.ko}–${to.ko}, 생략하면 ${otherwise.ko}` };
}
