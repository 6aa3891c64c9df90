/** The pages that topics are taken from, each with the day of the copy that was read. */
import type { Source } from '../../core/facts/facts';

/** Day of the copies of the guides that are still published as text. */
const guides = '2023-06-15';
/** Day of the API models. */
const models = '2026-08-07';

export function autoScalingPage(page: string, asOf = guides): Source {
	return { title: 'EC2 Auto Scaling user guide', url: `https://docs.aws.amazon.com/autoscaling/ec2/userguide/${page}.html`, asOf };
}

export function autoScalingApi(page: string): Source {
	return { title: 'EC2 Auto Scaling API', url: `https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_${page}.html`, asOf: models };
}

export function ec2Page(page: string, asOf = guides): Source {
	return { title: 'EC2 user guide', url: `https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/${page}.html`, asOf };
}

export function instanceTypesPage(page: string): Source {
	return { title: 'EC2 instance types guide', url: `https://docs.aws.amazon.com/ec2/latest/instancetypes/${page}.html`, asOf: '2026-08-31' };
}

export function ebsPage(page: string, asOf = guides): Source {
	return { title: 'EBS user guide', url: `https://docs.aws.amazon.com/ebs/latest/userguide/${page}.html`, asOf };
}

/** @param kind folder of the guide: `application`, `network`, `gateway`, `userguide`, `APIReference` */
export function loadBalancingPage(kind: string, page: string, asOf = guides): Source {
	return { title: 'Elastic Load Balancing guide', url: `https://docs.aws.amazon.com/elasticloadbalancing/latest/${kind}/${page}.html`, asOf };
}

export function ecsPage(page: string): Source {
	return { title: 'ECS developer guide', url: `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${page}.html`, asOf: guides };
}
