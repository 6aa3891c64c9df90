/** Faults in a few words, for captions, legends and tables. */
import type { Localized } from '../../model/localized';
import type { FaultKind } from './faults';

/** What a caption needs to know of a fault, whether of a scenario or of a summary. */
export interface NamedFault {
	readonly kind: FaultKind;
	/** `null`, or not there, where it is of no zone. */
	readonly zone?: string | null;
}

/** What happens, as a short sentence without a full stop: `Zone a fails`. */
export function describeFault({ kind, zone }: NamedFault): Localized {
	const { en, ko } = words[kind];
	if (zone === null || zone === undefined) { return { en: en(''), ko: ko('') }; }
	if (zonal.includes(kind)) { return { en: en(` ${zone}`), ko: ko(` ${zone}`) }; }
	return { en: `${en('')} in zone ${zone}`, ko: `가용 영역 ${zone}: ${ko('')}` };
}

/** Kinds that are of a zone as a whole: their words name it. */
const zonal: readonly FaultKind[] = ['zone-impairment', 'zone-capacity-shortage', 'zonal-shift'];

type Words = (zone: string) => string;

const words: Readonly<Record<FaultKind, { readonly en: Words; readonly ko: Words }>> = {
	'zone-impairment': { en: (zone) => `Zone${zone} fails`, ko: (zone) => `가용 영역${zone} 장애` },
	'zone-capacity-shortage': { en: (zone) => `Zone${zone} has no capacity left`, ko: (zone) => `가용 영역${zone} 용량 부족` },
	'zonal-shift': { en: (zone) => `Traffic shifted out of zone${zone}`, ko: (zone) => `가용 영역${zone} 트래픽 전환` },
	'instance-crash': { en: () => 'Instances crash', ko: () => '인스턴스 비정상 종료' },
	'status-check-failure': { en: () => 'Status checks fail', ko: () => '상태 검사 실패' },
	'application-hang': { en: () => 'Application hangs', ko: () => '애플리케이션 응답 없음' },
	'application-slowdown': { en: () => 'Application slows down', ko: () => '애플리케이션 속도 저하' },
	'slow-boot': { en: () => 'Instances boot slowly', ko: () => '부팅 지연' },
	'bad-launch-template-version': { en: () => 'Bad launch template version', ko: () => '잘못된 시작 템플릿 버전' },
	'spot-interruption': { en: () => 'Spot Instances are interrupted', ko: () => '스팟 인스턴스 중단' },
	'dependency-outage': { en: () => 'Dependency does not answer', ko: () => '의존 서비스 장애' },
	'metric-delay': { en: () => 'Metrics come late', ko: () => '지표 지연' },
	'traffic-spike': { en: () => 'Traffic spike', ko: () => '트래픽 급증' },
};
