/**
 * What the letters of an instance type's name mean, in both languages.
 * Must never hold a figure: those come from the data files.
 * Source: https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html; letters that this page does not
 * explain are read from the announcements of the types that carry them.
 */
import type { NamePart } from './facts';
import type { InstanceTypeNameParts } from './instanceTypeName';
import type { Localized } from '../model/localized';

/**
 * What the parts of a name mean, in the order of the name.
 * @param parts of parseInstanceTypeName
 * @param vcpu of the type, `null` if unknown: then the size is named but not measured
 */
export function describeNameParts(parts: InstanceTypeNameParts, vcpu: number | null): readonly NamePart[] {
	const described: NamePart[] = [{ part: parts.series, meaning: seriesMeanings[parts.series] ?? unknownSeries }];
	const variant = parts.variant === null ? [] : [{ part: parts.variant, meaning: variantMeaning(parts.variant) }];
	const generation = parts.generation === null ? [] : [{ part: String(parts.generation), meaning: generationMeaning }];
	if (parts.series === 'u' && parts.family.startsWith('u-')) {
		described.push(...variant, ...generation);
	} else {
		described.push(...generation, ...optionParts(parts), ...variant);
	}
	return [...described, { part: parts.size, meaning: sizeMeaning(parts.size, vcpu) }];
}

const seriesMeanings: Readonly<Record<string, Localized>> = {
	a: { en: 'first Arm-based AWS Graviton', ko: '1세대 AWS Graviton(Arm)' },
	c: { en: 'compute optimized', ko: '컴퓨팅 최적화' },
	cc: { en: 'cluster compute', ko: '클러스터 컴퓨팅' },
	cg: { en: 'cluster GPU', ko: '클러스터 GPU' },
	cr: { en: 'high-memory cluster', ko: '고용량 메모리 클러스터' },
	d: { en: 'dense storage', ko: '고밀도 스토리지' },
	dl: { en: 'deep learning accelerators', ko: '딥 러닝 가속기' },
	f: { en: 'FPGA', ko: 'FPGA' },
	g: { en: 'graphics intensive (GPU)', ko: '그래픽 집약(GPU)' },
	gr: { en: 'graphics intensive (GPU), more memory', ko: '그래픽 집약(GPU), 메모리 확대' },
	h: { en: 'high disk throughput', ko: '높은 디스크 처리량' },
	hi: { en: 'high I/O', ko: '높은 I/O' },
	hpc: { en: 'high performance computing', ko: '고성능 컴퓨팅(HPC)' },
	hs: { en: 'high storage', ko: '대용량 스토리지' },
	i: { en: 'storage optimized', ko: '스토리지 최적화' },
	im: { en: 'storage optimized, 4 GiB per vCPU', ko: '스토리지 최적화, vCPU당 4 GiB' },
	inf: { en: 'AWS Inferentia', ko: 'AWS Inferentia' },
	is: { en: 'storage optimized, 6 GiB per vCPU', ko: '스토리지 최적화, vCPU당 6 GiB' },
	m: { en: 'general purpose', ko: '범용' },
	mac: { en: 'Apple Mac', ko: 'Apple Mac' },
	p: { en: 'GPU accelerated', ko: 'GPU 가속' },
	r: { en: 'memory optimized', ko: '메모리 최적화' },
	t: { en: 'burstable', ko: '버스트 가능' },
	trn: { en: 'AWS Trainium', ko: 'AWS Trainium' },
	u: { en: 'high memory', ko: '고용량 메모리' },
	vt: { en: 'video transcoding', ko: '동영상 트랜스코딩' },
	x: { en: 'memory intensive', ko: '메모리 집약' },
	z: { en: 'high frequency, high memory', ko: '높은 클록, 고용량 메모리' },
};

const optionMeanings: Readonly<Record<string, Localized>> = {
	a: { en: 'AMD', ko: 'AMD' },
	b: { en: 'EBS optimized', ko: 'EBS 최적화' },
	d: { en: 'local disks', ko: '로컬 디스크' },
	e: { en: 'extra storage or memory', ko: '스토리지 또는 메모리 확대' },
	f: { en: 'part of a GPU', ko: 'GPU 분할' },
	g: { en: 'AWS Graviton', ko: 'AWS Graviton' },
	h: { en: 'HPE hardware', ko: 'HPE 하드웨어' },
	i: { en: 'Intel', ko: 'Intel' },
	n: { en: 'network optimized', ko: '네트워크 최적화' },
	ne: { en: 'network optimized for packet processing', ko: '패킷 처리용 네트워크 최적화' },
	q: { en: 'Qualcomm accelerators', ko: 'Qualcomm 가속기' },
	s: { en: 'small variant', ko: '소형' },
	u: { en: 'UltraServer member', ko: 'UltraServer 구성원' },
	z: { en: 'high frequency', ko: '높은 클록' },
};

/** What `e` adds depends on what the series is about. */
const extraMeanings: Readonly<Record<'storage' | 'memory' | 'accelerated', Localized>> = {
	storage: { en: 'extra storage', ko: '스토리지 확대' },
	memory: { en: 'extra memory', ko: '메모리 확대' },
	accelerated: { en: 'extra GPU memory', ko: 'GPU 메모리 확대' },
};
const extraKinds: Readonly<Record<string, keyof typeof extraMeanings>> = {
	d: 'storage', i: 'storage', is: 'storage', im: 'storage', r: 'memory', x: 'memory', u: 'memory', g: 'accelerated', p: 'accelerated',
};

const unknownSeries: Localized = { en: 'series not in our data', ko: '데이터에 없는 시리즈' };
const unknownOption: Localized = { en: 'option not in our data', ko: '데이터에 없는 옵션' };
const generationMeaning: Localized = { en: 'generation', ko: '세대' };

function optionParts({ options, series }: InstanceTypeNameParts): readonly NamePart[] {
	const letters = options.match(/ne$|./g) ?? [];
	const packetProcessing = (series === 'c' || series === 'm') && letters.at(-1) === 'ne';
	return (packetProcessing ? letters : [...options]).map((part) => ({ part, meaning: optionMeaning(part, series) }));
}

function optionMeaning(letter: string, series: string): Localized {
	const kind = letter === 'e' ? extraKinds[series] : undefined;
	return kind !== undefined ? extraMeanings[kind] : optionMeanings[letter] ?? unknownOption;
}

function variantMeaning(variant: string): Localized {
	if (variant === 'flex') { return { en: 'Flex: full CPU most of the time, lower price', ko: 'Flex: 대부분의 시간 동안 전체 CPU, 더 낮은 요금' }; }
	const terabytes = /^(\d+)tb$/.exec(variant)?.[1];
	if (terabytes !== undefined) { return { en: `${terabytes} TiB of memory`, ko: `메모리 ${terabytes} TiB` }; }
	if (/^g?b\d+$/.test(variant)) { return { en: `NVIDIA ${variant.toUpperCase()}`, ko: `NVIDIA ${variant.toUpperCase()}` }; }
	const apple = /^m(\d+)(pro|max|ultra)?$/.exec(variant);
	if (apple === null) { return { en: 'variant not in our data', ko: '데이터에 없는 변형' }; }
	const [, chip = '', grade = ''] = apple;
	const name = `Apple M${chip} ${grade === '' ? '' : `${grade[0]?.toUpperCase()}${grade.slice(1)}`}`.trim();
	return { en: name, ko: name };
}

function sizeMeaning(size: string, vcpu: number | null): Localized {
	if (vcpu !== null) {
		return size.startsWith('metal')
			? { en: `bare metal, ${vcpu} vCPU`, ko: `베어 메탈, vCPU ${vcpu}개` }
			: { en: `${vcpu} vCPU`, ko: `vCPU ${vcpu}개` };
	}
	return size.startsWith('metal') ? { en: 'bare metal', ko: '베어 메탈' } : { en: 'size', ko: '크기' };
}
