/** What the words of an area look like: one entry for each kind of activity, in one language. */

export interface DescribedActivity {
	/** One sentence without a full stop. */
	readonly text: string;
	/** What follows from it or how it was computed; empty if there is nothing to add. */
	readonly detail: string;
}

export type ActivityWords<A extends { readonly kind: string }> = {
	readonly [K in A['kind']]: (activity: Extract<A, { readonly kind: K }>, startClockSeconds: number) => DescribedActivity;
};
