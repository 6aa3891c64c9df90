/** What engineers look up about the encryption of EBS volumes. */
import { ebsPage } from './sources';
import { launchSettings } from './topic';
import type { Topic } from './topic';

export const ebsEncryption: Topic = {
	id: 'ebs-encryption', area: 'storage',
	aliases: ['encrypted', 'EBS encryption', 'KMS key', 'KmsKeyId', 'aws/ebs', 'encryption by default', 'EBS 암호화', '볼륨 암호화', 'KMS 키'],
	settings: {
		...launchSettings('ebsVolumes.encrypted', 'ebsVolumes.kmsKeyId'),
		'AWS::EC2::Volume': ['encrypted', 'kmsKeyId'],
	},
	sources: [ebsPage('ebs-encryption', '2026-11-30')],
	text: () => ({
		title: { en: 'EBS encryption', ko: 'EBS 암호화' },
		essence: {
			en: 'An encrypted volume is encrypted on the host of the instance: data at rest, on the way to the volume, and every snapshot of it. It performs as an unencrypted one does and costs nothing more.',
			ko: '암호화된 볼륨은 인스턴스의 호스트에서 암호화되어 저장 데이터, 볼륨까지의 전송, 모든 스냅샷이 보호됩니다. 성능은 거의 같고 추가 요금도 없습니다.',
		},
		rows: [
			[{ en: 'key', ko: '키' }, { en: 'aws/ebs of the account, or a KMS key of your own', ko: '계정의 aws/ebs 또는 직접 만든 KMS 키' }],
			[{ en: 'not written', ko: '생략하면' }, { en: 'the account decides by its setting for the Region; a copy of an encrypted snapshot is encrypted', ko: '리전별 계정 설정을 따릅니다. 암호화된 스냅샷에서 만들면 암호화됩니다' }],
			[{ en: 'later', ko: '나중에' }, { en: 'a volume cannot be encrypted in place: copy its snapshot with encryption, make a new one', ko: '기존 볼륨은 암호화할 수 없습니다. 스냅샷을 암호화해 복사하고 새 볼륨을 만듭니다' }],
			[{ en: 'another account', ko: '다른 계정' }, { en: 'can use a shared snapshot only with a key of your own, not with aws/ebs', ko: 'aws/ebs가 아닌 고객 관리형 키로 암호화한 스냅샷만 공유할 수 있습니다' }],
		],
		pitfall: {
			en: 'A group whose service role may not use the key launches instances that stop at once, with Client.InternalError.',
			ko: '그룹의 서비스 역할이 키를 사용할 수 없으면 시작한 인스턴스가 Client.InternalError로 바로 멈춥니다.',
		},
	}),
};
