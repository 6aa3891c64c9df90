/** Machine images: the id is known when the stack is deployed, but what is asked for tells the architecture. */
import { cdkSymbol } from '../symbols';
import type { Part } from '../../programs/result';
import { callIn } from '../calls';
import type { UnknownValue } from '../../values/valueTree';
import { textIn, unknownAt } from '../props';
import type { World } from '../world';

/** Images of Amazon Linux by the name of the method that asks for them. Paths as aws-cdk-lib 2.276.0 builds them, with the part that tells the architecture. */
const amazonLinux: Readonly<Record<string, string>> = {
	latestAmazonLinux: 'amzn-ami-hvm', latestAmazonLinux2: 'amzn2-ami-kernel-5.10-hvm', latestAmazonLinux2022: 'al2022-ami-kernel-5.15', latestAmazonLinux2023: 'al2023-ami-kernel-6.1',
};

/** @returns undefined where no image is written */
export function imageOf(part: Part | undefined, world: World): UnknownValue | undefined {
	if (part === undefined) { return undefined; }
	const open = unknownAt(part.use);
	const ssmParameter = parameterOf(part, world);
	return ssmParameter === undefined ? open : { ...open, ssmParameter };
}

/** The parameter of Systems Manager that an image is looked up by, if that tells something. */
function parameterOf(part: Part, world: World): string | undefined {
	const call = callIn(part, world);
	const [, service, method = ''] = /^(ec2|ecs)\.(?:MachineImage|EcsOptimizedImage|AmazonLinux2023ImageSsmParameter)\b\.?(\w*)$/.exec(call?.symbol ?? '') ?? [];
	if (call === undefined || service === undefined) { return undefined; }
	if (service === 'ecs') { return ecsParameter(method, call.args[0]); }
	if (method === 'fromSsmParameter') { return textOf(call.arg(0, 'parameterName'), world); }
	const name = amazonLinux[method === '' ? 'latestAmazonLinux2023' : method];
	const props = call.options(0);
	if (name === undefined || !props.isClosed) { return undefined; }
	const architecture = props.part('cpuType') === undefined ? 'x86_64' : textIn(props.value('cpuType'));
	return architecture === undefined ? undefined : `/aws/service/ami-amazon-linux-latest/${name}-${architecture}`;
}

/** `EcsOptimizedImage.amazonLinux2(AmiHardwareType.ARM)` */
function ecsParameter(method: string, hardware: Part | undefined): string | undefined {
	const family = { amazonLinux2: 'amazon-linux-2', amazonLinux2023: 'amazon-linux-2023' }[method];
	if (family === undefined) { return undefined; }
	if (hardware === undefined) { return `/aws/service/ecs/optimized-ami/${family}/recommended`; }
	return cdkSymbol(hardware.result) === 'ecs.AmiHardwareType.ARM' ? `/aws/service/ecs/optimized-ami/${family}/arm64/recommended` : undefined;
}

function textOf(part: Part | undefined, world: World): string | undefined {
	const meaning = part === undefined ? undefined : world.interpret(part.result);
	return meaning?.kind === 'scalar' ? String(meaning.value) : undefined;
}
