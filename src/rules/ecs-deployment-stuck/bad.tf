resource "aws_ecs_service" "one" {
  desired_count                      = 1
  deployment_minimum_healthy_percent = 50
  deployment_maximum_percent         = 150 # expect: ecs-deployment-stuck
}

resource "aws_ecs_service" "full" {
  desired_count              = 4
  deployment_maximum_percent = 100 # expect: ecs-deployment-stuck
}
