/** The table of all languages; a file belongs to the first one that accepts its path and text. */
import { ansible } from './ansible';
import { awsCli } from './aws-cli';
import { beanstalk } from './beanstalk';
import { cdk } from './cdk';
import { cloudformation } from './cloudformation';
import { kubernetes } from './kubernetes';
import type { Language } from './language';
import { packer } from './packer';
import { pulumi } from './pulumi';
import { serverless } from './serverless';
import { terraform } from './terraform';
import { terraformPlan } from './terraform-plan';

export const languages: readonly Language[] = [terraform, terraformPlan, pulumi, cdk, beanstalk, cloudformation, awsCli, kubernetes, serverless, ansible, packer];
