/** The words of the panel that compares instance types. */
import type { TypeOrder, TypeWish } from '../../src/core/facts/comparedType';
import type { Texts } from '../shared/i18n';

export type RowName =
	| 'vcpu' | 'memory' | 'architecture' | 'processor' | 'baseline' | 'network' | 'ebs' | 'ebsIops' | 'localStorage' | 'gpu' | 'generation'
	| 'perHour' | 'perMonth' | 'perVcpu' | 'perGiB' | 'spot';

export interface CompareText {
	readonly title: string;
	readonly region: string;
	readonly basis: (prices: string, figures: string) => string;
	readonly noPrices: string;
	readonly empty: string;
	readonly picked: string;
	readonly first: string;
	readonly inCode: string;
	readonly use: string;
	readonly useLabel: (name: string, place: string) => string;
	readonly remove: (name: string) => string;
	readonly add: (name: string) => string;
	readonly full: (most: number) => string;
	readonly rows: Readonly<Record<RowName, string>>;
	readonly notOffered: string;
	readonly current: string;
	readonly previous: string;
	readonly delisted: string;
	readonly unknown: string;
	readonly none: string;
	readonly like: (name: string) => string;
	readonly wishes: Readonly<Record<TypeWish, string>>;
	readonly filters: string;
	readonly clear: string;
	readonly search: string;
	readonly from: string;
	readonly to: string;
	readonly any: string;
	readonly yes: string;
	readonly no: string;
	readonly burstable: string;
	readonly localNvme: string;
	readonly withGpu: string;
	readonly minNetwork: string;
	readonly maxPrice: string;
	readonly currentOnly: string;
	readonly offeredOnly: string;
	readonly sortBy: string;
	readonly orders: Readonly<Record<TypeOrder, string>>;
	readonly found: (all: string) => string;
	readonly foundFirst: (shown: string, all: string) => string;
	readonly nothingFound: string;
	readonly type: string;
	readonly difference: (text: string, name: string) => string;
	readonly differenceNote: (name: string) => string;
	readonly sameAs: string;
}

export const compareText: Texts<CompareText> = {
	en: {
		title: 'Compare instance types',
		region: 'Prices of',
		basis: (prices, figures) => `On-Demand, Linux, prices of ${prices} · figures of ${figures} · a month counts 730 hours`,
		noPrices: 'No prices are known for this Region.',
		empty: 'Choose two to six types from the list to see them side by side.',
		picked: 'Types side by side',
		first: 'compared with',
		inCode: 'in the code',
		use: 'Use this one',
		useLabel: (name, place) => `Use this one: writes ${name} to ${place}`,
		remove: name => `Take ${name} out of the comparison`,
		add: name => `Add ${name} to the comparison`,
		full: most => `${most} at most stand side by side: take one out first`,
		rows: {
			vcpu: 'vCPU', memory: 'Memory', architecture: 'Architecture', processor: 'Processor', baseline: 'CPU baseline per vCPU',
			network: 'Network, sustained – burst', ebs: 'EBS bandwidth', ebsIops: 'EBS IOPS', localStorage: 'Local disks', gpu: 'GPU', generation: 'Generation',
			perHour: 'Price per hour', perMonth: 'Price per month', perVcpu: 'Price per vCPU-hour', perGiB: 'Price per GiB-hour', spot: 'Typical Spot saving',
		},
		notOffered: 'not offered here',
		current: 'current', previous: 'previous', delisted: 'no longer listed',
		unknown: 'not known', none: '–',
		like: name => `Like ${name}, but`,
		wishes: { 'same-shape': 'other families', 'more-memory': 'more memory', 'more-vcpu': 'more vCPU', 'cheaper': 'cheaper', 'arm': 'on Arm' },
		filters: 'Filters',
		clear: 'Clear filters',
		search: 'Name contains',
		from: 'from', to: 'to', any: 'any', yes: 'yes', no: 'no',
		burstable: 'Burstable',
		localNvme: 'Local NVMe disks',
		withGpu: 'GPU',
		minNetwork: 'Network from',
		maxPrice: 'Price up to',
		currentOnly: 'Current generation only',
		offeredOnly: 'Offered in the Region only',
		sortBy: 'Sort by',
		orders: { usdPerVcpu: 'price per vCPU', usdPerGiB: 'price per GiB', usdPerHour: 'price', vcpu: 'vCPU', memory: 'memory', name: 'name' },
		found: all => `${all} types`,
		foundFirst: (shown, all) => `First ${shown} of ${all} types`,
		nothingFound: 'No type passes all filters.',
		type: 'Type',
		difference: (text, name) => `${text} against ${name}`,
		differenceNote: name => `Differences are against ${name}.`,
		sameAs: 'same',
	},
	ko: {
		title: '인스턴스 유형 비교',
		region: '요금 리전',
		basis: (prices, figures) => `온디맨드, Linux, ${prices} 요금 · ${figures} 수치 · 한 달은 730시간으로 계산`,
		noPrices: '이 리전의 요금 정보가 없습니다.',
		empty: '목록에서 유형을 두 개에서 여섯 개까지 선택하면 나란히 비교할 수 있습니다.',
		picked: '비교 중인 유형',
		first: '비교 기준',
		inCode: '코드의 유형',
		use: '이 유형 사용',
		useLabel: (name, place) => `이 유형 사용: ${place}에 ${name} 쓰기`,
		remove: name => `비교에서 ${name} 제외`,
		add: name => `비교에 ${name} 추가`,
		full: most => `최대 ${most}개까지 비교할 수 있습니다. 먼저 하나를 제외하십시오`,
		rows: {
			vcpu: 'vCPU', memory: '메모리', architecture: '아키텍처', processor: '프로세서', baseline: 'vCPU당 기준 CPU 성능',
			network: '네트워크, 기준 – 최대', ebs: 'EBS 대역폭', ebsIops: 'EBS IOPS', localStorage: '로컬 디스크', gpu: 'GPU', generation: '세대',
			perHour: '시간당 요금', perMonth: '월 요금', perVcpu: 'vCPU-시간당 요금', perGiB: 'GiB-시간당 요금', spot: '일반적인 스팟 절감률',
		},
		notOffered: '이 리전에 없음',
		current: '현재 세대', previous: '이전 세대', delisted: 'AWS 목록에서 제외됨',
		unknown: '알 수 없음', none: '–',
		like: name => `${name} 기준으로 찾기`,
		wishes: { 'same-shape': '다른 패밀리', 'more-memory': '더 큰 메모리', 'more-vcpu': '더 많은 vCPU', 'cheaper': '더 저렴한 유형', 'arm': 'Arm' },
		filters: '필터',
		clear: '필터 지우기',
		search: '이름에 포함',
		from: '최소', to: '최대', any: '모두', yes: '예', no: '아니요',
		burstable: '버스트 가능',
		localNvme: '로컬 NVMe 디스크',
		withGpu: 'GPU',
		minNetwork: '네트워크 최소',
		maxPrice: '요금 최대',
		currentOnly: '현재 세대만',
		offeredOnly: '이 리전에서 제공하는 유형만',
		sortBy: '정렬',
		orders: { usdPerVcpu: 'vCPU당 요금', usdPerGiB: 'GiB당 요금', usdPerHour: '요금', vcpu: 'vCPU', memory: '메모리', name: '이름' },
		found: all => `유형 ${all}개`,
		foundFirst: (shown, all) => `유형 ${all}개 중 처음 ${shown}개`,
		nothingFound: '모든 필터를 통과하는 유형이 없습니다.',
		type: '유형',
		difference: (text, name) => `${name} 대비 ${text}`,
		differenceNote: name => `차이는 ${name} 기준입니다.`,
		sameAs: '같음',
	},
};
