import type { Localized, LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Database without a standby', ko: '대기 인스턴스가 없는 데이터베이스' },
	why: {
		en: 'A single DB instance is down for every failure of its host or zone until RDS has another one up, and for maintenance. With Multi-AZ a standby in another Availability Zone has all data and takes over, typically within 60 to 120 s. It doubles the price of instance and storage, which is why one decides by what an outage costs.',
		ko: '단일 DB 인스턴스는 호스트나 가용 영역 장애 때 RDS가 새로 띄울 때까지, 그리고 유지 관리 중에 중단됩니다. 다중 AZ를 쓰면 다른 가용 영역의 대기 인스턴스가 모든 데이터를 가지고 보통 60~120초 안에 이어받습니다. 인스턴스와 스토리지 비용이 두 배가 되므로 중단의 손실과 비교해 정하십시오.',
	},
};

export const oneZone: LocalizedTemplate<{ readonly name: string; readonly fromSeconds: number; readonly toSeconds: number }> = {
	en: ({ name, fromSeconds, toSeconds }) => `${name} has no standby in another Availability Zone: a failed host or zone takes it down until RDS has restored it. With Multi-AZ a failover typically takes ${fromSeconds}–${toSeconds} s.`,
	ko: ({ name, fromSeconds, toSeconds }) => `${name}에 다른 가용 영역의 대기 인스턴스가 없어 호스트나 영역 장애 때 복구될 때까지 중단됩니다. 다중 AZ의 장애 조치는 보통 ${fromSeconds}~${toSeconds}초가 걸립니다.`,
};

export const switchOn: Localized = { en: 'Switch Multi-AZ on', ko: '다중 AZ 켜기' };
