/** Whether something is written, for settings of which only that matters. */
import type { Value } from '../core/model/value';
import { isKnown } from '../core/model/value';

/**
 * True for what is written, also where the text does not tell its value; unknown where it may be left out. `undefined` if it is not written.
 * @param name of the setting, which is what the value is concluded from
 */
export function toPresence(written: Value<unknown> | undefined, name: string): Value<boolean> | undefined {
	if (written === undefined || (!isKnown(written) && written.origin.reason === 'several')) { return written; }
	const { file, range } = written;
	return { file, range, value: true, origin: { kind: 'expression', text: name } };
}
