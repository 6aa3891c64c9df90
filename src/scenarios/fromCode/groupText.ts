/** Sentences about the group of a scenario from code. */
import type { Localized } from '../../core/model/localized';

export const groupText = {
	/** Why a value that the code does not have is what it is. */
	assumptions: {
		minSize: { en: 'the minimum size is not written', ko: '최소 크기가 코드에 없습니다' },
		maxSize: { en: 'the maximum size is not written', ko: '최대 크기가 코드에 없습니다' },
		zones: { en: 'neither zones nor subnets are known; assumed 3 zones', ko: '가용 영역도 서브넷도 알 수 없어 가용 영역 3개로 가정합니다' },
		zonalShift: { en: 'the code does not tell what a zonal shift does with unhealthy instances; assumed ReplaceUnhealthy', ko: '영역 전환 중 비정상 인스턴스의 처리가 코드에 없습니다. 가정한 값: ReplaceUnhealthy' },
		hookWork: { en: 'code does not tell how long the work of a hook takes; assumed 60 s', ko: '수명 주기 후크의 작업 시간은 코드에 없습니다. 가정한 값: 60초' },
		hookName: { en: 'the name of the hook is not written', ko: '수명 주기 후크의 이름이 코드에 없습니다' },
		poolStart: { en: 'depends on the image and the pool state; assumed 30 s from leaving the warm pool until the application answers', ko: '이미지와 웜 풀 상태에 따라 다릅니다. 웜 풀을 나와 응답하기까지 가정한 값: 30초' },
	} satisfies Readonly<Record<string, Localized>>,
	zonesFromSubnets: (count: number): Localized => ({ en: `one zone for each subnet in the code: ${count}`, ko: `코드의 서브넷마다 가용 영역을 하나씩으로 봅니다: ${count}개` }),
	/** Defaults that AWS documents for what is not written. */
	defaults: {
		desiredCapacity: { en: 'not written: the group begins at its minimum', ko: '코드에 없음: 최소 크기로 시작합니다' },
		desiredUnknown: { en: 'the minimum', ko: '최소 크기' },
		warmup: { en: 'not written: policies fall back on the default cooldown', ko: '코드에 없음: 정책은 기본 휴지 기간을 따릅니다' },
		unset: { en: 'unset', ko: '설정 없음' },
		off: { en: 'not written: off', ko: '코드에 없음: 사용 안 함' },
		none: { en: 'not written: none', ko: '코드에 없음: 없음' },
		preparedCapacity: { en: 'not written: the maximum size of the group', ko: '코드에 없음: 그룹의 최대 크기' },
	} satisfies Readonly<Record<string, Localized>>,
	/** What the code has and the simulation leaves out. */
	notes: {
		healthCheck: (types: string): Localized => ({ en: `Health checks that are not simulated: ${types}`, ko: `시뮬레이션하지 않는 상태 확인: ${types}` }),
		terminationPolicy: (policies: string): Localized => ({ en: `Termination policies that are not simulated; the run goes on with the others: ${policies}`, ko: `시뮬레이션하지 않는 종료 정책(나머지 정책만 적용): ${policies}` }),
		process: (processes: string): Localized => ({ en: `Processes that AWS does not know: ${processes}`, ko: `AWS에 없는 프로세스: ${processes}` }),
		capacityType: (type: string): Localized => ({ en: `The sizes of the group count something else than instances; the run counts instances: ${type}`, ko: `그룹의 크기가 인스턴스 수가 아닌 단위입니다. 시뮬레이션은 인스턴스 수로 셉니다: ${type}` }),
		placementGroup: (name: string): Localized => ({ en: `Limits of a placement group are not simulated: ${name}`, ko: `배치 그룹의 제한은 시뮬레이션하지 않습니다: ${name}` }),
		zoneStrategy: (strategy: string): Localized => ({ en: `The run spreads instances with best effort, not by this strategy: ${strategy}`, ko: `시뮬레이션은 최선의 균형 분산을 씁니다. 시뮬레이션하지 않는 용량 분산 전략: ${strategy}` }),
		hook: (name: string): Localized => ({ en: `Left out, because the code does not tell whether it is for launch or termination: ${name}`, ko: `시작용인지 종료용인지 코드에 없어 제외한 수명 주기 후크: ${name}` }),
		maintenance: { en: 'The instance maintenance policy is left out, because its percentages are not in the code', ko: '인스턴스 유지 관리 정책의 비율이 코드에 없어 제외했습니다' } as Localized,
		refresh: (minPercent: string, maxPercent: string): Localized => ({
			en: `Terraform starts an instance refresh when it changes what the group launches; nothing is changed in this run. Healthy at least and at most: ${minPercent} %, ${maxPercent} %`,
			ko: `Terraform은 그룹의 시작 설정이 바뀌면 인스턴스 새로 고침을 시작합니다. 이 실행에서는 바뀌지 않습니다. 최소, 최대 정상 비율: ${minPercent} %, ${maxPercent} %`,
		}),
		rollingUpdate: (batch: string, inService: string): Localized => ({
			en: `CloudFormation replaces instances in batches when it changes what the group launches; nothing is changed in this run. Batch, least in service: ${batch}, ${inService}`,
			ko: `CloudFormation은 그룹의 시작 설정이 바뀌면 인스턴스를 묶음으로 교체합니다. 이 실행에서는 바뀌지 않습니다. 묶음 크기, 최소 서비스 인스턴스 수: ${batch}, ${inService}`,
		}),
		replacingUpdate: { en: 'CloudFormation replaces the whole group when it changes what the group launches; nothing is changed in this run', ko: 'CloudFormation은 그룹의 시작 설정이 바뀌면 그룹 전체를 교체합니다. 이 실행에서는 바뀌지 않습니다' } as Localized,
	},
};
