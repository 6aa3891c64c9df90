/** What a language gives so that its settings can be written. */
import type { Resource } from '../../core/model/resource';
import type { Ask } from './probe';
import type { WrittenMap } from './written';

/** The block, map or object that a resource is written in, and the reader that turns it into the resource. */
export interface WritableBlock {
	readonly root: WrittenMap;
	readonly ask: Ask;
}

export interface SettingWriter {
	/**
	 * @param text the text of `resource.file`
	 * @returns undefined where the resource is not written as a block of its own, or the text cannot be followed
	 */
	findBlock(resource: Resource, text: string): WritableBlock | undefined;
}
