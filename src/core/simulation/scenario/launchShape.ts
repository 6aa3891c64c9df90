/** The shape of what a scenario launches. */
import * as limits from '../limits';
import { numberShape, recordShape, withDefault, type Shape } from './shape';

const text: Shape = { kind: 'text' };
const price = numberShape(0, 1e6, { nullable: true });
const above0 = { aboveMin: true, nullable: true } as const;

const burstableShape = recordShape({
	creditMode: { kind: 'choice', choices: ['standard', 'unlimited'] },
	baselinePercent: numberShape(0, 100, { aboveMin: true }),
	launchCredits: withDefault(numberShape(0, 1e6), 0),
	initialCredits: withDefault(numberShape(0, 1e6), 0),
	surplusUsdPerVcpuHour: withDefault(price, null),
}, { nullable: true });

const limitShape = recordShape({
	networkMbps: withDefault(numberShape(0, 1e9, above0), null),
	ebsMiBps: withDefault(numberShape(0, 1e9, above0), null),
	ebsIops: withDefault(numberShape(0, 1e9, above0), null),
}, { nullable: true });

const volumeShape = recordShape({
	volumeType: text,
	sizeGiB: numberShape(1, 65_536, { integer: true }),
	iops: withDefault(numberShape(0, 1e9, above0), null),
	throughputMiBps: withDefault(numberShape(0, 1e9, above0), null),
	burst: withDefault(recordShape({
		capacity: numberShape(0, 1e12), fillPerSecond: numberShape(0, 1e9), peak: numberShape(0, 1e9, { aboveMin: true }),
	}, { nullable: true }), null),
	priceUsdPerMonth: withDefault(price, null),
});

const modelFields = {
	instanceType: text,
	vcpu: numberShape(1, 10_000, { integer: true }),
	priceUsdPerHour: withDefault(price, null),
	spotPriceUsdPerHour: withDefault(price, null),
	requestsPerSecond: numberShape(0, limits.maxRequestsPerSecond, { aboveMin: true }),
	burstable: withDefault(burstableShape, null),
	limits: withDefault(limitShape, null),
};

const mixedShape = recordShape({
	instanceTypes: {
		kind: 'list', least: 1, most: limits.maxInstanceTypes,
		item: recordShape({
			...modelFields,
			weightedCapacity: withDefault(numberShape(1, 999, { integer: true }), 1),
			spotDepth: withDefault(numberShape(0, 1), 0.5),
		}),
	},
	onDemandAllocationStrategy: withDefault({ kind: 'choice', choices: ['prioritized', 'lowest-price'] }, 'prioritized'),
	onDemandBaseCapacity: withDefault(numberShape(0, limits.maxInstances, { integer: true }), 0),
	onDemandPercentageAboveBaseCapacity: withDefault(numberShape(0, 100), 100),
	spotAllocationStrategy: withDefault({
		kind: 'choice', choices: ['price-capacity-optimized', 'capacity-optimized', 'capacity-optimized-prioritized', 'lowest-price'],
	}, 'lowest-price'),
	spotInstancePools: withDefault(numberShape(1, 20, { integer: true }), 2),
}, { nullable: true });

export const launchShape: Shape = recordShape({
	...modelFields,
	purchaseOption: withDefault({ kind: 'choice', choices: ['on-demand', 'spot'] }, 'on-demand'),
	mixedInstances: withDefault(mixedShape, null),
	bootSeconds: numberShape(0, limits.maxSettingSeconds),
	bootVariation: withDefault(numberShape(0, 2), 0),
	detailedMonitoring: withDefault({ kind: 'boolean' }, false),
	volumes: withDefault({ kind: 'list', item: volumeShape, least: 0, most: 40 }, []),
});
