/** The files of all languages by their names: all that a host needs before the first of them is open. In the order of the languages. */
import { awsCliFiles } from './aws-cli/fileNames';
import { cloudformationFiles } from './cloudformation/fileNames';
import { kubernetesFiles } from './kubernetes/fileNames';
import type { LanguageFiles } from './language';
import { pulumiFiles } from './pulumi/fileNames';
import { serverlessFiles } from './serverless/fileNames';
import { terraformFiles } from './terraform/fileNames';

export const languageFiles: readonly LanguageFiles[] = [terraformFiles, pulumiFiles, cloudformationFiles, awsCliFiles, kubernetesFiles, serverlessFiles];
