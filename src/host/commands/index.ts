/** The table of all commands; package.json lists the same ids. */
import type { Command } from './command';
import { compareInstanceTypes } from './compareInstanceTypes';
import { openLesson } from './openLesson';
import { openSampleWorkspace } from './openSampleWorkspace';
import { refreshGroups } from './refreshGroups';
import { simulateAsg } from './simulateAsg';

export const commands: readonly Command[] = [simulateAsg, openLesson, compareInstanceTypes, openSampleWorkspace, refreshGroups];
