resource "aws_lb_target_group" "tcp" {
  port     = 443
  protocol = "TCP"
  stickiness {
    type = "lb_cookie" # expect: tg-stickiness
  }
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  stickiness {
    enabled         = true # expect: tg-stickiness
    type            = "lb_cookie"
    cookie_duration = 86400
  }
}

resource "aws_autoscaling_group" "web" {
  min_size          = 2
  max_size          = 8
  target_group_arns = [aws_lb_target_group.web.arn]
}
