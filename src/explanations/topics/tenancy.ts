/** What engineers look up about tenancy. */
import { ec2Page } from './sources';
import type { Topic } from './topic';

export const tenancy: Topic = {
	id: 'tenancy', area: 'purchase-options',
	aliases: ['default tenancy', 'dedicated tenancy', 'host tenancy', 'multi-tenancy', 'shared tenancy', '테넌시', '멀티 테넌시', '공유 테넌시'],
	settings: { 'AWS::EC2::LaunchTemplate': ['tenancy'], 'AWS::EC2::Instance': ['tenancy'], 'AWS::AutoScaling::LaunchConfiguration': ['tenancy'] },
	sources: [ec2Page('dedicated-instance'), ec2Page('placement-groups')],
	text: () => ({
		title: { en: 'Tenancy', ko: '테넌시' },
		essence: {
			en: 'It says with whom an instance shares its hardware. Shared hardware is the default; dedicated and host cost more.',
			ko: '인스턴스가 하드웨어를 누구와 공유하는지를 정합니다. 기본값은 공유 하드웨어이며, dedicated와 host는 더 비쌉니다.',
		},
		rows: [
			[{ en: 'default', ko: 'default' }, { en: 'virtualised hardware shared with other accounts', ko: '다른 계정과 공유하는 가상화 하드웨어' }],
			[{ en: 'dedicated', ko: 'dedicated' }, { en: 'Dedicated Instance', ko: '전용 인스턴스' }],
			[{ en: 'host', ko: 'host' }, { en: 'on a Dedicated Host', ko: '전용 호스트에서 실행' }],
			[{ en: 'limits of dedicated', ko: 'dedicated의 제한' }, { en: 'no spread placement group', ko: '분산 배치 그룹 사용 불가' }],
		],
		pitfall: {
			en: 'A regional Reserved Instance covers other sizes only with default tenancy.',
			ko: '리전 예약 인스턴스의 크기 유연성은 기본 테넌시에만 적용됩니다.',
		},
	}),
};
