/** Korean words for the replacement of instances. */
import { formatDuration, formatNumber } from '../../format';
import type { KeptBy } from '../group/replacement';
import type { RefreshFailure } from '../group/refreshState';
import type { ReplacementActivity } from './replacementActivities';
import type { ActivityWords } from './words';
import { zoneList } from './korean';

const duration = (seconds: number): string => formatDuration(seconds, 'ko');

export const replacementKorean: ActivityWords<ReplacementActivity> = {
	'replace-unhealthy': ({ by, count, zones, duringBoot, areGone, launchesFirst }) => ({
		text: duringBoot
			? `그룹이 부팅을 마치지 못한 인스턴스 ${formatNumber(count)}개를 교체합니다`
			: `그룹이 ${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 교체합니다`,
		detail: `${duringBoot ? notBooted : unhealthyReason(by, areGone)}${launchesFirst ? '. 인스턴스 유지 관리 정책에 따라 새 인스턴스를 먼저 시작합니다' : ''}`,
	}),
	'unhealthy-kept': ({ by, areGone, count, zones, keptBy }) => ({
		text: `${zoneList(zones)}의 비정상 인스턴스 ${formatNumber(count)}개를 교체하지 않습니다`, detail: `${unhealthyReason(by, areGone)}. ${keptReasons[keptBy]}`,
	}),
	'rebalance': ({ zone }) => ({ text: `가용 영역 ${zone}에 인스턴스를 다시 분산합니다`, detail: '먼저 그 영역에서 시작한 뒤 다른 영역에서 종료합니다' }),
	'capacity-rebalance': ({ count, zones }) => ({
		text: `용량 재조정으로 ${zoneList(zones)}의 스팟 인스턴스 ${formatNumber(count)}개를 교체합니다`, detail: '필요하면 최대 크기를 넘겨서라도 새 인스턴스를 먼저 시작합니다',
	}),
	'lifetime-reached': ({ count, zones, lifetimeSeconds }) => ({
		text: `그룹이 ${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 교체합니다`, detail: `최대 인스턴스 수명에 도달했습니다: ${formatNumber(lifetimeSeconds / 86_400, 1)}일`,
	}),
	'refresh-started': ({ count, atOnce, launchesFirst, minHealthyPercent, maxHealthyPercent, version }) => ({
		text: `인스턴스 새로 고침 시작: 시작 템플릿 버전 ${formatNumber(version)}, 교체할 인스턴스 ${formatNumber(count)}개`,
		detail: `정상 비율 ${formatNumber(minHealthyPercent, 2)}–${formatNumber(maxHealthyPercent, 2)}%: 한 번에 ${formatNumber(atOnce)}개씩 ${launchesFirst ? '새 인스턴스를 먼저 시작합니다' : '종료하면서 새로 시작합니다'}`,
	}),
	'refresh-refused': () => ({ text: '인스턴스 새로 고침 요청이 거부되었습니다', detail: '이미 진행 중인 인스턴스 새로 고침이 있습니다' }),
	'refresh-batch': ({ count, launchFirst, zones }) => ({
		text: `인스턴스 새로 고침이 ${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개를 교체합니다`,
		detail: launchFirst === 0 ? '종료하면서 새 인스턴스를 시작합니다' : `${launchFirst === count ? '' : `그중 ${formatNumber(launchFirst)}개는 `}대신할 인스턴스가 준비된 뒤 종료합니다`,
	}),
	'refresh-progress': ({ replaced, total }) => ({
		text: `인스턴스 새로 고침 진행률: ${percentOf(replaced, total)}%`, detail: `${formatNumber(total)}개 중 ${formatNumber(replaced)}개가 교체되어 정상이며 워밍업을 마쳤습니다`,
	}),
	'refresh-checkpoint': ({ percent, replaced, total, delaySeconds }) => ({
		text: `인스턴스 새로 고침이 체크포인트 ${formatNumber(percent, 2)}%에 도달했습니다`,
		detail: `${formatNumber(total)}개 중 ${formatNumber(replaced)}개를 교체했습니다. ${delaySeconds === 0 ? '바로 계속합니다' : `다음 교체까지 대기 시간: ${duration(delaySeconds)}`}`,
	}),
	'refresh-paused': ({ process }) => ({ text: '인스턴스 새로 고침이 일시 중지되었습니다', detail: `일시 중지된 프로세스: ${process}` }),
	'refresh-waiting': ({ waitsFor, count, atMostSeconds }) => ({
		text: `인스턴스 새로 고침 대기: ${waitsFor === 'standby' ? '대기(Standby) 상태의' : '축소 보호가 설정된'} 인스턴스 ${formatNumber(count)}개`, detail: `이 상태가 계속되면 실패합니다. 대기 한도: ${duration(atMostSeconds)}`,
	}),
	'refresh-warm-pool': ({ count }) => ({ text: `인스턴스 새로 고침이 웜 풀의 인스턴스 ${formatNumber(count)}개를 교체합니다`, detail: '서비스 중인 인스턴스를 모두 교체한 다음입니다' }),
	'refresh-baking': ({ seconds }) => ({ text: '인스턴스 새로 고침의 베이크 시간이 시작되었습니다', detail: `완료까지 남은 시간: ${duration(seconds)}` }),
	'refresh-succeeded': ({ replaced, isRollback }) => ({
		text: isRollback ? '롤백이 완료되었습니다' : '인스턴스 새로 고침이 완료되었습니다', detail: `교체한 인스턴스: ${formatNumber(replaced)}개`,
	}),
	'refresh-failed': ({ reason, replaced, total, isRollback, rollsBackTo }) => ({
		text: `${isRollback ? '롤백이' : '인스턴스 새로 고침이'} ${formatNumber(total)}개 중 ${formatNumber(replaced)}개를 교체하고 실패했습니다: ${failures[reason]}`,
		detail: rollsBackTo === null ? '이미 교체된 인스턴스는 그대로 둡니다' : `이전과 같은 시작 템플릿 버전으로 롤백합니다. 새 버전: ${formatNumber(rollsBackTo)}`,
	}),
};

const notBooted = '상태 확인 유예 기간이 끝났지만 애플리케이션이 아직 로드 밸런서에 응답하지 않습니다';

function unhealthyReason(by: 'EC2' | 'ELB', areGone: boolean): string {
	if (by === 'ELB') { return '로드 밸런서가 비정상으로 판정했습니다'; }
	return areGone ? 'EC2에서 더 이상 실행 중이 아닙니다' : 'EC2 상태 확인이 실패했습니다';
}

const keptReasons: Readonly<Record<KeptBy, string>> = {
	'HealthCheck': 'HealthCheck 프로세스가 일시 중지되었습니다', 'ReplaceUnhealthy': 'ReplaceUnhealthy 프로세스가 일시 중지되었습니다', 'Terminate': 'Terminate 프로세스가 일시 중지되었습니다',
	'zonal-shift': '영역 전환 중이며 그룹은 이 영역의 비정상 인스턴스를 무시합니다',
};

const failures: Readonly<Record<RefreshFailure, string>> = {
	'unhealthy': '한 시간 동안 새 인스턴스가 정상 상태가 되지 못했습니다', 'no-launch': '한 시간 동안 인스턴스를 시작하지 못했습니다', 'protected': '한 시간 동안 인스턴스에 축소 보호가 설정되어 있었습니다',
	'standby': '한 시간 동안 인스턴스가 대기(Standby) 상태였습니다', 'time-limit': '14일이 지났습니다',
};

function percentOf(part: number, total: number): string {
	return formatNumber(total === 0 ? 100 : part * 100 / total, 1);
}
