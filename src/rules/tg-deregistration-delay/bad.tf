resource "aws_lb_target_group" "web" {
  port                 = 80
  protocol             = "HTTP"
  deregistration_delay = 0 # expect: tg-deregistration-delay
}

resource "aws_lb_target_group" "slow" {
  port                 = 80
  protocol             = "HTTP"
  deregistration_delay = 3600 # expect: tg-deregistration-delay
}
