variable "spot" {}

resource "aws_ecs_service" "web" {
  desired_count = 4
  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    base              = 1
    weight            = 0
  }
  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    base              = 0
    weight            = 1
  }
}

resource "aws_ecs_service" "open" {
  desired_count = 4
  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 0
  }
  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = var.spot
  }
}

resource "aws_ecs_service" "single" {
  desired_count = 1
  capacity_provider_strategy {
    capacity_provider = "FARGATE"
  }
}
