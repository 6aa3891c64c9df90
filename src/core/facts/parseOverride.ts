/**
 * Reads a user's own catalogue: instance types and prices that stand in for ours, as of a private price agreement.
 * What is wrong in it is a problem with its place and is left out; the rest holds.
 */
import type { InstanceType, Source } from './facts';
import { parseInstanceTypeName } from './instanceTypeName';
import { isRegionName } from './regions';
import type { Localized } from '../model/localized';

export interface CatalogueProblem {
	/** `prices["ap-northeast-2"]["m5.xlarge"]`; empty for the whole file. */
	readonly path: string;
	readonly message: Localized;
}

/** The fields of a type that the catalogue names; the others stay as they are, or unknown. */
export type OverriddenType = Partial<Pick<InstanceType, 'vcpu' | 'memoryMiB' | 'architectures' | 'processor' | 'clockGhz' | 'network' | 'ebs' | 'localStorage' | 'gpu' | 'accelerator' | 'burstable' | 'status'>> & {
	readonly regions?: readonly string[];
};

export interface CatalogueOverride {
	readonly source: Source;
	readonly types: ReadonlyMap<string, OverriddenType>;
	/** USD per hour, by Region and type. */
	readonly prices: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface ParsedOverride {
	/** `undefined` where nothing in the file can be used. */
	readonly override: CatalogueOverride | undefined;
	readonly problems: readonly CatalogueProblem[];
}

/** A figure of a catalogue: a test, and in words what it wants. */
interface Field {
	readonly test: (value: unknown) => boolean;
	readonly wanted: Localized;
}

type Report = (path: string, message: Localized) => void;
type Fields = Readonly<Record<string, Field | { readonly nullable: boolean; readonly fields: Fields }>>;
type Json = Readonly<Record<string, unknown>>;

/** @param data the parsed JSON file, or anything else */
export function parseOverride(data: unknown): ParsedOverride {
	const problems: CatalogueProblem[] = [];
	const report: Report = (path, message) => { problems.push({ path, message }); };
	if (!isRecord(data)) {
		report('', messages.notAnObject);
		return { override: undefined, problems };
	}
	for (const key of Object.keys(data)) {
		if (!['$schema', 'source', 'instanceTypes', 'prices'].includes(key)) { report(key, messages.unknownField); }
	}
	const source = parseSource(data['source'], report);
	const types = parseTypes(data['instanceTypes'], report);
	const prices = parsePrices(data['prices'], report);
	return { override: source === undefined ? undefined : { source, types, prices }, problems };
}

function parseSource(value: unknown, report: Report): Source | undefined {
	if (!isRecord(value)) {
		report('source', messages.noSource);
		return undefined;
	}
	const { title, url, asOf } = value;
	if (typeof title !== 'string' || title.trim() === '' || title.length > 200) { report('source.title', messages.title); }
	else if (typeof url !== 'string' || !/^https:\/\/[^\s/]+(\/\S*)?$/.test(url) || url.length > 2000) { report('source.url', messages.url); }
	else if (typeof asOf !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(asOf)) { report('source.asOf', messages.date); }
	else { return { title, url, asOf }; }
	return undefined;
}

function parseTypes(value: unknown, report: Report): ReadonlyMap<string, OverriddenType> {
	const types = new Map<string, OverriddenType>();
	for (const [name, written] of entries(value, 'instanceTypes', report)) {
		const path = `instanceTypes[${JSON.stringify(name)}]`;
		if (parseInstanceTypeName(name) === undefined) { report(path, messages.typeName); }
		else if (!isRecord(written)) { report(path, messages.notAnObject); }
		else { types.set(name, pickFields(written, typeFields, path, report)); }
	}
	return types;
}

function parsePrices(value: unknown, report: Report): ReadonlyMap<string, ReadonlyMap<string, number>> {
	const prices = new Map<string, ReadonlyMap<string, number>>();
	for (const [region, written] of entries(value, 'prices', report)) {
		const path = `prices[${JSON.stringify(region)}]`;
		if (!isRegionName(region)) {
			report(path, messages.region);
			continue;
		}
		const row = new Map<string, number>();
		for (const [name, price] of entries(written, path, report)) {
			const place = `${path}[${JSON.stringify(name)}]`;
			if (parseInstanceTypeName(name) === undefined) { report(place, messages.typeName); }
			else if (typeof price !== 'number' || !(price >= 0 && price <= highestPrice)) { report(place, messages.price); }
			else { row.set(name, price); }
		}
		prices.set(region, row);
	}
	return prices;
}

/** The fields that pass their test; the others are reported. What may be null stands for the whole thing, so that it needs all its fields. */
function pickFields(written: Json, fields: Fields, path: string, report: Report): Json {
	const picked: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(written)) {
		const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
		if (field === undefined) { report(`${path}.${key}`, messages.unknownField); }
		else if ('test' in field) {
			if (field.test(value)) { picked[key] = value; } else { report(`${path}.${key}`, field.wanted); }
		} else if (value === null && field.nullable) { picked[key] = null; }
		else if (isRecord(value)) {
			const inner = pickFields(value, field.fields, `${path}.${key}`, report);
			const missing = field.nullable ? Object.keys(field.fields).filter((name) => !Object.hasOwn(inner, name)) : [];
			for (const name of missing) { if (!Object.hasOwn(value, name)) { report(`${path}.${key}.${name}`, messages.missing); } }
			if (missing.length === 0) { picked[key] = inner; }
		} else { report(`${path}.${key}`, messages.notAnObject); }
	}
	return picked;
}

function entries(value: unknown, path: string, report: Report): readonly (readonly [string, unknown])[] {
	if (value === undefined) { return []; }
	if (isRecord(value)) { return Object.entries(value); }
	report(path, messages.notAnObject);
	return [];
}

function isRecord(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** USD an hour; far above any instance type, so that a price in cents or for a month is noticed. */
const highestPrice = 10_000;

const messages = {
	notAnObject: { en: 'This must be an object.', ko: '객체여야 합니다.' },
	unknownField: { en: 'The catalogue has no such field.', ko: '카탈로그에 없는 필드입니다.' },
	missing: { en: 'This field is missing; write null if it is unknown.', ko: '필드가 빠졌습니다. 모르는 값이면 null을 적으십시오.' },
	noSource: { en: 'The catalogue needs a "source" with title, url and asOf: every figure is shown with where it comes from.', ko: '카탈로그에는 title, url, asOf가 있는 "source"가 필요합니다. 모든 수치는 출처와 함께 표시됩니다.' },
	title: { en: 'The title must be a text of 1 to 200 characters.', ko: 'title은 1~200자의 텍스트여야 합니다.' },
	url: { en: 'The address must begin with https://.', ko: '주소는 https://로 시작해야 합니다.' },
	date: { en: 'The date must be written as 2026-11-22.', ko: '날짜는 2026-11-22 형식이어야 합니다.' },
	typeName: { en: 'This has not the shape of an instance type name such as m5.xlarge.', ko: 'm5.xlarge와 같은 인스턴스 유형 이름의 형식이 아닙니다.' },
	region: { en: 'This has not the shape of a Region name such as ap-northeast-2.', ko: 'ap-northeast-2와 같은 리전 이름의 형식이 아닙니다.' },
	price: { en: 'A price must be a number of USD per hour, from 0 to 10,000.', ko: '요금은 0~10,000의 시간당 USD 숫자여야 합니다.' },
	amount: { en: 'This must be a number, 0 or more, or null if it is unknown.', ko: '0 이상의 숫자여야 합니다. 모르는 값이면 null을 적으십시오.' },
	count: { en: 'This must be a number above 0.', ko: '0보다 큰 숫자여야 합니다.' },
	percent: { en: 'This must be a number from 0 to 100.', ko: '0~100의 숫자여야 합니다.' },
	text: { en: 'This must be a text of 1 to 200 characters.', ko: '1~200자의 텍스트여야 합니다.' },
	architectures: { en: 'This must be a list of x86_64, arm64, i386, x86_64_mac or arm64_mac.', ko: 'x86_64, arm64, i386, x86_64_mac, arm64_mac의 목록이어야 합니다.' },
	status: { en: 'This must be current, previous, delisted or unlisted.', ko: 'current, previous, delisted, unlisted 중 하나여야 합니다.' },
	regions: { en: 'This must be a list of Region names.', ko: '리전 이름의 목록이어야 합니다.' },
	flag: { en: 'This must be true or false.', ko: 'true 또는 false여야 합니다.' },
} satisfies Readonly<Record<string, Localized>>;

const isAmount = (value: unknown): boolean => value === null || typeof value === 'number' && value >= 0 && value < Infinity;
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= 200;
const isListOf = (value: unknown, test: (one: string) => boolean): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string' && test(one));

const amount: Field = { test: isAmount, wanted: messages.amount };
const count: Field = { test: (value) => typeof value === 'number' && value > 0 && value < Infinity, wanted: messages.count };
const text: Field = { test: isText, wanted: messages.text };
const flag: Field = { test: (value) => typeof value === 'boolean', wanted: messages.flag };
const devices = { nullable: true, fields: { count, model: text, memoryMiB: amount } } as const;
const architectures = ['x86_64', 'arm64', 'i386', 'x86_64_mac', 'arm64_mac'];
const statuses = ['current', 'previous', 'delisted', 'unlisted'];

const typeFields: Fields = {
	vcpu: amount, memoryMiB: amount, clockGhz: amount,
	architectures: { test: (value) => isListOf(value, (one) => architectures.includes(one)), wanted: messages.architectures },
	processor: { test: (value) => value === null || isText(value), wanted: messages.text },
	network: { nullable: false, fields: { label: text, baselineMbps: amount, maxMbps: amount } },
	ebs: { nullable: false, fields: { baselineMbps: amount, maxMbps: amount, baselineIops: amount, maxIops: amount } },
	localStorage: { nullable: true, fields: { totalGB: count, disks: amount, nvme: { test: (value) => value === null || typeof value === 'boolean', wanted: messages.flag } } },
	gpu: devices, accelerator: devices,
	burstable: {
		nullable: true,
		fields: { baselinePercentPerVcpu: { test: (value) => typeof value === 'number' && value >= 0 && value <= 100, wanted: messages.percent }, creditsPerHour: count, unlimitedByDefault: flag },
	},
	status: { test: (value) => typeof value === 'string' && statuses.includes(value), wanted: messages.status },
	regions: { test: (value) => isListOf(value, isRegionName), wanted: messages.regions },
};
