/** Functions of numbers. */
import { computed, isNull, toText } from '../evaluated';
import { ofNumbers } from './function';
import type { FunctionTable, TerraformFunction } from './function';

export const numberFunctions: FunctionTable = {
	min: (args, place) => ofNumbers(args, place, (numbers) => Math.min(...numbers)),
	max: (args, place) => ofNumbers(args, place, (numbers) => Math.max(...numbers)),
	abs: ofOne(Math.abs),
	ceil: ofOne(Math.ceil),
	floor: ofOne(Math.floor),
	signum: ofOne(Math.sign),
	log: ofTwo((number, base) => Math.log(number) / Math.log(base)),
	pow: ofTwo((base, exponent) => base ** exponent),
	parseint: ([arg, radix], place) => ofNumbers([radix], place, ([base = Number.NaN]) => {
		const text = arg === undefined ? undefined : toText(arg)?.toLowerCase();
		const number = text === undefined || base < 2 || base > 36 ? Number.NaN : Number.parseInt(text, base);
		return text !== undefined && number.toString(base) === text.replace(/^(-?)0+(?=.)/, '$1') ? number : Number.NaN;
	}),
	sum: ([list], place) => list?.kind === 'list' ? ofNumbers(list.items, place, (numbers) => numbers.reduce((sum, number) => sum + number, 0)) : undefined,
	tonumber: ([arg], place) => arg !== undefined && isNull(arg) ? computed(arg, place) : ofNumbers([arg], place, ([number = Number.NaN]) => number),
};

function ofOne(calculate: (number: number) => number): TerraformFunction {
	return (args, place) => args.length === 1 ? ofNumbers(args, place, ([number = Number.NaN]) => calculate(number)) : undefined;
}

function ofTwo(calculate: (a: number, b: number) => number): TerraformFunction {
	return (args, place) => args.length === 2 ? ofNumbers(args, place, ([a = Number.NaN, b = Number.NaN]) => calculate(a, b)) : undefined;
}
