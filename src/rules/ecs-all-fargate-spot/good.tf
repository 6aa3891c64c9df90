resource "aws_ecs_service" "web" {
  desired_count = 4
  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    base              = 1
  }
  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 1
  }
}

resource "aws_ecs_service" "steady" {
  desired_count = 4
  launch_type   = "FARGATE"
}
