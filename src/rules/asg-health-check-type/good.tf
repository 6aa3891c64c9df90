resource "aws_autoscaling_group" "checked" {
  min_size          = 2
  max_size          = 4
  target_group_arns = [aws_lb_target_group.web.arn]
  health_check_type = "ELB"
}

resource "aws_autoscaling_group" "alone" {
  min_size = 2
  max_size = 4
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
}
