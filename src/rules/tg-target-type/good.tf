# Tasks on Fargate have addresses.
resource "aws_lb_target_group" "tasks" {
  port        = 80
  protocol    = "HTTP"
  target_type = "ip"
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
}

resource "aws_autoscaling_group" "web" {
  min_size          = 2
  max_size          = 8
  target_group_arns = [aws_lb_target_group.web.arn]
}
