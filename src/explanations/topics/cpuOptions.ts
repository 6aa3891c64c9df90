/** What engineers look up about CPU options. */
import type { Source } from '../../core/facts/facts';
import { launchSettings } from './topic';
import type { Topic } from './topic';

const rules: Source = { title: 'EC2 user guide, CPU options', url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-cpu-options-rules.html', asOf: '2026-11-30' };

export const cpuOptions: Topic = {
	id: 'cpu-options', area: 'instance-types',
	aliases: ['CpuOptions', 'core count', 'threads per core', 'hyper-threading', 'hyperthreading', 'SMT', 'simultaneous multithreading', 'CPU 옵션', '코어 수', '코어당 스레드', '하이퍼스레딩'],
	settings: launchSettings('cpuOptions.coreCount', 'cpuOptions.threadsPerCore'),
	sources: [rules],
	text: () => ({
		title: { en: 'CPU options', ko: 'CPU 옵션' },
		essence: {
			en: 'An instance is started with fewer cores, or with one thread on each core, than its type has. The price stays; what falls is the cost of software licensed by core.',
			ko: '인스턴스를 유형이 가진 것보다 적은 코어나 코어당 스레드 하나로 시작합니다. 요금은 그대로이며, 코어 단위로 과금되는 소프트웨어 라이선스 비용이 줄어듭니다.',
		},
		rows: [
			[{ en: 'vCPUs', ko: 'vCPU' }, { en: 'core count × threads per core, at most what the type has', ko: '코어 수 × 코어당 스레드, 유형의 vCPU 이하' }],
			[{ en: 'one thread', ko: '스레드 하나' }, { en: 'switches multithreading off, as much HPC software wants', ko: '동시 멀티스레딩을 끕니다. HPC 소프트웨어에 자주 씁니다' }],
			[{ en: 'both or none', ko: '함께 지정' }, { en: 'core count and threads per core are given together', ko: '코어 수와 코어당 스레드를 함께 지정합니다' }],
			[{ en: 'not for', ko: '제외' }, { en: 'bare metal; Graviton has one thread per core anyway', ko: '베어메탈. Graviton은 원래 코어당 스레드가 하나입니다' }],
		],
		pitfall: {
			en: 'Switching threads off halves the vCPUs, not the price: for most software it is a loss.',
			ko: '스레드를 끄면 vCPU는 절반이 되지만 요금은 그대로이므로, 대부분의 소프트웨어에는 손해입니다.',
		},
	}),
};
