/** Functions of IPv4 prefixes; IPv6 is not read. */
import { computedScalar, toNumber, toText, unknown } from '../evaluated';
import type { Evaluated, Place } from '../evaluated';
import { madeTexts } from './function';
import type { FunctionTable } from './function';

/** A network as its first address, 0 to 2^32 - 1, and the length of its prefix. */
interface Network {
	readonly base: number;
	readonly length: number;
}

const bits = 32;

export const addressFunctions: FunctionTable = {
	cidrhost: ([prefix, host], place) => ofNetwork(prefix, place, ({ base, length }) => {
		const size = 2 ** (bits - length);
		const number = host === undefined ? undefined : toNumber(host);
		const at = number === undefined ? -1 : number < 0 ? size + number : number;
		return at >= 0 && at < size ? computedScalar(showAddress(base + at), place) : undefined;
	}),
	cidrnetmask: ([prefix], place) => ofNetwork(prefix, place, ({ length }) => computedScalar(showAddress(2 ** bits - 2 ** (bits - length)), place)),
	cidrsubnet: ([prefix, more, number], place) => ofNetwork(prefix, place, (network) => {
		const subnet = subnetOf(network, Number(more && toNumber(more)), Number(number && toNumber(number)));
		return subnet && computedScalar(showNetwork(subnet), place);
	}),
	cidrsubnets: ([prefix, ...lengths], place) => ofNetwork(prefix, place, (network) => {
		const texts: string[] = [];
		let next = network.base;
		for (const more of lengths) {
			const length = network.length + Number(toNumber(more));
			const size = 2 ** (bits - length);
			const base = Math.ceil(next / size) * size;
			if (!(length >= network.length && length <= bits) || base + size > network.base + 2 ** (bits - network.length)) { return undefined; }
			texts.push(showNetwork({ base, length }));
			next = base + size;
		}
		return madeTexts(texts, place);
	}),
};

function ofNetwork(prefix: Evaluated | undefined, place: Place, use: (network: Network) => Evaluated | undefined): Evaluated | undefined {
	const text = prefix === undefined ? undefined : toText(prefix);
	if (text === undefined) { return undefined; }
	if (text.includes(':')) { return unknown('unsupported', place); }
	const [, a, b, c, d, length] = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)?.map(Number) ?? [];
	if (a === undefined || b === undefined || c === undefined || d === undefined || length === undefined || Math.max(a, b, c, d) > 255 || length > bits) { return undefined; }
	const size = 2 ** (bits - length);
	const address = ((a * 256 + b) * 256 + c) * 256 + d;
	return use({ base: address - address % size, length });
}

function subnetOf({ base, length }: Network, more: number, number: number): Network | undefined {
	const own = length + more;
	return more >= 0 && own <= bits && number >= 0 && number < 2 ** more ? { base: base + number * 2 ** (bits - own), length: own } : undefined;
}

function showNetwork({ base, length }: Network): string {
	return `${showAddress(base)}/${length}`;
}

function showAddress(address: number): string {
	return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(address / unit) % 256).join('.');
}
