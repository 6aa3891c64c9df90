/** "Refresh Auto Scaling Groups": reads the workspace again for the view. */
import type { Command } from './command';

export const refreshGroups: Command = {
	id: 'computeLab.refreshGroups',
	run: async ({ groupsView }) => groupsView.refresh(),
};
