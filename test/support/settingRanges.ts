/** The ranges that the fact table of settings writes as text, as data. One that is missing here stops the conversion. */
import type { SettingRange } from '../../src/core/facts/settings';

type NumberRange = Extract<SettingRange, { kind: 'number' }>;

const number = (min: NumberRange['min'], max: NumberRange['max'], more: Partial<NumberRange> = {}): NumberRange => ({ kind: 'number', min, max, unit: null, also: [], ...more });
const text: SettingRange = { kind: 'text' };
const list = (maxCount: number | null): SettingRange => ({ kind: 'list', maxCount });

export const rangesByText: Readonly<Record<string, SettingRange>> = {
	'boolean': { kind: 'boolean' },
	'integer': number(null, null),
	'number': number(null, null),
	'seconds': number(0, null, { unit: 'seconds' }),
	'seconds >= 0': number(0, null, { unit: 'seconds' }),
	'>= 0': number(0, null),
	'integer >= 0, <= MaxSize': number(0, 'MaxSize'),
	'integer >= MinSize': number('MinSize', null),
	'[MinSize, MaxSize]': number('MinSize', 'MaxSize'),
	'0-3600; -1 clears': number(0, 3600, { unit: 'seconds', also: [-1] }),
	'0-100; -1 clears': number(0, 100, { unit: 'percent', also: [-1] }),
	'100-200, at most Min+100; -1 clears': number(100, 200, { unit: 'percent', also: [-1] }),
	'100-200, at most Min+100': number(100, 200, { unit: 'percent' }),
	'0-100': number(0, 100, { unit: 'percent' }),
	'0-100 %': number(0, 100, { unit: 'percent' }),
	'0 or >= 86400 s (Terraform: up to 31536000)': number(86_400, null, { unit: 'seconds', also: [0] }),
	'0-3599 s': number(0, 3599, { unit: 'seconds' }),
	'30-7200 s': number(30, 7200, { unit: 'seconds' }),
	'0-172800 s': number(0, 172_800, { unit: 'seconds' }),
	'1-20, lowest-price only': number(1, 20),
	'1-999, all or none': number(1, 999),
	'>= 0.001': number(0.001, null, { unit: 'usd-per-hour' }),
	'-1 clears': number(0, null, { also: [-1] }),
	'relative to threshold; null = -inf': number(null, null),
	'relative; null = +inf': number(null, null),
	'comma list of EC2, EBS, ELB, VPC_LATTICE': { kind: 'choice', values: ['EC2', 'EBS', 'ELB', 'VPC_LATTICE'], several: true, open: false },
	'elb, elbv2, vpc-lattice': { kind: 'choice', values: ['elb', 'elbv2', 'vpc-lattice'], several: true, open: false },
	'up to 40 types, 20 templates, 4 requirement sets': list(40),
	'up to 50': list(50),
	'subnet ids': list(null),
	'zone names': list(null),
	'zone ids, not with AvailabilityZones': list(null),
	'ascending unique, end with 100 to replace all': list(null),
	'name': text,
	'duration, 0 skips': text,
};
