/** Texts of the result: verdict, charts, zones, causes. Sentences of the verdict and of activities come from the worker. */
import type { Verdict } from '../../../src/core/simulation/result/result';
import type { Texts } from '../../shared/i18n';
import type { LogFilter } from './why';
import type { InstanceState, ZoneView } from './zones';

export interface ResultText {
	readonly verdict: string;
	/** What earns each verdict. */
	readonly verdictRules: Readonly<Record<Verdict, string>>;
	readonly belowAvailability: string;
	readonly droppingAtEnd: string;
	readonly availability: string;
	readonly servedOf: (served: string, arrived: string) => string;
	readonly dropped: string;
	readonly droppedOf: (arrived: string, duration: string) => string;
	readonly nothingDropped: (arrived: string) => string;
	readonly latency: string;
	readonly latencyNote: string;
	readonly nothingServed: string;
	readonly recovery: string;
	readonly notWithin: string;
	readonly recoveryOf: (fault: string) => string;
	readonly recoveryOfLoad: string;
	readonly nothingToRecover: string;
	readonly zoneLoss: string;
	readonly zoneLossAnswers: { readonly 'yes': string; readonly 'with-a-dip': string; readonly 'no': string };
	readonly zoneLossInRun: (zone: string, instances: string, dropped: string) => string;
	readonly zoneLossAtPeak: (zone: string, instances: string, dropped: string) => string;
	readonly onlyZone: (zone: string) => string;
	readonly failsAnyway: string;
	readonly notRun: string;
	readonly beingRun: string;
	readonly spare: string;
	readonly spareOf: (spare: string, all: string) => string;
	readonly cost: string;
	readonly perDay: string;
	readonly perDayAndMonth: (perMonth: string) => string;
	readonly unknownCost: string;
	readonly unknownCostNote: (instanceType: string) => string;
	readonly against: (difference: string) => string;
	readonly sameAs: string;
	readonly better: string;
	readonly worse: string;
	readonly requests: string;
	readonly perSecond: string;
	readonly perInstance: string;
	readonly series: {
		readonly demand: string; readonly served: string; readonly dropped: string; readonly cpu: string; readonly desired: string;
		readonly minimum: (n: string) => string; readonly maximum: (n: string) => string; readonly fixed: (n: string) => string; readonly target: (percent: string) => string;
		readonly highAlarm: string; readonly lowAlarm: string; readonly cost: string; readonly credits: string;
	};
	readonly ofPinned: (label: string) => string;
	readonly states: Readonly<Record<InstanceState, string>>;
	readonly instances: string;
	readonly cpu: string;
	readonly latencyChart: string;
	readonly costSoFar: string;
	readonly credits: string;
	readonly zonesAt: (clock: string) => string;
	readonly trouble: Readonly<Record<NonNullable<ZoneView['trouble']>, string>>;
	readonly noInstances: string;
	readonly moreInstances: (n: string) => string;
	readonly cell: (cell: { readonly id: string; readonly state: string; readonly age: string; readonly type: string; readonly cpu: string }) => string;
	readonly spot: string;
	readonly play: string;
	readonly pause: string;
	readonly speed: string;
	readonly scrub: string;
	readonly whyAt: (clock: string) => string;
	readonly alarms: string;
	readonly allActivities: string;
	readonly now: (served: string, demand: string, instances: string, cpu: string) => string;
	readonly nowNothing: string;
	readonly noActivities: string;
	readonly noMatch: string;
	readonly filters: Readonly<Record<LogFilter, string>>;
	readonly filterText: string;
	readonly shownOf: (shown: string, all: string) => string;
	readonly showMore: string;
	readonly goTo: (clock: string) => string;
	readonly announce: (verdict: string, availability: string, dropped: string) => string;
}

export const resultText: Texts<ResultText> = {
	en: {
		verdict: 'Verdict',
		verdictRules: {
			'survives': 'No request is dropped.',
			'survives-with-a-dip': 'Requests are dropped, but not at the end, and availability is 99 % or more.',
			'does-not-survive': 'Availability is below 99 %, or requests are dropped at the end.',
		},
		belowAvailability: 'Availability is below 99 %.',
		droppingAtEnd: 'Requests are still dropped at the end.',
		availability: 'Availability',
		servedOf: (served, arrived) => `${served} of ${arrived} requests served`,
		dropped: 'Dropped requests',
		droppedOf: (arrived, duration) => `of ${arrived}, within ${duration}`,
		nothingDropped: arrived => `of ${arrived}`,
		latency: 'Latency (p99)',
		latencyNote: '99 of 100 served requests get their answer sooner',
		nothingServed: 'no request is served',
		recovery: 'Time to recover',
		notWithin: 'Not in this run',
		recoveryOf: fault => `until as much serves as before: ${fault}`,
		recoveryOfLoad: 'requests are dropped, then all are served again',
		nothingToRecover: 'nothing to recover from',
		zoneLoss: 'Survives AZ loss',
		zoneLossAnswers: { 'yes': 'Yes', 'with-a-dip': 'With a dip', 'no': 'No' },
		zoneLossInRun: (zone, instances, dropped) => `zone ${zone} fails in this run: ${instances} lost, ${dropped} requests dropped`,
		zoneLossAtPeak: (zone, instances, dropped) => `zone ${zone} lost at the peak: ${instances} gone, ${dropped} requests dropped`,
		onlyZone: zone => `all instances are in zone ${zone}`,
		failsAnyway: 'the load is too much even with all zones',
		notRun: 'too big to be run a second time',
		beingRun: 'being run',
		spare: 'Over-provisioning',
		spareOf: (spare, all) => `${spare} of ${all} instance-hours to spare`,
		cost: 'Cost',
		perDay: 'per day',
		perDayAndMonth: perMonth => `per day · ${perMonth} per month`,
		unknownCost: 'Unknown',
		unknownCostNote: instanceType => `no price on record for ${instanceType}`,
		against: difference => `${difference} against A`,
		sameAs: 'same as A',
		better: 'better',
		worse: 'worse',
		requests: 'Requests',
		perSecond: 'per second',
		perInstance: 'per instance',
		series: {
			demand: 'demand', served: 'served', dropped: 'dropped', cpu: 'group average', desired: 'desired',
			minimum: n => `min ${n}`, maximum: n => `max ${n}`, fixed: n => `min = max ${n}`, target: percent => `target ${percent}`,
			highAlarm: 'alarm high', lowAlarm: 'alarm low', cost: 'everything', credits: 'average balance',
		},
		ofPinned: label => `${label} in A`,
		states: { serving: 'serving', starting: 'starting', draining: 'draining', lost: 'lost', standby: 'standby', pool: 'warm pool' },
		instances: 'Instances',
		cpu: 'CPU',
		latencyChart: 'Latency',
		costSoFar: 'Cost so far',
		credits: 'CPU credits',
		zonesAt: clock => `Zones at ${clock}`,
		trouble: { 'impaired': 'impaired', 'shifted': 'traffic shifted away', 'no-capacity': 'no capacity' },
		noInstances: 'no instance',
		moreInstances: n => `+${n} more`,
		cell: ({ id, state, age, type, cpu }) => `Instance ${id}: ${state}, launched ${age} ago, ${type}${cpu === '' ? '' : `, CPU ${cpu} on average`}`,
		spot: 'Spot',
		play: 'Play the run',
		pause: 'Pause',
		speed: 'Speed',
		scrub: 'Time',
		whyAt: clock => `Why, at ${clock}`,
		alarms: 'Alarms',
		allActivities: 'all activities',
		now: (served, demand, instances, cpu) => `${served} of ${demand} requests per second served by ${instances} ${instances === '1' ? 'instance' : 'instances'} at ${cpu} CPU.`,
		nowNothing: 'No instance serves.',
		noActivities: 'Nothing has happened yet.',
		noMatch: 'No activity matches.',
		filters: { all: 'All', trouble: 'Trouble', decisions: 'Decisions', instances: 'Instances', recovery: 'Recovery' },
		filterText: 'Filter by text',
		shownOf: (shown, all) => `${shown} of ${all} activities`,
		showMore: 'Show more',
		goTo: clock => `Move the cursor to ${clock}`,
		announce: (verdict, availability, dropped) => `${verdict}. Availability ${availability}, ${dropped} requests dropped.`,
	},
	ko: {
		verdict: '판정',
		verdictRules: {
			'survives': '버려진 요청이 없습니다.',
			'survives-with-a-dip': '버려진 요청이 있지만 끝까지 이어지지 않고 가용성이 99 % 이상입니다.',
			'does-not-survive': '가용성이 99 % 미만이거나 마지막까지 요청이 버려집니다.',
		},
		belowAvailability: '가용성이 99 % 미만입니다.',
		droppingAtEnd: '마지막까지 요청이 버려집니다.',
		availability: '가용성',
		servedOf: (served, arrived) => `요청 ${arrived}건 중 ${served}건 처리`,
		dropped: '버려진 요청',
		droppedOf: (arrived, duration) => `${arrived}건 중, ${duration} 동안`,
		nothingDropped: arrived => `${arrived}건 중`,
		latency: '지연 시간(p99)',
		latencyNote: '처리된 요청 100건 중 99건이 이 시간 안에 응답을 받음',
		nothingServed: '처리된 요청 없음',
		recovery: '복구 시간',
		notWithin: '실행 안에 없음',
		recoveryOf: fault => `이전만큼 다시 처리하기까지: ${fault}`,
		recoveryOfLoad: '요청이 버려지다가 다시 모두 처리됨',
		nothingToRecover: '복구할 일 없음',
		zoneLoss: 'AZ 상실 대응',
		zoneLossAnswers: { 'yes': '버팀', 'with-a-dip': '잠시 흔들림', 'no': '버티지 못함' },
		zoneLossInRun: (zone, instances, dropped) => `이 실행에서 영역 ${zone} 장애: 인스턴스 ${instances}개 손실, 요청 ${dropped}건 버려짐`,
		zoneLossAtPeak: (zone, instances, dropped) => `정점에서 영역 ${zone} 상실: 인스턴스 ${instances}개 손실, 요청 ${dropped}건 버려짐`,
		onlyZone: zone => `모든 인스턴스가 영역 ${zone}에 있음`,
		failsAnyway: '모든 영역이 있어도 감당하지 못하는 부하',
		notRun: '두 번째 실행을 하기에는 너무 큼',
		beingRun: '실행 중',
		spare: '과잉 용량',
		spareOf: (spare, all) => `인스턴스 시간 ${all} 중 ${spare} 여유`,
		cost: '비용',
		perDay: '하루',
		perDayAndMonth: perMonth => `하루 · 한 달 ${perMonth}`,
		unknownCost: '알 수 없음',
		unknownCostNote: instanceType => `${instanceType}의 가격 자료가 없습니다`,
		against: difference => `A 대비 ${difference}`,
		sameAs: 'A와 같음',
		better: '나아짐',
		worse: '나빠짐',
		requests: '요청',
		perSecond: '초당',
		perInstance: '인스턴스당',
		series: {
			demand: '수요', served: '처리', dropped: '버려짐', cpu: '그룹 평균', desired: '원하는 용량',
			minimum: n => `최소 ${n}`, maximum: n => `최대 ${n}`, fixed: n => `최소 = 최대 ${n}`, target: percent => `목표 ${percent}`,
			highAlarm: '확장 경보', lowAlarm: '축소 경보', cost: '전체', credits: '평균 잔액',
		},
		ofPinned: label => `A의 ${label}`,
		states: { serving: '처리 중', starting: '시작 중', draining: '드레이닝', lost: '손실', standby: '대기', pool: '웜 풀' },
		instances: '인스턴스',
		cpu: 'CPU',
		latencyChart: '지연 시간',
		costSoFar: '누적 비용',
		credits: 'CPU 크레딧',
		zonesAt: clock => `${clock} 시점의 가용 영역`,
		trouble: { 'impaired': '장애', 'shifted': '트래픽 전환', 'no-capacity': '용량 부족' },
		noInstances: '인스턴스 없음',
		moreInstances: n => `외 ${n}개`,
		cell: ({ id, state, age, type, cpu }) => `인스턴스 ${id}: ${state}, ${age} 전에 시작, ${type}${cpu === '' ? '' : `, 평균 CPU ${cpu}`}`,
		spot: '스팟',
		play: '실행 재생',
		pause: '일시 정지',
		speed: '속도',
		scrub: '시각',
		whyAt: clock => `${clock} 시점의 원인`,
		alarms: '경보',
		allActivities: '모든 활동',
		now: (served, demand, instances, cpu) => `초당 요청 ${demand}건 중 ${served}건을 인스턴스 ${instances}개가 CPU ${cpu}로 처리합니다.`,
		nowNothing: '처리하는 인스턴스가 없습니다.',
		noActivities: '아직 일어난 일이 없습니다.',
		noMatch: '일치하는 활동이 없습니다.',
		filters: { all: '전체', trouble: '문제', decisions: '결정', instances: '인스턴스', recovery: '회복' },
		filterText: '텍스트로 필터링',
		shownOf: (shown, all) => `활동 ${all}개 중 ${shown}개`,
		showMore: '더 보기',
		goTo: clock => `커서를 ${clock}으로 이동`,
		announce: (verdict, availability, dropped) => `${verdict}. 가용성 ${availability}, 버려진 요청 ${dropped}건.`,
	},
};
