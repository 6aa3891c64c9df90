resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = "[{\"name\": \"app\"}]"
  ephemeral_storage { size_in_gib = 21 }
}

resource "aws_ecs_task_definition" "instances" {
  family                = "instances"
  container_definitions = "[{\"name\": \"app\", \"memory\": 128}]"
}
