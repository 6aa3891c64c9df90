/** The status codes that an Application Load Balancer makes itself (facts/aws-behaviour.md 3.1). */
import { requireCount, requireNumber } from '../argument';

/** What went wrong, or right, with one request. */
export type AlbEvent =
	| { readonly kind: 'no-answer-yet'; readonly hasIdleTimeoutElapsed: boolean }
	| { readonly kind: 'targets'; readonly registered: number }
	| { readonly kind: 'connect'; readonly seconds: number; readonly isConnected: boolean }
	| { readonly kind: 'forwarded-for'; readonly addresses: number }
	| { readonly kind: 'target-reset' | 'lambda-failed' | 'deregistration-delay-over' | 'client-closed' | 'client-silent' | 'waf-blocked' | 'malformed-request' | 'protocol-mismatch' };

/** Seconds for connecting to a target, and addresses in X-Forwarded-For. Guide of 2023-06-15. */
const connectTimeoutSeconds = 10;
const maxForwardedForAddresses = 30;

/**
 * The status code; `null` if the load balancer makes none.
 * @throws RangeError if a number is out of range
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 */
export function albStatus(event: AlbEvent): number | null {
	switch (event.kind) {
		case 'targets': return requireCount('registered', event.registered) === 0 ? 503 : null;
		case 'connect': return !event.isConnected && requireNumber('seconds', event.seconds, { min: 0 }) >= connectTimeoutSeconds ? 504 : null;
		case 'no-answer-yet': return event.hasIdleTimeoutElapsed ? 504 : null;
		case 'forwarded-for': return requireCount('addresses', event.addresses) > maxForwardedForAddresses ? 463 : null;
		case 'target-reset':
		case 'lambda-failed':
		case 'deregistration-delay-over': return 502;
		case 'client-closed': return 460;
		case 'client-silent': return 408;
		case 'waf-blocked': return 403;
		case 'malformed-request': return 400;
		case 'protocol-mismatch': return 464;
	}
}
