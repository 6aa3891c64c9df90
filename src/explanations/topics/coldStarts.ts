/** What engineers look up about cold starts of Lambda. */
import { lambdaConcurrency, lambdaInitTimeout } from '../../core/facts/lambdaFigures';
import type { Topic } from './topic';

export const coldStarts: Topic = {
	id: 'lambda-cold-start', area: 'lambda',
	aliases: ['cold start', 'cold starts', 'init phase', 'SnapStart', '콜드 스타트', '초기화 단계'],
	settings: { 'AWS::Lambda::Function': ['snapStartApplyOn', 'vpcConfig'] },
	sources: [lambdaInitTimeout.source, lambdaConcurrency.source],
	text: () => ({
		title: { en: 'Cold starts', ko: '콜드 스타트' },
		essence: {
			en: 'A request that needs a new execution environment waits for its initialization before the handler runs. It happens at the first request, after idle time, and whenever concurrency grows.',
			ko: '새 실행 환경이 필요한 요청은 핸들러가 실행되기 전에 초기화를 기다립니다. 첫 요청, 유휴 시간 후, 동시성이 늘 때마다 일어납니다.',
		},
		rows: [
			[{ en: 'initialization', ko: '초기화' }, { en: `up to ${lambdaInitTimeout.seconds} s, then again at the request`, ko: `최대 ${lambdaInitTimeout.seconds}초, 넘으면 요청 시점에 다시` }],
			[{ en: 'idle environments', ko: '유휴 환경' }, { en: 'are ended after a time that AWS does not state', ko: 'AWS가 밝히지 않은 시간이 지나면 사라집니다' }],
			[{ en: 'against it', ko: '대책' }, { en: 'provisioned concurrency, or SnapStart (not both)', ko: '프로비저닝된 동시성 또는 SnapStart(함께 쓸 수 없음)' }],
		],
		pitfall: {
			en: 'Pinging a function keeps one environment warm; a burst of requests still starts cold.',
			ko: '주기적으로 호출해도 환경 하나만 유지될 뿐, 요청이 몰리면 여전히 콜드 스타트가 일어납니다.',
		},
	}),
};
