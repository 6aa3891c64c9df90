variable "tasks" {}

resource "aws_ecs_service" "two" {
  desired_count                      = 2
  deployment_minimum_healthy_percent = 50
  deployment_maximum_percent         = 100
}

resource "aws_ecs_service" "one" {
  desired_count                      = 1
  deployment_minimum_healthy_percent = 0
  deployment_maximum_percent         = 100
}

resource "aws_ecs_service" "open" {
  desired_count                      = var.tasks
  deployment_minimum_healthy_percent = 50
  deployment_maximum_percent         = 150
}

# Blue and green are whole sets.
resource "aws_ecs_service" "colours" {
  desired_count                      = 1
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 100
  deployment_controller {
    type = "CODE_DEPLOY"
  }
}
