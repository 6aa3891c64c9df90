resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "bridge" # expect: fargate-task
  cpu                      = 256
  memory                   = 512
  container_definitions    = "[{\"name\": \"app\"}]"
  ephemeral_storage { size_in_gib = 20 } # expect: fargate-task
}
