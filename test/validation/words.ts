/**
 * Which words of the cases mean the same. A place may have meanings of its own, the first that fits counts; there case, hyphens and
 * punctuation do not matter. A text that has none of them must be the same, so that a wrong word can never pass.
 */

type Meanings = readonly (readonly [meaning: string, pattern: RegExp])[];

const nothing: Meanings = [['none', /^(null|none|never|nothing|n a|no|no action|not applicable|no answer)$/]];

const order: Meanings = [
	['launch first', /^(launch|replace)\b.*\b(before|then)\b.*\bterminat|^launch (first|before)/],
	['terminate first', /^terminat\w*\b.*\b(and|then|before)\b.*\blaunch|^terminate (first|before)/],
];

const change: Meanings = [['none', /^(none|null|no action|no change|unchanged|nothing|blocked|ignored|not scaled)$/], ['in', /^(in|scale in|scales in)$/], ['out', /^(out|scale out|scales out)$/]];

const kept: Meanings = [
	['kept', /^(kept|keeps|keep|retained|preserved|persists|remains( associated)?|stays|unchanged|same)$/],
	['disassociated', /^(disassociated|released|detached)$/],
	['lost', /^(lost|erased|gone|deleted|cleared)$/],
	['none', /^(none|null|n a)$/],
];

/** Of an address that an instance does not have any more. */
const released: Meanings = [['none', /^(none|null|n a|released|lost|gone)$/]];

const byPlace: Readonly<Record<string, Meanings>> = {
	'asg cooldown action': [
		['ignored', /^(is |was )?(ignored|skipped|blocked|rejected|discarded|suppressed|none|no action|waits?|not (executed|run|acted on|allowed))\b/],
		['executed', /^(is |was )?(executed|executes|runs?|acted on|acts|allowed|accepted|taken|starts?|started|scales?|performed|processed|proceeds|honou?red|not ignored)\b/],
	],
	'asg hooks instance': [
		['terminated and replaced', /^terminat\w*\b.*\b(replace|new|relaunch)/],
		['terminated', /^(terminat\w*|ends|ended)( either way| anyway)?$/],
		['in service', /^(is )?(put |goes |moved? |moves |enters |proceeds |continues |becomes )?(in ?to |to )?(service|in ?service)( state)?$/],
	],
	'asg maintenance default': order,
	'asg refresh order': order,
	'asg mixed terminateOption': [...nothing, ['on demand', /^on ?demand( instances?)?$/], ['spot', /^spot( instances?)?$/]],
	'asg step action': change,
	'asg step-warmup action': change,
	'asg target-tracking action': change,
	'asg policies action': change,
	'asg zonal-shift action': [
		['blocked', /^(is |was )?(blocked|ignored|rejected|suppressed|prevented|none|no action|not (allowed|permitted|executed))$/],
		['allowed', /^(is |was )?(allowed|permitted|executed|performed|not blocked|scale out|scales out)$/],
	],
	'asg step-validate reason': [
		['none', /^(null|none|valid|ok)$/],
		['no steps', /^(no|empty|without)( list of)?( steps?)?( adjustments?)?$/],
		['needs null lower', /\bnegative\b/],
		['needs null upper', /\bpositive\b/],
		['too many steps', /too many|more than 20|\b20 steps\b|at most 20/],
		['gap', /\bgaps?\b/],
		['overlap', /\boverlap/],
		['both bounds null', /\bboth\b.*\b(null|open|infinite|missing)\b|^both$/],
		['several null lower', /\b(one|two|several|multiple|second|duplicate)\b.*\blower\b/],
		['several null upper', /\b(one|two|several|multiple|second|duplicate)\b.*\bupper\b/],
		['lower not below upper', /\b(lower|upper)\b.*\b(above|below|less|greater|smaller|equal|exceeds?|reversed|inverted|order)\b.*\b(lower|upper)\b|\b(reversed|inverted|empty range|zero width)\b/],
		['needs null lower', /\blower\b/],
		['needs null upper', /\bupper\b/],
		// Without a side.
		['several null', /\b(one|two|several|multiple|second|duplicate)\b.*\bnulls?\b/],
		['needs null', /\bnull\b/],
	],
	'cloudwatch actions invocations': [
		['every minute', /\b(every|each|per|a) minute\b|\bminutely\b/],
		['once', /\b(once|transition|state change|1 time|one time|single)\b|^1$/],
	],
	'cloudwatch missing-data state': [['keep current', /^(keep|keeps|retain|retains|maintain|maintains|unchanged|no change)( the)?( current| state| current state)?$/]],
	'elb deregistration clientSees': [['response', /\b(response|answer|200|success\w*|completed?|normal\w*)\b/]],
	'elb routing hashOf': [],
	'elb fail-open target': [
		['random', /\brandom/],
		['same', /\b(same|existing|current|stays?|remains?|keeps?|sticky|original|no change|before)\b/],
		['hash', /\b(hash|healthy|tuple)/],
	],
	'elb idle laterPacketGets': [...nothing, ['none', /^(forwarded|delivered|passes|passed on)$/], ['rst', /^(a )?(tcp )?(rst|reset)( packet)?$/]],
	'ec2 stop-start rootEbs': [...kept.slice(0, 1), ['deleted', /^deleted( by default)?$/]],
	'ec2 stop-start ram': [['restored', /\b(restored|saved|reloaded|root volume|kept on)\b/], ...kept],
	'ec2 stop-start host': [['same', /^(the )?same( host)?$/], ['new', /\b(new|other|different)\b/], ['none', /^(none|null|n a)$/]],
	'ec2 stop-start publicIpv4': [...released, ['new', /\b(new|replaced|changes|changed|different)\b/], ...kept],
	'ec2 stop-start privateIpv4': [...released, ...kept],
	'ec2 stop-start ipv6': [...released, ...kept],
	'ec2 stop-start elasticIp': kept,
	'ec2 stop-start instanceStore': kept,
};

/** Places whose texts are compared by their first word and their numbers: `draining until 300 s`. */
const figures: readonly string[] = ['elb deregistration stateShown'];

/** Places whose texts are compared by their numbers and what each counts, in any order: `0 earned + 30 launch`. */
const counts: readonly string[] = ['cpu-credits standard balanceAfterStart'];

/** Places whose texts are compared by their first and their last word: `launch in b`, `launch one in b`. */
const ends: readonly string[] = ['asg az-rebalance firstActionOnRecovery', 'asg az-rebalance thenAction'];

/**
 * Whether two texts say the same.
 * @param place area, topic and key
 * @param answer ours
 */
export function isSameWord(place: string, answer: string, expected: string): boolean {
	return meaningOf(place, answer) === meaningOf(place, expected);
}

/** Whether a text says no more than ours: “more than one null” of “more than one null lower bound”. @param place area, topic and key */
export function isShorterWord(place: string, answer: string, expected: string): boolean {
	return `${meaningOf(place, answer)} `.startsWith(`${meaningOf(place, expected)} `);
}

function meaningOf(place: string, text: string): string {
	const plain = plainOf(text);
	const words = plain.split(' ');
	if (figures.includes(place)) { return isDenied(plain) ? plain : `${words[0]} ${(plain.match(/\d+(\.\d+)?/g) ?? []).map(Number).join(' ')}`; }
	if (counts.includes(place)) { return isDenied(plain) ? plain : (plain.match(/\d+(\.\d+)? [a-z]+/g) ?? [plain]).sort().join(' '); }
	if (ends.includes(place)) { return `${words[0]?.replace(/s$/, '')} ${words.at(-1)}`; }
	const meanings = byPlace[place];
	if (meanings === undefined) { return commonMeaning(text.trim()); }
	const own = meanings.find(([, pattern]) => tells(plain, pattern));
	return own?.[0] ?? commonMeaning(plain.replace(/\baddress\b/g, '').replace(/\s+/g, ' ').trim());
}

/** Whether the text says what the pattern looks for; a “not” beside it says the opposite, unless the pattern knows it. */
function tells(plain: string, pattern: RegExp): boolean {
	const found = pattern.exec(plain)?.[0];
	return found !== undefined && (!isDenied(plain) || isDenied(found));
}

/** “Must not” and “cannot” are rules, and deny nothing. */
function isDenied(plain: string): boolean {
	return /\bnot\b|\bnever\b/.test(plain.replace(/\b(must|may|can|should) not\b|\bcannot\b/g, ''));
}

/** `HTTP 502` is 502, `yes` is true. */
function commonMeaning(text: string): string {
	const status = /^(?:http )?(\d{3})$/i.exec(text)?.[1];
	if (status !== undefined) { return status; }
	switch (text.toLowerCase()) {
		case 'yes': return 'true';
		case 'no': return 'false';
		case 'n/a':
		case 'none': return 'null';
		default: return text;
	}
}

/** Small letters and digits, apart by blanks. */
function plainOf(text: string): string {
	return text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^a-z0-9.]+/g, ' ').trim();
}
