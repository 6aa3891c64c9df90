variable "memory" {}

resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = ".5 vCPU"
  memory                   = "1 GB"
  container_definitions    = "[{\"name\": \"app\"}]"
}

# On instances any pair will do.
resource "aws_ecs_task_definition" "instances" {
  family                   = "instances"
  requires_compatibilities = ["EC2"]
  cpu                      = 256
  memory                   = 300
  container_definitions    = "[{\"name\": \"app\"}]"
}

resource "aws_ecs_task_definition" "open" {
  family                   = "open"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = var.memory
  container_definitions    = "[{\"name\": \"app\"}]"
}
