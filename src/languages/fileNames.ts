/** The files of all languages by their names: all that a host needs before the first of them is open. In the order of the languages. */
import { ansibleFiles } from './ansible/fileNames';
import { awsCliFiles } from './aws-cli/fileNames';
import { beanstalkFiles } from './beanstalk/fileNames';
import { cdkFiles } from './cdk/fileNames';
import { cloudformationFiles } from './cloudformation/fileNames';
import { kubernetesFiles } from './kubernetes/fileNames';
import type { LanguageFiles } from './language';
import { packerFiles } from './packer/fileNames';
import { pulumiFiles } from './pulumi/fileNames';
import { serverlessFiles } from './serverless/fileNames';
import { terraformFiles } from './terraform/fileNames';
import { terraformPlanFiles } from './terraform-plan/fileNames';

export const languageFiles: readonly LanguageFiles[] = [
	terraformFiles, terraformPlanFiles, pulumiFiles, cdkFiles, beanstalkFiles, cloudformationFiles, awsCliFiles, kubernetesFiles, serverlessFiles, ansibleFiles, packerFiles,
];
