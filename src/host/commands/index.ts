/** The table of all commands; package.json lists the same ids. */
import type { Command } from './command';
import { compareInstanceTypes } from './compareInstanceTypes';
import { ignoreFinding } from './ignoreFinding';
import { openLesson } from './openLesson';
import { openSampleWorkspace } from './openSampleWorkspace';
import { openScenario } from './openScenario';
import { refreshGroups } from './refreshGroups';
import { saveScenario } from './saveScenario';
import { simulateAsg } from './simulateAsg';
import { writeToCode } from './writeToCode';

export const commands: readonly Command[] = [simulateAsg, openScenario, saveScenario, writeToCode, ignoreFinding, openLesson, compareInstanceTypes, openSampleWorkspace, refreshGroups];
