/**
 * Health check settings of a target group that are not written, by the kind of load balancer that its protocol belongs to.
 * API of 2026-08-07 and the guides of 2023-06-15; where those differ (unhealthy threshold of a Lambda target) there is no default here.
 */

export interface HealthCheckDefaults {
	readonly protocol: string | undefined;
	/** Status codes of a healthy target. */
	readonly matcher: string | undefined;
	readonly path: string | undefined;
	readonly intervalSeconds: number | undefined;
	readonly timeoutSeconds: number | undefined;
	readonly healthyCount: number | undefined;
	readonly unhealthyCount: number | undefined;
}

/** A word is undefined where the text does not tell it. */
export interface HealthCheckWords {
	readonly protocol: string | undefined;
	readonly targetType: string | undefined;
	/** `omitted` where no health check protocol is written. */
	readonly checkProtocol: string | undefined;
}

/**
 * Departs from nothing that AWS documents, but for Application Load Balancers two texts disagree about the timeout: 5 s is that of
 * the guide written for them.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
export function getHealthCheckDefaults({ protocol, targetType, checkProtocol }: HealthCheckWords): HealthCheckDefaults {
	if (targetType === undefined) { return { ...unknownDefaults, healthyCount: 5 }; }
	if (targetType === 'lambda') { return { ...unknownDefaults, path: '/', intervalSeconds: 35, timeoutSeconds: 30, healthyCount: 5 }; }
	switch (protocol) {
		case 'HTTP':
		case 'HTTPS': return { protocol: 'HTTP', matcher: '200', path: '/', intervalSeconds: 30, timeoutSeconds: 5, healthyCount: 5, unhealthyCount: 2 };
		case 'TCP':
		case 'TLS':
		case 'UDP':
		case 'TCP_UDP': return networkDefaults(targetType, checkProtocol);
		case 'GENEVE': return { ...unknownDefaults, protocol: 'TCP', intervalSeconds: 10, timeoutSeconds: 5, healthyCount: 5, unhealthyCount: 2 };
		default: return { ...unknownDefaults, healthyCount: 5, unhealthyCount: 2 };
	}
}

const unknownDefaults: HealthCheckDefaults = {
	protocol: undefined, matcher: undefined, path: undefined, intervalSeconds: undefined, timeoutSeconds: undefined, healthyCount: undefined, unhealthyCount: undefined,
};

function networkDefaults(targetType: string, checkProtocol: string | undefined): HealthCheckDefaults {
	return {
		protocol: targetType === 'alb' ? undefined : 'TCP',
		matcher: checkProtocol === 'HTTP' || checkProtocol === 'HTTPS' ? '200-399' : undefined,
		path: undefined, intervalSeconds: 30, timeoutSeconds: networkTimeout(targetType, checkProtocol), healthyCount: 5, unhealthyCount: 2,
	};
}

/** Of a Network Load Balancer; not written the check is TCP, unless the target is an Application Load Balancer. */
function networkTimeout(targetType: string, checkProtocol: string | undefined): number | undefined {
	switch (checkProtocol) {
		case 'HTTP': return 6;
		case 'TCP':
		case 'HTTPS': return 10;
		case 'omitted': return targetType === 'alb' ? undefined : 10;
		default: return undefined;
	}
}
