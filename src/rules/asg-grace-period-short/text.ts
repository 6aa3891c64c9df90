import { formatNumber } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Grace period shorter than the way back to healthy', ko: '정상으로 돌아오는 시간보다 짧은 유예 기간' },
	why: {
		en: 'A target that fails its first check, because it still starts, is healthy again only after several successes in a row: healthy threshold × interval. If the grace period ends before that, the group replaces the instance although it works. '
			+ 'Make the grace period longer than start and that time together, or check more often.',
		ko: '아직 시작 중이어서 첫 상태 확인에 실패한 대상은 연속으로 여러 번 성공해야 다시 정상이 됩니다. 걸리는 시간은 정상 임계값 × 간격입니다. 그 전에 유예 기간이 끝나면 그룹은 정상 동작하는 인스턴스를 교체합니다. '
			+ '유예 기간을 시작 시간과 이 시간을 더한 것보다 길게 하거나 상태 확인 간격을 줄이십시오.',
	},
};

export const tooShort: LocalizedTemplate<{
	readonly name: string; readonly target: string; readonly graceSeconds: number; readonly checks: number; readonly intervalSeconds: number; readonly seconds: number;
}> = {
	en: ({ name, target, graceSeconds, checks, intervalSeconds, seconds }) =>
		`The grace period of ${formatNumber(graceSeconds)} s is too short for ${target}: an instance of ${name} that fails its first check needs ${checks} × ${intervalSeconds} s = ${formatNumber(seconds)} s to be healthy again, and is replaced before.`,
	ko: ({ name, target, graceSeconds, checks, intervalSeconds, seconds }) =>
		`상태 확인 유예 기간 ${formatNumber(graceSeconds)}초가 ${target} 대상 그룹에 너무 짧습니다. ${name} 그룹의 인스턴스가 첫 확인에 실패하면 다시 정상이 되기까지 ${checks} × ${intervalSeconds}초 = ${formatNumber(seconds)}초가 필요한데 그 전에 교체됩니다.`,
};

export const setGrace: LocalizedTemplate<string> = {
	en: (time) => `Set the grace period to ${time}`,
	ko: (time) => `상태 확인 유예 기간을 ${time}(으)로 설정`,
};
