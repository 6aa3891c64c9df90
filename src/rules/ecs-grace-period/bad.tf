resource "aws_lb_target_group" "web" {
  port        = 80
  protocol    = "HTTP"
  target_type = "ip"
  health_check {
    interval            = 10
    unhealthy_threshold = 2
  }
}

resource "aws_ecs_service" "web" { # expect: ecs-grace-period
  desired_count = 2
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "app"
    container_port   = 80
  }
}

resource "aws_ecs_task_definition" "slow" {
  family                = "slow"
  container_definitions = jsonencode([{ name = "app", healthCheck = { command = ["CMD", "true"], startPeriod = 120 } }])
}

resource "aws_ecs_service" "slow" {
  desired_count                     = 2
  task_definition                   = aws_ecs_task_definition.slow.arn
  health_check_grace_period_seconds = 30 # expect: ecs-grace-period
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "app"
    container_port   = 80
  }
}
