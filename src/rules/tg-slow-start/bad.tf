resource "aws_lb_target_group" "web" {
  port                          = 80
  protocol                      = "HTTP"
  slow_start                    = 60 # expect: tg-slow-start
  load_balancing_algorithm_type = "least_outstanding_requests"
}
