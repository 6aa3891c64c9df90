resource "aws_ecs_service" "web" {
  desired_count = 4
  launch_type   = "FARGATE" # expect: ecs-capacity-strategy
  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    base              = 1
    weight            = 1
  }
  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    base              = 2 # expect: ecs-capacity-strategy
    weight            = 2000 # expect: ecs-capacity-strategy
  }
}

resource "aws_ecs_capacity_provider" "instances" {
  name = "instances"
}

resource "aws_ecs_service" "mixed" {
  desired_count = 4
  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }
  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.instances.name # expect: ecs-capacity-strategy
    weight            = 1
  }
}
