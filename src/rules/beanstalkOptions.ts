/** Fixes that give Elastic Beanstalk environments further options. Must never hold a rule's own knowledge. */
import type { BeanstalkEnvironment } from '../core/model/beanstalkEnvironment';
import type { Localized } from '../core/model/localized';
import { isSamePlace, writeSettings } from './fixes';
import type { Fix, RuleContext } from './rule';

/** @param options namespace, name and value of each; none of them may be written already */
export function addOptions(title: Localized, { environment, options }: {
	readonly environment: BeanstalkEnvironment; readonly options: readonly (readonly [namespace: string, name: string, value: string])[];
}, context: Pick<RuleContext, 'textOf' | 'resources'>): readonly Fix[] {
	const index = environment.optionSettings.length;
	const edits = options.flatMap(([namespace, optionName, value]) => {
		const path = `optionSettings.${index}`;
		const changes = [{ resource: environment, path: `${path}.namespace`, value: namespace }, { resource: environment, path: `${path}.optionName`, value: optionName }, { resource: environment, path: `${path}.value`, value }];
		return writeSettings(title, changes, { isPreferred: true, context }).flatMap((fix) => fix.edits);
	});
	const [first] = edits;
	if (first === undefined || edits.length !== options.length || !edits.every((edit) => isSamePlace(edit, first))) { return []; }
	return [{ title, edits: [{ ...first, newText: edits.map(({ newText }) => newText).join('') }], preferred: true }];
}
