/** The table of all languages; a file belongs to the first one that accepts its path and text. */
import { awsCli } from './aws-cli';
import { cloudformation } from './cloudformation';
import { kubernetes } from './kubernetes';
import type { Language } from './language';
import { terraform } from './terraform';

export const languages: readonly Language[] = [terraform, cloudformation, awsCli, kubernetes];
