resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  health_check {
    interval            = 10
    timeout             = 10 # expect: tg-health-check-timing
    unhealthy_threshold = 3
  }
}

resource "aws_lb_target_group" "once" {
  port     = 80
  protocol = "HTTP"
  health_check {
    healthy_threshold   = 1 # expect: tg-health-check-timing
    unhealthy_threshold = 2
  }
}
