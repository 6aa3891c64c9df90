/** Sentences about the scaling policies and scheduled actions of a scenario from code. */
import type { Localized } from '../../core/model/localized';

export const policyText = {
	/** Defaults that AWS documents for what is not written. */
	defaults: {
		instanceWarmup: { en: 'not written: the default instance warmup of the group, else its default cooldown', ko: '코드에 없음: 그룹의 기본 인스턴스 워밍업, 없으면 기본 휴지 기간을 따릅니다' },
		cooldown: { en: 'not written: the default cooldown of the group', ko: '코드에 없음: 그룹의 기본 휴지 기간을 따릅니다' },
		minuteMetric: { en: 'predefined metrics have one datapoint a minute', ko: '사전 정의된 지표는 1분마다 데이터 포인트가 하나입니다' },
		allDatapoints: { en: 'not written: all evaluation periods', ko: '코드에 없음: 평가 기간 전체' },
		allPeriods: { en: 'all evaluation periods', ko: '평가 기간 전체' },
		unset: { en: 'unset', ko: '설정 없음' },
		infinite: { en: 'not written: without bound', ko: '코드에 없음: 경계 없음' },
		unchanged: { en: 'not set by the action', ko: '작업이 바꾸지 않습니다' },
		mayScaleIn: { en: 'that it may scale in', ko: '축소 허용' },
		noBuffer: { en: 'not written: no buffer above the forecast', ko: '코드에 없음: 예측 위의 여유 없음' },
		noPolicies: { en: 'no policy in the code that is simulated', ko: '시뮬레이션할 정책이 코드에 없습니다' },
		noActions: { en: 'no scheduled action in the code that is simulated', ko: '시뮬레이션할 예약된 작업이 코드에 없습니다' },
		backlog: { en: 'taken for the requests that wait for one instance', ko: '인스턴스 하나를 기다리는 요청 수로 봅니다' },
	} satisfies Readonly<Record<string, Localized>>,
	/** What the code has and the simulation leaves out. */
	notes: {
		noPolicy: { en: 'The group has no scaling policy that is simulated: its desired capacity stays as it is', ko: '그룹에 시뮬레이션할 조정 정책이 없습니다. 원하는 용량이 변하지 않습니다' } as Localized,
		disabled: (name: string): Localized => ({ en: `Left out, because it is switched off: policy ${name}`, ko: `사용 중지되어 제외한 정책: ${name}` }),
		kind: (name: string, type: string): Localized => ({ en: `Left out, because the code does not tell what it does: ${type} policy ${name}`, ko: `동작을 코드에서 알 수 없어 제외한 ${type} 정책: ${name}` }),
		metric: (name: string, metric: string): Localized => ({ en: `Left out, because the run has no such metric: policy ${name} on ${metric}`, ko: `시뮬레이션에 없는 지표를 쓰므로 제외한 정책(지표 ${metric}): ${name}` }),
		target: (name: string): Localized => ({ en: `Left out, because its target value is not in the code: ${name}`, ko: `대상 값이 코드에 없어 제외한 정책: ${name}` }),
		noLoadBalancer: (name: string): Localized => ({ en: `Left out, because the code shows no load balancer for the group: policy ${name}`, ko: `코드에서 그룹의 로드 밸런서를 찾지 못해 제외한 정책: ${name}` }),
		noAlarm: (name: string): Localized => ({ en: `Left out, because no alarm in this module calls it: policy ${name}`, ko: `이 모듈에 호출하는 경보가 없어 제외한 정책: ${name}` }),
		adjustment: (name: string): Localized => ({ en: `Left out, because its adjustment is not in the code: policy ${name}`, ko: `조정 값이 코드에 없어 제외한 정책: ${name}` }),
		alarmOff: (alarm: string): Localized => ({ en: `Left out, because its actions are switched off: alarm ${alarm}`, ko: `작업이 사용 중지되어 제외한 경보: ${alarm}` }),
		alarmUnknown: (alarm: string, settings: string): Localized => ({ en: `Left out, because the code does not tell ${settings}: alarm ${alarm}`, ko: `코드에서 알 수 없는 설정(${settings}) 때문에 제외한 경보: ${alarm}` }),
		alarmMath: (alarm: string): Localized => ({ en: `Left out, because it watches metric math: alarm ${alarm}`, ko: `지표 수식을 쓰므로 제외한 경보: ${alarm}` }),
		alarmMetric: (alarm: string, metric: string): Localized => ({ en: `Left out, because the run has no such metric: alarm ${alarm} on ${metric}`, ko: `시뮬레이션에 없는 지표를 쓰므로 제외한 경보(지표 ${metric}): ${alarm}` }),
		alarmElsewhere: (alarm: string): Localized => ({ en: `Left out, because it watches something else than this group: alarm ${alarm}`, ko: `이 그룹이 아닌 대상을 감시하므로 제외한 경보: ${alarm}` }),
		otherState: (alarm: string): Localized => ({ en: `The run calls policies only when an alarm goes into ALARM, not at other states as this one: ${alarm}`, ko: `시뮬레이션은 ALARM 상태에서만 정책을 호출합니다. 다른 상태의 작업이 있는 경보: ${alarm}` }),
		actionUnknown: (name: string): Localized => ({ en: `Left out, because the code does not tell when it runs or what it sets: scheduled action ${name}`, ko: `실행 시각이나 설정 값을 코드에서 알 수 없어 제외한 예약된 작업: ${name}` }),
		actionOnce: (name: string, time: string): Localized => ({ en: `Left out, because it runs once, at ${time}: scheduled action ${name}`, ko: `${time}에 한 번만 실행되므로 제외한 예약된 작업: ${name}` }),
		actionBounds: (name: string): Localized => ({ en: `The run does not look at the start and end time of a recurring action: ${name}`, ko: `반복되는 예약된 작업의 시작 및 종료 시각은 시뮬레이션하지 않습니다: ${name}` }),
	},
};
