resource "aws_autoscaling_group" "web" {
  min_size                  = 2
  max_size                  = 4
  target_group_arns         = [aws_lb_target_group.web.arn]
  health_check_type         = "ELB"
  health_check_grace_period = 30
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  health_check {
    interval          = 10
    timeout           = 5
    healthy_threshold = 2
  }
}
