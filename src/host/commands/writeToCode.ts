/** "Write to Code": settings that were changed in the Simulator, into the code of the group; its preview is VS Code's own. */
import type { Command } from './command';
import type { ScenarioChange } from '../writeBack/planWriteBack';

export interface WriteToCodeArgument {
	readonly file: string;
	readonly groupId: string;
	readonly changes: readonly ScenarioChange[];
}

export const writeToCode: Command = {
	id: 'computeLab.writeToCode',
	async run(context, argument) {
		const { file, groupId, changes } = (typeof argument === 'object' && argument !== null ? argument : {}) as Partial<WriteToCodeArgument>;
		if (typeof file !== 'string' || typeof groupId !== 'string' || !Array.isArray(changes)) { return; }
		const { writeToCode: write } = await import('../writeBack/writeToCode');
		await write({ file, groupId }, changes, context);
	},
};
