/** Activities in words: what happened, and beneath it the arithmetic or the consequence. */
import type { LanguageTag } from '../../model/localized';
import { faultEnglish } from '../activities/faultEnglish';
import { faultKorean } from '../activities/faultKorean';
import { groupEnglish } from '../activities/groupEnglish';
import { groupKorean } from '../activities/groupKorean';
import { loadEnglish } from '../activities/loadEnglish';
import { loadKorean } from '../activities/loadKorean';
import { policyEnglish } from '../activities/policyEnglish';
import { policyKorean } from '../activities/policyKorean';
import { replacementEnglish } from '../activities/replacementEnglish';
import { replacementKorean } from '../activities/replacementKorean';
import type { ActivityWords, DescribedActivity } from '../activities/words';
import type { Activity, ActivityDetail } from './result';

export interface DescribeContext {
	readonly language: LanguageTag;
	/** Time of day at which the run begins, seconds. */
	readonly startClockSeconds: number;
}

const words: Readonly<Record<LanguageTag, ActivityWords<ActivityDetail>>> = {
	en: { ...groupEnglish, ...replacementEnglish, ...policyEnglish, ...loadEnglish, ...faultEnglish },
	ko: { ...groupKorean, ...replacementKorean, ...policyKorean, ...loadKorean, ...faultKorean },
};

export function describeActivity(activity: Activity, { language, startClockSeconds }: DescribeContext): DescribedActivity {
	// The table has one entry for each kind, which TypeScript cannot follow through the index.
	const describe = words[language][activity.kind] as (activity: ActivityDetail, startClockSeconds: number) => DescribedActivity;
	return describe(activity, startClockSeconds);
}
