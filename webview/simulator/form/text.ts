/** Texts of the settings, names of settings aside (labels.ts). */
import type { FaultKind } from '../../../src/core/simulation/scenario/faults';
import type { LoadKind } from '../../../src/core/simulation/scenario/load';
import type { Texts } from '../../shared/i18n';
import type { SourceKind } from '../sourceKind';
import type { OperationKind, PolicyKind } from './creation';
import type { FieldUnit, WhenEmpty } from './fields';
import type { ListPath, SectionId } from './form';

export interface FormText {
	readonly sections: Readonly<Record<SectionId, string>>;
	readonly units: Readonly<Record<FieldUnit, string>>;
	/** Ends with a number: how many settings are behind it. */
	readonly more: (count: string) => string;
	readonly emptySources: Readonly<Record<WhenEmpty['source'], string>>;
	readonly healthChecks: { readonly EC2: string; readonly ELB: string };
	readonly loadKinds: Readonly<Record<LoadKind, string>>;
	readonly policyKinds: Readonly<Record<PolicyKind, string>>;
	readonly operationKinds: Readonly<Record<OperationKind, string>>;
	readonly faultKinds: Readonly<Record<FaultKind, string>>;
	/** What a list is without an entry. */
	readonly nothing: Readonly<Record<ListPath, string>>;
	readonly add: Readonly<Record<ListPath, string>>;
	readonly remove: (what: string) => string;
	readonly addWord: string;
	readonly on: string;
	readonly off: string;
	readonly countOf: (count: string) => string;
	readonly openLocation: (place: string) => string;
	readonly changed: string;
	readonly changedFrom: (before: string) => string;
	readonly changedList: (before: string) => string;
	readonly notSet: string;
	readonly resetField: (label: string) => string;
	readonly none: string;
	readonly preset: string;
	/** By the reader: the code has no such thing. */
	readonly added: string;
	/** Of a setting that has no origin of its own. */
	readonly fromSource: Readonly<Record<SourceKind, string>>;
	readonly invalidMark: string;
	readonly invalidNumber: string;
	readonly invalidClock: string;
	readonly invalidList: string;
	readonly compareTypes: string;
	readonly chooseType: string;
	readonly step: (number: string) => string;
	readonly addStep: string;
	readonly stepFrom: string;
	readonly stepTo: string;
	readonly stepAdjustment: string;
	readonly stepDiagram: string;
	readonly stepRange: (from: string, to: string) => string;
	readonly requestCost: string;
	readonly asRate: string;
	readonly asCpu: string;
	readonly metExpectation: (actual: string) => string;
	readonly missedExpectation: (actual: string) => string;
	readonly unknownExpectation: string;
}

export const formText: Texts<FormText> = {
	en: {
		sections: {
			group: 'Group', launch: 'Launch', policies: 'Scaling policies', load: 'Load', faults: 'Faults', loadBalancer: 'Load balancer', lifecycle: 'Hooks and warm pool',
			operations: 'Operations', run: 'Run and requests', expectations: 'Expectations', assumptions: 'Assumptions',
		},
		units: {
			seconds: 's', minutes: 'min', hours: 'h', days: 'days', percent: '%', times: '×', timesTarget: '× target', requestsPerSecond: 'req/s', requestsPerMinute: 'req/min', requests: 'req',
			instances: 'inst.', vcpu: 'vCPU', usdPerHour: '$/h', usdPerMonth: '$/month', usdPerUnitHour: '$/LCU-h', usdPerVcpuHour: '$/vCPU-h', gib: 'GiB', mibps: 'MiB/s', mbps: 'Mbps',
			iops: 'IOPS', bytes: 'bytes', credits: 'credits', operations: 'ops', cpuMs: 'CPU-ms', none: '',
		},
		more: count => `More settings (${count})`,
		emptySources: {
			minSize: 'not set → minimum', defaultInstanceWarmup: 'not set → default warm-up', defaultCooldown: 'not set → default cooldown', activeChecks: 'not set → active checks only',
			allPeriods: 'not set → all of them', maxSize: 'not set → maximum size', noLimit: 'not set → no limit', unknown: 'unknown', unchanged: 'not set → unchanged', unset: 'not set',
			infinite: 'no bound', never: 'never', gracePeriod: 'not set → grace period',
		},
		healthChecks: { EC2: 'EC2', ELB: 'EC2 + ELB' },
		loadKinds: { 'steady': 'Steady', 'daily': 'Daily wave', 'flash-sale': 'Flash sale', 'ramp': 'Ramp', 'points': 'Points', 'trace': 'Recorded requests' },
		policyKinds: { 'target-tracking': 'Target tracking', 'step': 'Step scaling', 'simple': 'Simple scaling', 'predictive': 'Predictive scaling' },
		operationKinds: {
			'set-desired-capacity': 'Set desired capacity', 'suspend-processes': 'Suspend processes', 'resume-processes': 'Resume processes', 'enter-standby': 'Enter standby',
			'exit-standby': 'Exit standby', 'terminate-instances': 'Terminate instances', 'set-instance-protection': 'Set scale-in protection',
			'new-launch-template-version': 'New launch template version', 'instance-refresh': 'Instance refresh',
		},
		faultKinds: {
			'zone-impairment': 'Zone fails', 'zone-capacity-shortage': 'Zone without capacity', 'zonal-shift': 'Zonal shift', 'instance-crash': 'Instances crash',
			'status-check-failure': 'Status checks fail', 'application-hang': 'Application hangs', 'application-slowdown': 'Application slows down', 'slow-boot': 'Slow boot',
			'bad-launch-template-version': 'Bad launch template version', 'spot-interruption': 'Spot interruption', 'dependency-outage': 'Dependency fails',
			'metric-delay': 'Metrics come late', 'traffic-spike': 'Traffic spike',
		},
		nothing: {
			'policies': 'No scaling policy: capacity stays at the desired capacity.', 'scheduledActions': 'No scheduled action.', 'group.lifecycleHooks': 'No lifecycle hook.',
			'launch.volumes': 'No EBS volume limits the instances.', 'launch.mixedInstances.instanceTypes': 'No instance type.', 'faults': 'Nothing fails in this run.',
			'operations': 'Nobody does anything by hand in this run.', 'expectations': 'Nothing is expected of the run.',
		},
		add: {
			'policies': 'Add policy', 'scheduledActions': 'Add scheduled action', 'group.lifecycleHooks': 'Add lifecycle hook', 'launch.volumes': 'Add volume',
			'launch.mixedInstances.instanceTypes': 'Add instance type', 'faults': 'Add fault', 'operations': 'Add operation', 'expectations': 'Add expectation',
		},
		remove: what => `Remove ${what}`,
		addWord: 'Add…',
		on: 'on', off: 'off',
		countOf: count => `${count} in the list`,
		openLocation: place => `Open ${place}`,
		changed: 'changed',
		changedFrom: before => `changed, was ${before}`,
		changedList: before => `changed, was a list of ${before}`,
		notSet: 'not set',
		resetField: label => `Reset ${label}`,
		none: 'none',
		preset: 'preset', added: 'added', fromSource: { code: 'assumed', file: 'from the file', example: 'from the example' },
		invalidMark: 'has a problem',
		invalidNumber: 'Enter a number.',
		invalidClock: 'Enter a time of day, such as 10:30.',
		invalidList: 'Enter numbers, with commas between them.',
		compareTypes: 'Compare instance types…',
		chooseType: 'Choose…',
		step: number => `Step ${number}`,
		addStep: 'Add step',
		stepFrom: 'From', stepTo: 'To', stepAdjustment: 'Adjustment',
		stepDiagram: 'Steps over the metric',
		stepRange: (from, to) => `${from} to ${to}`,
		requestCost: 'CPU time of a request', asRate: 'as requests per second', asCpu: 'as CPU time',
		metExpectation: actual => `met: ${actual}`, missedExpectation: actual => `not met: ${actual}`, unknownExpectation: 'not met: unknown',
	},
	ko: {
		sections: {
			group: '그룹', launch: '시작', policies: '조정 정책', load: '부하', faults: '장애', loadBalancer: '로드 밸런서', lifecycle: '수명 주기 후크와 웜 풀',
			operations: '운영 작업', run: '실행과 요청', expectations: '기대값', assumptions: '가정',
		},
		units: {
			seconds: '초', minutes: '분', hours: '시간', days: '일', percent: '%', times: '배', timesTarget: '× 목표', requestsPerSecond: '건/초', requestsPerMinute: '건/분', requests: '건',
			instances: '개', vcpu: 'vCPU', usdPerHour: '$/시간', usdPerMonth: '$/월', usdPerUnitHour: '$/LCU·시간', usdPerVcpuHour: '$/vCPU·시간', gib: 'GiB', mibps: 'MiB/s', mbps: 'Mbps',
			iops: 'IOPS', bytes: '바이트', credits: '크레딧', operations: '회', cpuMs: 'CPU-ms', none: '',
		},
		more: count => `설정 더 보기(${count})`,
		emptySources: {
			minSize: '설정 안 함 → 최소 크기', defaultInstanceWarmup: '설정 안 함 → 기본 워밍업', defaultCooldown: '설정 안 함 → 기본 휴지 기간', activeChecks: '설정 안 함 → 액티브 상태 확인만',
			allPeriods: '설정 안 함 → 모두', maxSize: '설정 안 함 → 최대 크기', noLimit: '설정 안 함 → 제한 없음', unknown: '알 수 없음', unchanged: '설정 안 함 → 그대로', unset: '설정 안 함',
			infinite: '한계 없음', never: '없음', gracePeriod: '설정 안 함 → 유예 기간',
		},
		healthChecks: { EC2: 'EC2', ELB: 'EC2 + ELB' },
		loadKinds: { 'steady': '일정', 'daily': '하루 주기', 'flash-sale': '반짝 세일', 'ramp': '점진 증가', 'points': '지점 지정', 'trace': '기록된 요청' },
		policyKinds: { 'target-tracking': '대상 추적', 'step': '단계 조정', 'simple': '단순 조정', 'predictive': '예측 조정' },
		operationKinds: {
			'set-desired-capacity': '원하는 용량 설정', 'suspend-processes': '프로세스 일시 중지', 'resume-processes': '프로세스 재개', 'enter-standby': 'Standby 전환',
			'exit-standby': 'Standby 해제', 'terminate-instances': '인스턴스 종료', 'set-instance-protection': '축소 보호 설정',
			'new-launch-template-version': '새 시작 템플릿 버전', 'instance-refresh': '인스턴스 새로 고침',
		},
		faultKinds: {
			'zone-impairment': '가용 영역 장애', 'zone-capacity-shortage': '가용 영역 용량 부족', 'zonal-shift': '영역 전환', 'instance-crash': '인스턴스 비정상 종료',
			'status-check-failure': '상태 검사 실패', 'application-hang': '애플리케이션 응답 없음', 'application-slowdown': '애플리케이션 속도 저하', 'slow-boot': '부팅 지연',
			'bad-launch-template-version': '잘못된 시작 템플릿 버전', 'spot-interruption': '스팟 중단', 'dependency-outage': '의존 서비스 장애',
			'metric-delay': '지표 지연', 'traffic-spike': '트래픽 급증',
		},
		nothing: {
			'policies': '조정 정책이 없습니다. 용량은 원하는 용량에 머무릅니다.', 'scheduledActions': '예약된 작업이 없습니다.', 'group.lifecycleHooks': '수명 주기 후크가 없습니다.',
			'launch.volumes': '인스턴스를 제한하는 EBS 볼륨이 없습니다.', 'launch.mixedInstances.instanceTypes': '인스턴스 유형이 없습니다.', 'faults': '이 실행에는 장애가 없습니다.',
			'operations': '이 실행에는 수동 작업이 없습니다.', 'expectations': '이 실행에 대한 기대값이 없습니다.',
		},
		add: {
			'policies': '정책 추가', 'scheduledActions': '예약된 작업 추가', 'group.lifecycleHooks': '수명 주기 후크 추가', 'launch.volumes': '볼륨 추가',
			'launch.mixedInstances.instanceTypes': '인스턴스 유형 추가', 'faults': '장애 추가', 'operations': '작업 추가', 'expectations': '기대값 추가',
		},
		remove: what => `${what} 삭제`,
		addWord: '추가…',
		on: '켬', off: '끔',
		countOf: count => `목록 ${count}개`,
		openLocation: place => `${place} 열기`,
		changed: '변경됨',
		changedFrom: before => `변경됨, 원래 ${before}`,
		changedList: before => `변경됨, 원래 ${before}개`,
		notSet: '설정 안 함',
		resetField: label => `${label} 되돌리기`,
		none: '없음',
		preset: '기본 패턴 값', added: '추가됨', fromSource: { code: '가정', file: '파일 값', example: '예제 값' },
		invalidMark: '문제 있음',
		invalidNumber: '숫자를 입력하십시오.',
		invalidClock: '10:30처럼 시각을 입력하십시오.',
		invalidList: '쉼표로 구분한 숫자를 입력하십시오.',
		compareTypes: '인스턴스 유형 비교…',
		chooseType: '선택…',
		step: number => `${number}단계`,
		addStep: '단계 추가',
		stepFrom: '하한', stepTo: '상한', stepAdjustment: '조정 값',
		stepDiagram: '지표에 따른 단계',
		stepRange: (from, to) => `${from}–${to}`,
		requestCost: '요청의 CPU 시간', asRate: '초당 요청으로 입력', asCpu: 'CPU 시간으로 입력',
		metExpectation: actual => `충족: ${actual}`, missedExpectation: actual => `미충족: ${actual}`, unknownExpectation: '미충족: 알 수 없음',
	},
};
