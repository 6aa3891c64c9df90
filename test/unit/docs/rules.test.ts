/** The pages of the rules are what the rules say today, and the table is what they do. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { knownRules } from '../../../src/linting/configuration/knownRules';
import { rules } from '../../../src/rules/index';
import { ruleDocs, rulesFolder } from '../../support/ruleDocs';
import { projectFolder } from '../../support/vscode/paths';

describe('docs/rules', () => {
	let docs: ReadonlyMap<string, string>;
	before(async function () {
		this.timeout(120_000);
		docs = await ruleDocs();
	});

	it('is up to date: run npm run docs', () => {
		const written = readdirSync(join(projectFolder, rulesFolder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `${rulesFolder}/${name}`);
		const outdated = [...docs].filter(([path, text]) => !existsSync(join(projectFolder, path)) || readFileSync(join(projectFolder, path), 'utf8') !== text).map(([path]) => path);
		assert.deepStrictEqual({ outdated, leftOver: written.filter((path) => !docs.has(path)) }, { outdated: [], leftOver: [] });
	});

	it('has a page in each language for every rule, those on comments and configuration too', () => {
		assert.deepStrictEqual(knownRules.flatMap(({ id }) => [`${id}.md`, `ko/${id}.md`]).filter((path) => !docs.has(`${rulesFolder}/${path}`)), []);
	});

	it('links only to pages that there are, or to https', () => {
		const wrong = [...docs].flatMap(([path, text]) => [...text.matchAll(/\]\(([^)]+)\)|<(http[^>]+)>/g)].map(([, link, address]) => link ?? address ?? '')
			.filter((link) => !link.startsWith('https://') && !docs.has(join(dirname(path), link).replaceAll('\\', '/'))).map((link) => `${path}: ${link}`));
		assert.deepStrictEqual(wrong, []);
	});

	it('says in the language of the page why, what is found and how to mend it', () => {
		for (const { id, text, source } of rules) {
			const [english = '', korean = ''] = [`${id}.md`, `ko/${id}.md`].map((path) => docs.get(`${rulesFolder}/${path}`));
			for (const part of [`# ${text.title.en}`, text.why.en, '← found here', '## Fix', `<${source}>`, `compute-lab:ignore ${id} REASON`]) { assert.ok(english.includes(part), `${id}: ${part}`); }
			for (const part of [`# ${text.title.ko}`, text.why.ko, '← 여기에 표시', '## 수정', `<${source}>`]) { assert.ok(korean.includes(part), `${id}: ${part}`); }
			assert.doesNotMatch(english + korean, /# expect:|undefined/);
		}
	});

	it('has a table in which every bad example is caught, every good one silent, and nothing is left that has a fix', () => {
		const rows = (docs.get(`${rulesFolder}/table.md`) ?? '').split('\n').filter((line) => line.startsWith('| [')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
		assert.deepStrictEqual(rows.map(([name = '']) => /`(.+)`/.exec(name)?.[1]), rules.map(({ id }) => id));
		const isWhole = ([caught = '', good, fixed = '']: readonly string[]): boolean => {
			const [, found, marked] = /^(\d+) of (\d+)$/.exec(caught) ?? [];
			return caught === 'there can be none' || (found !== undefined && found === marked && good === 'silent' && /^(?:silent|no fix|\d+ mended, \d+ without a fix)$/.test(fixed));
		};
		assert.deepStrictEqual(rows.filter((row) => !isWhole(row.slice(1, 4)) || !isWhole(row.slice(4))), []);
	});
});
