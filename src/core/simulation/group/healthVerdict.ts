/** By whose word an instance is unhealthy, with every check that a group can have (facts/aws-behaviour.md 1.8). The simulator's own two stand in health.ts. */
import { requireNumber } from '../argument';
import { isHealthChecked } from './replacementPace';

/** Checks that count only where `HealthCheckType` lists them. */
export type OptionalHealthCheck = 'ELB' | 'EBS' | 'VPC_LATTICE';

export interface HealthReport {
	/** As AWS spells it: `InService`, `Standby`, … */
	readonly lifecycleState: string;
	/** State of the instance: `running`, `stopped`, … */
	readonly instanceState: string;
	/** EC2's status checks, after the few minutes that the group gives AWS to mend it; `insufficient-data` is no failure. */
	readonly statusChecks: 'ok' | 'impaired' | 'insufficient-data';
	/** `HealthCheckType`; EC2's own checks are always on. */
	readonly enabledChecks: readonly OptionalHealthCheck[];
	/** Those that call the instance unhealthy. */
	readonly failedChecks: readonly OptionalHealthCheck[];
	/** Whether `SetInstanceHealth` marked it, and whether that call respects the grace period (the default). */
	readonly isMarkedByApi: boolean;
	readonly apiRespectsGracePeriod: boolean;
	/** Seconds ≥ 0. */
	readonly secondsSinceInService: number;
	/** Seconds ≥ 0. */
	readonly gracePeriodSeconds: number;
}

/**
 * Who calls the instance unhealthy, so that the group replaces it; `null` if it stays. An instance that no longer runs goes at once, failed
 * status checks count always, all else only after the grace period.
 * @throws RangeError if a duration is negative
 * Source: https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html and
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html
 * Departs from AWS: whether the grace period holds for status checks is not written; they take minutes to fail anyway.
 */
export function healthVerdict(report: HealthReport): 'EC2' | 'API' | OptionalHealthCheck | null {
	if (!isHealthChecked(report.lifecycleState)) { return null; }
	if (report.instanceState !== 'running' || report.statusChecks === 'impaired') { return 'EC2'; }
	const isInGrace = requireNumber('secondsSinceInService', report.secondsSinceInService, { min: 0 }) < requireNumber('gracePeriodSeconds', report.gracePeriodSeconds, { min: 0 });
	if (report.isMarkedByApi && !(isInGrace && report.apiRespectsGracePeriod)) { return 'API'; }
	return isInGrace ? null : report.failedChecks.find((check) => report.enabledChecks.includes(check)) ?? null;
}
