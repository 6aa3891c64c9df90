/** The import table is held by lint: a forbidden import fails, an allowed one does not. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ESLint } from 'eslint';

const root = join(__dirname, '../../..');

/** Rules that complain about one line of code as if it stood in that file. */
async function complaints(filePath: string, code: string): Promise<readonly (string | null)[]> {
	const eslint = new ESLint({ cwd: root });
	const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, filePath) });
	assert.ok(result !== undefined, `${filePath} is not linted`);
	return result.messages.map(({ ruleId }) => ruleId).filter((ruleId) => ruleId !== '@typescript-eslint/no-unused-vars');
}

describe('the import table', () => {
	const forbidden: readonly (readonly [string, string, string])[] = [
		['src/core/model/value.ts', `import * as vscode from 'vscode';`, 'no-restricted-imports'],
		['src/core/model/value.ts', `import { readFileSync } from 'node:fs';`, 'no-restricted-imports'],
		['src/core/model/value.ts', `import { maxTextLength } from '../../languages/language';`, 'import-x/no-restricted-paths'],
		['src/core/model/value.ts', `export const now = Date.now();`, 'no-restricted-properties'],
		['src/languages/language.ts', `import { rules } from '../rules';`, 'import-x/no-restricted-paths'],
		['src/scenarios/origin.ts', `import { maxTextLength } from '../languages/language';`, 'import-x/no-restricted-paths'],
		['src/rules/rule.ts', `import { lint } from '../linting/lint';`, 'import-x/no-restricted-paths'],
		['src/linting/lint.ts', `import { readSettings } from '../host/settings';`, 'import-x/no-restricted-paths'],
		['src/protocol/lesson.ts', `import { lessons } from '../lessons';`, 'import-x/no-restricted-paths'],
		['src/cli/main.ts', `import { readSettings } from '../host/settings';`, 'import-x/no-restricted-paths'],
		['webview/simulator/main.ts', `import { rules } from '../../src/rules';`, 'import-x/no-restricted-paths'],
		['webview/simulator/main.ts', `import { readFileSync } from 'node:fs';`, 'no-restricted-imports'],
	];
	for (const [file, code, rule] of forbidden) {
		it(`refuses ${code} in ${file}`, async () => {
			assert.deepStrictEqual(await complaints(file, code), [rule]);
		});
	}

	it('lets a folder use what the table gives it', async () => {
		assert.deepStrictEqual(await complaints('src/rules/rule.ts', `import { maxTextLength } from '../languages/language';`), []);
		assert.deepStrictEqual(await complaints('src/host/settings.ts', `import * as vscode from 'vscode';`), []);
	});
});
