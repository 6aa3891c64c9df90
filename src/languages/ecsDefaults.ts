/** Defaults of ECS services that depend on how tasks are scheduled. */
import type { Value } from '../core/model/value';
import { isKnown } from '../core/model/value';

/** Percentages of a rolling deployment as the API takes them where none are written. */
export const deploymentSource = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html';

/** Percent of the desired count; `undefined` where the text does not tell how tasks are scheduled. */
export function deploymentDefaults(schedulingStrategy: Value<string>): { readonly minimum: number; readonly maximum: number } | undefined {
	if (!isKnown(schedulingStrategy)) { return undefined; }
	return schedulingStrategy.value === 'DAEMON' ? { minimum: 0, maximum: 100 } : { minimum: 100, maximum: 200 };
}
