resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = "[{\"name\": \"app\"}]"
}

resource "aws_lb_target_group" "web" { # expect: ecs-target-type
  port     = 80
  protocol = "HTTP"
}

resource "aws_ecs_service" "web" {
  desired_count   = 2
  task_definition = aws_ecs_task_definition.web.arn
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "app"
    container_port   = 80
  }
}
