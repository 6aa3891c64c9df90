/** Storage of an RDS DB instance: what its size and type give, what the class lets through, and how it grows. */
import { rdsStorage, rdsStorageEngine, rdsStorageGrowth } from '../../core/facts/rdsStorageFigures';
import type { RdsStorage } from '../../core/facts/rdsStorageFigures';
import { formatNumber } from '../../core/format';
import type { DbInstance } from '../../core/model/dbInstance';
import type { Localized } from '../../core/model/localized';
import type { Resource, ResourceOfType } from '../../core/model/resource';
import { resolveReference } from '../../core/model/resource';
import { isKnown } from '../../core/model/value';
import type { Value } from '../../core/model/value';
import type { Row, SettingEffect, SettingExplainer, SettingInPlace } from './setting';
import { same } from './words';

const names = {
	storageType: { en: 'Storage type', ko: '스토리지 유형' }, allocatedStorageGiB: { en: 'Allocated storage', ko: '할당된 스토리지' },
	iops: { en: 'Provisioned IOPS', ko: '프로비저닝된 IOPS' }, storageThroughputMiBps: { en: 'Storage throughput', ko: '스토리지 처리량' },
} as const satisfies Readonly<Record<string, Localized>>;

type StorageName = keyof typeof names;

export const databaseStorage: SettingExplainer<ResourceOfType<'AWS::RDS::DBInstance'>> = {
	resourceTypes: ['AWS::RDS::DBInstance'],
	paths: Object.keys(names),
	explain(instance, place) {
		const storage = storageOf(instance, place.resources);
		const { storageType, allocatedStorageGiB } = instance;
		if (storage === undefined || !isKnown(storageType) || !isKnown(allocatedStorageGiB)) { return undefined; }
		const path = place.path as StorageName;
		const size = `${formatNumber(allocatedStorageGiB.value)} GiB`;
		return {
			name: names[path],
			essence: refusal(path, Number(place.value.value), { storage, type: storageType.value, size }) ?? given(instance, storage, `${size} ${storageType.value}`),
			rows: [...provisionRows(storage), ...stripeRow(storage), ...classRow(instance, place)],
			note: { en: 'Storage can be made larger while the database runs, and never smaller.', ko: '스토리지는 운영 중에 늘릴 수 있지만 줄일 수는 없습니다.' },
		};
	},
};

/** `undefined` where engine, type or size is not known, or no source tells. */
function storageOf({ engine, sourceDbInstance, storageType, allocatedStorageGiB }: DbInstance, resources: readonly Resource[]): RdsStorage | undefined {
	const source = isKnown(sourceDbInstance) ? resolveReference(resources, sourceDbInstance.value, 'AWS::RDS::DBInstance') : undefined;
	const name = engine ?? source?.engine;
	const kind = isKnown(name) ? rdsStorageEngine(name.value) : undefined;
	if (kind === undefined || !isKnown(storageType) || !isKnown(allocatedStorageGiB) || !(allocatedStorageGiB.value > 0)) { return undefined; }
	return rdsStorage(kind, storageType.value, allocatedStorageGiB.value);
}

interface Asked {
	readonly storage: RdsStorage;
	readonly type: string;
	/** `100 GiB`. */
	readonly size: string;
}

/** What RDS does not take: figures for storage that has fixed ones, and figures out of range. */
function refusal(path: StorageName, asked: number, { storage, type, size }: Asked): Localized | undefined {
	const { iops, throughputMiBps, stripedFromGiB, baselineIops, baselineMiBps } = storage;
	if (path !== 'iops' && path !== 'storageThroughputMiBps') { return undefined; }
	const range = path === 'iops' ? iops : throughputMiBps;
	const unit = path === 'iops' ? 'IOPS' : 'MiB/s';
	if (range === null) {
		const fixed = `${formatNumber((path === 'iops' ? baselineIops : baselineMiBps) ?? 0)} ${unit}`;
		return type === 'gp3' && stripedFromGiB !== null ? {
			en: `Not at this size: ${size} of gp3 give ${fixed}; other figures can be provisioned from ${formatNumber(stripedFromGiB)} GiB.`, ko: `이 크기에는 지정할 수 없습니다. gp3 ${size}의 성능은 ${fixed}이며, ${formatNumber(stripedFromGiB)} GiB부터 프로비저닝할 수 있습니다.`,
		} : { en: `${type} takes no ${unit} of its own: they follow from ${type === 'gp2' ? 'its size' : 'its IOPS'}.`, ko: `${type}에는 ${unit}를 따로 지정할 수 없고, ${type === 'gp2' ? '크기' : 'IOPS'}에 따라 정해집니다.` };
	}
	if (asked >= range.min && asked <= range.max) { return undefined; }
	const [least, most] = [formatNumber(range.min), formatNumber(range.max)];
	return { en: `RDS rejects ${formatNumber(asked)}: ${size} of ${type} take ${least}–${most} ${unit}.`, ko: `RDS가 ${formatNumber(asked)}을(를) 거부합니다. ${type} ${size}는 ${least}–${most} ${unit}를 받습니다.` };
}

/** What the storage gives, with what is provisioned. */
function given(instance: DbInstance, storage: RdsStorage, shown: string): Localized {
	const { baselineIops, baselineMiBps, burstIops, volumes } = storage;
	const iops = provisioned(instance.iops, storage.iops);
	const throughput = provisioned(instance.storageThroughputMiBps, storage.throughputMiBps);
	const most = iops === undefined ? baselineIops : iops;
	if (most === null) { return { en: `${shown} give what is provisioned, steadily.`, ko: `${shown}의 성능은 프로비저닝한 만큼 일정합니다.` }; }
	const through = throughput ?? (throughput === undefined && iops === undefined ? baselineMiBps : null);
	const figures = `${formatNumber(most)} IOPS${through === null ? '' : ` · ${formatNumber(through)} MiB/s`}`;
	const striped = volumes === 4 ? { en: ', striped over four volumes', ko: '(볼륨 네 개에 스트라이핑)' } : same('');
	return burstIops === null ? { en: `${shown} give ${figures}${striped.en}.`, ko: `${shown}의 성능은 ${figures}${striped.ko}입니다.` } : {
		en: `${shown} give ${figures}${striped.en}, and up to ${formatNumber(burstIops)} IOPS while I/O credits last.`, ko: `${shown}의 성능은 ${figures}${striped.ko}이며, I/O 크레딧이 있는 동안 ${formatNumber(burstIops)} IOPS까지 오릅니다.`,
	};
}

/** What is asked for and taken: `null` where that is not known, `undefined` where nothing is asked for that RDS takes. */
function provisioned(asked: Value<number> | undefined, range: RdsStorage['iops']): number | null | undefined {
	if (asked === undefined || range === null) { return undefined; }
	if (!isKnown(asked)) { return null; }
	return asked.value >= range.min && asked.value <= range.max ? asked.value : undefined;
}

function provisionRows({ iops, throughputMiBps }: RdsStorage): readonly Row[] {
	const label = { en: 'can be provisioned', ko: '프로비저닝 범위' };
	if (iops === null) { return [[label, { en: 'nothing at this size and type', ko: '이 크기와 유형에는 없음' }]]; }
	const through = throughputMiBps === null ? '' : ` · ${formatNumber(throughputMiBps.min)}–${formatNumber(throughputMiBps.max)} MiB/s`;
	return [[label, same(`${formatNumber(iops.min)}–${formatNumber(iops.max)} IOPS${through}`)]];
}

function stripeRow({ volumes, stripedFromGiB, baselineIops }: RdsStorage): readonly Row[] {
	if (volumes === 4 || stripedFromGiB === null || baselineIops === null) { return []; }
	return [[{ en: `from ${formatNumber(stripedFromGiB)} GiB`, ko: `${formatNumber(stripedFromGiB)} GiB부터` }, { en: 'four volumes with four times the baseline; the move there takes hours', ko: '볼륨 네 개로 기준 성능이 네 배. 옮기는 데 몇 시간 걸립니다' }]];
}

/** The EBS limits of the EC2 type of the same name. */
function classRow({ dbInstanceClass }: DbInstance, { facts }: SettingInPlace): readonly Row[] {
	if (!isKnown(dbInstanceClass)) { return []; }
	const ebs = facts.instanceType(dbInstanceClass.value.replace(/^db\./, ''))?.ebs;
	if (ebs === undefined || ebs.baselineIops === null || ebs.maxIops === null) { return []; }
	const isBursting = ebs.maxIops > ebs.baselineIops;
	return [[{ en: `${dbInstanceClass.value} lets through`, ko: `${dbInstanceClass.value} 한도` }, isBursting ? {
		en: `${formatNumber(ebs.baselineIops)} IOPS steadily, ${formatNumber(ebs.maxIops)} for half an hour a day`, ko: `지속 ${formatNumber(ebs.baselineIops)} IOPS, 하루 30분은 ${formatNumber(ebs.maxIops)} IOPS`,
	} : same(`${formatNumber(ebs.baselineIops)} IOPS`)]];
}

export const databaseGrowth: SettingExplainer<ResourceOfType<'AWS::RDS::DBInstance'>> = {
	resourceTypes: ['AWS::RDS::DBInstance'],
	paths: ['maxAllocatedStorageGiB'],
	explain({ allocatedStorageGiB }, { value: { value: most } }): SettingEffect | undefined {
		if (typeof most !== 'number' || !(most >= 0)) { return undefined; }
		const name = { en: 'Maximum storage threshold', ko: '최대 스토리지 임계값' };
		const now = isKnown(allocatedStorageGiB) ? allocatedStorageGiB.value : undefined;
		const { freePercent, lowMinutes, stepGiB, stepPercent, leastHeadroomPercent, changesPerDay } = rdsStorageGrowth;
		if (most === 0 || most === now) { return { name, essence: { en: 'Storage does not grow by itself: a full disk stops the database.', ko: '스토리지가 자동으로 늘지 않습니다. 가득 차면 데이터베이스가 멈춥니다.' } }; }
		const least = now === undefined ? undefined : now * (1 + leastHeadroomPercent / 100);
		if (now !== undefined && least !== undefined && most < least) {
			return { name, essence: {
				en: `RDS rejects ${formatNumber(most)} GiB: it must be at least ${leastHeadroomPercent} % above the ${formatNumber(now)} GiB that are allocated.`, ko: `RDS가 ${formatNumber(most)} GiB를 거부합니다. 할당된 ${formatNumber(now)} GiB보다 ${leastHeadroomPercent} % 이상 커야 합니다.`,
			} };
		}
		return {
			name,
			essence: { en: `Storage grows by itself${now === undefined ? '' : ` from ${formatNumber(now)}`} up to ${formatNumber(most)} GiB, and never shrinks again.`, ko: `스토리지가 ${now === undefined ? '' : `${formatNumber(now)} GiB에서 `}${formatNumber(most)} GiB까지 자동으로 늘며, 다시 줄지는 않습니다.` },
			rows: [
				[{ en: 'when', ko: '조건' }, { en: `at most ${freePercent} % is free for ${lowMinutes} min`, ko: `여유가 ${freePercent} % 이하인 상태가 ${lowMinutes}분 지속` }],
				[{ en: 'by', ko: '증가량' }, { en: `${stepGiB} GiB or ${stepPercent} %, whichever is more; more if it fills fast`, ko: `${stepGiB} GiB와 ${stepPercent} % 중 큰 값. 빠르게 차면 더 늘립니다` }],
				[{ en: 'how often', ko: '횟수' }, { en: `at most ${changesPerDay} changes in 24 h: a large import can still fill it`, ko: `24시간에 최대 ${changesPerDay}번. 대량 적재로 가득 찰 수 있습니다` }],
			],
		};
	},
};
