/** What engineers look up about stopping, hibernating and terminating instances. */
import { ec2Page } from './sources';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const instanceLifecycle: Topic = {
	id: 'instance-lifecycle', area: 'instance-types',
	aliases: [
		'stop', 'stop and start', 'terminate instance', 'hibernate', 'reboot', 'instance state', 'DeleteOnTermination', '인스턴스 상태 전환', '중지와 시작',
		'최대 절전', '재부팅',
	],
	settings: launchSettings('hibernationConfigured', 'disableApiTermination', 'ebsVolumes.deleteOnTermination'),
	sources: [ec2Page('ec2-instance-lifecycle'), ec2Page('Stop_Start')],
	text: () => ({
		title: { en: 'Reboot, stop, hibernate, terminate', ko: '재부팅, 중지, 최대 절전, 종료' },
		essence: {
			en: 'A reboot stays on its host; stop and start usually moves to another one. Only EBS-backed instances can stop.',
			ko: '재부팅은 같은 호스트에 머물고, 중지 후 시작은 대개 다른 호스트로 옮깁니다. EBS 기반 인스턴스만 중지할 수 있습니다.',
		},
		rows: [
			[{ en: 'reboot', ko: '재부팅' }, { en: 'keeps host, addresses and instance store', ko: '호스트, 주소, 인스턴스 스토어 유지' }],
			[{ en: 'stop', ko: '중지' }, { en: 'memory and instance store lost; private and Elastic IP kept, public IPv4 replaced', ko: '메모리와 인스턴스 스토어 손실. 프라이빗·탄력적 IP 유지, 퍼블릭 IPv4 변경' }],
			[{ en: 'hibernate', ko: '최대 절전' }, { en: 'memory is written to the root volume', ko: '메모리를 루트 볼륨에 저장' }],
			[{ en: 'terminate', ko: '종료' }, { en: 'root volume deleted by default, other volumes kept', ko: '기본적으로 루트 볼륨 삭제, 다른 볼륨은 유지' }],
		],
		pitfall: {
			en: 'Other volumes survive a termination and keep costing money until somebody deletes them.',
			ko: '다른 볼륨은 종료 후에도 남아, 삭제할 때까지 요금이 계속 청구됩니다.',
		},
	}),
};
