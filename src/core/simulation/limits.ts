/** How big a simulation may be, so that every scenario ends in time and memory. These are limits of the product, not of AWS. */

/** Instances of one group. */
export const maxInstances = 5000;

/** Instances launched during one run. */
export const maxLaunches = 50_000;

/** Events during one run. */
export const maxEvents = 20_000_000;

/** Seconds of one run: 31 days. */
export const maxDurationSeconds = 2_678_400;

/** Requests per second. */
export const maxRequestsPerSecond = 1e9;

/** Availability Zones, policies, faults and points of a load. */
export const maxZones = 10;
export const maxPolicies = 50;
export const maxFaults = 100;
export const maxLoadPoints = 100_000;

/** Seconds that any single setting may span: 31 days. */
export const maxSettingSeconds = maxDurationSeconds;

/** Scheduled actions of one group: AWS's quota (facts/aws-behaviour.md 1.6). */
export const maxScheduledActions = 125;

/** Operations, expectations, lifecycle hooks, instance types of a group, and requests of a trace. */
export const maxOperations = 100;
export const maxExpectations = 50;
export const maxHooks = 50;
export const maxInstanceTypes = 40;
export const maxTraceArrivals = 1_000_000;

/** Requests of one run that are followed one by one: some 20 million events, an arrival and an answer each. */
export const maxRequests = 10_000_000;

/** The same with further attempts, time-outs and refusals: events of requests during one run, and attempts under way at a time. */
export const maxRequestEvents = 50_000_000;
export const maxRequestsUnderWay = 1_000_000;
