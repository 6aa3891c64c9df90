/** Every text that users see exists in English and Korean: package.nls, the host's bundle, and each module of texts, found by name. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** Modules of texts: `text.ts`, `somethingText.ts`; those that only read or set text hold no pair of languages and are passed over. */
function textModules(): readonly string[] {
	return ['src', 'webview'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /(?:^|[\\/])(?:text|\w+Text)\.ts$/.test(name)).map((name) => join(folder, name)));
}

interface Pair {
	readonly place: string;
	readonly en: unknown;
	readonly ko: unknown;
}

/** All values that stand under `en` and `ko` of one object, leaf by leaf; a text on one side only has no partner. */
function pairsIn(value: unknown, place: string): readonly Pair[] {
	if (typeof value !== 'object' || value === null) { return []; }
	const entries = Object.entries(value);
	if ('en' in value && 'ko' in value) { return leaves({ place, en: value.en, ko: value.ko }); }
	return entries.flatMap(([key, nested]) => pairsIn(nested, `${place}.${key}`));
}

function leaves({ place, en, ko }: Pair): readonly Pair[] {
	if (!isNested(en) && !isNested(ko)) { return [{ place, en, ko }]; }
	const [left, right] = [isNested(en) ? en : {}, isNested(ko) ? ko : {}];
	return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) => leaves({ place: `${place}.${key}`, en: left[key], ko: right[key] }));
}

function isNested(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/** Three words of small letters in a row are a phrase, not a name or a figure. */
function isPhrase(text: string): boolean {
	return /(?:^| )[a-z]+ [a-z]+ [a-z]+/.test(text);
}

function assertTranslated({ place, en, ko }: Pair): void {
	assert.strictEqual(typeof ko, typeof en, place);
	if (typeof en === 'string' && typeof ko === 'string') {
		assert.strictEqual(ko.trim() === '', en.trim() === '', place);
		assert.doesNotMatch(en, /[가-힣]/, place);
		if (isPhrase(en)) { assert.match(ko, /[가-힣]/, place); }
	}
	if (typeof en === 'function' && typeof ko === 'function') { assert.strictEqual(ko.length, en.length, place); }
}

describe('texts in both languages', () => {
	for (const name of textModules()) {
		it(name, async () => {
			const pairs = Object.entries(await import(join(root, name)) as Record<string, unknown>).flatMap(([key, value]) => pairsIn(value, key));
			for (const pair of pairs) { assertTranslated(pair); }
		});
	}

	it('finds texts in the explanations, the rules, the command line and the webviews', async () => {
		const folders = new Set<string>();
		for (const name of textModules()) {
			const exported = Object.entries(await import(join(root, name)) as Record<string, unknown>);
			if (exported.some(([key, value]) => pairsIn(value, key).length > 0)) { folders.add(name.split(/[\\/]/).slice(0, name.startsWith('src') ? 2 : 1).join('/')); }
		}
		for (const folder of ['src/explanations', 'src/rules', 'src/cli', 'src/lessons', 'src/scenarios', 'src/core', 'webview']) { assert.ok(folders.has(folder), folder); }
	});

	const readJson = (file: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(join(root, file), 'utf8')) as Readonly<Record<string, string>>;

	it('package.nls.json', () => {
		const [en, ko] = [readJson('package.nls.json'), readJson('package.nls.ko.json')];
		assert.deepStrictEqual(Object.keys(ko).sort(), Object.keys(en).sort());
		for (const [place, text] of Object.entries(en)) { assertTranslated({ place, en: text, ko: ko[place] }); }
	});

	it('l10n/bundle.l10n.ko.json', () => {
		for (const [en, ko] of Object.entries(readJson('l10n/bundle.l10n.ko.json'))) { assertTranslated({ place: en, en, ko }); }
	});
});
