/**
 * AWS CDK: programs in TypeScript, JavaScript and Python, read into the resource model by what their constructs synthesise.
 * Must never run a program, and must never hold what a setting means or whether it is wise: that is for explanations and rules.
 */
import type { Language } from '../language';
import { dialectOf, parseProgram } from '../programs/parseProgram';
import type { ProgramFile } from '../programs/syntax';
import { cdkFiles } from './fileNames';
import { linkPrograms } from './linkPrograms';
import { cdkWriter } from './writer';

export const cdk: Language<ProgramFile> = {
	...cdkFiles,
	acceptsText: (text) => /['"](?:aws-cdk-lib|@aws-cdk)\b|^[ \t]*(?:import|from)[ \t]+aws_cdk\b/m.test(text),
	grammarOf: dialectOf,
	parse: parseProgram,
	link: linkPrograms,
	writer: cdkWriter,
};
