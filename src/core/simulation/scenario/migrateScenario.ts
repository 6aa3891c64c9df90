/** Brings data of older versions of the scenario form up to the current one, one version at a time. */

/** The oldest version that is read. */
export const oldestVersion = 1;

type Data = Readonly<Record<string, unknown>>;

/** Data of the current form; data that are of no known older version, or no object, come back as they are. */
export function migrateScenario(data: unknown): unknown {
	if (!isData(data)) { return data; }
	return data['version'] === 1 ? fromVersion1(data) : data;
}

/**
 * Version 1 knew target tracking of CPU as `targetPercent`, and the time-out of requests as an assumption; its metrics came every minute.
 */
function fromVersion1({ policies, assumptions, launch, ...rest }: Data): Data {
	const { requestTimeoutSeconds, ...others } = isData(assumptions) ? assumptions : {};
	return {
		...rest, version: 2,
		...launch === undefined ? {} : { launch: isData(launch) ? { detailedMonitoring: true, ...launch } : launch },
		...policies === undefined ? {} : { policies: Array.isArray(policies) ? policies.map(policyFromVersion1) : policies },
		...assumptions === undefined ? {} : { assumptions: isData(assumptions) ? others : assumptions },
		...requestTimeoutSeconds === undefined ? {} : { requests: { timeoutSeconds: requestTimeoutSeconds } },
	};
}

function policyFromVersion1(policy: unknown): unknown {
	if (!isData(policy) || !('targetPercent' in policy)) { return policy; }
	const { targetPercent, ...rest } = policy;
	return { ...rest, targetValue: targetPercent };
}

function isData(data: unknown): data is Data {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}
