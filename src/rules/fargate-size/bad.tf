resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 4096 # expect: fargate-size
  container_definitions    = "[{\"name\": \"app\"}]"
}

resource "aws_ecs_task_definition" "odd" {
  family                   = "odd"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = "300" # expect: fargate-size
  memory                   = "1024"
  container_definitions    = "[{\"name\": \"app\"}]"
}

resource "aws_ecs_task_definition" "bare" { # expect: fargate-size
  family                   = "bare"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  container_definitions    = "[{\"name\": \"app\"}]"
}
