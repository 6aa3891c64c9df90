/** Sentences about the load balancer of a scenario from code. */
import type { Localized } from '../../core/model/localized';

export const balancerText = {
	/** Why a value that the code does not have is what it is. */
	assumptions: {
		targetGroup: { en: 'the target group is not in the code; assumed the default of an Application Load Balancer', ko: '대상 그룹이 코드에 없어 Application Load Balancer의 기본값으로 가정합니다' },
		kindByProtocol: { en: 'no listener in the code; told by the protocol of the target group', ko: '코드에 리스너가 없어 대상 그룹의 프로토콜로 판단합니다' },
		kind: { en: 'neither listener nor protocol are in the code; assumed an Application Load Balancer', ko: '리스너도 프로토콜도 코드에 없어 Application Load Balancer로 가정합니다' },
		noPrice: { en: 'no source tells its price', ko: '알려진 요금이 없습니다' },
	} satisfies Readonly<Record<string, Localized>>,
	price: (region: string, asOf: string): Localized => ({ en: `${region}, price of ${asOf}`, ko: `${region}, ${asOf} 요금` }),
	/** Defaults that AWS documents for what is not written. */
	defaults: {
		roundRobin: { en: 'not written: round robin', ko: '코드에 없음: 라운드 로빈' },
		flowHash: { en: 'Application Load Balancers only', ko: 'Application Load Balancer에만 있습니다' },
		crossZone: { en: 'the default of this kind of load balancer', ko: '이 로드 밸런서 유형의 기본값' },
		idle: { en: 'the default of this kind of load balancer', ko: '이 로드 밸런서 유형의 기본값' },
		notSticky: { en: 'not written: no sticky sessions', ko: '코드에 없음: 고정 세션 없음' },
	} satisfies Readonly<Record<string, Localized>>,
	/** What the code has and the simulation leaves out. */
	notes: {
		severalTargetGroups: (name: string): Localized => ({ en: `The group is in several target groups; the run takes the first: ${name}`, ko: `그룹이 여러 대상 그룹에 속합니다. 시뮬레이션은 첫 번째 대상 그룹을 씁니다: ${name}` }),
		severalLoadBalancers: (name: string): Localized => ({ en: `Several load balancers forward to the target group; the run takes the first: ${name}`, ko: `여러 로드 밸런서가 대상 그룹으로 보냅니다. 시뮬레이션은 첫 번째 로드 밸런서를 씁니다: ${name}` }),
		classic: { en: 'The Classic Load Balancer is simulated with the default health checks of an Application Load Balancer', ko: 'Classic Load Balancer를 Application Load Balancer의 기본 상태 확인으로 시뮬레이션합니다' } as Localized,
		percentage: { en: 'Minimum shares of healthy targets are not simulated, only their numbers', ko: '정상 대상의 최소 비율은 시뮬레이션하지 않고 최소 개수만 씁니다' } as Localized,
		failoverOff: { en: 'A minimum number of healthy targets is switched off; the run takes it for 1', ko: '정상 대상의 최소 개수가 꺼져 있습니다. 시뮬레이션은 1로 봅니다' } as Localized,
		stickiness: (type: string): Localized => ({ en: `Stickiness is simulated like that of a load balancer cookie, for as long as its default: ${type}`, ko: `로드 밸런서 쿠키의 기본 기간으로 시뮬레이션하는 고정 유형: ${type}` }),
		targetType: (type: string): Localized => ({ en: `Targets of an Auto Scaling group are instances; the type of the target group is not simulated: ${type}`, ko: `Auto Scaling 그룹의 대상은 인스턴스입니다. 시뮬레이션하지 않는 대상 유형: ${type}` }),
	},
};
