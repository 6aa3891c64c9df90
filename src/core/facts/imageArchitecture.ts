/** The processor architecture that names of AMIs and of AWS's public parameters tell. */

export type ImageArchitecture = 'arm64' | 'x86_64';

/**
 * The architecture that the name of an AMI, or a pattern of it, tells; `undefined` where it names none or both.
 * Sources: https://docs.aws.amazon.com/linux/al2023/ug/naming-and-versioning.html, https://documentation.ubuntu.com/aws/aws-how-to/instances/find-ubuntu-images/
 */
export function architectureOfImageName(name: string): ImageArchitecture | undefined {
	const isArm = armWord.test(name);
	const isX86 = x86Word.test(name);
	if (isArm !== isX86) { return isArm ? 'arm64' : 'x86_64'; }
	return undefined;
}

/**
 * The architecture of the AMI whose id a public parameter of Systems Manager holds. Paths of Amazon ECS and Amazon EKS that name none mean x86_64.
 * @param path `/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64`
 * Sources, read in 2026: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/retrieve-ecs-optimized_AMI.html,
 * https://docs.aws.amazon.com/eks/latest/userguide/retrieve-ami-id.html, https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html
 */
export function architectureOfParameter(path: string): ImageArchitecture | undefined {
	if (!path.startsWith('/aws/service/')) { return undefined; }
	return architectureOfImageName(path) ?? (x86Paths.some((pattern) => pattern.test(path)) ? 'x86_64' : undefined);
}

const armWord = /(?:^|[^a-z0-9])(?:arm64|aarch64)(?![a-z0-9])/i;
const x86Word = /(?:^|[^a-z0-9])(?:x86[_-]64|amd64)(?![a-z0-9])/i;

const x86Paths: readonly RegExp[] = [
	/^\/aws\/service\/ami-windows-latest\//,
	/^\/aws\/service\/ecs\/optimized-ami\/amazon-linux(?:-2(?:023)?)?\/(?:kernel-[\d.]+\/)?(?:gpu\/|inf\/|neuron\/)?recommended/,
	/^\/aws\/service\/eks\/optimized-ami\/[\d.]+\/amazon-linux-2(?:-gpu)?\/recommended/,
];
