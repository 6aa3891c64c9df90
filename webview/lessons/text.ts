/** What the lesson panel says around a lesson; what a lesson teaches is in its own text.ts. */
import type { LanguageTag } from '../../src/core/model/localized';
import type { StepState } from '../../src/lessons/progress';

export interface PanelText {
	readonly steps: string;
	readonly stepState: Readonly<Record<StepState | 'current', string>>;
	readonly stepLabel: (step: { readonly number: number; readonly count: number; readonly title: string; readonly state: string }) => string;
	readonly lessonPosition: (chapter: string, number: number, count: number) => string;
	readonly openInSimulator: string;
	readonly previous: string;
	readonly next: string;
	readonly finish: string;
	readonly skip: string;
	readonly skipNote: string;
	readonly skippedNote: string;
	readonly tryMine: string;
	readonly goal: string;
	readonly met: string;
	readonly unmet: string;
	readonly controls: string;
	readonly instances: (count: string) => string;
	readonly changed: (start: string) => string;
	readonly yourAnswer: string;
	readonly rightAnswer: string;
	readonly showHint: (number: number, count: number) => string;
	readonly hint: (number: number) => string;
	readonly remember: string;
	readonly cannotRun: string;
	readonly staleRun: string;
	readonly unknownTitle: string;
	readonly unknownBody: (id: string) => string;
	readonly otherLessons: string;
	readonly finishedTitle: string;
	readonly finishedBody: (title: string) => string;
	readonly endedTitle: string;
	readonly endedBody: (skipped: number) => string;
	readonly backTo: (title: string) => string;
	readonly nextLesson: (title: string) => string;
	readonly source: string;
	readonly requests: string;
	readonly perSecond: string;
	readonly demand: string;
	readonly served: string;
	readonly dropped: string;
	readonly capacity: string;
	readonly serving: string;
	readonly starting: string;
	readonly lost: string;
}

export const panelText: Readonly<Record<LanguageTag, PanelText>> = {
	en: {
		steps: 'Steps of this lesson',
		stepState: { current: 'current', done: 'done', skipped: 'skipped', open: 'not done yet' },
		stepLabel: ({ number, count, title, state }) => `Step ${number} of ${count}: ${title}, ${state}`,
		lessonPosition: (chapter, number, count) => `${chapter} · lesson ${number} of ${count}`,
		openInSimulator: 'Open in Simulator',
		previous: 'Previous',
		next: 'Next',
		finish: 'Finish',
		skip: 'Skip this step',
		skipNote: 'Next opens when this step is done. A skipped step stays open in your progress.',
		skippedNote: 'You skipped this step. You can still do it.',
		tryMine: 'Try with my group',
		goal: 'Goal',
		met: 'met',
		unmet: 'not met',
		controls: 'Settings of the group',
		instances: count => count,
		changed: start => `was ${start}`,
		yourAnswer: 'your answer',
		rightAnswer: 'what happens',
		showHint: (number, count) => `Show hint ${number} of ${count}`,
		hint: number => `Hint ${number}`,
		remember: 'Remember',
		cannotRun: 'These settings cannot be run.',
		staleRun: 'The picture shows the last settings that could.',
		unknownTitle: 'This lesson is not here',
		unknownBody: id => `This version of Compute Lab has no lesson “${id}”. It may come from a link of another version.`,
		otherLessons: 'Lessons that are here',
		finishedTitle: 'Lesson finished',
		finishedBody: title => `Every step of “${title}” is done.`,
		endedTitle: 'End of the lesson',
		endedBody: skipped => skipped === 1 ? 'One step is skipped; the lesson counts as finished once it is done.' : `${skipped} steps are skipped; the lesson counts as finished once they are done.`,
		backTo: title => `Go to “${title}”`,
		nextLesson: title => `Next lesson: ${title}`,
		source: 'AWS documentation for this lesson',
		requests: 'Requests',
		perSecond: 'per second',
		demand: 'demand',
		served: 'served',
		dropped: 'dropped',
		capacity: 'Instances',
		serving: 'serving',
		starting: 'starting',
		lost: 'lost',
	},
	ko: {
		steps: '이 레슨의 단계',
		stepState: { current: '현재 단계', done: '완료', skipped: '건너뜀', open: '아직 하지 않음' },
		stepLabel: ({ number, count, title, state }) => `${count}단계 중 ${number}단계: ${title}, ${state}`,
		lessonPosition: (chapter, number, count) => `${chapter} · 레슨 ${number} / ${count}`,
		openInSimulator: '시뮬레이터에서 열기',
		previous: '이전',
		next: '다음',
		finish: '마치기',
		skip: '이 단계 건너뛰기',
		skipNote: '이 단계를 마치면 다음으로 넘어갈 수 있습니다. 건너뛴 단계는 미완료로 남습니다.',
		skippedNote: '건너뛴 단계입니다. 지금 다시 해 볼 수 있습니다.',
		tryMine: '내 그룹으로 해 보기',
		goal: '목표',
		met: '달성',
		unmet: '미달성',
		controls: '그룹 설정',
		instances: count => `${count}대`,
		changed: start => `처음 값 ${start}`,
		yourAnswer: '내 답',
		rightAnswer: '실제 결과',
		showHint: (number, count) => `힌트 보기 (${number}/${count})`,
		hint: number => `힌트 ${number}`,
		remember: '기억할 점',
		cannotRun: '이 설정으로는 실행할 수 없습니다.',
		staleRun: '그림은 마지막으로 실행된 설정의 결과입니다.',
		unknownTitle: '레슨을 찾을 수 없습니다',
		unknownBody: id => `이 버전의 Compute Lab에는 ‘${id}’ 레슨이 없습니다. 다른 버전의 링크일 수 있습니다.`,
		otherLessons: '볼 수 있는 레슨',
		finishedTitle: '레슨을 마쳤습니다',
		finishedBody: title => `‘${title}’의 모든 단계를 완료했습니다.`,
		endedTitle: '레슨의 끝입니다',
		endedBody: skipped => `건너뛴 단계가 ${skipped}개 있습니다. 마저 하면 레슨이 완료됩니다.`,
		backTo: title => `‘${title}’ 단계로 가기`,
		nextLesson: title => `다음 레슨: ${title}`,
		source: '이 레슨의 AWS 문서',
		requests: '요청',
		perSecond: '초당',
		demand: '수요',
		served: '처리',
		dropped: '버려짐',
		capacity: '인스턴스',
		serving: '서비스 중',
		starting: '시작 중',
		lost: '손실',
	},
};
