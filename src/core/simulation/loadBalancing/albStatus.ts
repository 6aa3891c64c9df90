/** The status codes that an Application Load Balancer makes itself (facts/aws-behaviour.md 3.1). */
import { requireCount, requireNumber } from '../argument';

/** What went wrong, or right, with one request. */
export type AlbEvent =
	| { readonly kind: 'no-answer-yet'; readonly hasIdleTimeoutElapsed: boolean }
	| { readonly kind: 'targets'; readonly registered: number }
	| { readonly kind: 'connect'; readonly seconds: number; readonly isConnected: boolean }
	| { readonly kind: 'forwarded-for'; readonly addresses: number }
	| { readonly kind: 'lambda-body'; readonly megabytes: number; readonly isRequest: boolean }
	| { readonly kind: keyof typeof causes };

/** Causes that stand for themselves, by what each makes. Headers that are too large are not among them: the guide gives two codes for them. */
const causes = {
	'malformed-request': 400, 'unauthenticated': 401, 'waf-blocked': 403, 'method-not-allowed': 405, 'client-silent': 408, 'uri-too-long': 414,
	'client-closed': 460, 'protocol-mismatch': 464, 'waf-failed': 500, 'identity-provider-silent': 500, 'bad-transfer-encoding': 501,
	'target-reset': 502, 'bad-answer': 502, 'handshake-failed': 502, 'lambda-failed': 502, 'deregistration-delay-over': 502,
	'unexpected-http-version': 505, 'redirect-too-long': 507, 'identity-provider-failed': 561, 'key-set-failed': 562,
} as const;

/** Megabytes of the body of a request to a Lambda function, or of its answer. Guide of 2026-08. */
const maxLambdaBodyMegabytes = 1;

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
		case 'lambda-body': return requireNumber('megabytes', event.megabytes, { min: 0 }) > maxLambdaBodyMegabytes ? (event.isRequest ? 413 : 502) : null;
		default: return causes[event.kind];
	}
}
