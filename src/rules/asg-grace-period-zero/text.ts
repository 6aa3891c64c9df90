import { formatDuration } from '../../core/format';
import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'No health check grace period', ko: '상태 확인 유예 기간 없음' },
	why: {
		en: 'With load balancer health checks and a grace period of 0 s, an instance is judged as soon as it is in service. One that is still starting fails, is replaced by another that is still starting, and the group never comes up. '
			+ 'The default depends on the tool: 0 s from CloudFormation and the API, 300 s from Terraform and the console. Set a grace period that is longer than the time from launch to the first healthy answer.',
		ko: '로드 밸런서 상태 확인을 쓰면서 유예 기간이 0초이면 인스턴스는 서비스 상태가 되자마자 판정을 받습니다. 아직 시작 중인 인스턴스는 실패로 판정되어 역시 시작 중인 다른 인스턴스로 교체되고, 그룹은 정상 상태가 되지 못합니다. '
			+ '기본값은 도구마다 다릅니다. CloudFormation과 API는 0초, Terraform과 콘솔은 300초입니다. 시작부터 첫 정상 응답까지 걸리는 시간보다 길게 설정하십시오.',
	},
};

export const noGrace: LocalizedTemplate<{ readonly name: string; readonly isWritten: boolean; readonly noticedSeconds: number | undefined }> = {
	en: ({ name, isWritten, noticedSeconds }) =>
		`${isWritten ? 'The grace period is 0 s' : 'No grace period is written, which means 0 s here'}: an instance of ${name} that does not answer its load balancer `
		+ `${noticedSeconds === undefined ? 'right away' : `within about ${formatDuration(noticedSeconds, 'en')}`} is replaced while it still starts.`,
	ko: ({ name, isWritten, noticedSeconds }) =>
		`${isWritten ? '상태 확인 유예 기간이 0초입니다.' : '상태 확인 유예 기간이 작성되지 않아 0초입니다.'} ${name} 그룹의 인스턴스가 `
		+ `${noticedSeconds === undefined ? '바로' : `약 ${formatDuration(noticedSeconds, 'ko')} 안에`} 로드 밸런서에 응답하지 못하면 시작하는 도중에 교체됩니다.`,
};

export const setGrace: LocalizedTemplate<number> = {
	en: (seconds) => `Set the grace period to ${seconds} s`,
	ko: (seconds) => `상태 확인 유예 기간을 ${seconds}초로 설정`,
};
