/** Tells tasks that make AWS compute from the many other YAML files, without parsing. */
import { moduleNames } from './modules';

const collections = 'amazon\\.aws\\.|community\\.aws\\.';
const names = [...moduleNames].join('|');
/** Modules of former releases whose names are words that other files have too. */
const plainWords: ReadonlySet<string> = new Set(['ec2', 'lambda']);
const ownNames = [...moduleNames].filter((name) => !plainWords.has(name)).join('|');

/** A module of a collection stands for itself; a bare name needs a list of tasks around it. */
const fullName = new RegExp(`^\\uFEFF?[ \\t]*(?:- +)?["']?(?:${collections})(?:${names})["']?[ \\t]*:`, 'm');
const bareName = new RegExp(`^\\uFEFF?[ \\t]*(?:- +)?(?:${ownNames})[ \\t]*:|^[ \\t]+(?:- +)?(?:local_)?action[ \\t]*:[^\\n]{0,200}(?:\\n[^\\n]{0,200})?\\b(?:${names})\\b`, 'm');
const plainWord = new RegExp(`^[ \\t]+(?:- +)?(?:${[...plainWords].join('|')})[ \\t]*:`, 'm');
const taskList = /^\uFEFF?[ \t]*- +(?:["']?(?:name|hosts|block|import_playbook|local_action)["']?[ \t]*:)/m;
const play = /^\uFEFF?[ \t]*(?:- +)?["']?hosts["']?[ \t]*:/m;

/** Linear in the text. */
export function isPlaybookText(text: string): boolean {
	return fullName.test(text) || taskList.test(text) && (bareName.test(text) || play.test(text) && plainWord.test(text)) && !/^apiVersion[ \t]*:/m.test(text);
}
