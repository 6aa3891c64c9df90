/** Sentences about what a scenario from code launches. */
import type { Localized } from '../../core/model/localized';

export const launchText = {
	/** Why a value that the code does not have is what it is. */
	assumptions: {
		boot: { en: 'code does not tell how long the application takes to start; assumed 120 s', ko: '애플리케이션이 시작하는 데 걸리는 시간은 코드에 없습니다. 가정한 값: 120초' },
		bootVariation: { en: 'code does not tell how much boot times differ; assumed all alike', ko: '시작 시간의 편차는 코드에 없습니다. 모두 같다고 가정합니다' },
		monitoring: { en: 'no launch template was found; assumed basic monitoring, with which templates begin', ko: '시작 템플릿을 찾지 못했습니다. 시작 템플릿의 기본값인 기본 모니터링으로 가정합니다' },
		spotDepth: { en: 'AWS does not publish how deep Spot pools are; assumed the same for all', ko: '스팟 풀의 여유 용량은 공개되지 않습니다. 모두 같다고 가정합니다' },
		creditsLeft: { en: 'the quiet load is below the baseline; assumed a full balance', ko: '평소 부하가 기준 성능보다 낮아 크레딧 잔고가 가득 찼다고 가정합니다' },
		creditsSpent: { en: 'the quiet load is above the baseline; assumed nothing is saved up', ko: '평소 부하가 기준 성능보다 높아 모아 둔 크레딧이 없다고 가정합니다' },
	} satisfies Readonly<Record<string, Localized>>,
	throughput: (perVcpu: number, vcpu: number): Localized => ({
		en: `what one instance serves depends on the application; assumed ${perVcpu} requests per second for each of ${vcpu} vCPU`,
		ko: `인스턴스 한 개의 처리량은 애플리케이션에 따라 다릅니다. 가정한 값: vCPU당 초당 ${perVcpu}건 × ${vcpu} vCPU`,
	}),
	instanceType: (name: string): Localized => ({ en: `no launch template with an instance type was found; assumed ${name}`, ko: `인스턴스 유형이 있는 시작 템플릿을 찾지 못했습니다. 가정한 값: ${name}` }),
	vcpu: (name: string): Localized => ({ en: `the vCPU count of this type is not known; assumed 2: ${name}`, ko: `vCPU 수를 알 수 없는 유형이므로 2로 가정합니다: ${name}` }),
	price: (region: string, asOf: string): Localized => ({ en: `On-Demand, Linux, ${region}, price of ${asOf}`, ko: `온디맨드, Linux, ${region}, ${asOf} 요금` }),
	noPrice: (name: string): Localized => ({ en: `no price is known for ${name}`, ko: `요금을 알 수 없는 유형: ${name}` }),
	spotPrice: (percent: number, region: string, asOf: string): Localized => ({
		en: `On-Demand price less ${percent} %, the typical saving in ${region} by the Spot Instance Advisor of ${asOf}`,
		ko: `온디맨드 요금에서 ${percent} % 할인, 스팟 인스턴스 어드바이저의 ${region} 일반 절감률, ${asOf}`,
	}),
	noSpotPrice: (name: string): Localized => ({ en: `no Spot saving is known for ${name}`, ko: `스팟 절감률을 알 수 없는 유형: ${name}` }),
	figures: (asOf: string): Localized => ({ en: `figures of the instance type, ${asOf}`, ko: `인스턴스 유형의 수치, ${asOf}` }),
	surplusPrice: (region: string, asOf: string): Localized => ({ en: `Linux, ${region}, price of ${asOf}`, ko: `Linux, ${region}, ${asOf} 요금` }),
	volumePrice: (region: string, asOf: string): Localized => ({ en: `EBS in ${region}, price of ${asOf}`, ko: `${region}의 EBS, ${asOf} 요금` }),
	/** Defaults that AWS documents for what is not written. */
	defaults: {
		onDemand: { en: 'not written: On-Demand', ko: '코드에 없음: 온디맨드' },
		notMixed: { en: 'not written: no mixed instances policy', ko: '코드에 없음: 혼합 인스턴스 정책 없음' },
		byPolicy: { en: 'decided by the mixed instances policy', ko: '혼합 인스턴스 정책이 정합니다' },
		basicMonitoring: { en: 'not written: launch templates begin with basic monitoring, every 5 minutes', ko: '코드에 없음: 시작 템플릿의 기본값은 5분 단위의 기본 모니터링입니다' },
		detailedMonitoring: { en: 'not written: launch configurations begin with detailed monitoring', ko: '코드에 없음: 시작 구성의 기본값은 세부 모니터링입니다' },
		unlimited: { en: 'not written: unlimited is the default of this family', ko: '코드에 없음: 이 패밀리의 기본값은 unlimited입니다' },
		standard: { en: 'not written: standard is the default of this family', ko: '코드에 없음: 이 패밀리의 기본값은 standard입니다' },
		dedicatedHost: { en: 'not written: T3 on a Dedicated Host is standard', ko: '코드에 없음: 전용 호스트의 T3는 standard입니다' },
		notBurstable: { en: 'this type has no CPU credits', ko: 'CPU 크레딧이 없는 유형입니다' },
		noLaunchCredits: { en: 'only T2 in standard mode has launch credits', ko: '시작 크레딧은 standard 모드의 T2에만 있습니다' },
		launchCredits: { en: '30 for each vCPU of a T2 in standard mode', ko: 'standard 모드의 T2는 vCPU당 30' },
		noSurplusPrice: { en: 'no source tells the price of surplus credits of this family', ko: '이 패밀리의 잉여 크레딧 요금은 알 수 없습니다' },
		noVolumes: { en: 'the code has no EBS volumes; those of the image are left out', ko: '코드에 EBS 볼륨이 없습니다. 이미지의 볼륨은 제외합니다' },
		weight: { en: 'not written: every instance counts one', ko: '코드에 없음: 인스턴스 하나를 1로 셉니다' },
		baseline: { en: 'the baseline of the volume type', ko: '볼륨 유형의 기준 성능' },
		noBurst: { en: 'no burst bucket', ko: '버스트 버킷 없음' },
		fullBucket: { en: 'the documented burst bucket, full at first', ko: '문서에 나온 버스트 버킷, 처음에는 가득 참' },
		noCeiling: { en: 'no source tells it', ko: '알려진 수치가 없습니다' },
	} satisfies Readonly<Record<string, Localized>>,
	/** What the code has and the simulation leaves out. */
	notes: {
		requirements: { en: 'Instance types that the code gives by attributes, or does not tell, are left out of the mixed instances policy', ko: '속성으로 지정했거나 코드에서 알 수 없는 인스턴스 유형은 혼합 인스턴스 정책에서 제외했습니다' } as Localized,
		spotMaxPrice: { en: 'A maximum Spot price is set; the run does not interrupt Spot Instances because of prices', ko: '스팟 최고 가격이 설정되어 있습니다. 시뮬레이션은 가격 때문에 스팟 인스턴스를 중단하지 않습니다' } as Localized,
		market: (type: string): Localized => ({ en: `The run takes this market type for On-Demand: ${type}`, ko: `온디맨드로 시뮬레이션하는 구매 옵션: ${type}` }),
		tenancy: (tenancy: string): Localized => ({ en: `Prices are those of shared tenancy, not of this one: ${tenancy}`, ko: `요금은 공유 테넌시 기준입니다. 코드의 테넌시: ${tenancy}` }),
		version: (version: string): Localized => ({
			en: `The group launches this version of its launch template, which need not be the latest; the run takes the template as it stands in the code: ${version}`,
			ko: `그룹이 쓰는 시작 템플릿 버전이 최신이 아닐 수 있습니다. 시뮬레이션은 코드에 있는 내용을 씁니다. 코드의 버전: ${version}`,
		}),
		volume: (device: string): Localized => ({ en: `Left out, because its type or size is not in the code, or AWS would refuse it: volume ${device}`, ko: `유형이나 크기를 코드에서 알 수 없거나 AWS가 거부하므로 제외한 볼륨: ${device}` }),
	},
};
