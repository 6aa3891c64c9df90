/** Everything the lesson says. */
import { formatDuration, formatEstimate, formatNumber, formatUsd } from '../../core/format';
import type { LanguageTag, Localized, LocalizedTemplate } from '../../core/model/localized';
import { price } from './scenarios';

export interface SurgeFigures {
	readonly droppedRequests: number;
	readonly droppingSeconds: number;
	/** Average CPU before the load rose, and what the peak would ask of the same instances. */
	readonly cpuPercent: number;
	readonly factor: number;
	readonly instances: number;
	/** Clock labels. */
	readonly alarmAt: string;
	readonly servesAt: string;
	readonly bootSeconds: number;
	/** Whether the reader predicted it. */
	readonly right: boolean;
}

export interface DayFigures {
	readonly lowest: number;
	readonly highest: number;
	readonly usdPerDay: number;
	/** What `highest` instances cost if they ran all day. */
	readonly fixedUsdPerDay: number;
	readonly savedPercent: number;
}

export interface ShortageFigures {
	readonly droppedRequests: number;
	readonly maxSize: number;
	readonly requestsPerInstance: number;
	readonly peakRequestsPerSecond: number;
}

export interface ZoneFigures {
	readonly droppedRequests: number;
	readonly targetValue: number;
	readonly cpuPercent: number;
	readonly before: number;
	readonly left: number;
	/** What the instances left would need, percent of what they have. */
	readonly neededPercent: number;
	readonly maxSize: number;
}

export interface CostFigures extends ZoneFigures {
	readonly usdPerDay: number;
	readonly excessUsdPerDay: number;
	readonly averageInstances: number;
	readonly usdPerInstanceDay: number;
	readonly minSize: number;
}

const n = formatNumber;

export const text = {
	title: { en: 'An Auto Scaling group follows its load', ko: '부하를 따라가는 Auto Scaling 그룹' },
	summary: {
		en: 'Set minimum, maximum and target so that a group survives the loss of a zone and stays within a budget.',
		ko: '최소 크기, 최대 크기, 목표 CPU를 조정하여 가용 영역 하나를 잃어도 버티면서 예산을 지키는 그룹을 만듭니다.',
	},

	minSize: { en: 'Minimum size', ko: '최소 크기' },
	maxSize: { en: 'Maximum size', ko: '최대 크기' },
	target: { en: 'Target CPU', ko: '목표 CPU' },

	sizesTitle: { en: 'Three numbers and one rule', ko: '숫자 세 개와 규칙 하나' },
	sizes1: {
		en: 'An Auto Scaling group runs as many instances as its **desired capacity** says. **Minimum** and **maximum** are fences: no policy moves desired capacity past them.',
		ko: 'Auto Scaling 그룹은 **원하는 용량**만큼 인스턴스를 실행합니다. **최소 크기**와 **최대 크기**는 울타리입니다. 어떤 크기 조정 정책도 원하는 용량을 이 범위 밖으로 옮기지 못합니다.',
	},
	sizes2: {
		en: '**Target tracking** moves it for you: above the value you name, say 60 % average CPU, the group adds instances; well below it, the group removes them.',
		ko: '**대상 추적** 정책은 원하는 용량을 대신 조정합니다. 평균 CPU 60 %처럼 목표값을 정해 두면, 그보다 높을 때 인스턴스를 늘리고 한참 낮을 때 줄입니다.',
	},

	surgeTitle: { en: 'The load doubles', ko: '부하가 두 배가 됩니다' },
	surge1: {
		en: 'Five instances serve 300 requests per second at their target of 60 % CPU. Each can serve 100; a new one boots in 2 minutes. At 10:10 the load begins to rise, and by 10:12 it has doubled.',
		ko: '인스턴스 5대가 목표값인 CPU 60 %에서 초당 요청 300건을 처리하고 있습니다. 한 대는 초당 최대 100건을 처리하고, 새 인스턴스가 부팅하는 데 2분이 걸립니다. 10:10부터 부하가 늘어나 10:12에는 두 배가 됩니다.',
	},
	surgeQuestion: { en: 'For how long are requests dropped?', ko: '요청이 버려지는 시간은 얼마나 될까요?' },
	surgeNone: { en: 'Not at all: the spare 40 % lasts until help arrives', ko: '버려지지 않습니다. 여유 40 %로 새 인스턴스가 올 때까지 버팁니다' },
	surgeMinutes: { en: 'A few minutes: until new instances serve', ko: '몇 분 동안입니다. 새 인스턴스가 요청을 처리하기 시작하면 멈춥니다' },
	surgeForever: { en: 'Until the load falls: the group cannot catch up', ko: '부하가 줄어들 때까지입니다. 그룹이 따라잡지 못합니다' },

	waitsTitle: { en: 'Why it takes minutes', ko: '왜 몇 분이 걸릴까요?' },
	waits1: {
		en: 'Three waits add up. **Alarm**: average CPU must stay above the target for three one-minute datapoints. **Boot**: instance and application start, here within 2 minutes; then they serve. **Warm-up**: until it ends, the instance does not count in the average and nothing is scaled in.',
		ko: '세 가지 대기 시간이 차례로 더해집니다. **경보**: 평균 CPU가 1분 데이터 포인트 3개 동안 목표값을 넘어야 합니다. **부팅**: 인스턴스가 시작되고 애플리케이션이 뜨기까지 여기서는 2분이 걸리며, 그 뒤에야 요청을 처리합니다. **워밍업**: 끝날 때까지 새 인스턴스는 평균에 포함되지 않고, 정책은 인스턴스를 줄이지 않습니다.',
	},
	waits2: {
		en: 'Target tracking is a thermostat: it reacts to minutes that have passed. Whatever has to hold until then must already be running.',
		ko: '대상 추적은 온도 조절기처럼 이미 지나간 몇 분을 보고 움직입니다. 그때까지 버틸 용량은 미리 실행 중이어야 합니다.',
	},

	dayTitle: { en: 'A day with the group', ko: '그룹의 하루' },
	day1: {
		en: 'The same group over a day: 200 requests per second at 04:00, 900 at 16:00. Move the controls and watch the instances follow.',
		ko: '같은 그룹을 하루 동안 실행합니다. 04:00에는 초당 200건, 16:00에는 초당 900건이 들어옵니다. 값을 바꾸면서 인스턴스 수가 부하를 따라가는 모습을 확인하십시오.',
	},

	zoneTitle: { en: 'Lose a zone, drop nothing', ko: '가용 영역 하나를 잃어도 버티기' },
	zone1: {
		en: 'The group spreads its instances evenly over Availability Zones a, b and c. At 16:00, at the peak, zone a loses power for 30 minutes. A third of the instances is gone at once, and replacements need minutes.',
		ko: '그룹은 가용 영역 a, b, c에 인스턴스를 고르게 둡니다. 부하가 가장 높은 16:00에 영역 a의 전원이 30분 동안 끊깁니다. 인스턴스의 3분의 1이 한꺼번에 사라지고, 대체 인스턴스가 준비되려면 몇 분이 걸립니다.',
	},
	zoneHint1: {
		en: 'The instances that are left carry everything. With one zone of three gone, each of them gets 1.5 times its work. What may the CPU be before, so that it stays below 100 % after?',
		ko: '남은 인스턴스가 모든 요청을 받습니다. 세 영역 중 하나가 사라지면 한 대가 받는 일은 1.5배가 됩니다. 장애 뒤에도 CPU가 100 %를 넘지 않으려면 장애 전에는 몇 %여야 할까요?',
	},
	zoneHint2: {
		en: 'A lower target has no effect where the maximum stops the group. 900 requests per second at 60 % CPU need 900 ÷ (100 × 0.6) = 15 instances.',
		ko: '최대 크기에 막히면 목표값을 낮추어도 소용이 없습니다. CPU 60 %로 초당 900건을 처리하려면 900 ÷ (100 × 0.6) = 15대가 필요합니다.',
	},
	zoneHint3: {
		en: 'A high minimum costs money all night. Leave it low and let the target raise capacity only when there is load.',
		ko: '최소 크기를 높이면 밤새 비용이 듭니다. 최소 크기는 낮게 두고, 부하가 있을 때만 목표값에 따라 용량이 늘어나게 하십시오.',
	},
	zoneRemember: {
		en: 'Capacity for a lost zone must run before the zone is lost: with three zones, keep CPU at the peak below 100 % ÷ 1.5 ≈ 67 %, and leave the maximum room for it.',
		ko: '가용 영역을 잃었을 때 쓸 용량은 잃기 전에 이미 실행 중이어야 합니다. 영역이 세 개라면 정점의 CPU를 100 % ÷ 1.5 ≈ 67 %보다 낮게 유지하고, 최대 크기에 그만큼의 여유를 두십시오.',
	},

	note: {
		en: `${price.instanceType}, On-Demand, Linux, ${price.region}: ${formatUsd(price.usdPerHour)} per hour, price of ${price.asOf}. Assumed: one instance serves 100 requests per second and boots in 2 minutes; running instances take the work themselves, as workers on a queue do, so no load balancer is involved; a request that would wait longer than 2 s is dropped; EC2 reports lost instances after 3 minutes; the group removes one instance at a time, below 70 % of its target.`,
		ko: `${price.instanceType}, 온디맨드, Linux, ${price.region}: 시간당 ${formatUsd(price.usdPerHour)}(${price.asOf} 기준 요금). 가정: 인스턴스 한 대는 초당 100건을 처리하고 부팅에 2분이 걸립니다. 대기열에서 작업을 가져가는 워커처럼 실행 중인 인스턴스가 직접 요청을 가져가므로 로드 밸런서는 없습니다. 2초 넘게 기다려야 하는 요청은 버려집니다. EC2는 사라진 인스턴스를 3분 뒤에 알리고, 그룹은 CPU가 목표값의 70 %보다 낮을 때 인스턴스를 한 대씩 줄입니다.`,
	},
} as const satisfies Readonly<Record<string, Localized>>;

const verdict: Readonly<Record<LanguageTag, readonly [string, string]>> = {
	en: ['Right', 'Not quite'],
	ko: ['맞습니다', '아닙니다'],
};
const judge = (language: LanguageTag, right: boolean): string => verdict[language][right ? 0 : 1];

export const templates = {
	surgeDropped: {
		en: f => `**${judge('en', f.right)}: ${n(f.droppedRequests)} requests are dropped during ${formatDuration(f.droppingSeconds, 'en')}.** ${n(f.cpuPercent, 1)} % × ${n(f.factor, 1)} = ${n(f.cpuPercent * f.factor)} %: ${n(f.instances)} instances cannot carry that. The alarm needs three minutes above the target and fires at ${f.alarmAt}; the instances it starts boot for ${formatDuration(f.bootSeconds, 'en')} and serve from ${f.servesAt}.`,
		ko: f => `**${judge('ko', f.right)}. ${formatDuration(f.droppingSeconds, 'ko')} 동안 요청 ${n(f.droppedRequests)}건이 버려집니다.** ${n(f.cpuPercent, 1)} % × ${n(f.factor, 1)} = ${n(f.cpuPercent * f.factor)} %이므로 인스턴스 ${n(f.instances)}대로는 감당할 수 없습니다. 경보는 목표값을 넘은 상태가 3분 이어진 뒤 ${f.alarmAt}에 발생합니다. 이때 시작한 인스턴스는 부팅 시간(${formatDuration(f.bootSeconds, 'ko')})을 거쳐 ${f.servesAt}부터 요청을 처리합니다.`,
	} satisfies LocalizedTemplate<SurgeFigures>,

	surgeHeld: {
		en: f => `**${judge('en', f.right)}: no request is dropped.** ${n(f.cpuPercent, 1)} % × ${n(f.factor, 1)} = ${n(f.cpuPercent * f.factor)} %: ${n(f.instances)} instances carry it until more of them serve.`,
		ko: f => `**${judge('ko', f.right)}. 버려지는 요청이 없습니다.** ${n(f.cpuPercent, 1)} % × ${n(f.factor, 1)} = ${n(f.cpuPercent * f.factor)} %이므로 새 인스턴스가 준비될 때까지 인스턴스 ${n(f.instances)}대로 버팁니다.`,
	} satisfies LocalizedTemplate<SurgeFigures>,

	surgeForever: {
		en: f => `**${judge('en', f.right)}: ${n(f.droppedRequests)} requests are dropped, and it does not end.** ${n(f.cpuPercent, 1)} % × ${n(f.factor, 1)} = ${n(f.cpuPercent * f.factor)} %: ${n(f.instances)} instances cannot carry that, and the group does not reach what would.`,
		ko: f => `**${judge('ko', f.right)}. 요청 ${n(f.droppedRequests)}건이 버려지고 끝나지 않습니다.** ${n(f.cpuPercent, 1)} % × ${n(f.factor, 1)} = ${n(f.cpuPercent * f.factor)} %이므로 인스턴스 ${n(f.instances)}대로는 감당할 수 없고, 그룹은 필요한 용량에 이르지 못합니다.`,
	} satisfies LocalizedTemplate<SurgeFigures>,

	day: {
		en: f => `**Between ${n(f.lowest)} and ${n(f.highest)} instances, ${formatUsd(f.usdPerDay)} per day, nothing dropped.** A fixed fleet of ${n(f.highest)} would cost ${formatUsd(f.fixedUsdPerDay)}: following the load saves ${n(f.savedPercent)} %.`,
		ko: f => `**인스턴스 ${n(f.lowest)}–${n(f.highest)}대, 하루 ${formatUsd(f.usdPerDay)}, 버려진 요청이 없습니다.** ${n(f.highest)}대를 온종일 고정해 두면 ${formatUsd(f.fixedUsdPerDay)}가 듭니다. 부하를 따라가면 ${n(f.savedPercent)} %를 아낍니다.`,
	} satisfies LocalizedTemplate<DayFigures>,

	shortage: {
		en: f => `**${n(f.droppedRequests)} requests are dropped.** The maximum stops the group at ${n(f.maxSize)} × ${n(f.requestsPerInstance)} = ${n(f.maxSize * f.requestsPerInstance)} requests per second; the load reaches ${n(f.peakRequestsPerSecond)}.`,
		ko: f => `**요청 ${n(f.droppedRequests)}건이 버려집니다.** 최대 크기 때문에 그룹은 ${n(f.maxSize)} × ${n(f.requestsPerInstance)} = 초당 ${n(f.maxSize * f.requestsPerInstance)}건까지만 처리하는데, 부하는 초당 ${n(f.peakRequestsPerSecond)}건까지 오릅니다.`,
	} satisfies LocalizedTemplate<ShortageFigures>,

	lag: {
		en: f => `**${n(f.droppedRequests)} requests are dropped.** At some moments the load rises faster than new instances can serve: the alarm and the boot take minutes.`,
		ko: f => `**요청 ${n(f.droppedRequests)}건이 버려집니다.** 경보와 부팅에 몇 분이 걸리므로, 새 인스턴스가 준비되기 전에 부하가 먼저 오르는 순간이 있습니다.`,
	} satisfies LocalizedTemplate<{ readonly droppedRequests: number }>,

	zoneDropped: {
		en: f => `**Still ${n(f.droppedRequests)} requests dropped.** At ${n(f.cpuPercent, 1)} % CPU, ${n(f.before)} instances become ${n(f.left)}, and these would need ${n(f.cpuPercent, 1)} % × ${n(f.before)} ÷ ${n(f.left)} = ${n(f.neededPercent, 1)} % until replacements serve.`,
		ko: f => `**아직 ${n(f.droppedRequests)}건이 버려집니다.** CPU ${n(f.cpuPercent, 1)} %에서 인스턴스 ${n(f.before)}대가 ${n(f.left)}대로 줄어듭니다. 대체 인스턴스가 준비될 때까지 남은 인스턴스에는 ${n(f.cpuPercent, 1)} % × ${n(f.before)} ÷ ${n(f.left)} = ${n(f.neededPercent, 1)} %가 필요합니다.`,
	} satisfies LocalizedTemplate<ZoneFigures>,

	zoneCapped: {
		en: f => `**Still ${n(f.droppedRequests)} requests dropped.** The target of ${n(f.targetValue)} % asks for more, but the maximum holds the group at ${n(f.maxSize)} instances and ${n(f.cpuPercent, 1)} % CPU. Of these, ${n(f.left)} are left and would need ${n(f.cpuPercent, 1)} % × ${n(f.before)} ÷ ${n(f.left)} = ${n(f.neededPercent, 1)} %.`,
		ko: f => `**아직 ${n(f.droppedRequests)}건이 버려집니다.** 목표 ${n(f.targetValue)} %에는 인스턴스가 더 필요하지만, 최대 크기 때문에 ${n(f.maxSize)}대, CPU ${n(f.cpuPercent, 1)} %에 머뭅니다. 이 중 ${n(f.left)}대만 남으므로 ${n(f.cpuPercent, 1)} % × ${n(f.before)} ÷ ${n(f.left)} = ${n(f.neededPercent, 1)} %가 필요합니다.`,
	} satisfies LocalizedTemplate<ZoneFigures>,

	dearMinimum: {
		en: f => `**Nothing is dropped, but it costs ${formatUsd(f.usdPerDay)} per day, ${formatUsd(f.excessUsdPerDay)} too much.** On average ${n(f.averageInstances, 1)} instances run, each for ${formatUsd(f.usdPerInstanceDay)} per day. The minimum alone costs ${n(f.minSize)} × 24 h × ${formatUsd(price.usdPerHour)} ≈ $${formatEstimate(f.minSize * f.usdPerInstanceDay)}, needed or not.`,
		ko: f => `**버려지는 요청은 없지만 하루 비용이 ${formatUsd(f.usdPerDay)}로, ${formatUsd(f.excessUsdPerDay)} 초과입니다.** 평균 ${n(f.averageInstances, 1)}대가 실행되고 한 대의 하루 비용은 ${formatUsd(f.usdPerInstanceDay)}입니다. 최소 크기만으로도 필요와 관계없이 ${n(f.minSize)} × 24시간 × ${formatUsd(price.usdPerHour)} ≈ $${formatEstimate(f.minSize * f.usdPerInstanceDay)}가 듭니다.`,
	} satisfies LocalizedTemplate<CostFigures>,

	dearTarget: {
		en: f => `**Nothing is dropped, but it costs ${formatUsd(f.usdPerDay)} per day, ${formatUsd(f.excessUsdPerDay)} too much.** On average ${n(f.averageInstances, 1)} instances run, each for ${formatUsd(f.usdPerInstanceDay)} per day. Two zones carry the peak at ${n(f.cpuPercent, 1)} % × ${n(f.before)} ÷ ${n(f.left)} = ${n(f.neededPercent, 1)} % CPU; a target of ${n(f.targetValue)} % keeps more spare all day than that takes.`,
		ko: f => `**버려지는 요청은 없지만 하루 비용이 ${formatUsd(f.usdPerDay)}로, ${formatUsd(f.excessUsdPerDay)} 초과입니다.** 평균 ${n(f.averageInstances, 1)}대가 실행되고 한 대의 하루 비용은 ${formatUsd(f.usdPerInstanceDay)}입니다. 남은 두 영역은 CPU ${n(f.cpuPercent, 1)} % × ${n(f.before)} ÷ ${n(f.left)} = ${n(f.neededPercent, 1)} %로 정점을 감당합니다. 목표 ${n(f.targetValue)} %는 그보다 많은 여유를 온종일 유지합니다.`,
	} satisfies LocalizedTemplate<CostFigures>,

	zoneHeld: {
		en: f => `**0 requests dropped, ${formatUsd(f.usdPerDay)} per day.** ${n(f.left)} of ${n(f.before)} instances are left, and ${n(f.cpuPercent, 1)} % × ${n(f.before)} ÷ ${n(f.left)} = ${n(f.neededPercent, 1)} % is within what they have.`,
		ko: f => `**버려진 요청 0건, 하루 ${formatUsd(f.usdPerDay)}입니다.** ${n(f.before)}대 중 ${n(f.left)}대가 남고, ${n(f.cpuPercent, 1)} % × ${n(f.before)} ÷ ${n(f.left)} = ${n(f.neededPercent, 1)} %이므로 남은 인스턴스로 감당합니다.`,
	} satisfies LocalizedTemplate<ZoneFigures & { readonly usdPerDay: number }>,

	droppedCriterion: {
		en: f => `${n(f.droppedRequests)} requests dropped (goal: 0)`,
		ko: f => `버려진 요청 ${n(f.droppedRequests)}건(목표 0건)`,
	} satisfies LocalizedTemplate<{ readonly droppedRequests: number }>,

	costCriterion: {
		en: f => `${formatUsd(f.usdPerDay)} per day (goal: at most ${formatUsd(f.budgetUsdPerDay)})`,
		ko: f => `하루 비용 ${formatUsd(f.usdPerDay)}(목표 ${formatUsd(f.budgetUsdPerDay)} 이하)`,
	} satisfies LocalizedTemplate<{ readonly usdPerDay: number; readonly budgetUsdPerDay: number }>,

	goal: {
		en: f => `**0 dropped requests** when zone a fails at the peak, for at most **${formatUsd(f.budgetUsdPerDay)} per day**`,
		ko: f => `정점에서 영역 a가 멈춰도 **버려지는 요청 0건**, 하루 비용 **${formatUsd(f.budgetUsdPerDay)} 이하**`,
	} satisfies LocalizedTemplate<{ readonly budgetUsdPerDay: number }>,
} as const;
