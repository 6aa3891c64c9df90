/** What completion offers, and what it is asked with. */
import type { Facts } from '../../core/facts/facts';
import type { Localized } from '../../core/model/localized';

/** One value that may stand there; the list is in the order of how well they fit. */
export interface Candidate {
	readonly value: string;
	/** A few figures beside the name. */
	readonly detail: Localized;
	/** What can be told of it when somebody asks. */
	readonly about: { readonly kind: 'instance-type' | 'volume-type' | 'topic' | 'text'; readonly name: string };
}

export interface CompletionContext {
	readonly facts: Facts;
	/** Where prices are taken from: `us-east-1`. */
	readonly region: string;
	/** An instance type that the wanted one should resemble, as the one that another override of the group has. */
	readonly resembles: string | undefined;
}
