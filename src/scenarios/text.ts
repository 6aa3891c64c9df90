/** Sentences about what a scenario from code assumes and what it leaves out. */
import type { Localized } from '../core/model/localized';

export const scenarioText = {
	/** Why a value that the code does not have is what it is. */
	assumptions: {
		boot: { en: 'code does not tell how long the application takes to start; assumed 120 s', ko: '애플리케이션이 시작하는 데 걸리는 시간은 코드에 없습니다. 가정한 값: 120초' } as Localized,
		throughput: (perVcpu: number, vcpu: number): Localized => ({
			en: `what one instance serves depends on the application; assumed ${perVcpu} requests per second for each of ${vcpu} vCPU`,
			ko: `인스턴스 한 개의 처리량은 애플리케이션에 따라 다릅니다. 가정한 값: vCPU당 초당 ${perVcpu}건 × ${vcpu} vCPU`,
		}),
		minSize: { en: 'the minimum size is not written', ko: '최소 크기가 코드에 없습니다' } as Localized,
		maxSize: { en: 'the maximum size is not written', ko: '최대 크기가 코드에 없습니다' } as Localized,
		instanceType: (name: string): Localized => ({ en: `no launch template with an instance type was found; assumed ${name}`, ko: `인스턴스 유형이 있는 시작 템플릿을 찾지 못했습니다. 가정한 값: ${name}` }),
		vcpu: (name: string): Localized => ({ en: `the vCPU count of this type is not known; assumed 2: ${name}`, ko: `vCPU 수를 알 수 없는 유형이므로 2로 가정합니다: ${name}` }),
		zonesFromSubnets: (count: number): Localized => ({ en: `one zone for each subnet in the code: ${count}`, ko: `코드의 서브넷마다 가용 영역을 하나씩으로 봅니다: ${count}개` }),
		zones: { en: 'neither zones nor subnets are known; assumed 3 zones', ko: '가용 영역도 서브넷도 알 수 없어 가용 영역 3개로 가정합니다' } as Localized,
		loadBalancer: { en: 'the target group is not in the code; assumed the default health checks of an Application Load Balancer', ko: '대상 그룹이 코드에 없어 Application Load Balancer의 기본 상태 확인으로 가정합니다' } as Localized,
		price: (region: string, asOf: string): Localized => ({ en: `On-Demand, Linux, ${region}, price of ${asOf}`, ko: `온디맨드, Linux, ${region}, ${asOf} 요금` }),
		noPrice: (name: string): Localized => ({ en: `no price is known for ${name}`, ko: `요금을 알 수 없는 유형: ${name}` }),
		load: { en: 'a flash sale: quiet at 45 % of what the desired capacity serves, about twice of it at the peak', ko: '반짝 세일: 평소에는 원하는 용량이 처리할 수 있는 양의 45%, 정점에서는 약 2배' } as Localized,
		run: { en: 'one hour from 10:00', ko: '10:00부터 한 시간' } as Localized,
		seed: { en: 'any number; the same one gives the same run', ko: '아무 수나 됩니다. 같은 수는 같은 결과를 냅니다' } as Localized,
	},
	/** Defaults that AWS documents for what is not written. */
	defaults: {
		desiredCapacity: { en: 'not written: the group begins at its minimum', ko: '코드에 없음: 최소 크기로 시작합니다' } as Localized,
		desiredUnknown: { en: 'the minimum', ko: '최소 크기' } as Localized,
		instanceWarmup: { en: 'not written: the default instance warmup of the group, else its default cooldown', ko: '코드에 없음: 그룹의 기본 인스턴스 워밍업, 없으면 기본 휴지 기간을 따릅니다' } as Localized,
		groupWarmup: { en: 'not written: policies fall back on the default cooldown', ko: '코드에 없음: 정책은 기본 휴지 기간을 따릅니다' } as Localized,
		unset: { en: 'unset', ko: '설정 없음' } as Localized,
	},
	/** What the code has and the simulation leaves out. */
	notes: {
		noPolicy: { en: 'The group has no target tracking policy on CPU: its desired capacity stays as it is', ko: '그룹에 CPU 대상 추적 정책이 없습니다. 원하는 용량이 변하지 않습니다' } as Localized,
		policyKind: (name: string, type: string): Localized => ({ en: `Not simulated yet, a policy of type ${type}: ${name}`, ko: `아직 시뮬레이션하지 않는 ${type} 정책: ${name}` }),
		policyMetric: (name: string, metric: string): Localized => ({ en: `Not simulated yet, target tracking on ${metric}: ${name}`, ko: `아직 시뮬레이션하지 않는 ${metric} 대상 추적 정책: ${name}` }),
		policyTarget: (name: string): Localized => ({ en: `Left out, because its target value is not in the code: ${name}`, ko: `대상 값이 코드에 없어 제외한 정책: ${name}` }),
		customMetric: { en: 'a customized metric', ko: '사용자 지정 지표' } as Localized,
		mixed: (name: string): Localized => ({ en: `The group mixes instance types; all instances are simulated as the first of them: ${name}`, ko: `그룹이 여러 인스턴스 유형을 섞어 씁니다. 모든 인스턴스를 첫 번째 유형으로 시뮬레이션합니다: ${name}` }),
		spot: { en: 'The instances are Spot Instances; the run neither interrupts them nor prices them as Spot', ko: '스팟 인스턴스입니다. 시뮬레이션에서는 스팟 중단과 스팟 요금을 반영하지 않습니다' } as Localized,
		burstable: (name: string): Localized => ({ en: `CPU credits are not simulated yet; the run assumes full CPU at any time: ${name}`, ko: `CPU 크레딧은 아직 시뮬레이션하지 않으며, 언제나 CPU를 모두 쓸 수 있다고 봅니다: ${name}` }),
		basicMonitoring: { en: 'Detailed monitoring is not on, so EC2 reports CPU every 5 minutes; the run takes one-minute datapoints', ko: '세부 모니터링이 켜져 있지 않아 EC2가 CPU를 5분마다 보고합니다. 시뮬레이션은 1분 데이터를 씁니다' } as Localized,
		severalTargetGroups: (name: string): Localized => ({ en: `The group is in several target groups; the run takes the health checks of the first: ${name}`, ko: `그룹이 여러 대상 그룹에 속합니다. 시뮬레이션은 첫 번째 대상 그룹의 상태 확인을 씁니다: ${name}` }),
		classic: { en: 'The Classic Load Balancer is simulated with the default health checks of an Application Load Balancer', ko: 'Classic Load Balancer를 Application Load Balancer의 기본 상태 확인으로 시뮬레이션합니다' } as Localized,
		slowStart: (seconds: number): Localized => ({ en: `Slow start of the target group is not simulated yet: ${seconds} s`, ko: `대상 그룹의 느린 시작은 아직 시뮬레이션하지 않습니다: ${seconds}초` }),
		healthCheck: (types: string): Localized => ({ en: `Health checks that are not simulated yet: ${types}`, ko: `아직 시뮬레이션하지 않는 상태 확인: ${types}` }),
	},
};
