resource "aws_ecs_service" "web" {
  desired_count = 4
  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT" # expect: ecs-all-fargate-spot
    weight            = 1
  }
}
