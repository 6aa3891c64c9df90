/** The table of all tools for the editor's chat; package.json lists the same names. */
import { explainTool } from './explain';
import { simulateTool } from './simulate';
import type { Tool } from './tool';

export const languageModelTools: readonly Tool[] = [explainTool, simulateTool];
