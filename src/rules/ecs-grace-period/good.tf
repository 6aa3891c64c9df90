variable "grace" {}

resource "aws_lb_target_group" "web" {
  port        = 80
  protocol    = "HTTP"
  target_type = "ip"
}

resource "aws_ecs_service" "web" {
  desired_count                     = 2
  health_check_grace_period_seconds = 30
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "app"
    container_port   = 80
  }
}

resource "aws_ecs_service" "open" {
  desired_count                     = 2
  health_check_grace_period_seconds = var.grace
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "app"
    container_port   = 80
  }
}

# Nobody checks it.
resource "aws_ecs_service" "worker" {
  desired_count = 2
}
