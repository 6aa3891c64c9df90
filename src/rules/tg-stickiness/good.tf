# Switched off, the type does not matter.
resource "aws_lb_target_group" "tcp" {
  port     = 443
  protocol = "TCP"
  stickiness {
    enabled = false
    type    = "lb_cookie"
  }
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  stickiness {
    type            = "lb_cookie"
    cookie_duration = 600
  }
}

resource "aws_autoscaling_group" "web" {
  min_size          = 2
  max_size          = 8
  target_group_arns = [aws_lb_target_group.web.arn]
}
