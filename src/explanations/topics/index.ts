/** The table of topics: a new one is a file beside this, and one line here. Listed in this order. */
import { adjustmentTypes } from './adjustmentTypes';
import { alarms } from './alarms';
import { allocationStrategies } from './allocationStrategies';
import { beanstalkDeployments } from './beanstalkDeployments';
import { burstable } from './burstable';
import { capacityProviders } from './capacityProviders';
import { capacityRebalancing } from './capacityRebalancing';
import { capacityReservations } from './capacityReservations';
import { coldStarts } from './coldStarts';
import { cpuOptions } from './cpuOptions';
import { crossZone } from './crossZone';
import { dedicated } from './dedicated';
import { deregistrationDelayTopic } from './deregistrationDelayTopic';
import { ebsEncryption } from './ebsEncryption';
import { ebsModification } from './ebsModification';
import { ebsPerformance } from './ebsPerformance';
import { ebsVolumeTypes } from './ebsVolumeTypes';
import { ecsServices } from './ecsServices';
import { eksClusters } from './eksClusters';
import { fargateSizesTopic } from './fargateSizesTopic';
import { generations } from './generations';
import { fleets } from './fleets';
import { gracePeriodTopic } from './gracePeriodTopic';
import { groupSize } from './groupSize';
import { healthCheckType } from './healthCheckType';
import { idleTimeoutsTopic } from './idleTimeoutsTopic';
import { imageArchitectureTopic } from './imageArchitectureTopic';
import { instanceLifecycle } from './instanceLifecycle';
import { instanceMetadata } from './instanceMetadata';
import { instanceRefreshTopic } from './instanceRefreshTopic';
import { instanceSizes } from './instanceSizes';
import { instanceStore } from './instanceStore';
import { instanceTypeNames } from './instanceTypeNames';
import { kubernetesScaling } from './kubernetesScaling';
import { lambdaConcurrencyTopic } from './lambdaConcurrencyTopic';
import { lambdaInvocation } from './lambdaInvocation';
import { lambdaLimits } from './lambdaLimits';
import { launchTemplates } from './launchTemplates';
import { lifecycleHooksTopic } from './lifecycleHooksTopic';
import { lifecycleStates } from './lifecycleStates';
import { loadBalancerKinds } from './loadBalancerKinds';
import { maintenancePolicyTopic } from './maintenancePolicyTopic';
import { maxInstanceLifetimeTopic } from './maxInstanceLifetimeTopic';
import { missingData } from './missingData';
import { mixedInstancesTopic } from './mixedInstancesTopic';
import { monitoringResolution } from './monitoringResolution';
import { multiAttach } from './multiAttach';
import { onDemand } from './onDemand';
import { optionSuffixes } from './optionSuffixes';
import { placementGroupsTopic } from './placementGroupsTopic';
import { predictiveScalingTopic } from './predictiveScalingTopic';
import { publicAddresses } from './publicAddresses';
import { queues } from './queues';
import { rdsMultiAz } from './rdsMultiAz';
import { rdsStorage } from './rdsStorage';
import { reservedInstances } from './reservedInstances';
import { routingAlgorithms } from './routingAlgorithms';
import { savingsPlans } from './savingsPlans';
import { scaleInProtection } from './scaleInProtection';
import { scheduledScaling } from './scheduledScaling';
import { securityGroups } from './securityGroups';
import { severalPolicies } from './severalPolicies';
import { simpleScaling } from './simpleScaling';
import { slowStartTopic } from './slowStartTopic';
import { snapshots } from './snapshots';
import { spotInstances } from './spotInstances';
import { statusCodes } from './statusCodes';
import { stepScalingTopic } from './stepScalingTopic';
import { stickiness } from './stickiness';
import { subnets } from './subnets';
import { suspendedProcesses } from './suspendedProcesses';
import { targetHealthChecks } from './targetHealthChecks';
import { targetTrackingTopic } from './targetTrackingTopic';
import { taskDefinitions } from './taskDefinitions';
import { tenancy } from './tenancy';
import { terminationPolicies } from './terminationPolicies';
import { warmPoolTopic } from './warmPoolTopic';
import { warmUpAndCooldown } from './warmUpAndCooldown';
import { zonalShift } from './zonalShift';
import { zoneRebalancing } from './zoneRebalancing';
import type { Topic } from './topic';

export const topics: readonly Topic[] = [
	onDemand, reservedInstances, savingsPlans, spotInstances, fleets, dedicated, tenancy, capacityReservations,
	instanceTypeNames, optionSuffixes, instanceSizes, burstable, generations, instanceLifecycle, imageArchitectureTopic, cpuOptions, instanceMetadata,
	ebsVolumeTypes, ebsPerformance, ebsModification, ebsEncryption, multiAttach, snapshots, instanceStore,
	groupSize, healthCheckType, gracePeriodTopic, lifecycleStates, lifecycleHooksTopic, warmPoolTopic, instanceRefreshTopic, maintenancePolicyTopic,
	terminationPolicies, mixedInstancesTopic, allocationStrategies, capacityRebalancing, suspendedProcesses, maxInstanceLifetimeTopic,
	scaleInProtection, zoneRebalancing, zonalShift, launchTemplates,
	simpleScaling, stepScalingTopic, targetTrackingTopic, scheduledScaling, predictiveScalingTopic, adjustmentTypes, warmUpAndCooldown,
	severalPolicies,
	alarms, missingData, monitoringResolution,
	loadBalancerKinds, targetHealthChecks, deregistrationDelayTopic, slowStartTopic, stickiness, crossZone, routingAlgorithms, statusCodes,
	idleTimeoutsTopic,
	securityGroups, subnets, placementGroupsTopic, publicAddresses,
	lambdaLimits, lambdaConcurrencyTopic, coldStarts, lambdaInvocation, queues,
	fargateSizesTopic, taskDefinitions, ecsServices, capacityProviders, eksClusters, kubernetesScaling,
	beanstalkDeployments, rdsMultiAz, rdsStorage,
];
