import assert from 'node:assert/strict';
import { chooseLanguage } from '../../../src/cli/language';

describe('language of the command line', () => {
	const cases: readonly (readonly [args: readonly string[], environment: Readonly<Record<string, string>>, expected: string])[] = [
		[[], {}, 'en'],
		[['lint', '--lang', 'ko'], {}, 'ko'],
		[['lint', '--lang=ko'], {}, 'ko'],
		[['lint', '--lang', 'en'], { LANG: 'ko_KR.UTF-8' }, 'en'],
		[['lint'], { LANG: 'ko_KR.UTF-8' }, 'ko'],
		[['lint'], { LANG: 'ko_KR.UTF-8', LC_ALL: 'C.UTF-8' }, 'en'],
		[['lint'], { LANG: 'ko_KR.UTF-8', LC_ALL: '' }, 'ko'],
		[['lint', '--lang', 'fr'], { LANG: 'ko_KR.UTF-8' }, 'ko'],
		[['lint', '--lang'], {}, 'en'],
		[['lint', '--', '--lang', 'ko'], {}, 'en'],
	];
	for (const [args, environment, expected] of cases) {
		it(`${JSON.stringify(args)} with ${JSON.stringify(environment)} speaks ${expected}`, () => {
			assert.equal(chooseLanguage(args, environment), expected);
		});
	}
});
