/** Tells tasks that make AWS compute from the many other YAML files, without parsing. */
import { moduleNames } from './modules';

const collections = 'amazon\\.aws\\.|community\\.aws\\.';
const names = [...moduleNames].join('|');

/** A module of a collection stands for itself; a bare name needs a list of tasks around it. */
const fullName = new RegExp(`^\\uFEFF?[ \\t]*(?:- +)?["']?(?:${collections})(?:${names})["']?[ \\t]*:`, 'm');
const bareName = new RegExp(`^[ \\t]+(?:- +)?(?:${names})[ \\t]*:|^\\uFEFF?- +(?:${names})[ \\t]*:|^[ \\t]+(?:- +)?(?:local_action|action)[ \\t]*:`, 'm');
const taskList = /^\uFEFF?[ \t]*- +(?:["']?(?:name|hosts|block|import_playbook|local_action)["']?[ \t]*:)/m;

/** Linear in the text. */
export function isPlaybookText(text: string): boolean {
	return fullName.test(text) || taskList.test(text) && bareName.test(text) && !/^apiVersion[ \t]*:/m.test(text);
}
