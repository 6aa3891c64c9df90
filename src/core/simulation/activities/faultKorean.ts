/** Korean words for faults. */
import { formatDuration, formatNumber } from '../../format';
import type { FaultActivity } from './faultActivities';
import type { ActivityWords } from './words';
import { zoneList } from './korean';

const duration = (seconds: number): string => formatDuration(seconds, 'ko');
const ratio = (value: number): string => formatNumber(value, 2);

export const faultKorean: ActivityWords<FaultActivity> = {
	'zone-lost': ({ zone, lostInstances, totalInstances }) => ({
		text: `가용 영역 ${zone} 장애: 인스턴스 ${formatNumber(totalInstances)}개 중 ${formatNumber(lostInstances)}개를 잃었습니다`, detail: '',
	}),
	'zone-unreachable': ({ zone, unreachableInstances, totalInstances }) => ({
		text: `가용 영역 ${zone} 네트워크 단절: 인스턴스 ${formatNumber(totalInstances)}개 중 ${formatNumber(unreachableInstances)}개에 연결할 수 없습니다`,
		detail: '인스턴스는 계속 실행되지만 복구될 때까지 아무것도 닿지 않습니다',
	}),
	'zone-recovered': ({ zone }) => ({ text: `가용 영역 ${zone} 복구`, detail: '이 영역에서 다시 인스턴스를 시작할 수 있습니다' }),
	'zone-reachable': ({ zone, count }) => ({
		text: `가용 영역 ${zone}에 다시 연결됩니다`, detail: count === 0 ? '이 영역의 인스턴스는 그동안 모두 교체되었습니다' : `이 영역의 인스턴스 ${formatNumber(count)}개가 다시 응답합니다`,
	}),
	'fault-without-target': ({ fault, zone }) => ({
		text: `${zone === null ? '' : `가용 영역 ${zone}에 `}서비스 중인 ${fault === 'spot-interruption' ? '스팟 인스턴스' : '인스턴스'}가 없습니다`, detail: '장애가 영향을 주지 않습니다',
	}),
	'instances-crashed': ({ count, zones }) => ({
		text: `${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개가 비정상 종료되었습니다`, detail: '실행 중이 아닌 인스턴스는 유예 기간과 상관없이 바로 비정상으로 처리됩니다',
	}),
	'status-checks-failing': ({ count, zones, seenAfterSeconds }) => ({
		text: `${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개가 시스템 문제로 응답하지 않습니다`, detail: `EC2 상태 검사가 손상됨으로 판정하기까지 걸리는 시간: ${duration(seenAfterSeconds)}`,
	}),
	'application-hung': ({ count, zones, durationSeconds }) => ({
		text: `${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개에서 애플리케이션이 응답하지 않습니다`, detail: `시스템은 정상이므로 EC2 상태 검사는 알아차리지 못합니다. 지속 시간: ${duration(durationSeconds)}`,
	}),
	'application-answers': ({ count }) => ({
		text: '애플리케이션이 멈춘 상태에서 벗어났습니다', detail: count === 0 ? '응답하지 않던 인스턴스는 그동안 모두 교체되었습니다' : `인스턴스 ${formatNumber(count)}개가 다시 응답합니다`,
	}),
	'application-slowed': ({ count, zones, speedRatio }) => ({
		text: `${zoneList(zones)}의 인스턴스 ${formatNumber(count)}개에서 애플리케이션이 느려졌습니다`, detail: `평소 처리 속도의 ${ratio(speedRatio)}배이며 상태 확인은 계속 통과합니다`,
	}),
	'application-recovered': ({ count }) => ({
		text: '애플리케이션 속도가 회복되었습니다', detail: count === 0 ? '느려졌던 인스턴스는 그동안 모두 종료되었습니다' : `인스턴스 ${formatNumber(count)}개가 다시 제 속도로 처리합니다`,
	}),
	'slow-boot': ({ factor, bootSeconds }) => ({ text: `새 인스턴스의 부팅이 평소의 ${ratio(factor)}배로 느려졌습니다`, detail: `지금부터 시작하는 인스턴스의 부팅 시간: ${duration(bootSeconds)}` }),
	'slow-boot-ended': ({ bootSeconds }) => ({ text: '새 인스턴스의 부팅이 다시 빨라졌습니다', detail: `지금부터 시작하는 인스턴스의 부팅 시간: ${duration(bootSeconds)}` }),
	'bad-template-version': ({ version }) => ({ text: `시작 템플릿 버전 ${version}에 문제가 있습니다`, detail: '이 버전으로 시작한 인스턴스는 응답하지 않습니다. 실행 중인 인스턴스의 버전은 그대로입니다' }),
	'good-template-version': ({ version }) => ({ text: `시작 템플릿 버전 ${version}에서 문제가 해결되었습니다`, detail: '지금부터 시작하는 인스턴스에만 적용됩니다' }),
	'spot-recommendation': ({ count, zones, noticeAfterSeconds, isAnswered }) => ({
		text: `${zoneList(zones)}의 스팟 인스턴스 ${formatNumber(count)}개에 재조정 권고가 왔습니다`,
		detail: isAnswered ? `용량 재조정이 켜져 있습니다. 중단 알림까지 남은 시간: ${duration(noticeAfterSeconds)}` : '용량 재조정이 꺼져 있으므로 그룹이 중단 알림을 기다립니다',
	}),
	'spot-notice': ({ count, replacing, zones, secondsLeft }) => ({
		text: `EC2가 ${zoneList(zones)}의 스팟 인스턴스 ${formatNumber(count)}개를 회수합니다`,
		detail: `${replacing === 0 ? '그룹이 지금 새로 교체하지는 않습니다' : `그룹이 그중 ${formatNumber(replacing)}개의 교체와 종료 수명 주기 후크를 시작합니다`}. 회수까지 남은 시간: ${duration(secondsLeft)}`,
	}),
	'spot-reclaimed': ({ count, zones }) => ({
		text: `${zoneList(zones)}의 스팟 인스턴스 ${formatNumber(count)}개가 회수되었습니다`, detail: '등록 취소와 후크가 끝났는지와 상관없이 종료됩니다',
	}),
	'zonal-shift': ({ zone, instances, hasLoadBalancer, groupTakesPart }) => ({
		text: hasLoadBalancer ? `가용 영역 ${zone}의 트래픽을 다른 영역으로 전환합니다` : `가용 영역 ${zone}에서 전환합니다`,
		detail: `${groupTakesPart ? '그룹이 이 영역에서 인스턴스를 시작하지 않고 정책은 축소하지 못합니다' : '그룹 자체는 영역 전환에 참여하지 않습니다'}. 이 영역의 인스턴스: ${formatNumber(instances)}개`,
	}),
	'zonal-shift-ended': ({ zone }) => ({ text: `가용 영역 ${zone}의 영역 전환이 끝났습니다`, detail: '이 영역을 다시 사용합니다' }),
	'dependency-down': ({ failsHealthChecks }) => ({
		text: '애플리케이션이 의존하는 서비스가 응답하지 않습니다', detail: failsHealthChecks ? '요청과 함께 상태 확인도 실패합니다' : '요청은 실패하지만 상태 확인은 이 서비스를 확인하지 않습니다',
	}),
	'dependency-up': () => ({ text: '애플리케이션이 의존하는 서비스가 다시 응답합니다', detail: '' }),
	'traffic-spike': ({ factor, demandFactor }) => ({
		text: `수요가 평소의 ${ratio(factor)}배가 됩니다`, detail: factor === demandFactor ? '' : `앞선 변화와 합친 배수: ${ratio(demandFactor)}`,
	}),
	'traffic-spike-ended': ({ demandFactor }) => ({ text: '트래픽 급증이 끝났습니다', detail: demandFactor === 1 ? '수요가 평소 수준으로 돌아왔습니다' : `다른 급증이 이어집니다. 합친 배수: ${ratio(demandFactor)}` }),
};
