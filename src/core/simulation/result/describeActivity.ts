/** Activities in words: what happened, and beneath it the arithmetic or the consequence. */
import type { LanguageTag } from '../../model/localized';
import { englishActivities } from './activityTextEn';
import { koreanActivities } from './activityTextKo';
import type { Activity, ActivityDetail } from './result';

export interface DescribeContext {
	readonly language: LanguageTag;
	/** Time of day at which the run begins, seconds. */
	readonly startClockSeconds: number;
}

export interface DescribedActivity {
	/** One sentence without a full stop. */
	readonly text: string;
	/** What follows from it or how it was computed; empty if there is nothing to add. */
	readonly detail: string;
}

/** The words of one language for every kind of activity. */
export type ActivityWords = {
	readonly [K in ActivityDetail['kind']]: (activity: ActivityDetail & { readonly kind: K }, startClockSeconds: number) => DescribedActivity;
};

export function describeActivity(activity: Activity, { language, startClockSeconds }: DescribeContext): DescribedActivity {
	const words = language === 'ko' ? koreanActivities : englishActivities;
	// The table has one entry for each kind, which TypeScript cannot follow through the index.
	const describe = words[activity.kind] as (activity: ActivityDetail, startClockSeconds: number) => DescribedActivity;
	return describe(activity, startClockSeconds);
}
