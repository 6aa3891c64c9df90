resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  health_check {
    path    = "health"  # expect: tg-health-check-answer
    matcher = "200-499" # expect: tg-health-check-answer
  }
}

resource "aws_lb_target_group" "tcp" {
  port     = 80
  protocol = "HTTP"
  health_check {
    protocol = "TCP" # expect: tg-health-check-answer
  }
}
