import { deepStrictEqual } from 'node:assert/strict';
import { architectureOfImageName, architectureOfParameter } from '../../../../src/core/facts/imageArchitecture';

describe('the architecture of an image', () => {
	it('is told by names as AWS, Canonical and others write them', () => {
		deepStrictEqual([
			'al2023-ami-2023.*-kernel-6.1-arm64', 'amzn2-ami-hvm-*-x86_64-gp2', 'ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-*', 'bottlerocket-aws-k8s-1.31-aarch64-v*',
			'RHEL-9.*_HVM-*-arm64-*', 'debian-12-amd64-*',
		].map(architectureOfImageName), ['arm64', 'x86_64', 'x86_64', 'arm64', 'arm64', 'x86_64']);
	});

	it('is not guessed from anything else', () => {
		deepStrictEqual(['my-image-*', 'arm64x', 'charm64', 'web-arm64-and-amd64', ''].map(architectureOfImageName), Array<undefined>(5).fill(undefined));
		deepStrictEqual(['/my/ami/arm64', '/aws/service/ecs/optimized-ami/bottlerocket/recommended'].map(architectureOfParameter), [undefined, undefined]);
	});

	it('is told by AWS’s public parameters', () => {
		deepStrictEqual([
			'/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64', '/aws/service/ecs/optimized-ami/amazon-linux-2/arm64/recommended/image_id',
			'/aws/service/ecs/optimized-ami/amazon-linux-2/gpu/recommended', '/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id',
			'/aws/service/eks/optimized-ami/1.29/amazon-linux-2-arm64/recommended/image_id', '/aws/service/eks/optimized-ami/1.29/amazon-linux-2/recommended/image_id',
			'/aws/service/canonical/ubuntu/server/22.04/stable/current/amd64/hvm/ebs-gp2/ami-id', '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
		].map(architectureOfParameter), ['x86_64', 'arm64', 'x86_64', 'x86_64', 'arm64', 'x86_64', 'x86_64', 'x86_64']);
	});
});
