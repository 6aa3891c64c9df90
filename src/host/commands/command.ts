/** What a command is; src/host/commands/index.ts is their table. */
import type { Assets } from '../assets';
import type { Log } from '../log';
import type { ComparePanels } from '../panels/comparePanel';
import type { LessonPanels } from '../panels/lessonPanel';
import type { SimulatorPanels } from '../panels/simulatorPanel';
import type { WorkspaceModel } from '../workspaceModel';
import type { GroupsView } from '../views/groupsView';
import type { Uri } from 'vscode';

export interface CommandContext {
	readonly extensionUri: Uri;
	/** A folder of the extension's own for files that users may keep. */
	readonly storageUri: Uri;
	readonly model: WorkspaceModel;
	readonly assets: Assets;
	readonly log: Log;
	readonly simulators: SimulatorPanels;
	readonly lessonPanels: LessonPanels;
	readonly comparisons: ComparePanels;
	readonly groupsView: GroupsView;
}

export interface Command {
	/** As in package.json. */
	readonly id: string;
	/** `argument` is what a link, lens or tree item passes; `undefined` from the palette. */
	run(context: CommandContext, argument: unknown): Promise<void>;
}
