/** Minimum, desired, maximum and target tracking: a prediction, a day to watch, and a zone to lose. */
import { localize } from '../../core/model/localized';
import type { Lesson } from '../lesson';
import { budgetUsdPerDay, checkZoneLoss, classifySurge, describeDay, explainSurge } from './checks';
import { controls } from './controls';
import { day, dayWithZoneLoss, peakSeconds, surge } from './scenarios';
import { templates, text } from './text';

const hour = 3600;
/** What the slider of the maximum can reach. */
const mostInstances = 24;

export const asgFollowsLoad: Lesson = {
	id: 'asg-follows-load',
	chapter: 'auto-scaling',
	topics: ['group-size', 'target-tracking', 'warm-up-and-cooldown', 'zone-rebalancing'],
	text: { title: text.title, summary: text.summary },
	source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
	steps: [
		{ kind: 'read', id: 'sizes', title: text.sizesTitle, paragraphs: [text.sizes1, text.sizes2] },
		{
			kind: 'predict', id: 'surge', title: text.surgeTitle, paragraphs: [text.surge1],
			question: text.surgeQuestion,
			options: [
				{ id: 'none', text: text.surgeNone },
				{ id: 'minutes', text: text.surgeMinutes },
				{ id: 'until-load-falls', text: text.surgeForever },
			],
			scenario: surge,
			picture: { fromSeconds: 0, toSeconds: surge.durationSeconds, instancesAxis: 12 },
			answer: classifySurge,
			explain: explainSurge,
			note: text.note,
		},
		{ kind: 'read', id: 'waits', title: text.waitsTitle, paragraphs: [text.waits1, text.waits2] },
		{
			kind: 'run', id: 'day', title: text.dayTitle, paragraphs: [text.day1],
			scenario: day, controls,
			picture: { fromSeconds: 0, toSeconds: day.durationSeconds, instancesAxis: mostInstances },
			describe: describeDay,
			note: text.note,
		},
		{
			kind: 'goal', id: 'zone', title: text.zoneTitle, paragraphs: [text.zone1],
			goal: localize(templates.goal, { budgetUsdPerDay }),
			scenario: dayWithZoneLoss, controls,
			picture: { fromSeconds: peakSeconds - hour / 2, toSeconds: peakSeconds + hour, instancesAxis: mostInstances },
			check: checkZoneLoss,
			hints: [text.zoneHint1, text.zoneHint2, text.zoneHint3],
			remember: text.zoneRemember,
			note: text.note,
			solution: { 'min-size': 3, 'max-size': 18, target: 60 },
		},
	],
};
