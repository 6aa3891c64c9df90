/**
 * AWS CDK: programs in TypeScript, JavaScript and Python, read into the resource model by what their constructs synthesise.
 * Must never run a program, and must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import type { Language } from '../language';
import { dialectOf, parseProgram } from '../programs/parseProgram';
import type { ProgramFile } from '../programs/syntax';
import { linkPrograms } from './linkPrograms';

export const cdk: Language<ProgramFile> = {
	id: 'cdk',
	title: 'AWS CDK',
	fileEndings: ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'py'],
	acceptsPath: (path) => /\.(?:[cm]?[jt]s|py)$/.test(path) && !/\.d\.[cm]?ts$/.test(path),
	acceptsText: (text) => /['"](?:aws-cdk-lib|@aws-cdk)\b|^[ \t]*(?:import|from)[ \t]+aws_cdk\b/m.test(text),
	moduleKey,
	grammarOf: dialectOf,
	parse: parseProgram,
	link: linkPrograms,
};

/** A project keeps what starts it in `bin` and its stacks in `lib`: both are read together. */
function moduleKey(path: string): string {
	const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
	return folder.replace(/(?:^|\/)(?:bin|lib)$/, '');
}
