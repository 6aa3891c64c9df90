/** Lambda functions: what memory buys, how long an invocation may run, and how many may run at once. */
import { lambdaConcurrency, lambdaMemoryMB, lambdaPricing, lambdaProvisionedConcurrency, lambdaSqs, lambdaTimeoutSeconds } from '../../core/facts/lambdaFigures';
import { formatMemory } from '../../core/facts/formatFigures';
import { formatNumber, formatUsd } from '../../core/format';
import { eventSourcesOf, provisionedConcurrencyOf } from '../../core/model/lambdaFunction';
import type { LambdaFunction } from '../../core/model/lambdaFunction';
import type { ResourceOfType } from '../../core/model/resource';
import { resolveReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Row, SettingEffect, SettingExplainer, SettingInPlace } from './setting';
import { duration, same } from './words';

export const lambdaFunction: SettingExplainer<LambdaFunction> = {
	resourceTypes: ['AWS::Lambda::Function'],
	paths: ['memorySizeMiB', 'timeoutSeconds', 'reservedConcurrentExecutions'],
	explain(fn, place) {
		const { value } = place.value;
		if (typeof value !== 'number' || !(value >= 0)) { return undefined; }
		switch (place.path) {
			case 'memorySizeMiB': return memory(value, fn);
			case 'timeoutSeconds': return timeout(value, fn, place);
			default: return reserved(value, fn, place);
		}
	},
};

function memory(memoryMiB: number, { architectures, timeoutSeconds }: LambdaFunction): SettingEffect {
	const vcpus = memoryMiB / lambdaMemoryMB.oneVcpuAt;
	const arm = isKnown(architectures) && architectures.value.includes('arm64');
	const usd = lambdaPricing.usdPerGBSecond[arm ? 'arm64' : 'x86_64'][0]?.usd ?? 0;
	const perSecond = memoryMiB / 1024 * usd;
	const share = formatNumber(vcpus, 2);
	return {
		name: { en: 'Memory', ko: '메모리' },
		essence: {
			en: `CPU comes with memory: ${formatNumber(memoryMiB)} MB gives about ${share} vCPU, a full one at ${formatNumber(lambdaMemoryMB.oneVcpuAt)} MB. Twice the memory often halves the time, at about the same cost.`,
			ko: `CPU는 메모리에 비례합니다. ${formatNumber(memoryMiB)} MB는 약 ${share} vCPU이며 ${formatNumber(lambdaMemoryMB.oneVcpuAt)} MB에서 1 vCPU가 됩니다. 메모리를 두 배로 늘리면 실행 시간이 절반이 되어 비용이 비슷한 경우가 많습니다.`,
		},
		rows: [
			[{ en: 'a million times 100 ms', ko: '100 ms 실행 백만 번' }, same(`${formatUsd(perSecond * 0.1 * 1e6)} + ${formatUsd(lambdaPricing.usdPerMillionRequests)}`)],
			...isKnown(timeoutSeconds) ? [[{ en: 'longest run', ko: '최대 실행' }, { en: `${duration(timeoutSeconds.value).en} costs ${formatUsd(perSecond * timeoutSeconds.value)}`, ko: `${duration(timeoutSeconds.value).ko}에 ${formatUsd(perSecond * timeoutSeconds.value)}` }] satisfies Row] : [],
			[{ en: 'range', ko: '범위' }, same(`${lambdaMemoryMB.min}–${formatNumber(lambdaMemoryMB.max)} MB`)],
		],
		note: {
			en: `Prices of ${arm ? 'Arm' : 'x86'}, ${lambdaPricing.region}, ${lambdaPricing.source.asOf}, first tier; requests apart.`,
			ko: `${arm ? 'Arm' : 'x86'}, ${lambdaPricing.region}, ${lambdaPricing.source.asOf} 요금(첫 구간). 요청 요금은 별도입니다.`,
		},
	};
}

function timeout(seconds: number, fn: LambdaFunction, { resources }: SettingInPlace): SettingEffect {
	const time = duration(seconds);
	return {
		name: { en: 'Timeout', ko: '제한 시간' },
		essence: {
			en: `An invocation that takes longer than ${time.en} is ended, and all that it did is lost; what waits for it gets an error.`,
			ko: `${time.ko}보다 오래 걸리는 호출은 강제로 끝나고 하던 일은 사라집니다. 기다리던 쪽은 오류를 받습니다.`,
		},
		rows: [...queueRows(seconds, fn, resources), [{ en: 'range', ko: '범위' }, {
			en: `${lambdaTimeoutSeconds.min}–${lambdaTimeoutSeconds.max} s, not written ${lambdaTimeoutSeconds.default} s`, ko: `${lambdaTimeoutSeconds.min}–${lambdaTimeoutSeconds.max}초, 생략하면 ${lambdaTimeoutSeconds.default}초`,
		}]],
	};
}

/** A queue shows a message again when its visibility timeout is over, whether or not the function still works on it. */
function queueRows(seconds: number, fn: LambdaFunction, resources: SettingInPlace['resources']): readonly Row[] {
	const wanted = seconds * lambdaSqs.visibilityTimesFunctionTimeout;
	return eventSourcesOf(fn, resources).flatMap(({ eventSource }): readonly Row[] => {
		const queue = isKnown(eventSource) ? resolveReference(resources, eventSource.value, 'AWS::SQS::Queue') : undefined;
		if (!isKnown(queue?.visibilityTimeoutSeconds)) { return []; }
		const visible = queue.visibilityTimeoutSeconds.value;
		const [shown, least] = [duration(visible), duration(wanted)];
		return [[{ en: `queue ${queue.name}`, ko: `대기열 ${queue.name}` }, visible < wanted ? {
			en: `shows a message again after ${shown.en}; AWS advises ${lambdaSqs.visibilityTimesFunctionTimeout} × this, ${least.en}`, ko: `${shown.ko} 뒤 메시지가 다시 보입니다. AWS 권장은 제한 시간의 ${lambdaSqs.visibilityTimesFunctionTimeout}배(${least.ko})`,
		} : { en: `hides a message for ${shown.en}: long enough`, ko: `메시지를 ${shown.ko} 동안 숨기므로 충분합니다` }]];
	}).slice(0, 2);
}

function reserved(count: number, fn: LambdaFunction, { resources }: SettingInPlace): SettingEffect {
	const shown = formatNumber(count);
	const provisioned = provisionedConcurrencyOf(fn, resources).reduce((sum, value) => sum + (isKnown(value) ? value.value : 0), 0);
	return {
		name: { en: 'Reserved concurrency', ko: '예약된 동시성' },
		essence: count === 0 ? {
			en: 'Zero switches the function off: every invocation is throttled.', ko: '0은 함수를 끈 것과 같습니다. 모든 호출이 제한됩니다.',
		} : {
			en: `At most ${shown} invocations run at once, and that many are kept free for it in the account. At 100 ms each that is up to ${formatNumber(count * 10)} requests per second.`,
			ko: `동시에 최대 ${shown}개까지 실행되고, 계정에서 그만큼이 이 함수 몫으로 확보됩니다. 실행 시간이 100 ms라면 초당 최대 ${formatNumber(count * 10)}건입니다.`,
		},
		rows: [
			[{ en: 'left for others', ko: '다른 함수 몫' }, {
				en: `${formatNumber(Math.max(0, lambdaConcurrency.accountDefault - count))} of ${formatNumber(lambdaConcurrency.accountDefault)} (default of an account), at least ${lambdaConcurrency.unreservedMin}`,
				ko: `계정 기본값 ${formatNumber(lambdaConcurrency.accountDefault)} 중 ${formatNumber(Math.max(0, lambdaConcurrency.accountDefault - count))}, 최소 ${lambdaConcurrency.unreservedMin}`,
			}],
			...provisioned > 0 ? [[{ en: 'kept ready', ko: '프로비저닝' }, same(formatNumber(provisioned))] satisfies Row] : [],
			[{ en: 'beyond it', ko: '초과하면' }, { en: 'throttled with 429; queues and streams try again', ko: '429로 제한. 대기열과 스트림은 다시 시도합니다' }],
		],
	};
}

export const provisionedConcurrency: SettingExplainer<ResourceOfType<'AWS::Lambda::Alias' | 'AWS::Lambda::Version'>> = {
	resourceTypes: ['AWS::Lambda::Alias', 'AWS::Lambda::Version'],
	paths: ['provisionedConcurrentExecutions'],
	explain({ lambdaFunction: reference }, { value, resources }) {
		const count = value.value;
		if (typeof count !== 'number' || !(count > 0)) { return undefined; }
		const fn = isKnown(reference) ? resolveReference(resources, reference.value, 'AWS::Lambda::Function') : undefined;
		const memoryMiB = isKnown(fn?.memorySizeMiB) ? fn.memorySizeMiB.value : undefined;
		const ready = duration(Math.max(1, count / lambdaProvisionedConcurrency.allocatedPerMinute * 60));
		return {
			name: { en: 'Provisioned concurrency', ko: '프로비저닝된 동시성' },
			essence: {
				en: `${formatNumber(count)} environments are kept initialised: that many invocations at once have no cold start. They are paid for by the hour, used or not.`,
				ko: `실행 환경 ${formatNumber(count)}개를 초기화된 상태로 유지합니다. 그만큼의 동시 호출에는 콜드 스타트가 없으며, 사용하지 않아도 시간만큼 요금이 부과됩니다.`,
			},
			rows: [
				...memoryMiB === undefined ? [] : [[{ en: 'memory kept', ko: '유지하는 메모리' }, same(`${formatNumber(count)} × ${formatMemory(memoryMiB)}`)] satisfies Row],
				[{ en: 'ready after', ko: '준비 시간' }, { en: `about ${ready.en}, ${formatNumber(lambdaProvisionedConcurrency.allocatedPerMinute)} a minute`, ko: `약 ${ready.ko}(분당 ${formatNumber(lambdaProvisionedConcurrency.allocatedPerMinute)}개)` }],
				[{ en: 'beyond it', ko: '초과하면' }, { en: 'ordinary environments with cold starts', ko: '콜드 스타트가 있는 일반 실행 환경' }],
			],
		};
	},
};

export const queueVisibility: SettingExplainer<ResourceOfType<'AWS::SQS::Queue'>> = {
	resourceTypes: ['AWS::SQS::Queue'],
	paths: ['visibilityTimeoutSeconds'],
	explain(queue, { value, resources }) {
		if (typeof value.value !== 'number') { return undefined; }
		const hidden = duration(value.value);
		const functions = resources.filter((resource) => resource.type === 'AWS::Lambda::Function')
			.filter((fn) => eventSourcesOf(fn, resources).some(({ eventSource }) => isKnown(eventSource) && eventSource.value.resourceId === queue.id));
		return {
			name: { en: 'Visibility timeout', ko: '표시 제한 시간' },
			essence: {
				en: `A message that was received is hidden for ${hidden.en}. If it is not deleted by then, somebody else gets it too: work is done twice.`,
				ko: `받은 메시지는 ${hidden.ko} 동안 숨겨집니다. 그 안에 삭제하지 않으면 다른 쪽도 받아 같은 일을 두 번 하게 됩니다.`,
			},
			rows: functions.flatMap((fn): readonly Row[] => {
				if (!isKnown(fn.timeoutSeconds)) { return []; }
				const wanted = duration(fn.timeoutSeconds.value * lambdaSqs.visibilityTimesFunctionTimeout);
				return [[{ en: `function ${fn.name}`, ko: `함수 ${fn.name}` }, {
					en: `may run ${duration(fn.timeoutSeconds.value).en}; AWS advises ${lambdaSqs.visibilityTimesFunctionTimeout} × that: ${wanted.en}`, ko: `최대 ${duration(fn.timeoutSeconds.value).ko} 실행. AWS 권장은 그 ${lambdaSqs.visibilityTimesFunctionTimeout}배인 ${wanted.ko}`,
				}]];
			}).slice(0, 3),
		};
	},
};
