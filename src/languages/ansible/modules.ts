/** The modules that make AWS compute, each with its former names and what it makes in CloudFormation's words. */
import { balancerModules } from './balancers';
import { clusterModules } from './clusters';
import { groupModules } from './groups';
import { instanceModules } from './instances';
import type { AnsibleModule } from './module';
import { scalingModules } from './scaling';

export type { AnsibleModule } from './module';

const modules: ReadonlyMap<string, AnsibleModule> = new Map([...groupModules, ...instanceModules, ...scalingModules, ...balancerModules, ...clusterModules]
	.flatMap((module) => module.names.map((name) => [name, module] as const)));

/** The names without those of their collections. */
export const moduleNames: ReadonlySet<string> = new Set(modules.keys());

/** @param name with or without a collection */
export function moduleOf(name: string): AnsibleModule | undefined {
	return modules.get(name.replace(/^(?:amazon|community)\.aws\./, ''));
}
