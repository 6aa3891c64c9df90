/** Figures of AWS Elastic Beanstalk and of Amazon RDS deployments. Each with source and date. */
import type { Source } from './facts';

const beanstalk = (page: string): Source => ({ title: 'Elastic Beanstalk developer guide', url: `https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/${page}.html`, asOf: '2023-06-15' });
const rds = (page: string): Source => ({ title: 'RDS user guide', url: `https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/${page}.html`, asOf: '2023-06-15' });

/** Share of the requests that traffic splitting sends to the new version, and for how long. */
export const trafficSplitting = { newVersionPercent: 10, minutes: 5, source: beanstalk('using-features.rolling-version-deploy') } as const;

/** Health checks in a row that a new instance must pass, and the minutes that they take. */
export const beanstalkHealth = {
	web: { checks: 12, minutes: 2 }, worker: { checks: 18, minutes: 3 }, source: beanstalk('using-features.rolling-version-deploy'),
} as const;

/** Seconds that Beanstalk adds to the command timeout. */
export const beanstalkTimeout = { addedSeconds: 240, source: beanstalk('command-options-general') } as const;

/** What scales an environment where nothing is set: average NetworkOut of an instance, bytes. */
export const beanstalkTriggers = {
	upperBytes: 6_000_000, lowerBytes: 2_000_000, periodMinutes: 5, cooldownSeconds: 360, minSize: 1, maxSize: 4,
	source: beanstalk('environments-cfg-autoscaling-triggers'),
} as const;

/** Typical seconds of a failover. */
export const rdsFailover = {
	instanceMinSeconds: 60, instanceMaxSeconds: 120, clusterBelowSeconds: 35, clusterReaders: 2, clusterZones: 3,
	source: rds('Concepts.MultiAZSingleStandby'), clusterSource: rds('multi-az-db-clusters-concepts'),
} as const;

/** Memory of one Aurora capacity unit (ACU), about. */
export const auroraCapacityUnit = {
	memoryMiB: 2048,
	source: { title: 'Aurora user guide, Aurora Serverless v2', url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html', asOf: '2026' } satisfies Source,
} as const;

/** The page on read replicas. */
export const readReplicasSource: Source = rds('USER_ReadRepl');
