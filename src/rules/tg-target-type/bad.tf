resource "aws_lb_target_group" "web" {
  port        = 80
  protocol    = "HTTP"
  target_type = "ip" # expect: tg-target-type
}

resource "aws_autoscaling_group" "web" {
  min_size          = 2
  max_size          = 8
  target_group_arns = [aws_lb_target_group.web.arn]
}
