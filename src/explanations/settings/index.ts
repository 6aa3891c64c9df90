/** The table of explainers of settings: a new one is a file beside this, and one line here. The first that has something to say is told. */
import { alarmSettings } from './alarmSettings';
import { beanstalkOptions } from './beanstalk';
import { cooldown } from './cooldown';
import { cpuCredits } from './cpuCredits';
import { databaseBackups, databaseClass, databaseStandby, serverlessCapacity } from './database';
import { databaseGrowth, databaseStorage } from './databaseStorage';
import { deregistrationDelay, slowStart } from './draining';
import { gracePeriod } from './gracePeriod';
import { groupSizes } from './groupSizes';
import { healthCheckType } from './healthCheckType';
import { instanceWarmup } from './instanceWarmup';
import { lambdaFunction, provisionedConcurrency, queueVisibility } from './lambda';
import { lifecycleHooks } from './lifecycleHooks';
import { monitoring } from './monitoring';
import { nodePurchase, nodeTypes } from './nodeCapacity';
import { nodeGroupSizes, nodeGroupUpdates } from './nodeGroup';
import { purchaseMix, spotMarket } from './purchaseMix';
import { replacing } from './replacing';
import { scheduledSizes } from './scheduledSizes';
import { aclEntries, securityRules } from './securityRules';
import type { SettingExplainer } from './setting';
import { steps } from './steps';
import { subnetSize } from './subnetSize';
import { targetHealth } from './targetHealth';
import { deploymentPercentages, scaledTasks, serviceTasks } from './taskCount';
import { taskPlacement } from './taskPlacement';
import { containerSize, taskSize } from './taskSize';
import { trackingTarget } from './trackingTarget';
import { volumePerformance } from './volumePerformance';
import { warmPool } from './warmPool';

export const settingExplainers: readonly SettingExplainer[] = [
	groupSizes, gracePeriod, healthCheckType, cooldown, instanceWarmup, replacing, purchaseMix, lifecycleHooks, warmPool,
	trackingTarget, steps, scheduledSizes, alarmSettings,
	spotMarket, cpuCredits, monitoring, volumePerformance,
	targetHealth, deregistrationDelay, slowStart,
	securityRules, aclEntries, subnetSize,
	lambdaFunction, provisionedConcurrency, queueVisibility,
	taskSize, containerSize, serviceTasks, scaledTasks, deploymentPercentages, taskPlacement, nodeGroupSizes, nodeTypes, nodePurchase, nodeGroupUpdates,
	databaseStandby, databaseClass, databaseStorage, databaseGrowth, serverlessCapacity, databaseBackups, beanstalkOptions,
];
