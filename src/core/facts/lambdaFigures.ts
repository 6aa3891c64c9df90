/** Limits, defaults and prices of AWS Lambda. Each with source and date. */
import type { Source } from './facts';

const quotas: Source = { title: 'Lambda quotas', url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html', asOf: '2026' };
const concurrencyPage: Source = { title: 'Lambda developer guide, concurrency', url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html', asOf: '2026' };
const sqsPage: Source = { title: 'Lambda developer guide, scaling of SQS event sources', url: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html', asOf: '2026' };
const pricing: Source = { title: 'AWS Lambda pricing', url: 'https://aws.amazon.com/lambda/pricing/', asOf: '2024-07-01' };

/** `MemorySize`, MB; CPU grows with it and reaches one vCPU at `oneVcpuAt`. */
export const lambdaMemoryMB = { min: 128, max: 10_240, step: 1, default: 128, oneVcpuAt: 1769, source: quotas } as const;

/** `Timeout`. */
export const lambdaTimeoutSeconds = { min: 1, max: 900, default: 3, source: quotas } as const;

/** `EphemeralStorage.Size`, MB of /tmp. */
export const lambdaEphemeralStorageMB = { min: 512, max: 10_240, default: 512, source: quotas } as const;

/** The most that one invocation takes or gives. */
export const lambdaPayloadMB = { synchronous: 6, streamed: 200, asynchronous: 1, source: quotas } as const;

/** Sizes of what is deployed. */
export const lambdaPackage = { zipMB: 50, unzippedMB: 250, imageGB: 10, layers: 5, environmentKB: 4, source: quotas } as const;

/** Of an account in one Region; new accounts begin lower. `unreservedMin` must stay free of reservations. */
export const lambdaConcurrency = { accountDefault: 1000, unreservedMin: 100, requestsPerSecondEach: 10, source: concurrencyPage } as const;

/** How fast one function's concurrency may grow; what is not used does not add up. */
export const lambdaScaling = {
	executionsEach: 1000, everySeconds: 10,
	source: { title: 'Lambda developer guide, scaling behavior', url: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html', asOf: '2026' } satisfies Source,
} as const;

/** Provisioned concurrency: how fast it is made ready, and what one unit serves. */
export const lambdaProvisionedConcurrency = { allocatedPerMinute: 6000, requestsPerSecondEach: 10, source: concurrencyPage } as const;

/** How long the code outside of the handler may take; then it starts again with the first invocation. */
export const lambdaInitTimeout = {
	seconds: 10,
	source: { title: 'Lambda developer guide, runtime environment', url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html', asOf: '2023-10' } satisfies Source,
} as const;

/** Asynchronous invocation: tries after a failure, waits before each, and how long an event may wait. */
export const lambdaAsynchronous = {
	retries: 2, waitsSeconds: [60, 120], eventAgeSeconds: { min: 60, max: 21_600, default: 21_600 },
	source: { title: 'Lambda developer guide, asynchronous invocation', url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html', asOf: '2023-10' } satisfies Source,
} as const;

/** SQS event sources: concurrent batches at the start, growth and limit, and the settings. */
export const lambdaSqs = {
	batchesAtStart: 5, addedPerMinute: 300, maxBatches: 1000, maximumConcurrency: { min: 2, max: 1000 },
	batchSize: { default: 10, standardMax: 10_000, fifoMax: 10 }, batchWindowMaxSeconds: 300, visibilityTimesFunctionTimeout: 6, source: sqsPage,
} as const;

/** us-east-1. Tiers are GB-seconds of a month; no source tells the price of provisioned concurrency on x86. */
export const lambdaPricing = {
	usdPerMillionRequests: 0.2,
	usdPerGBSecond: {
		x86_64: [{ upToGBSeconds: 6e9, usd: 0.0000166667 }, { upToGBSeconds: 15e9, usd: 0.000015 }, { upToGBSeconds: Infinity, usd: 0.0000133334 }],
		arm64: [{ upToGBSeconds: 7.5e9, usd: 0.0000133334 }, { upToGBSeconds: 18.75e9, usd: 0.0000120001 }, { upToGBSeconds: Infinity, usd: 0.0000106667 }],
	},
	usdPerEphemeralGBSecond: 0.0000000309,
	region: 'us-east-1', source: pricing,
} as const;
