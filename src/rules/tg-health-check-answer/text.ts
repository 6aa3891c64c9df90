import type { LocalizedTemplate } from '../../core/model/localized';
import type { RuleText } from '../rule';

export const text: RuleText = {
	title: { en: 'Health check that does not fit', ko: '맞지 않는 상태 확인' },
	why: {
		en: 'A target group for HTTP or HTTPS is checked by one of the two, others by TCP too; no other protocol checks. The path begins with a slash. Success codes are 200 to 499 with an Application Load Balancer, 200 to 599 with a Network Load Balancer. AWS rejects the target group otherwise. '
			+ 'Codes of 400 and more that count as healthy keep instances in service whose application answers every request with an error.',
		ko: 'HTTP나 HTTPS 대상 그룹은 둘 중 하나로, 다른 대상 그룹은 TCP로도 확인하며 그 밖의 프로토콜은 쓸 수 없습니다. 경로는 슬래시로 시작합니다. 성공 코드는 Application Load Balancer에서 200~499, Network Load Balancer에서 200~599입니다. 그렇지 않으면 AWS가 대상 그룹을 거부합니다. '
			+ '400 이상의 코드를 정상으로 치면 모든 요청에 오류로 응답하는 애플리케이션의 인스턴스도 서비스에 남습니다.',
	},
	noFix: {
		en: 'Which codes a text that is none should mean is not in the code.',
		ko: '코드가 아닌 텍스트가 어떤 코드를 뜻하는지는 알 수 없습니다.',
	},
};

export const badProtocol: LocalizedTemplate<{ readonly check: string; readonly protocol: string | undefined }> = {
	en: ({ check, protocol }) => (protocol === undefined ? `AWS has no health checks by this protocol and rejects this target group: ${check}` : `A target group of protocol ${protocol} cannot be checked by this protocol; AWS rejects it: ${check}`),
	ko: ({ check, protocol }) => (protocol === undefined ? `상태 확인에 쓸 수 없는 프로토콜이므로 AWS가 이 대상 그룹을 거부합니다: ${check}` : `${protocol} 대상 그룹의 상태 확인에 쓸 수 없는 프로토콜이므로 AWS가 거부합니다: ${check}`),
};

export const badPath: LocalizedTemplate<{ readonly path: string }> = {
	en: ({ path }) => `A path begins with a slash; AWS rejects this target group: ${path}`,
	ko: ({ path }) => `경로는 슬래시로 시작해야 하므로 AWS가 이 대상 그룹을 거부합니다: ${path}`,
};

export const malformedMatcher: LocalizedTemplate<{ readonly matcher: string }> = {
	en: ({ matcher }) => `Success codes are written such as 200, 200,202 or 200-299; AWS rejects ${JSON.stringify(matcher.slice(0, 40))}`,
	ko: ({ matcher }) => `성공 코드는 200, 200,202, 200-299처럼 작성해야 하므로 AWS가 거부합니다: ${JSON.stringify(matcher.slice(0, 40))}`,
};

export const outOfRange: LocalizedTemplate<{ readonly matcher: string; readonly min: number; readonly max: number }> = {
	en: ({ matcher, min, max }) => `Success codes of this target group lie between ${min} and ${max}, the lower first; AWS rejects ${matcher}`,
	ko: ({ matcher, min, max }) => `이 대상 그룹의 성공 코드는 ${min}~${max}이고 작은 수가 먼저여야 하므로 AWS가 거부합니다: ${matcher}`,
};

export const errorsHealthy: LocalizedTemplate<{ readonly name: string; readonly matcher: string }> = {
	en: ({ name, matcher }) => `Errors count as healthy: an instance of ${name} that answers every check with 404 keeps its traffic. Success codes: ${matcher}`,
	ko: ({ name, matcher }) => `오류도 정상으로 칩니다. 모든 확인에 404로 응답하는 ${name} 대상도 트래픽을 계속 받습니다. 성공 코드: ${matcher}`,
};

export const setProtocol: LocalizedTemplate<string> = {
	en: (protocol) => `Check by ${protocol}`,
	ko: (protocol) => `${protocol}(으)로 확인`,
};

export const setPath: LocalizedTemplate<string> = {
	en: (path) => `Change to ${path}`,
	ko: (path) => `${path}(으)로 변경`,
};

export const setMatcher: LocalizedTemplate<string> = {
	en: (codes) => `Accept ${codes}`,
	ko: (codes) => `${codes}만 정상으로 처리`,
};
