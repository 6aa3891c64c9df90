/** What engineers look up about ECS task definitions and their containers. */
import { ecsPage } from './sources';
import type { Topic } from './topic';

export const taskDefinitions: Topic = {
	id: 'ecs-task-definitions', area: 'containers',
	aliases: [
		'task definition', 'task definitions', 'container definition', 'containerDefinitions', 'networkMode', 'awsvpc', 'memoryReservation', 'stopTimeout', 'essential container',
		'작업 정의', '태스크 정의', '컨테이너 정의',
	],
	settings: {
		'AWS::ECS::TaskDefinition': ['networkMode', 'requiresCompatibilities', 'cpuArchitecture', 'operatingSystemFamily', 'containers'],
		'AWS::ECS::Service': ['networkConfiguration', 'platformVersion'],
	},
	sources: [ecsPage('task_definition_parameters'), ecsPage('task-networking')],
	text: () => ({
		title: { en: 'ECS task definitions', ko: 'ECS 작업 정의' },
		essence: {
			en: 'A task definition says which containers run together and what each gets. A change makes a new revision, and a service has to be told to use it.',
			ko: '작업 정의는 함께 실행할 컨테이너와 각 컨테이너의 몫을 정합니다. 바꾸면 새 개정이 생기며, 서비스가 그 개정을 쓰도록 해야 합니다.',
		},
		rows: [
			[{ en: 'awsvpc', ko: 'awsvpc' }, { en: 'each task has its own network interface; the only mode on Fargate', ko: '작업마다 네트워크 인터페이스가 따로 있음. Fargate의 유일한 모드' }],
			[{ en: 'bridge', ko: 'bridge' }, { en: 'default on Linux instances; ports of the instance lead to the containers', ko: 'Linux 인스턴스의 기본값. 인스턴스의 포트가 컨테이너로 이어짐' }],
			[{ en: 'memory', ko: 'memory' }, { en: 'the limit at which the container is killed', ko: '넘으면 컨테이너가 종료되는 한도' }],
			[{ en: 'memoryReservation', ko: 'memoryReservation' }, { en: 'what is set aside for it; it may take more while there is some', ko: '미리 확보하는 몫. 남는 메모리가 있으면 더 쓸 수 있음' }],
			[{ en: 'essential', ko: 'essential' }, { en: 'the task ends with it; the default', ko: '이 컨테이너가 끝나면 작업도 끝남. 기본값' }],
			[{ en: 'stopTimeout', ko: 'stopTimeout' }, { en: 'seconds between SIGTERM and SIGKILL: 30 as a rule, at most 120 on Fargate', ko: 'SIGTERM과 SIGKILL 사이의 초. 보통 30, Fargate는 최대 120' }],
			[{ en: 'health check', ko: '상태 확인' }, { en: 'every 30 s, 5 s to answer, 3 failures', ko: '30초마다, 응답 제한 5초, 3회 실패' }],
		],
		pitfall: {
			en: 'A container without a memory limit can take the memory of the others, and a container above its limit is killed without a word in its log.',
			ko: '메모리 한도가 없는 컨테이너는 다른 컨테이너의 메모리까지 쓸 수 있고, 한도를 넘은 컨테이너는 로그 한 줄 없이 종료됩니다.',
		},
	}),
};
