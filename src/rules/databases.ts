/** Which databases stand for themselves, for rules about what only those have. */
import type { DbInstance } from '../core/model/dbInstance';
import { isKnown } from '../core/model/value';

/** Whether an instance is surely neither a member of a cluster nor a read replica, both of which are as their source says. */
export function isOwnDatabase({ cluster, sourceDbInstance, engine }: DbInstance): boolean {
	return cluster === undefined && sourceDbInstance === undefined && (engine === undefined || (isKnown(engine) && !engineOf(engine.value).startsWith('aurora')));
}

/** AWS takes `MySQL` as well as `mysql`. */
export function engineOf(written: string): string {
	return written.toLowerCase();
}
