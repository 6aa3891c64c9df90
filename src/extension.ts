/** Builds all parts and registers them: the only place where they meet. */
import * as vscode from 'vscode';
import { createAssets } from './host/assets';
import { commands } from './host/commands';
import { registerBackgroundReading } from './host/backgroundReading';
import { createConfigurations } from './host/configurations';
import { registerCodeActions } from './host/editor/codeActions';
import { registerCodeLens } from './host/editor/codeLens';
import { registerConfigurationDiagnostics } from './host/editor/configurationDiagnostics';
import { registerCompletion } from './host/editor/completion';
import { registerContextKeys } from './host/editor/contextKeys';
import { registerDiagnostics } from './host/editor/diagnostics';
import { registerHover } from './host/editor/hover';
import { registerInlayHints } from './host/editor/inlayHints';
import { createFindings } from './host/findings';
import { registerLanguageModelTools } from './host/languageModelTools/registerTools';
import { createLog, guardedCommand } from './host/log';
import { createComparePanels } from './host/panels/comparePanel';
import { createLessonPanels } from './host/panels/lessonPanel';
import { createSimulatorPanels } from './host/panels/simulatorPanel';
import { registerRulePages } from './host/rulePages';
import { registerScenarioTests } from './host/scenarios/scenarioTests';
import { createGroupsView } from './host/views/groupsView';
import { registerLessonsView } from './host/views/lessonsView';
import { registerScenariosView } from './host/views/scenariosView';
import { createVerdicts } from './host/verdicts';
import { createWorkspaceModel } from './host/workspaceModel';

export function activate(context: vscode.ExtensionContext): void {
	const { extensionUri, globalState, globalStorageUri } = context;
	const log = createLog();
	const assets = createAssets(extensionUri, log);
	const model = createWorkspaceModel(assets);
	const verdicts = createVerdicts({ model, assets, log });
	const configurations = createConfigurations();
	const findings = createFindings({ model, assets, log, configurations, verdicts });
	const comparisons = createComparePanels({ extensionUri, model, assets, log });
	const simulators = createSimulatorPanels({ extensionUri, model, assets, comparisons, log });
	const lessonPanels = createLessonPanels({ extensionUri, memory: globalState, simulators, log });
	const groupsView = createGroupsView({ model, log });
	const commandContext = { extensionUri, storageUri: globalStorageUri, model, assets, log, simulators, lessonPanels, comparisons, groupsView };

	context.subscriptions.push(
		log, assets, model, verdicts, configurations, simulators, lessonPanels, comparisons, groupsView,
		registerLessonsView({ lessonPanels }),
		registerScenariosView({ log }),
		registerScenarioTests({ log }),
		registerLanguageModelTools({ model, assets, log }),
		registerHover({ model, assets, log }),
		registerCompletion({ model, assets, log }),
		registerInlayHints({ model, assets, log }),
		registerRulePages({ assets }),
		registerDiagnostics({ model, log, findings, configurations, verdicts }),
		registerConfigurationDiagnostics({ configurations, log }),
		registerCodeActions({ model, assets, log, findings }),
		registerCodeLens({ model, log, verdicts }),
		registerContextKeys({ model, log }),
		registerBackgroundReading({ model, log }),
		...commands.map((command) => vscode.commands.registerCommand(command.id, (argument: unknown) =>
			guardedCommand(log, command.id, () => command.run(commandContext, argument)))),
	);
}
