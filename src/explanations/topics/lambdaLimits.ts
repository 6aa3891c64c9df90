/** What engineers look up about the limits of Lambda. */
import { lambdaEphemeralStorageMB, lambdaMemoryMB, lambdaPackage, lambdaPayloadMB, lambdaPricing, lambdaTimeoutSeconds } from '../../core/facts/lambdaFigures';
import { formatNumber } from '../../core/format';
import type { Topic } from './topic';

export const lambdaLimits: Topic = {
	id: 'lambda-limits', area: 'lambda',
	aliases: [
		'Lambda', 'lambda quotas', 'lambda timeout', 'lambda memory', 'MemorySize', 'lambda payload', 'AWS::Lambda::Function', '람다', 'Lambda 한도',
		'Lambda 제한', 'Lambda 할당량',
	],
	settings: { 'AWS::Lambda::Function': ['memorySizeMiB', 'timeoutSeconds', 'ephemeralStorageMiB', 'layers', 'architectures', 'packageType', 'runtime'] },
	sources: [lambdaMemoryMB.source, lambdaPricing.source],
	text: () => ({
		title: { en: 'Limits of Lambda', ko: 'Lambda의 한도' },
		essence: {
			en: 'A function gets CPU in proportion to its memory and must end within its timeout. You pay for requests and for memory times duration.',
			ko: '함수는 메모리에 비례해 CPU를 받고 제한 시간 안에 끝나야 합니다. 요청 수와 메모리 × 실행 시간에 대해 지불합니다.',
		},
		rows: [
			[{ en: 'memory', ko: '메모리' }, {
				en: `${lambdaMemoryMB.min}–${formatNumber(lambdaMemoryMB.max)} MB, ${lambdaMemoryMB.default} by default; one vCPU at ${formatNumber(lambdaMemoryMB.oneVcpuAt)} MB`,
				ko: `${lambdaMemoryMB.min}–${formatNumber(lambdaMemoryMB.max)} MB, 기본값 ${lambdaMemoryMB.default}. ${formatNumber(lambdaMemoryMB.oneVcpuAt)} MB에서 vCPU 하나`,
			}],
			[{ en: 'timeout', ko: '제한 시간' }, { en: `${lambdaTimeoutSeconds.default} s by default, up to ${lambdaTimeoutSeconds.max} s`, ko: `기본값 ${lambdaTimeoutSeconds.default}초, 최대 ${lambdaTimeoutSeconds.max}초` }],
			[{ en: '/tmp', ko: '/tmp' }, { en: `${lambdaEphemeralStorageMB.default}–${formatNumber(lambdaEphemeralStorageMB.max)} MB`, ko: `${lambdaEphemeralStorageMB.default}–${formatNumber(lambdaEphemeralStorageMB.max)} MB` }],
			[{ en: 'payload', ko: '페이로드' }, {
				en: `${lambdaPayloadMB.synchronous} MB synchronous, ${lambdaPayloadMB.asynchronous} MB asynchronous, ${lambdaPayloadMB.streamed} MB streamed`,
				ko: `동기 ${lambdaPayloadMB.synchronous} MB, 비동기 ${lambdaPayloadMB.asynchronous} MB, 스트리밍 ${lambdaPayloadMB.streamed} MB`,
			}],
			[{ en: 'package', ko: '배포 패키지' }, {
				en: `${lambdaPackage.zipMB} MB zipped, ${lambdaPackage.unzippedMB} MB unzipped, image ${lambdaPackage.imageGB} GB, ${lambdaPackage.layers} layers`,
				ko: `압축 ${lambdaPackage.zipMB} MB, 압축 해제 ${lambdaPackage.unzippedMB} MB, 이미지 ${lambdaPackage.imageGB} GB, 계층 ${lambdaPackage.layers}개`,
			}],
			[{ en: 'price', ko: '요금' }, {
				en: `$${lambdaPricing.usdPerMillionRequests} per million requests, $${lambdaPricing.usdPerGBSecond.x86_64[0].usd} per GB-second (x86, ${lambdaPricing.region})`,
				ko: `요청 백만 건당 $${lambdaPricing.usdPerMillionRequests}, GB-초당 $${lambdaPricing.usdPerGBSecond.x86_64[0].usd}(x86, ${lambdaPricing.region})`,
			}],
		],
		pitfall: {
			en: 'More memory is often not dearer: the function gets more CPU and ends sooner.',
			ko: '메모리를 늘려도 비용이 늘지 않을 때가 많습니다. CPU가 늘어 더 빨리 끝나기 때문입니다.',
		},
	}),
};
