/** The table of all languages; a file belongs to the first one that accepts its path and text. */
import { cloudformation } from './cloudformation';
import type { Language } from './language';

export const languages: readonly Language[] = [cloudformation];
