/** The `instance_refresh` block of a group → model, with the defaults that the provider sends. */
import type { InstanceRefresh } from '../../../core/model/groupUpdates';
import { convertValue } from '../../../core/model/value';
import type { Value } from '../../../core/model/value';
import { withDefault } from '../fields';
import type { Fields } from '../fields';
import { pageOf } from './context';

const source = pageOf('autoscaling_group');

/** `undefined` without such a block. */
export function readInstanceRefresh(group: Fields): InstanceRefresh | undefined {
	const [refresh] = group.blocks('instance_refresh');
	if (refresh === undefined) { return undefined; }
	const preferences = refresh.block('preferences');
	const orDefault = <T>(value: Value<T> | undefined, fallback: T): Value<T> => withDefault(preferences, value, { fallback, source });
	return {
		strategy: refresh.text('strategy'),
		minHealthyPercentage: orDefault(preferences.number('min_healthy_percentage'), 90),
		maxHealthyPercentage: orDefault(preferences.number('max_healthy_percentage'), 100),
		instanceWarmupSeconds: preferences.number('instance_warmup'),
		checkpointPercentages: orDefault(readNumbers(preferences, 'checkpoint_percentages'), []),
		checkpointDelaySeconds: orDefault(preferences.number('checkpoint_delay'), 3600),
		skipMatching: orDefault(preferences.boolean('skip_matching'), false),
		autoRollback: orDefault(preferences.boolean('auto_rollback'), false),
		scaleInProtectedInstances: orDefault(preferences.text('scale_in_protected_instances'), 'Ignore'),
		standbyInstances: orDefault(preferences.text('standby_instances'), 'Ignore'),
		alarms: orDefault(preferences.block('alarm_specification').texts('alarms'), []),
	};
}

function readNumbers(fields: Fields, name: string): Value<readonly number[]> | undefined {
	const texts = fields.texts(name);
	return texts && convertValue(texts, (all) => {
		const numbers = all.map((text) => text === '' ? Number.NaN : Number(text));
		return numbers.every(Number.isFinite) ? numbers : undefined;
	});
}
