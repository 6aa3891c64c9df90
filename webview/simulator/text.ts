/** The Simulator panel's texts. The verdict's sentences are in verdict.ts, those of activities in the core. */
import type { Verdict } from '../../src/core/simulation/result/result';
import type { Texts } from '../shared/i18n';
import type { InstanceState } from './zones';

export interface SimulatorText {
	readonly loading: string;
	readonly firstRun: string;
	readonly runningShort: string;
	readonly running: (percent: string) => string;
	readonly cancel: string;
	readonly cancelledRun: string;
	readonly runAgain: string;
	readonly settings: string;
	readonly result: string;
	readonly example: string;
	readonly counts: { readonly code: (n: string) => string; readonly omitted: (n: string) => string; readonly assumed: (n: string) => string; readonly changed: (n: string) => string };
	readonly resetAll: string;
	readonly resetToExample: string;
	readonly leftOut: string;
	readonly openLocation: (place: string) => string;
	readonly stale: (count: string) => string;
	readonly failed: string;
	readonly verdict: string;
	readonly verdicts: Readonly<Record<Verdict, string>>;
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
	readonly cost: string;
	readonly perDayAndMonth: (perMonth: string) => string;
	readonly unknownCost: string;
	readonly unknownCostNote: (instanceType: string) => string;
	readonly faults: string;
	readonly faultHelp: string;
	readonly noFaults: string;
	readonly faultFor: (what: string, duration: string) => string;
	readonly faultFrom: (what: string, from: string, to: string) => string;
	readonly faultAt: (what: string, at: string) => string;
	readonly requests: string;
	readonly perSecond: string;
	readonly series: {
		readonly demand: string; readonly served: string; readonly dropped: string; readonly cpu: string; readonly desired: string;
		readonly minimum: (n: string) => string; readonly maximum: (n: string) => string; readonly fixed: (n: string) => string; readonly target: (percent: string) => string;
		readonly highAlarm: string; readonly lowAlarm: string; readonly cost: string;
	};
	readonly states: Readonly<Record<InstanceState, string>>;
	readonly instances: string;
	readonly cpu: string;
	readonly costSoFar: string;
	readonly zonesAt: (clock: string) => string;
	readonly impaired: string;
	readonly noInstances: string;
	readonly moreInstances: (n: string) => string;
	readonly cell: (id: string, state: string, age: string) => string;
	readonly whyAt: (clock: string) => string;
	readonly alarms: string;
	readonly allActivities: string;
	readonly now: (served: string, demand: string, instances: string, cpu: string) => string;
	readonly nowNothing: string;
	readonly noActivities: string;
	readonly onlyFirst: (shown: string, all: string) => string;
	readonly goTo: (clock: string) => string;
	readonly run: string;
	readonly seed: string;
	readonly copy: string;
	readonly copied: string;
	readonly wholeRun: string;
}

export const simulatorText: Texts<SimulatorText> = {
	en: {
		loading: 'Reading the group…',
		firstRun: 'Running the group…',
		runningShort: 'Run in progress',
		running: percent => `Running, ${percent} %`,
		cancel: 'Cancel',
		cancelledRun: 'The run was cancelled; this is the last run that ended.',
		runAgain: 'Run again',
		settings: 'Settings',
		result: 'Result',
		example: 'Example',
		counts: {
			code: n => `${n} from code`,
			omitted: n => `${n} by default`,
			assumed: n => `${n} assumed`,
			changed: n => `${n} changed`,
		},
		resetAll: 'Reset to code',
		resetToExample: 'Reset to example',
		leftOut: 'In the code, but not simulated',
		openLocation: place => `Open ${place}`,
		stale: count => `${count === '1' ? 'One setting does' : `${count} settings do`} not run; this is the last run that worked.`,
		failed: 'These settings do not run.',
		verdict: 'Verdict',
		verdicts: { 'survives': 'Survives', 'survives-with-a-dip': 'Survives, with a dip', 'does-not-survive': 'Does not survive' },
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
		latencyNote: '99 of 100 served requests are answered within it',
		nothingServed: 'no request is served',
		cost: 'Cost',
		perDayAndMonth: perMonth => `per day · ${perMonth} per month`,
		unknownCost: 'Unknown',
		unknownCostNote: instanceType => `no price on record for ${instanceType}`,
		faults: 'Faults',
		faultHelp: 'Drag to move, edge to stretch, Delete removes',
		noFaults: 'Nothing fails in this run.',
		faultFor: (what, duration) => `${what} · ${duration}`,
		faultFrom: (what, from, to) => `${what}, from ${from} to ${to}`,
		faultAt: (what, at) => `${what}, at ${at}`,
		requests: 'Requests',
		perSecond: 'per second',
		series: {
			demand: 'demand', served: 'served', dropped: 'dropped', cpu: 'group average', desired: 'desired',
			minimum: n => `min ${n}`, maximum: n => `max ${n}`, fixed: n => `min = max ${n}`, target: percent => `target ${percent}`,
			highAlarm: 'alarm high', lowAlarm: 'alarm low', cost: 'all instances',
		},
		states: { serving: 'serving', starting: 'starting', draining: 'draining', lost: 'lost' },
		instances: 'Instances',
		cpu: 'CPU',
		costSoFar: 'Cost so far',
		zonesAt: clock => `Zones at ${clock}`,
		impaired: 'impaired',
		noInstances: 'no instance',
		moreInstances: n => `+${n} more`,
		cell: (id, state, age) => `Instance ${id}: ${state}, launched ${age} ago`,
		whyAt: clock => `Why, at ${clock}`,
		alarms: 'Alarms',
		allActivities: 'all activities',
		now: (served, demand, instances, cpu) => `${served} of ${demand} requests per second served by ${instances} ${instances === '1' ? 'instance' : 'instances'} at ${cpu} CPU.`,
		nowNothing: 'No instance serves.',
		noActivities: 'Nothing has happened yet.',
		onlyFirst: (shown, all) => `The first ${shown} of ${all} activities.`,
		goTo: clock => `Move the cursor to ${clock}`,
		run: 'run',
		seed: 'seed',
		copy: 'Copy run hash',
		copied: 'copied',
		wholeRun: 'Whole run',
	},
	ko: {
		loading: '그룹을 읽는 중입니다…',
		firstRun: '그룹을 실행하는 중입니다…',
		runningShort: '실행 중',
		running: percent => `실행 중, ${percent} %`,
		cancel: '취소',
		cancelledRun: '실행을 취소했습니다. 마지막으로 끝난 실행을 보여 줍니다.',
		runAgain: '다시 실행',
		settings: '설정',
		result: '결과',
		example: '예제',
		counts: {
			code: n => `코드 값 ${n}개`,
			omitted: n => `기본값 ${n}개`,
			assumed: n => `가정 ${n}개`,
			changed: n => `변경 ${n}개`,
		},
		resetAll: '코드 값으로 되돌리기',
		resetToExample: '예제 값으로 되돌리기',
		leftOut: '코드에 있지만 시뮬레이션하지 않는 항목',
		openLocation: place => `${place} 열기`,
		stale: count => `설정 ${count}건 때문에 실행할 수 없어, 마지막으로 성공한 실행을 보여 줍니다.`,
		failed: '이 설정으로는 실행할 수 없습니다.',
		verdict: '판정',
		verdicts: { 'survives': '버팁니다', 'survives-with-a-dip': '잠시 흔들리지만 버팁니다', 'does-not-survive': '버티지 못합니다' },
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
		cost: '비용',
		perDayAndMonth: perMonth => `하루 · 한 달 ${perMonth}`,
		unknownCost: '알 수 없음',
		unknownCostNote: instanceType => `${instanceType}의 가격 자료가 없습니다`,
		faults: '장애',
		faultHelp: '드래그로 이동, 가장자리로 길이 조절, Delete로 삭제',
		noFaults: '이 실행에는 장애가 없습니다.',
		faultFor: (what, duration) => `${what} · ${duration}`,
		faultFrom: (what, from, to) => `${what}, ${from}부터 ${to}까지`,
		faultAt: (what, at) => `${what}, ${at}`,
		requests: '요청',
		perSecond: '초당',
		series: {
			demand: '수요', served: '처리', dropped: '버려짐', cpu: '그룹 평균', desired: '원하는 용량',
			minimum: n => `최소 ${n}`, maximum: n => `최대 ${n}`, fixed: n => `최소 = 최대 ${n}`, target: percent => `목표 ${percent}`,
			highAlarm: '확장 경보', lowAlarm: '축소 경보', cost: '모든 인스턴스',
		},
		states: { serving: '처리 중', starting: '시작 중', draining: '드레이닝', lost: '손실' },
		instances: '인스턴스',
		cpu: 'CPU',
		costSoFar: '누적 비용',
		zonesAt: clock => `${clock} 시점의 가용 영역`,
		impaired: '장애',
		noInstances: '인스턴스 없음',
		moreInstances: n => `외 ${n}개`,
		cell: (id, state, age) => `인스턴스 ${id}: ${state}, ${age} 전에 시작`,
		whyAt: clock => `${clock} 시점의 원인`,
		alarms: '경보',
		allActivities: '모든 활동',
		now: (served, demand, instances, cpu) => `초당 요청 ${demand}건 중 ${served}건을 인스턴스 ${instances}개가 CPU ${cpu}로 처리합니다.`,
		nowNothing: '처리하는 인스턴스가 없습니다.',
		noActivities: '아직 일어난 일이 없습니다.',
		onlyFirst: (shown, all) => `활동 ${all}개 중 처음 ${shown}개입니다.`,
		goTo: clock => `커서를 ${clock}으로 이동`,
		run: '실행',
		seed: '시드',
		copy: '실행 해시 복사',
		copied: '복사됨',
		wholeRun: '전체 실행',
	},
};
