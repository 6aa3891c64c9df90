/** Korean words for the size of a group and for its instances. */
import { formatClock, formatDuration, formatEstimate, formatNumber } from '../../format';
import type { NextTry } from '../group/launchChoice';
import type { LaunchedType } from '../group/launching';
import type { PurchaseOption } from '../group/launchOptions';
import type { EndReason } from '../result/result';
import type { GroupActivity } from './groupActivities';
import type { ActivityWords, DescribedActivity } from './words';
import { zoneList } from './korean';

type Of<K extends GroupActivity['kind']> = Extract<GroupActivity, { readonly kind: K }>;

export const groupKorean: ActivityWords<GroupActivity> = {
	'run-start': ({ desiredCapacity, count = desiredCapacity }) => ({
		text: `인스턴스 ${formatNumber(count)}개가 서비스 중인 상태로 시작합니다`, detail: count === desiredCapacity ? '' : `원하는 용량(단위): ${formatNumber(desiredCapacity)}`,
	}),
	'launch': ({ count, zones, servesAtSeconds, types = [] }, startClockSeconds) => ({
		text: `${zoneList(zones)}에서 인스턴스 ${formatNumber(count)}개를 시작합니다`,
		detail: [...types.map(typeOf), `${formatClock(startClockSeconds + servesAtSeconds)}부터 요청을 처리합니다`].join(', '),
	}),
	'launch-failed': ({ zone, reason, purchaseOption, next }) => ({
		text: `가용 영역 ${zone}에서 인스턴스를 시작하지 못했습니다`,
		detail: `${reason === 'zone-impaired' ? '장애 중인 영역이므로' : `${purchaseOptions[purchaseOption]} 용량이 없는 영역이므로`} ${nextTries[next]}`,
	}),
	'process-suspended': ({ process, count }) => ({
		text: process === 'Launch' ? `용량 ${formatNumber(count)}이(가) 부족하지만 인스턴스를 시작하지 않습니다` : `용량 ${formatNumber(count)}이(가) 남지만 인스턴스를 종료하지 않습니다`,
		detail: `${process} 프로세스가 일시 중지된 상태입니다`,
	}),
	'in-service': ({ count, serving }) => ({ text: `인스턴스 ${formatNumber(count)}개가 새로 요청을 처리합니다`, detail: `현재 처리 중인 인스턴스: ${formatNumber(serving)}개` }),
	'not-registered': ({ count }) => ({
		text: `인스턴스 ${formatNumber(count)}개가 서비스 중이지만 요청을 받지 않습니다`, detail: 'AddToLoadBalancer가 일시 중지되어 등록되지 않았으며, 재개해도 등록되지 않습니다',
	}),
	'terminate': ({ count, zones, reason, policies = [], types = [] }) => ({
		text: `${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 종료합니다`, detail: [...types.map(typeOf), reason === 'scale-in' ? scaleInOrder(policies) : endReasons[reason]].join(', '),
	}),
	'scale-in-protected': ({ count }) => ({ text: `남는 용량 ${formatNumber(count)}이(가) 그대로 유지됩니다`, detail: '축소 보호: 원하는 용량은 줄지만 보호된 인스턴스는 종료되지 않습니다' }),
	'capacity-shortage': ({ zone, purchaseOption }) => ({
		text: `가용 영역 ${zone}에 ${purchaseOption === 'any' ? '' : `${purchaseOptions[purchaseOption]} `}용량이 없습니다`, detail: '이 영역에서는 인스턴스를 시작할 수 없지만 실행 중인 인스턴스는 영향을 받지 않습니다',
	}),
	'capacity-returned': ({ zone }) => ({ text: `가용 영역 ${zone}에 다시 용량이 생겼습니다`, detail: '이 영역에서 다시 인스턴스를 시작할 수 있습니다' }),
	'hook-wait': hookWait,
	'hook-timed-out': hookTimedOut,
	'warm-pool-launch': ({ count, zones }) => ({ text: `${zoneList(zones)}에서 웜 풀에 넣을 인스턴스 ${formatNumber(count)}개를 시작합니다`, detail: '미리 준비해 두면 확장할 때 시작만 하면 됩니다' }),
	'warm-pool-ready': ({ count, poolState }) => ({ text: `웜 풀에 인스턴스 ${formatNumber(count)}개가 준비되었습니다`, detail: poolStates[poolState] }),
	'warm-start': ({ count, zones, servesAtSeconds }, startClockSeconds) => ({
		text: `웜 풀에서 ${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 시작합니다`, detail: `${formatClock(startClockSeconds + servesAtSeconds)}부터 요청을 처리합니다`,
	}),
	'warm-pool-empty': ({ count }) => ({ text: `웜 풀에 준비된 인스턴스가 ${formatNumber(count)}개 모자랍니다`, detail: '콜드 스타트: 새로 시작하므로 부팅 시간이 모두 걸립니다' }),
	'warm-pool-return': ({ count, zones, poolState }) => ({ text: `${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개가 웜 풀로 돌아왔습니다`, detail: poolStates[poolState] }),
	'warm-pool-shrink': ({ count, zones }) => ({ text: `${zoneList(zones)}에서 웜 풀의 인스턴스 ${formatNumber(count)}개를 종료합니다`, detail: '웜 풀이 설정된 크기보다 큽니다' }),
	'suspend-processes': ({ processes }) => ({ text: `일시 중지한 프로세스: ${processes.join(', ')}`, detail: '그룹이 더 이상 이 작업을 스스로 하지 않습니다' }),
	'resume-processes': ({ processes }) => ({ text: `재개한 프로세스: ${processes.join(', ')}`, detail: '그룹이 다시 이 작업을 스스로 합니다' }),
	'enter-standby': ({ count, zones, from, to }) => ({ text: `${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 대기(Standby) 상태로 전환합니다`, detail: desiredChange(from, to) }),
	'exit-standby': ({ count, zones, from, to }) => ({ text: `${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개가 대기(Standby) 상태에서 돌아옵니다`, detail: desiredChange(from, to) }),
	'terminate-by-request': ({ count, zones, from, to }) => ({ text: `운영자가 ${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 종료합니다`, detail: desiredChange(from, to) }),
	'set-protection': ({ count, isProtected }) => ({
		text: `인스턴스 ${formatNumber(count)}개의 축소 보호를 ${isProtected ? '설정했습니다' : '해제했습니다'}`, detail: isProtected ? '축소할 때 종료되지 않습니다' : '축소할 때 종료될 수 있습니다',
	}),
	'new-template-version': ({ version, bootSeconds, requestsPerSecond }) => ({
		text: `시작 템플릿 버전 ${formatNumber(version)}`,
		detail: `새 인스턴스에만 적용됩니다: 부팅 ${formatDuration(bootSeconds, 'ko')}, 초당 요청 ${formatEstimate(requestsPerSecond)}건`,
	}),
	'operation-refused': ({ operation, reason }) => ({ text: `거부된 작업: ${operation}`, detail: refusals[reason] }),
	'credits-empty': ({ count, creditMode, baselinePercent }) => ({
		text: `인스턴스 ${formatNumber(count)}개가 CPU 크레딧을 모두 썼습니다`,
		detail: creditMode === 'standard' ? `표준 모드: CPU가 기준 성능 ${formatNumber(baselinePercent, 1)}%로 제한됩니다` : '무제한 모드: 잉여 크레딧을 쓰며, 다시 벌어들이지 못한 만큼 요금이 부과됩니다',
	}),
	'credits-recovered': ({ count }) => ({ text: `인스턴스 ${formatNumber(count)}개에 CPU 크레딧이 다시 쌓였습니다`, detail: '한 시간 동안 벌어들이는 만큼 모였습니다' }),
	'volume-burst-empty': ({ count, volumeType }) => ({ text: `인스턴스 ${formatNumber(count)}개의 ${volumeType} 볼륨이 버스트 크레딧을 모두 썼습니다`, detail: '볼륨이 기준 성능으로 제한되어 요청 처리도 느려집니다' }),
	'volume-burst-recovered': ({ count, volumeType }) => ({ text: `인스턴스 ${formatNumber(count)}개의 ${volumeType} 볼륨에 버스트 크레딧이 다시 쌓였습니다`, detail: '최대 성능으로 1분 동안 쓸 만큼 모였습니다' }),
};

const purchaseOptions: Readonly<Record<PurchaseOption, string>> = { 'on-demand': '온디맨드', 'spot': '스팟' };

const nextTries: Readonly<Record<NextTry, string>> = {
	'other-zones': '그룹이 다른 영역에서 시도합니다', 'same-zone': '그룹이 이 영역에서 계속 시도합니다(balanced-only)', 'later': '어느 영역에서도 시작하지 못해 그룹이 나중에 다시 시도합니다',
};

const endReasons: Readonly<Record<EndReason, string>> = {
	'scale-in': '축소: 인스턴스가 가장 많은 가용 영역에서 먼저 종료합니다',
	'rebalance': '인스턴스가 적은 영역에서 대신할 인스턴스가 준비되었습니다',
	'unhealthy': '비정상 인스턴스를 대신할 인스턴스가 준비되었습니다',
	'zone-lost': '가용 영역과 함께 사라졌습니다',
	'crash': '인스턴스의 장비가 사라졌습니다',
	'spot-interruption': 'EC2가 스팟 용량을 회수합니다',
	'capacity-rebalance': '중단 위험이 있는 스팟 인스턴스를 대신할 인스턴스가 준비되었습니다',
	'instance-refresh': '인스턴스 새로 고침으로 교체됩니다',
	'max-lifetime': '인스턴스 최대 수명에 도달했습니다',
	'hook-abandoned': '수명 주기 후크가 시작을 중단했습니다',
	'terminated-by-request': '운영자가 요청했습니다',
};

const poolStates: Readonly<Record<Of<'warm-pool-ready'>['poolState'], string>> = {
	Stopped: '중지됨: 볼륨 요금만 부과됩니다', Hibernated: '최대 절전 모드: 볼륨 요금만 부과됩니다', Running: '실행 중: 서비스 중인 인스턴스와 같은 요금이 부과됩니다',
};

const refusals: Readonly<Record<Of<'operation-refused'>['reason'], string>> = {
	'below-minimum': '원하는 용량이 최소 크기보다 작아집니다', 'above-maximum': '원하는 용량이 최대 크기보다 커집니다', 'no-instances': '대상 인스턴스가 없습니다',
};

function scaleInOrder(policies: readonly string[]): string {
	return policies.length === 0 ? endReasons['scale-in'] : `${endReasons['scale-in']}. 그 안에서는 종료 정책 순서를 따릅니다: ${policies.join(', ')}`;
}

function typeOf({ count, instanceType, purchaseOption }: LaunchedType): string {
	return `${instanceType} ${purchaseOptions[purchaseOption]} ${formatNumber(count)}개`;
}

function desiredChange(from: number, to: number): string {
	return from === to ? `원하는 용량은 ${formatNumber(to)} 그대로입니다` : `원하는 용량 ${formatNumber(from)} → ${formatNumber(to)}`;
}

function hookWait({ transition, hook, hooks, count, seconds }: Of<'hook-wait'>): DescribedActivity {
	const others = hooks === 1 ? '' : `(후크 ${formatNumber(hooks)}개 중 마지막까지 기다리는 후크)`;
	return {
		text: `인스턴스 ${formatNumber(count)}개가 수명 주기 후크 ${hook}${others}를 기다립니다: ${formatDuration(seconds, 'ko')}`,
		detail: transition === 'LAUNCHING' ? '그때까지 서비스하지 않지만 요금은 부과됩니다' : '더 이상 요청을 받지 않지만 종료될 때까지 요금이 부과됩니다',
	};
}

function hookTimedOut({ transition, hook, result, count, afterSeconds }: Of<'hook-timed-out'>): DescribedActivity {
	return {
		text: `수명 주기 후크 ${hook}의 제한 시간 ${formatDuration(afterSeconds, 'ko')}이 지났습니다: ${result}`,
		detail: transition === 'TERMINATING' ? `인스턴스 ${formatNumber(count)}개가 그대로 종료됩니다`
			: result === 'CONTINUE' ? `인스턴스 ${formatNumber(count)}개가 그대로 서비스를 시작합니다`
				: `인스턴스 ${formatNumber(count)}개를 종료하고 그룹이 다른 인스턴스를 시작합니다`,
	};
}
